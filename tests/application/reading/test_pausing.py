"""Reading that is paused: no thread of it runs until it goes on, and nothing of it is lost."""

import pytest
from PySide6.QtCore import QThread

from exporter_gui.application.reading.preview_reader import PreviewReader
from exporter_gui.application.worker_thread import WorkerThread
from exporter_gui.core.database.post_database import PostDatabase
from exporter_gui.core.estimate import estimate
from exporter_gui.core.model.selection import Selection
from tests.support.endless import Endless
from tests.support.heard import Heard

PATIENCE_MS = 20_000
EVERYTHING = Selection(did=None)


@pytest.fixture
def slow_count(monkeypatch):
    work = Endless(estimate)
    monkeypatch.setattr("exporter_gui.application.reading.selection_queries.estimate", work)
    return work


@pytest.fixture
def slow_previews(monkeypatch):
    work = Endless(PostDatabase.previews)
    monkeypatch.setattr(PostDatabase, "previews", work)
    return work


@pytest.fixture
def preview_reader(qapp):
    reader = PreviewReader()
    yield reader
    reader.stop()


def running(reader):
    return [thread for thread in reader.findChildren(QThread) if thread.isRunning()]


def wait_for_all(reader, qtbot):
    qtbot.waitUntil(lambda: not reader.findChildren(WorkerThread), timeout=PATIENCE_MS)


def test_a_pause_waits_for_the_running_query(reader, slow_count, archive, qtbot):
    reader.query(archive, EVERYTHING, "json")
    slow_count.wait_until_begun()
    assert running(reader)

    reader.pause()

    assert running(reader) == []


def test_a_paused_query_is_resumed(reader, slow_count, archive, qtbot):
    heard = Heard(reader, "estimated", "ordered", "timeline_read", "failed")
    reader.query(archive, EVERYTHING, "json")
    slow_count.wait_until_begun()
    reader.pause()
    slow_count.release()
    reader.resume()
    wait_for_all(reader, qtbot)

    assert heard.names() == ["estimated", "ordered", "timeline_read", "ordered"]
    assert heard.values("estimated")[0].posts == 5000


def test_a_query_cancelled_during_a_pause_is_not_resumed(reader, slow_count, archive, qtbot):
    heard = Heard(reader, "estimated", "ordered", "timeline_read", "failed")
    reader.query(archive, EVERYTHING, "json")
    slow_count.wait_until_begun()
    reader.pause()
    slow_count.release()
    reader.cancel()
    reader.resume()
    wait_for_all(reader, qtbot)

    assert heard == []


def test_a_pause_of_the_preview_waits_and_loses_nothing(preview_reader, slow_previews, archive, qtbot):
    heard = Heard(preview_reader, "previews_read", "previews_failed")
    preview_reader.read_previews(archive, [1, 2])
    slow_previews.wait_until_begun()

    preview_reader.pause()
    assert running(preview_reader) == []
    slow_previews.release()
    preview_reader.resume()
    wait_for_all(preview_reader, qtbot)

    assert [[line.key for line in lines] for lines in heard.values("previews_read")] == [[1, 2]]
