"""The last export of the same posts: found in the history, from where the next one goes on."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from exporter_gui.application.storage.app_database import AppDatabase
from exporter_gui.application.storage.choices import Choices
from exporter_gui.application.storage.history import History, Outcome
from exporter_gui.application.storage.last_export import LastExport
from exporter_gui.application.storage.preferences import Preferences
from exporter_gui.core.model.continuation import Continuation
from exporter_gui.core.model.media import MediaChoice
from exporter_gui.core.output.packing import Packing
from tests.support.an_export import an_export

NOON = datetime(2026, 3, 29, 12, tzinfo=UTC)
END = Continuation("2026-03-29T10:00:00.123456789+02:00", 3_000_000_000, 5_000_000_000)
MINE = Choices("did:plc:a")
ARCHIVE = Path("/somewhere/archive.db").absolute()


@pytest.fixture
def database(tmp_path):
    database = AppDatabase(tmp_path / "data.db")
    yield database
    database.close()


@pytest.fixture
def history(database):
    return History(database)


def add(history, **what):
    history.add(an_export(**{"archive": ARCHIVE, "choices": MINE, "finished_at": NOON, "end": END, **what}))


def test_it_is_the_newest_of_the_same_posts(history):
    add(history, finished_at=NOON - timedelta(days=2))
    add(history)
    add(history, finished_at=NOON - timedelta(days=1))
    assert history.last_export(ARCHIVE, MINE) == LastExport(NOON, END)
    assert history.entries()[0].end == END


def test_one_of_a_time_yet_to_come_does_not_stay_the_last(history):
    add(history, finished_at=datetime(2099, 1, 1, tzinfo=UTC))
    assert history.last_export(ARCHIVE, MINE).finished_at.year == 2099
    add(history)
    assert history.last_export(ARCHIVE, MINE) == LastExport(NOON, END)


@pytest.mark.parametrize("row", [-1, 1 << 63, "5", None])
def test_a_row_that_is_none_is_not_known(row):
    stored = {**LastExport(NOON, END).to_json(), "last_row": row}
    assert LastExport.from_json(stored) == LastExport(NOON, replace(END, last_row=None))


@pytest.mark.parametrize(
    "what",
    [
        {"outcome": Outcome.CANCELLED},
        {"outcome": Outcome.FAILED},
        {"end": None},
        {"end": Continuation("no time", 3)},
        {"archive": Path("/somewhere/else.db")},
    ],
)
def test_others_do_not_count(history, what):
    add(history, **what)
    assert history.last_export(ARCHIVE, MINE) is None


@pytest.mark.parametrize(
    "other",
    [
        {"account": "did:plc:b"},
        {"account": None, "all_accounts": True},
        {"first": date(2024, 1, 1)},
        {"last": date(2024, 1, 1)},
        {"first": date(2024, 1, 1), "start_time": time(10)},
        {"include_replies": False},
        {"include_reposts": True},
        {"only_media": True},
        {"text": "a"},
    ],
)
def test_another_account_and_other_filters_are_other_posts(history, other):
    add(history)
    assert history.last_export(ARCHIVE, replace(MINE, **other)) is None
    add(history, choices=replace(MINE, **other))
    assert history.last_export(ARCHIVE, replace(MINE, **other)) is not None


def test_the_zone_matters_only_for_dates(history):
    add(history, choices=replace(MINE, zone="Asia/Tokyo"))
    assert history.last_export(ARCHIVE, MINE) is not None
    assert history.last_export(ARCHIVE, replace(MINE, first=date(2024, 1, 1))) is None
    add(history, choices=replace(MINE, zone="Asia/Tokyo", first=date(2024, 1, 1)))
    assert history.last_export(ARCHIVE, replace(MINE, zone="UTC", first=date(2024, 1, 1))) is None


def test_format_packing_and_what_was_new_do_not_matter(history):
    form = {"format": "csv", "packing": Packing.ZIP, "media": MediaChoice.ALL, "bag": True, "manifest": True}
    add(history, choices=replace(MINE, since=LastExport(NOON, END), **form))
    assert history.last_export(ARCHIVE, MINE) == LastExport(NOON, END)


def test_what_was_new_is_kept_in_the_history_and_not_remembered(history, database):
    choices = replace(MINE, since=LastExport(NOON, END))
    add(history, choices=choices)
    assert history.entries()[0].choices == choices
    preferences = Preferences(database)
    preferences.remember_choices(ARCHIVE, choices)
    assert preferences.choices_for(ARCHIVE) == MINE


@pytest.mark.parametrize(
    "stored",
    [
        5,
        [],
        {},
        {"finished_at": "never"},
        {"finished_at": "2026-03-29T12:00:00"},
        {"archived_at": "never"},
        {"archived_at": 5},
        {"posts_up_to_it": -1},
        {"posts_up_to_it": "many"},
    ],
)
def test_an_invalid_stored_form_is_no_export(stored):
    valid = LastExport(NOON, END).to_json()
    stored = {**valid, **stored} if stored and isinstance(stored, dict) else stored
    assert Choices.from_json(json.dumps({"since": valid})).since == LastExport(NOON, END)
    assert Choices.from_json(json.dumps({"since": stored})).since is None


def test_without_limits_means_all_posts_not_only_new_ones():
    choices = replace(MINE, since=LastExport(NOON, END))
    assert not choices.is_everything
    assert choices.without_limits() == MINE


def test_a_chain_holds_the_exports_that_one_goes_on_from(history):
    first, second, third = (NOON + timedelta(days=day) for day in range(3))
    add(history, finished_at=first)
    add(history, finished_at=second, choices=replace(MINE, since=LastExport(first, END)))
    add(history, finished_at=third, choices=replace(MINE, since=LastExport(second, END)))
    chain = history.chain(ARCHIVE, LastExport(third, END))
    assert [each.finished_at for each in chain] == [third, second, first]
    assert history.chain(ARCHIVE, None) == ()
    assert history.chain(ARCHIVE.with_name("other.db"), LastExport(third, END)) == ()


def test_exports_that_name_one_another_end_a_chain(history):
    add(history, finished_at=NOON, choices=replace(MINE, since=LastExport(NOON, END)))
    assert len(history.chain(ARCHIVE, LastExport(NOON, END))) == 1
