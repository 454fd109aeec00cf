"""Someone who clicks and types without a plan, and what else happens to a window meanwhile."""

import contextlib
import random
from collections.abc import Callable
from pathlib import Path

import apsw
from PySide6.QtCore import QMetaObject, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDragMoveEvent, QDropEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QFileDialog, QLineEdit, QWidget

from exporter_gui.ui.main_window import MainWindow

NO_KEYS = Qt.KeyboardModifier.NoModifier
ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
MOVES = [getattr(Qt.Key, f"Key_{name}") for name in ("Tab", "Backtab", "Up", "Down", "Left", "Right", "Home", "End")]
OTHER = [
    getattr(Qt.Key, f"Key_{name}") for name in ("Return", "Escape", "Space", "PageDown", "Delete", "Plus", "Minus")
]
SHORTCUTS = [(getattr(Qt.Key, f"Key_{name}"), CTRL) for name in "OSHCAV"]
SHORTCUTS += [(Qt.Key.Key_F5, NO_KEYS), (Qt.Key.Key_F1, NO_KEYS), (Qt.Key.Key_Period, CTRL), (Qt.Key.Key_F4, ALT)]
LETTERS = [Qt.Key(letter) for letter in b"AEGNT025"]


def reachable_window(choose: random.Random) -> QWidget | None:
    """A window that takes clicks and keys: no menu is open above it, and nothing modal in front of it."""
    popup, modal = QApplication.activePopupWidget(), QApplication.activeModalWidget()
    if popup is not None:
        return popup
    if modal is not None and modal.windowModality() is Qt.WindowModality.ApplicationModal:
        return modal
    shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    free = [each for each in shown if not any(d.isVisible() and d.isModal() for d in each.findChildren(QDialog))]
    return choose.choice(free) if free else None


