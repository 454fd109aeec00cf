"""While the save dialog is made nothing is read: Qt's dialog has been seen to wait for ever among ending threads."""

from PySide6.QtCore import QEvent, QObject, QThread
from PySide6.QtWidgets import QApplication, QFileDialog, QTableView

from exporter_gui.core.database.post_database import PostDatabase
from tests.support.endless import Endless


class DialogWatch(QObject):
    """When a file dialog opens, records the running threads of a window and releases endless queries."""

    def __init__(self, window, slow):
        super().__init__()
        self.running = None
        self._window, self._slow = window, slow
        QApplication.instance().installEventFilter(self)

    def eventFilter(self, watched, event):  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Show and isinstance(watched, QFileDialog):
            self.running = [thread.objectName() for thread in self._window.findChildren(QThread) if thread.isRunning()]
            self._slow.release()
        return False

    def stop(self):
        QApplication.instance().removeEventFilter(self)


def threads_at_dialog(user, slow):
    """Press Export; return the threads that run when the dialog shows, which is closed then."""
    watch = DialogWatch(user.window, slow)
    user.press("exportButton")
    user.dialog("exportDialog").reject()
    watch.stop()
    return watch.running


def test_queries_of_the_archive_pause_and_resume(open_window, archive, monkeypatch):
    slow = Endless(PostDatabase.posts_per_day)
    monkeypatch.setattr(PostDatabase, "posts_per_day", slow)
    user = open_window(archive)
    user.wait_for_count()
    user.wait(slow.has_begun)

    assert threads_at_dialog(user, slow) == []
    user.wait_until_read()
    assert user.find("timeline").model.counts.between(None, None) == 5000


def test_queries_of_the_preview_pause_and_resume(open_window, archive, monkeypatch):
    slow = Endless(PostDatabase.previews)
    monkeypatch.setattr(PostDatabase, "previews", slow)
    user = open_window(archive)
    model = user.find("previewTable", QTableView).model()
    user.wait(lambda: model.key(4999) is not None)  # from now on, nothing but the preview is read
    user.wait(slow.has_begun)

    assert threads_at_dialog(user, slow) == []
    user.wait(lambda: bool(model.index(0, 0).data()))
