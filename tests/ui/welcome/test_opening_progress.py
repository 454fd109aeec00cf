"""A repository that is being read: how much of it, and the ways out."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar

from exporter_gui.application.reading import last_query
from exporter_gui.core.sources.repository.opening import forget_repository
from tests.make_car import make
from tests.support.held_opening import HeldOpening
from tests.support.repositories import write_car


@pytest.fixture
def path(tmp_path, monkeypatch):
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    yield write_car(tmp_path / "repo.car", make(300, 1, 3).car)
    forget_repository()


@pytest.fixture
def held(monkeypatch):
    opening = HeldOpening(0.4)
    monkeypatch.setattr(last_query, "read_archive", opening.read_archive)
    yield opening
    opening.may_go_on.set()


def wait_until_held(user):
    user.wait(lambda: user.find("openingBar", QProgressBar).value() >= 40)


def by_button(user):
    user.press("cancelOpeningButton")


def by_escape(user):
    user.qtbot.keyClick(user.window, Qt.Key.Key_Escape)


def test_the_bar_shows_how_much_is_read(open_window, path, held):
    user = open_window(path)
    wait_until_held(user)
    bar = user.find("openingBar", QProgressBar)
    assert (bar.minimum(), bar.maximum()) == (0, 100)
    assert user.text("openingLabel") == f"Reading “repo.car”… {bar.value()}%"
    assert bar.value() < 60
    assert user.focus is user.find("cancelOpeningButton")

    held.may_go_on.set()
    user.wait_for_state("ready")
    assert user.wait_for_count().startswith("300 posts")


@pytest.mark.parametrize("cancel", [by_button, by_escape])
def test_cancelling_leads_back_to_the_welcome_page_at_once(open_window, path, held, cancel):
    user = open_window(path)
    wait_until_held(user)
    cancel(user)

    assert user.state == "welcome"
    assert not user.sees("statusCard")
    assert user.focus is user.find("openArchiveButton")
    user.press("sampleArchiveButton")
    user.wait_for_state("ready")


@pytest.mark.parametrize("cancel", [by_button, by_escape])
def test_cancelling_leads_back_to_the_previous_archive_at_once(open_window, archive, path, held, cancel):
    user = open_window(archive)
    user.wait_for_count()
    user.choose("formatComboBox", "csv")
    before = user.wait_for_count()
    user.window.open_archive(path)
    wait_until_held(user)
    cancel(user)

    assert user.state == "ready"
    assert user.window.windowTitle() == "archive.db — Archive Exporter"
    assert user.wait_for_count() == before
    assert user.find("formatComboBox").currentData() == "csv"
    user.wait(user.find("exportButton").isEnabled)


def test_a_cancelled_repository_can_be_opened_afterwards(open_window, path, held):
    user = open_window(path)
    wait_until_held(user)
    user.press("cancelOpeningButton")
    held.may_go_on.set()

    user.window.open_archive(path)
    user.wait_for_state("ready")
    assert user.wait_for_count().startswith("300 posts")


def test_escape_does_nothing_to_an_archive_that_is_open(open_window, archive):
    user = open_window(archive)
    user.wait_for_count()
    by_escape(user)
    assert user.state == "ready"
