"""Questions to an archive: the last one is answered, and none outlives the window."""

import threading

import apsw
import pytest
from PySide6.QtCore import QThread

from exporter_gui.application.reading.archive_reader import OpenedArchive
from exporter_gui.application.worker_thread import WorkerThread
from exporter_gui.core.estimate import estimate
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.model.time_range import TimeRange, parse_when
from tests.support.heard import Heard

EVERYTHING = Selection(did=None)
ESTIMATE = "exporter_gui.application.reading.selection_queries.estimate"
PATIENCE_MS = 20_000


@pytest.fixture
def heard(reader):
    return Heard(reader, "opened", "estimated", "failed")


@pytest.fixture
def wait_until(qtbot):
    return lambda condition: qtbot.waitUntil(condition, timeout=PATIENCE_MS)


@pytest.fixture
def wait_for_all(reader, wait_until):
    """Wait until every question's thread has ended and its signals have arrived."""
    return lambda: wait_until(lambda: not reader.findChildren(WorkerThread))


def since(day):
    return Selection(None, TimeRange(parse_when(f"{day}T00:00:00Z", None, end=False), None))


def test_an_archive_is_opened(reader, heard, wait_for_all, archive):
    reader.open(archive)
    wait_for_all()

    assert heard.names() == ["opened"]
    (opened,) = heard.values("opened")
    assert isinstance(opened, OpenedArchive)
    assert opened.path == archive
    assert opened.summary.posts == 5000
    assert [owner.handle for owner in opened.summary.owners] == ["account0.bsky.social"]
    assert heard[0].in_main_thread


def test_posts_are_counted(reader, heard, wait_for_all, archive):
    reader.query(archive, EVERYTHING, "csv")
    wait_for_all()

    assert heard.names() == ["estimated"]
    assert heard.values("estimated")[0].posts == 5000
    assert heard[0].in_main_thread


def test_a_failure_to_open_names_the_file(reader, heard, wait_for_all, folder):
    reader.open(folder / "missing.db")
    wait_for_all()

    assert heard.names() == ["failed"]
    assert heard.values("failed")[0].sentence == f"“{folder / 'missing.db'}” does not exist; check its name and folder."
    assert not (folder / "missing.db").exists()


def test_a_bug_fails_with_details(reader, heard, wait_for_all, archive, monkeypatch):
    def break_down(*_arguments):
        raise RuntimeError("the engine broke down")

    monkeypatch.setattr(ESTIMATE, break_down)
    reader.query(archive, EVERYTHING, "csv")
    wait_for_all()

    assert heard.names() == ["failed"]
    assert "RuntimeError" not in heard.values("failed")[0].sentence
    assert "RuntimeError" in heard.values("failed")[0].details


def test_of_many_questions_the_last_alone_is_answered(reader, heard, wait_for_all, archive):
    for day in ("2023-06-01", "2024-01-01", "2024-06-01", "2025-01-01"):
        reader.query(archive, since(day), "json")
    reader.query(archive, EVERYTHING, "json")
    wait_for_all()

    assert heard.names() == ["estimated"]
    assert heard.values("estimated")[0].posts == 5000


def test_an_older_query_is_interrupted_and_its_result_dropped(reader, heard, wait_until, archive, monkeypatch):
    asked, may_go_on = threading.Event(), threading.Event()
    ends = []

    def first_waits(opened, selection, format_, _options, _packing):
        if selection == EVERYTHING:
            return estimate(opened, selection, format_)
        asked.set()
        may_go_on.wait(60)
        try:
            return estimate(opened, selection, format_)
        except apsw.InterruptError as error:
            ends.append(error)
            raise

    monkeypatch.setattr(ESTIMATE, first_waits)
    reader.query(archive, since("2024-01-01"), "json")
    wait_until(asked.is_set)
    reader.query(archive, EVERYTHING, "json")
    wait_until(lambda: heard.names() == ["estimated"])
    may_go_on.set()
    wait_until(lambda: not reader.findChildren(WorkerThread))

    assert [type(end) for end in ends] == [apsw.InterruptError]
    assert heard.names() == ["estimated"]
    assert heard.values("estimated")[0].posts == 5000


def test_a_question_that_is_forgotten_is_not_answered(reader, heard, wait_for_all, archive):
    reader.open(archive)
    reader.cancel()
    wait_for_all()

    assert heard == []


def test_a_pending_result_of_a_cancelled_query_is_dropped(reader, heard, wait_for_all, archive):
    reader.open(archive)
    thread = reader.findChild(QThread)
    thread.quit()
    assert thread.wait(PATIENCE_MS)
    reader.cancel()
    wait_for_all()

    assert heard == []


def test_stopping_ends_all_questions_before_it_returns(reader, heard, wait_for_all, archive):
    for _ in range(3):
        reader.query(archive, EVERYTHING, "json")
    threads = reader.findChildren(QThread)

    reader.stop()

    assert len(threads) == 3
    assert all(thread.isFinished() for thread in threads)
    wait_for_all()
    assert heard == []


def test_a_question_may_follow_the_stop(reader, heard, wait_for_all, archive):
    reader.stop()
    reader.open(archive)
    wait_for_all()

    assert heard.names() == ["opened"]
