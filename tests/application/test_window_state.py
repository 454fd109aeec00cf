"""The states of the window, and what leads from each to the next."""

from dataclasses import FrozenInstanceError
from pathlib import Path
from typing import get_args

import pytest

from exporter_gui.application.archive_view import ArchiveView
from exporter_gui.application.export.export_record import ExportRecord
from exporter_gui.application.failure import Failure
from exporter_gui.application.reading.archive_reader import OpenedArchive
from exporter_gui.application.storage.choices import Choices
from exporter_gui.application.window_state import (
    Cancelled,
    Cancelling,
    Completed,
    Exporting,
    Failed,
    Idle,
    Opening,
    Ready,
    Welcome,
    WindowState,
    open_archive,
)
from exporter_gui.core.estimate import Estimate
from exporter_gui.core.model.account import Summary
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.result import ExportResult, Warnings

ONE, OTHER = Path("one.db"), Path("other.db")
CHOICES = Choices(text="a")
SELECTION = Selection(did=None)
RECORD = ExportRecord(ONE, "all accounts", CHOICES, Path("posts.json"))
RESULT = ExportResult(Path("posts.json"), posts=5, bytes=100, seconds=1.0, warnings=Warnings(), undated=0)
FAILURE = Failure("The disk is full.", "details")


@pytest.fixture
def chosen():
    """Posts are chosen, and not counted yet."""
    summary = Summary(owners=(), posts=5, schema_version=1, first_post=None, last_post=None, last_archived=None)
    return Ready(ArchiveView(OpenedArchive(ONE, summary), CHOICES)).choose(CHOICES, SELECTION)


@pytest.fixture
def counted(chosen):
    return chosen.count(Estimate(posts=5, bytes=100))


@pytest.fixture
def exporting(counted):
    return counted.start(RECORD)


def test_each_state_has_a_name_of_its_own():
    names = [state.name for state in get_args(WindowState)]
    assert sorted(names) == sorted(set(names))
    assert set(names) == {
        "welcome", "opening", "ready", "exporting", "cancelling", "completed", "cancelled", "failed"
    }  # fmt: skip


def test_no_state_can_be_changed(counted):
    with pytest.raises(FrozenInstanceError):
        counted.view = None


def test_if_the_first_archive_cannot_be_opened_the_window_says_why():
    assert open_archive(Welcome(), ONE).fail("No archive.") == Welcome("No archive.")


def test_if_another_archive_cannot_be_opened_the_previous_one_is_restored(counted):
    opening = open_archive(counted, OTHER, destination=Path("posts.json"))
    assert opening.fail("No archive.") == Opening(ONE, CHOICES)


def test_an_archive_that_cannot_be_reopened_is_not_restored(counted):
    assert open_archive(counted, ONE, CHOICES).fail("No archive.") == Welcome("No archive.")


def test_opening_two_archives_keeps_the_one_before_them(counted):
    opening = open_archive(open_archive(counted, Path("first.db")), Path("second.db"))
    assert opening.fail("No archive.") == Opening(ONE, CHOICES)


def test_a_missing_previous_archive_leads_to_the_welcome_page(counted):
    back = open_archive(counted, OTHER).fail("No archive.")
    assert back.fail("Gone.") == Welcome("Gone.")


def test_posts_can_be_exported_once_they_are_counted(chosen, counted):
    assert chosen.view.plan is None
    assert counted.view.plan.selection == SELECTION


def test_no_posts_cannot_be_exported(chosen):
    assert chosen.count(Estimate(posts=0, bytes=0)).view.plan is None


def test_choices_that_contradict_each_other_cannot_be_exported(counted):
    contradicting = counted.choose(CHOICES, None)
    assert contradicting.view.plan is None
    assert not contradicting.defer_export().is_export_pending


def test_an_export_that_is_wanted_early_waits_for_the_count(chosen):
    waiting = chosen.defer_export()
    assert waiting.is_export_pending
    assert not waiting.count(Estimate(posts=5, bytes=100)).is_export_pending


def test_an_export_that_is_wanted_early_is_forgotten_with_other_choices(chosen):
    assert not chosen.defer_export().choose(CHOICES, SELECTION).is_export_pending


@pytest.mark.parametrize(
    ("end", "expected"),
    [
        (lambda state: state.complete(RESULT), lambda view: Completed(view, RESULT)),
        (lambda state: state.stop(), Cancelled),
        (lambda state: state.fail(FAILURE), lambda view: Failed(view, FAILURE)),
    ],
    ids=["completed", "cancelled", "failed"],
)
@pytest.mark.parametrize("is_cancelling", [False, True])
def test_an_export_ends_in_one_of_three_ways_even_while_it_is_being_cancelled(exporting, end, expected, is_cancelling):
    state = exporting.cancel() if is_cancelling else exporting
    ended = end(state)
    assert ended == expected(exporting.view)
    assert ended.dismiss() == Ready(exporting.view)


def test_posts_counted_during_an_export_leave_it_running(exporting):
    again = exporting.count(Estimate(posts=7, bytes=100))
    assert (type(again), again.record, again.view.posts) == (Exporting, RECORD, 7)


def test_cancelling_again_keeps_a_request_to_close(exporting):
    assert exporting.cancel(then_close=True).cancel() == Cancelling(exporting.view, RECORD, then_close=True)
    assert exporting.cancel().cancel(then_close=True).then_close


@pytest.mark.parametrize("is_cancelling", [False, True])
def test_an_archive_to_open_after_the_export_is_kept_until_then(exporting, is_cancelling):
    later = exporting.open_afterwards(ONE).open_afterwards(OTHER)
    assert exporting.then_open is None
    assert later.then_open == OTHER
    if is_cancelling:
        later = later.cancel().cancel(then_close=True).count(Estimate(posts=7, bytes=100))
    assert (later.then_open, later.record) == (OTHER, RECORD)
    assert later.complete(RESULT) == Completed(later.view, RESULT)


def test_an_archive_can_be_closed_after_any_outcome(counted, exporting):
    for state in (counted, exporting.complete(RESULT), exporting.stop(), exporting.fail(FAILURE)):
        assert state.close() == Welcome()


def test_after_an_export_the_next_can_start_or_other_posts_be_chosen(exporting):
    ended = exporting.complete(RESULT)
    assert isinstance(ended, Idle)
    assert ended.start(RECORD) == exporting
    assert ended.choose(CHOICES, SELECTION).name == "ready"


def test_opening_that_is_cancelled_leads_back_to_the_posts_that_were_chosen(counted):
    back = open_archive(counted, OTHER).cancel()

    assert isinstance(back, Ready)
    assert (back.view.archive.path, back.view.choices) == (ONE, CHOICES)
    assert back.view.estimate is None
    assert not back.is_export_pending


def test_opening_that_is_cancelled_without_an_earlier_archive_leads_to_the_welcome_page():
    assert open_archive(Welcome(), ONE).cancel() == Welcome()
