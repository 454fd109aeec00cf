"""One export in its own thread, reported in the window's thread."""

import pytest
from PySide6.QtCore import QThread

from exporter_gui.core.export import export
from tests.support.heard import Heard

ENGINE = "exporter_gui.application.export.export_worker.export"
PATIENCE_MS = 20_000


@pytest.fixture
def heard(job):
    return Heard(job, "progressed", "completed", "cancelled", "failed", "finished")


@pytest.fixture
def wait_for(heard, qtbot):
    """Wait until a signal has been heard, so many times."""
    return lambda name, times=1: qtbot.waitUntil(lambda: heard.names().count(name) == times, timeout=PATIENCE_MS)


@pytest.fixture
def watched_engine(monkeypatch):
    """Name the threads that exports run in, and tell whether they are the main one."""
    threads = []

    def watched_export(*arguments):
        threads.append((QThread.currentThread().objectName(), QThread.isMainThread()))
        return export(*arguments)

    monkeypatch.setattr(ENGINE, watched_export)
    return threads


def test_an_export_runs_in_another_thread(job, watched_engine, request_to, folder, wait_for):
    job.start(request_to(folder / "posts.json"))
    wait_for("finished")

    assert watched_engine == [("export", False)]


def test_signals_are_emitted_in_the_window_thread(job, heard, request_to, folder, wait_for):
    job.start(request_to(folder / "posts.json"))
    wait_for("finished")

    assert heard.names() == ["progressed"] * 5 + ["completed", "finished"]
    assert all(signalled.in_main_thread for signalled in heard)
    assert (folder / "posts.json").exists()


@pytest.mark.usefixtures("engine_that_waits_to_be_cancelled")
def test_a_cancelled_export_tells_so_and_leaves_nothing(job, heard, request_to, folder, wait_for):
    job.start(request_to(folder / "posts.json"))
    wait_for("progressed")

    job.cancel()
    wait_for("finished")

    assert heard.names() == ["progressed", "cancelled", "finished"]
    assert all(signalled.in_main_thread for signalled in heard)
    assert list(folder.iterdir()) == []


def test_a_failed_export_tells_so(job, heard, request_to, folder, wait_for):
    job.start(request_to(folder / "nowhere" / "posts.json"))
    wait_for("finished")

    assert heard.names() == ["failed", "finished"]
    assert all(signalled.in_main_thread for signalled in heard)


@pytest.mark.usefixtures("broken_engine")
def test_a_bug_ends_the_thread_too(job, heard, request_to, folder, wait_for):
    job.start(request_to(folder / "posts.json"))
    wait_for("finished")

    assert heard.names() == ["failed", "finished"]
    assert not job.is_running


@pytest.mark.usefixtures("engine_that_waits_to_be_cancelled")
def test_a_second_export_is_refused_while_one_runs(job, heard, request_to, folder, wait_for):
    job.start(request_to(folder / "first.json"))
    with pytest.raises(RuntimeError, match="already running"):
        job.start(request_to(folder / "second.json"))

    assert job.is_running
    job.cancel()
    wait_for("finished")
    assert heard.names().count("finished") == 1


def test_an_export_may_follow_a_cancelled_one(job, heard, request_to, folder, wait_for):
    job.start(request_to(folder / "first.json"))
    job.cancel()
    wait_for("finished")
    assert not job.is_running

    heard.clear()
    job.start(request_to(folder / "second.json"))
    wait_for("finished")

    assert heard.names() == ["progressed"] * 5 + ["completed", "finished"]
    assert [path.name for path in folder.iterdir()] == ["second.json"]


def test_the_next_export_may_start_the_moment_that_one_has_finished(job, heard, request_to, folder, wait_for):
    def start_another():
        if not (folder / "second.json").exists():
            job.start(request_to(folder / "second.json"))

    job.finished.connect(start_another)
    job.start(request_to(folder / "first.json"))
    wait_for("finished", times=2)

    assert (folder / "first.json").read_bytes() == (folder / "second.json").read_bytes()


@pytest.mark.usefixtures("engine_that_waits_to_be_cancelled")
def test_stopping_ends_a_running_export_before_it_returns(job, heard, request_to, folder, wait_for):
    job.start(request_to(folder / "posts.json"))
    wait_for("progressed")
    thread = job.findChild(QThread)
    assert thread.isRunning()

    job.stop()

    assert thread.isFinished()
    assert list(folder.iterdir()) == []
    wait_for("finished")
    assert heard.names() == ["progressed", "cancelled", "finished"]


def test_stopping_without_an_export_does_nothing(job, heard):
    job.stop()
    job.cancel()

    assert not job.is_running
    assert heard == []
