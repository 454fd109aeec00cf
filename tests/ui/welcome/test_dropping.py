"""Files dropped on the window."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from exporter_gui.ui.welcome.drop_area import DropArea

NO_KEYS = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton
COPY = Qt.DropAction.CopyAction


def drag(user, *urls, offered=COPY):
    """Drag something onto the window and let it go if the window takes it; tell whether it does."""
    data = QMimeData()
    data.setUrls(list(urls))
    middle = user.window.rect().center()
    enter = QDragEnterEvent(QPoint(middle), offered, data, LEFT, NO_KEYS)
    enter.ignore()
    QApplication.sendEvent(user.window, enter)
    if not enter.isAccepted():
        return False
    drop = QDropEvent(QPointF(middle), offered, data, LEFT, NO_KEYS)
    QApplication.sendEvent(user.window, drop)
    return drop.isAccepted()


def file(path):
    return QUrl.fromLocalFile(str(path))


def test_a_dropped_archive_is_opened(open_window, archive):
    user = open_window()

    assert drag(user, file(archive))
    user.wait_for_state("ready")

    assert user.states == ["welcome", "opening", "ready"]


def test_an_archive_dropped_on_an_open_one_replaces_it(user, own_archive):
    other = own_archive("--posts", "600", "--accounts", "2", "--reposts", "0.2", name="other posts.db")

    assert drag(user, file(other))
    user.wait(lambda: user.window.windowTitle().startswith("other posts.db"))

    assert user.wait_for_count().startswith("256 posts")


def test_a_dropped_file_that_is_no_archive_is_named(open_window, folder):
    (folder / "picture.jpg").write_bytes(b"\xff\xd8\xff\xe0" * 1000)
    user = open_window()

    assert drag(user, file(folder / "picture.jpg"))
    user.wait_for_state("welcome")

    assert "picture.jpg" in user.text("openingFailedLabel")


@pytest.mark.parametrize(
    "urls",
    [
        (QUrl("https://bsky.example/archive.db"),),
        (file("one.db"), file("two.db")),
        (),
    ],
    ids=["a link", "two files", "nothing"],
)
def test_drops_other_than_one_local_file_are_rejected(open_window, urls):
    user = open_window()

    assert not drag(user, *urls)
    assert user.states == ["welcome"]


@pytest.mark.parametrize("proposed", [COPY, Qt.DropAction.MoveAction, Qt.DropAction.LinkAction])
def test_a_drop_is_a_copy_regardless_of_the_proposed_action(open_window, archive, proposed):
    user = open_window()
    actions, every = [], COPY | Qt.DropAction.MoveAction | Qt.DropAction.LinkAction
    data = QMimeData()
    data.setUrls([file(archive)])
    middle = user.window.rect().center()
    for kind, position in ((QDragEnterEvent, middle), (QDragMoveEvent, middle), (QDropEvent, QPointF(middle))):
        event = kind(position, every, data, LEFT, NO_KEYS)
        event.setDropAction(proposed)
        event.ignore()
        QApplication.sendEvent(user.window, event)
        actions.append((event.isAccepted(), event.dropAction()))

    assert actions == [(True, COPY)] * 3
    user.wait_for_state("ready")


def test_a_move_only_drop_is_rejected(open_window, archive):
    user = open_window()

    assert not drag(user, file(archive), offered=Qt.DropAction.MoveAction)
    assert user.states == ["welcome"]


def test_no_widget_of_the_window_accepts_drops(user):
    assert [child for child in user.window.findChildren(QWidget) if child.acceptDrops() and not child.isWindow()] == []


def test_the_area_lights_up_while_an_archive_is_over_the_window(open_window, archive, folder):
    user = open_window()
    area = user.window.findChild(DropArea)
    without = area.grab().toImage()
    data = QMimeData()
    data.setUrls([file(archive)])
    enter = QDragEnterEvent(user.window.rect().center(), Qt.DropAction.CopyAction, data, LEFT, NO_KEYS)
    QApplication.sendEvent(user.window, enter)
    assert area.grab().toImage() != without

    QApplication.sendEvent(user.window, QDragLeaveEvent())
    assert area.grab().toImage() == without

    (folder / "no archive.txt").write_text("text")
    assert drag(user, file(folder / "no archive.txt"))
    assert not area.is_highlighted


def test_drops_are_rejected_while_an_export_runs(user, gate, folder, archive):
    user.export_to(folder / "posts.json")
    user.wait(lambda: "2,000" in user.text("progressLabel"))

    assert not drag(user, file(archive))
    user.window.open_archive(archive)
    assert user.state == "exporting"

    gate.open()
    user.wait_for_state("completed")
