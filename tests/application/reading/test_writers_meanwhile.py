"""A program that writes without waiting is never refused while the window looks at an archive for long."""

import pytest
from PySide6.QtCore import QThread

from exporter_gui.application.worker_thread import WorkerThread
from exporter_gui.core.database.post_database import PostDatabase
from exporter_gui.core.model.selection import Selection

PATIENCE_MS = 20_000
WRITE = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None, timeout=0)
connection.execute("UPDATE posts SET like_count = like_count + 1 WHERE rowid <= 100")
"""


@pytest.fixture
def archive(own_archive):
    return own_archive("--posts", "2000")


@pytest.fixture
def answers(archive, python, monkeypatch):
    """Results of a concurrent write, each time the timeline is about to be read."""
    answers, count = [], PostDatabase.posts_per_day

    def count_while_writing(opened, selection):
        answers.append(python(WRITE, archive).communicate()[1])
        return count(opened, selection)

    monkeypatch.setattr(PostDatabase, "posts_per_day", count_while_writing)
    return answers


def test_the_writer_is_not_refused_while_days_are_counted(reader, archive, answers, qtbot):
    with qtbot.waitSignal(reader.timeline_read, timeout=PATIENCE_MS):
        reader.query(archive, Selection(did=None), "json")
    qtbot.waitUntil(lambda: not reader.findChildren(WorkerThread), timeout=PATIENCE_MS)

    assert set(answers) == {""}


def test_nor_after_a_pause(reader, archive, answers, qtbot):
    with qtbot.waitSignal(reader.estimated, timeout=PATIENCE_MS):
        reader.query(archive, Selection(did=None), "json")
    reader.pause()
    assert not [thread for thread in reader.findChildren(QThread) if thread.isRunning()]
    answers.clear()
    with qtbot.waitSignal(reader.timeline_read, timeout=PATIENCE_MS):
        reader.resume()
    qtbot.waitUntil(lambda: not reader.findChildren(WorkerThread), timeout=PATIENCE_MS)

    assert set(answers) == {""}
