"""Files dropped on the window."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

NO_KEYS = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton
COPY = Qt.DropAction.CopyAction


def drag_over(user, *urls, offered=COPY):
    """Drag something over the window."""
    data = QMimeData()
    data.setUrls(list(urls))
    enter = QDragEnterEvent(user.window.rect().center(), offered, data, LEFT, NO_KEYS)
    QApplication.sendEvent(user.window, enter)


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
    user.wait(lambda: "picture.jpg" in user.text("openingFailedLabel"))

    assert user.states == ["welcome", "opening", "welcome"]


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


@pytest.mark.parametrize("size", [(1120, 740), (300, 300)])
def test_an_overlay_covers_the_window_while_something_is_dragged_over_it(open_window, archive, size):
    user = open_window()
    user.window.resize(*size)
    overlay = user.window.overlay
    assert not overlay.isVisible()

    drag_over(user, file(archive))
    assert (overlay.isVisible(), overlay.text, overlay.accessibleName()) == (True, "Drop to open", "Drop to open")
    assert overlay.geometry() == user.window.rect()
    assert user.window.childAt(user.window.rect().center()) is not overlay  # the mouse goes through it
    user.window.resize(700, 500)
    user.wait(lambda: overlay.geometry() == user.window.rect())

    QApplication.sendEvent(user.window, QDragLeaveEvent())
    assert not overlay.isVisible()


def test_the_overlay_leaves_with_the_drop(open_window, folder):
    user = open_window()
    (folder / "no archive.txt").write_text("text")

    assert drag(user, file(folder / "no archive.txt"))
    user.wait(lambda: "no archive.txt" in user.text("openingFailedLabel"))

    assert not user.window.overlay.isVisible()


def test_the_overlay_covers_an_open_archive_and_a_running_export(user, gate, folder, archive):
    for prepare in (lambda: None, lambda: user.export_to(folder / "posts.json")):
        prepare()
        drag_over(user, file(archive))
        assert user.window.overlay.isVisible()
        QApplication.sendEvent(user.window, QDragLeaveEvent())

    gate.open()
    user.wait_for_state("completed")


def test_a_drop_while_an_export_runs_does_not_disturb_it(user, gate, folder, archive):
    user.export_to(folder / "posts.json")
    user.wait(lambda: "2,000" in user.text("progressLabel"))

    assert drag(user, file(archive))
    user.wait(lambda: any(box.isVisible() for box in user.window.findChildren(QMessageBox)))
    assert user.state == "exporting"

    next(box for box in user.window.findChildren(QMessageBox) if box.isVisible()).reject()
    gate.open()
    user.wait_for_state("completed")