class RandomUser:
    """Does one thing at a time in `folder`, where `archives` lie; nothing else on the disk is touched."""

    def __init__(self, window: MainWindow, folder: Path, archives: list[Path], choose: random.Random) -> None:
        self.window, self.folder, self.archives, self.choose = window, folder, archives, choose
        self.log: list[str] = []
        self._actions: list[tuple[int, Callable[[], object]]] = [
            (40, self.click),
            (22, self.press_key),
            (6, self.press_shortcut),
            (10, self.use_file_dialog),
            (4, self.open_context_menu),
            (3, self.turn_wheel),
            (4, self.start_again),
            (2, self.drop),
            (3, self.write_to_archive),
            (2, self.take_archive_away),
            (1, self.damage_archive),
            (1, self.resize),
            (1, self.crash),
            (3, self.export),
        ]

    def act(self) -> None:
        """Do something."""
        weights = [weight for weight, _action in self._actions]
        ((_weight, action),) = self.choose.choices(self._actions, weights)
        self.log.append(action.__name__)
        action()

    def _reachable(self) -> QWidget | None:
        self._kept = window = reachable_window(self.choose)  # PySide lets go of what is in it together with it
        if isinstance(window, QFileDialog):
            return None  # its lists lead to all of the disk; see `use_file_dialog`
        return window

    def _widget(self) -> QWidget | None:
        window = self._reachable()
        if window is None:
            return None
        inside = [
            each
            for each in [window, *window.findChildren(QWidget)]
            if each.isVisible() and each.isEnabled() and each.window() is window and not each.rect().isEmpty()
        ]
        return self.choose.choice(inside) if inside else None

    def _place_in(self, widget: QWidget) -> QPoint:
        return QPoint(self.choose.randrange(widget.width()), self.choose.randrange(widget.height()))

    def click(self) -> None:
        widget = self._widget()
        if widget is not None:
            self.log[-1] += f" {type(widget).__name__} {widget.objectName()}"
            click = self.choose.choice([QTest.mouseClick, QTest.mouseClick, QTest.mouseClick, QTest.mouseDClick])
            click(widget, Qt.MouseButton.LeftButton, NO_KEYS, self._place_in(widget))

    def export(self) -> None:
        button = self.window.findChild(QWidget, "exportButton")  # which a window that was just opened has not yet
        if button and self._reachable() is self.window and button.isVisible() and button.isEnabled():
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def _press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        window = self._reachable()
        if window is not None:
            self.log[-1] += f" {key.name} {modifiers} in {type(window).__name__}"
            QTest.keyClick(window.focusWidget() or window, key, modifiers)

    def press_key(self) -> None:
        key = self.choose.choice([*MOVES, *MOVES, *OTHER, *LETTERS])
        self._press(key, self.choose.choice([NO_KEYS, NO_KEYS, NO_KEYS, SHIFT, CTRL]))

    def press_shortcut(self) -> None:
        self._press(*self.choose.choice(SHORTCUTS))

    def use_file_dialog(self) -> None:
        """Name a file in the folder, and save, open or leave; or only look on."""
        dialog = reachable_window(self.choose)
        if not isinstance(dialog, QFileDialog):
            return
        if self.choose.random() < 0.3:
            dialog.reject()
            return
        names = ["a.json", "b.csv", "c.json", "c", "missing/d.json", *(path.name for path in self.archives)]
        dialog.findChild(QLineEdit).setText(str(self.folder / self.choose.choice(names)))
        buttons = dialog.findChild(QDialogButtonBox)
        roles = (QDialogButtonBox.StandardButton.Save, QDialogButtonBox.StandardButton.Open)
        button = next(filter(None, map(buttons.button, roles)))
        # Not from Python: Qt's dialog waits for a thread of its own, and that one for Python's lock.
        QMetaObject.invokeMethod(button, "click", Qt.ConnectionType.QueuedConnection)

    def open_context_menu(self) -> None:
        widget = self._widget()
        if widget is not None:
            place = self._place_in(widget)
            reason = QContextMenuEvent.Reason.Mouse
            QApplication.sendEvent(widget, QContextMenuEvent(reason, place, widget.mapToGlobal(place)))

    def turn_wheel(self) -> None:
        widget = self._widget()
        if widget is not None:
            place = QPointF(self._place_in(widget))
            angle = QPoint(0, self.choose.choice([-120, 120]))
            keys = self.choose.choice([NO_KEYS, CTRL, SHIFT])
            phase = Qt.ScrollPhase.NoScrollPhase
            event = QWheelEvent(place, place, QPoint(), angle, Qt.MouseButton.NoButton, keys, phase, False)  # noqa: FBT003 - Qt's signature
            QApplication.sendEvent(widget, event)

    def start_again(self) -> None:
        """Archive passed by a second instance, regardless of open dialogs."""
        path = self.choose.choice([None, *self.archives, *self.archives, self.folder / "missing.db"])
        self.log[-1] += f" {path and path.name}"
        self.window.activate(path)

    def drop(self) -> None:
        if self._reachable() is not self.window:
            return
        data, place = QMimeData(), self.window.rect().center()
        data.setUrls([QUrl.fromLocalFile(str(self.choose.choice(self.archives)))])
        every = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
        left = Qt.MouseButton.LeftButton
        enter = QDragEnterEvent(place, every, data, left, NO_KEYS)
        QApplication.sendEvent(self.window, enter)
        QApplication.sendEvent(self.window, QDragMoveEvent(place, every, data, left, NO_KEYS))
        if enter.isAccepted():
            QApplication.sendEvent(self.window, QDropEvent(QPointF(place), every, data, left, NO_KEYS))

    def write_to_archive(self) -> None:
        """Another program adds or removes posts."""
        changes = (
            "DELETE FROM posts WHERE rowid = (SELECT max(rowid) FROM posts)",
            "UPDATE posts SET text = text || '!' WHERE rowid % 7 = 0",
            "UPDATE posts SET created_at = 'no time' WHERE rowid = 3",
        )
        with contextlib.suppress(apsw.Error):  # gone, damaged or being read
            connection = apsw.Connection(str(self.choose.choice(self.archives)), flags=apsw.SQLITE_OPEN_READWRITE)
            with contextlib.closing(connection):
                connection.execute(f"DROP TRIGGER IF EXISTS posts_au; {self.choose.choice(changes)}")

    def take_archive_away(self) -> None:
        """Move an archive away, or bring it back."""
        path = self.choose.choice(self.archives)
        away = path.with_suffix(".away")
        with contextlib.suppress(OSError):
            (away if away.exists() else path).rename(path if away.exists() else away)

    def damage_archive(self) -> None:
        path = self.choose.choice(self.archives)
        if path.exists() and self.choose.random() < 0.5:
            content = bytearray(path.read_bytes())
            for _ in range(20):
                content[self.choose.randrange(len(content)) if content else 0 :][:1] = b"\xff"
            path.write_bytes(content[: self.choose.choice([len(content), len(content) // 2])])
        elif (whole := path.with_suffix(".whole")).exists():
            path.write_bytes(whole.read_bytes())

    def resize(self) -> None:
        self.window.resize(self.choose.randrange(500, 1500), self.choose.randrange(400, 1000))

    def crash(self) -> None:
        self.window.show_crash("Traceback: what happens now and then")
