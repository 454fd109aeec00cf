"""Files are looked at in threads of their own, and nothing goes on when it is not wanted any more."""

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QThread

from exporter_gui.application.storage.file_checker import FileChecker
from exporter_gui.application.storage.file_state import FileState, file_states
from exporter_gui.application.worker_thread import WorkerThread
from tests.support.an_export import an_export, an_export_to
from tests.support.heard import Heard

FILE_STATES = "exporter_gui.application.storage.file_checker.file_states"
PATIENCE_MS = 20_000


@pytest.fixture
def checker(qtbot):
    checker = FileChecker()
    yield checker
    checker.stop()
    checker.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def told(checker):
    """Return the emitted values as pairs."""
    pairs = []
    checker.checked.connect(lambda number, state: pairs.append((number, state)))
    return pairs


@pytest.fixture
def wait_for_all(checker, qtbot):
    return lambda: qtbot.waitUntil(lambda: not checker.findChildren(WorkerThread), timeout=PATIENCE_MS)


@pytest.fixture
def reading_lasts(monkeypatch):
    """Let all looks at files last until they are cancelled; tell in which threads they began."""
    threads = []

    def last(_entries, cancellation):
        threads.append(QThread.currentThread().objectName())
        while not cancellation.is_cancelled():
            threading.Event().wait(0.002)
        cancellation.check()
        yield 1, FileState.UNCHANGED

    monkeypatch.setattr(FILE_STATES, last)
    return threads


def test_comparisons_are_reported_in_the_window_thread(checker, told, wait_for_all, tmp_path):
    heard = Heard(checker, "checked")
    checker.check([replace(an_export_to(tmp_path / "a"), id=1), an_export(id=2, destination=tmp_path / "b")])
    wait_for_all()

    assert sorted(told) == [(1, FileState.UNCHANGED), (2, FileState.MISSING)]
    assert all(signalled.in_main_thread for signalled in heard)


def test_looking_happens_in_another_thread(checker, reading_lasts, qtbot):
    checker.check([])
    qtbot.waitUntil(lambda: len(reading_lasts) == 1, timeout=PATIENCE_MS)

    assert reading_lasts == ["file checker"]


def test_stopping_ends_all_before_it_returns(checker, told, reading_lasts, wait_for_all, qtbot):
    checker.check([])
    qtbot.waitUntil(lambda: len(reading_lasts) == 1, timeout=PATIENCE_MS)
    threads = checker.findChildren(QThread)
    checker.stop()

    assert len(threads) == 1
    assert all(thread.isFinished() for thread in threads)
    wait_for_all()
    assert told == []


def test_pending_results_are_dropped_when_stopped(checker, told, wait_for_all, tmp_path):
    checker.check([an_export(id=1, destination=tmp_path / "gone")])
    for thread in checker.findChildren(QThread):
        thread.quit()
        assert thread.wait(PATIENCE_MS)
    checker.stop()
    wait_for_all()

    assert told == []


def test_a_cancelled_comparison_emits_nothing(checker, told, wait_for_all, tmp_path):
    checker.check([an_export_to(tmp_path / "a", id=1)])
    checker.cancel()
    wait_for_all()

    assert told == []


def test_the_last_comparison_wins(checker, told, wait_for_all, tmp_path, monkeypatch):
    def first_lasts(entries, cancellation):
        if entries[0].id == 1:
            while not cancellation.is_cancelled():
                threading.Event().wait(0.002)
        return file_states(entries, cancellation)

    monkeypatch.setattr(FILE_STATES, first_lasts)
    checker.check([an_export(id=1, destination=tmp_path / "gone")])
    checker.check([an_export(id=2, destination=tmp_path / "gone")])
    wait_for_all()

    assert told == [(2, FileState.MISSING)]


def test_a_bug_leaves_no_thread_running_and_the_next_look_works(checker, told, wait_for_all, tmp_path, monkeypatch):
    with monkeypatch.context() as broken:
        broken.setattr(FILE_STATES, lambda *_arguments: 1 / 0)
        checker.check([])
        wait_for_all()
    checker.check([an_export(id=1, destination=tmp_path / "gone")])
    wait_for_all()

    assert told == [(1, FileState.MISSING)]


def test_after_a_stop_files_can_be_looked_at_again(checker, told, wait_for_all, tmp_path):
    checker.stop()
    checker.check([an_export(id=1, destination=tmp_path / "gone")])
    wait_for_all()

    assert told == [(1, FileState.MISSING)]
