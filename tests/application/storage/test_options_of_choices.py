"""The options of a format are a part of the choices, which are remembered, kept in the history and exported with."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from exporter_gui.application.export import proposed_options
from exporter_gui.application.export.export_plan import ExportPlan
from exporter_gui.application.reading.archive_reader import OpenedArchive
from exporter_gui.application.storage.app_database import AppDatabase
from exporter_gui.application.storage.choices import Choices
from exporter_gui.application.storage.history import History
from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.formats import FORMATS
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.sources import read_archive
from tests.support.an_export import an_export
from tests.support.dummy_format import UriOptions, dummy_format
from tests.support.german_system import GermanSystem
from tests.support.heard import Heard

BARE = Choices(format="uris", options={"bare": True})


@pytest.fixture(autouse=True)
def dummy(monkeypatch):
    monkeypatch.setitem(FORMATS, "uris", dummy_format())


@pytest.fixture
def plan(archive):
    summary = read_archive(archive, Cancellation(), lambda opened: opened.summary())
    return ExportPlan(OpenedArchive(archive, summary), BARE, Selection(None))


def test_they_are_exported_with(plan):
    assert plan.request(Path("posts.uris"), overwrite=False).options == UriOptions(bare=True)
    defaults = replace(plan, choices=Choices(format="uris"))
    assert defaults.request(Path("posts.uris"), overwrite=False).options is None


def test_another_format_has_its_own(plan):
    assert plan.with_format("uris") == plan
    assert plan.with_format("json").request(Path("posts.json"), overwrite=False).options is None


def test_another_format_has_what_is_proposed_for_it(plan, monkeypatch):
    monkeypatch.setattr(proposed_options, "QLocale", GermanSystem)
    assert plan.with_format("sheet").choices.options == {"separator": "semicolon"}
    assert plan.with_format("csv").choices.options == {}


@pytest.mark.parametrize(
    ("locale", "expected"),
    [
        ("de_DE", {"html": {"language": "german"}, "xlsx": {"headings": "german"}}),
        ("ja_JP", {"html": {"language": "japanese"}, "xlsx": {"headings": "japanese"}}),
        ("en_GB", {"html": {}, "xlsx": {}}),
        ("fr_FR", {"html": {}, "xlsx": {}}),
    ],
)
def test_the_language_of_the_window_is_proposed(locale, expected, plan):
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        assert {name: plan.with_format(name).choices.options for name in expected} == expected
    finally:
        QLocale.setDefault(before)


def test_the_size_is_estimated_with_them(reader, archive, qtbot):
    heard = Heard(reader, "estimated", "failed")
    for options in (None, BARE.format_options):
        with qtbot.waitSignal(reader.estimated):
            reader.query(archive, Selection(None), "uris", options)
    with_dash, bare = heard.values("estimated")
    assert with_dash.bytes - bare.bytes == 2 * bare.posts


def test_they_are_remembered_and_kept_in_the_history():
    assert Choices.from_json(BARE.to_json()) == BARE
    history = History(AppDatabase(None))
    history.add(an_export(choices=BARE))
    assert history.entries()[0].choices.format_options == UriOptions(bare=True)


@pytest.mark.parametrize(
    ("format_", "options"),
    [
        ("uris", {"bare": "yes"}),
        ("uris", {"bare": True, "later": 1}),
        ("uris", ["bare"]),
        ("json", {"bare": True}),
        ("parchment", {"bare": True}),
        (7, {"bare": True}),
    ],
)
def test_stored_options_that_the_format_does_not_have_are_as_by_default(format_, options):
    assert Choices.from_json(json.dumps({"format": format_, "options": options})).options == {}
