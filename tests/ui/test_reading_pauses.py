"""While the save dialog is made nothing is read: Qt's dialog has been seen to wait for ever among ending threads."""

import pytest
from endless import EndlessAtFirst
from PySide6.QtCore import QEvent, QObject, QThread
from PySide6.QtWidgets import QApplication, QFileDialog, QTableView

from exporter_gui.core.preview import read_previews
from exporter_gui.core.timeline import posts_per_day


class DialogWatch(QObject):
    """Notes which threads run below a window when a file dialog shows."""

    def __init__(self, window):
        super().__init__()
        self.running = None
        self._window = window
        QApplication.instance().installEventFilter(self)

    def eventFilter(self, watched, event):  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Show and isinstance(watched, QFileDialog):
            self.running = [thread.objectName() for thread in self._window.findChildren(QThread) if thread.isRunning()]
        return False

    def stop(self):
        QApplication.instance().removeEventFilter(self)


@pytest.fixture
def threads_at_dialog():
    """Press Export; return the threads that run when the dialog shows, which is closed then."""

    def press_export(user):
        watch = DialogWatch(user.window)
        user.press("exportButton")
        user.dialog("exportDialog").reject()
        watch.stop()
        return watch.running

    return press_export


def test_what_is_read_of_the_archive_pauses_and_goes_on(open_window, archive, threads_at_dialog, monkeypatch):
    slow = EndlessAtFirst(posts_per_day)
    monkeypatch.setattr("exporter_gui.application.archive_reader.posts_per_day", slow)
    user = open_window(archive)
    user.wait_for_count()
    user.wait(slow.has_begun)

    assert threads_at_dialog(user) == []
    user.wait_until_read()
    assert user.find("timeline").model.counts.between(None, None) == 5000


def test_what_is_read_for_the_preview_pauses_and_goes_on(open_window, archive, threads_at_dialog, monkeypatch):
    slow = EndlessAtFirst(read_previews)
    monkeypatch.setattr("exporter_gui.application.preview_reader.read_previews", slow)
    user = open_window(archive)
    user.wait_for_count()
    user.wait(slow.has_begun)

    assert threads_at_dialog(user) == []
    model = user.find("previewTable", QTableView).model()
    user.wait(lambda: bool(model.index(0, 0).data()))
