"""Someone in front of the window: sees, chooses, presses, waits."""

from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import Self, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from exporter_gui.application.export.export_job import ExportJob
from exporter_gui.application.worker_thread import WorkerThread
from exporter_gui.ui.main_window import MainWindow
from exporter_gui.ui.options.optional_date_edit import OptionalDateEdit
from exporter_gui.ui.options.zone_dialog import ZoneDialog

PATIENCE_MS = 10_000
_W = TypeVar("_W", bound=QWidget)
_O = TypeVar("_O", bound=QObject)


class User(QObject):
    """Uses a window by the names of its widgets. `states` are the values that the property `state` has had."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        super().__init__()
        self.window = window
        self.qtbot = qtbot
        self.states = [window.property("state")]
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.DynamicPropertyChange and event.propertyName() == b"state":
            self.states.append(watched.property("state"))
        return False

    def at_once_after(self, outcome: str, act: Callable[[], None]) -> None:
        """Act as soon as the window shows how an export ended, which is before the export's thread has ended."""
        getattr(self.window.findChild(ExportJob), outcome).connect(act)

    @property
    def state(self) -> str:
        return self.window.property("state")

    @property
    def focus(self) -> QWidget | None:
        """The widget that keys go to while the window is active."""
        return self.window.focusWidget()

    def find(self, name: str, kind: type[_W] = QWidget) -> _W:
        """Return a widget by its name; of several, one that can be seen."""
        found = self.window.findChildren(kind, name)
        assert found, f"no {name} in the window"
        return next((widget for widget in found if widget.isVisible()), found[0])

    def find_object(self, name: str, kind: type[_O]) -> _O:
        """An action or a menu."""
        found = self.window.findChild(kind, name)
        assert found is not None, f"no {name} in the window"
        return found

    def text(self, name: str) -> str:
        return self.find(name).text()

    def sees(self, name: str) -> bool:
        return self.find(name).isVisible()

    def wait(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=PATIENCE_MS)

    def wait_for_state(self, state: str) -> None:
        self.wait(lambda: self.state == state)

    def wait_for_count(self) -> str:
        """Wait until the posts are counted; return the text of the count."""
        self.wait(lambda: self.state != "opening" and self.text("matchLabel") not in ("", "Counting…"))
        return self.text("matchLabel")

    def wait_until_read(self) -> None:
        """Wait until all is read that the window shows of the archive, so that a test may write to it."""
        self.wait_for_count()
        self.wait(lambda: not self.window.findChildren(WorkerThread))

    def wait_until_idle(self) -> None:
        """Wait until the thread of an export has ended."""
        self.wait(lambda: not self.window.findChild(ExportJob).is_running)

    def press(self, name: str) -> None:
        button = self.find(name)
        assert button.isVisible(), f"{name} cannot be seen"
        assert button.isEnabled(), f"{name} cannot be pressed"
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def choose(self, name: str, data: object) -> None:
        """Choose the item of a combo box that has this data."""
        box = self.find(name, QComboBox)
        assert box.findData(data) >= 0, f"{name} has no item {data!r}"
        box.setCurrentIndex(box.findData(data))

    def choose_zone(self, name: str) -> None:
        """Choose a time zone in the dialog that lists them; '' for this computer's."""
        self.press("zoneButton")
        dialogs = self.window.findChildren(ZoneDialog)
        self.wait(lambda: any(dialog.isVisible() for dialog in dialogs))
        dialog = next(each for each in dialogs if each.isVisible())
        zones = dialog.findChild(QListWidget)
        rows = [row for row in range(zones.count()) if zones.item(row).data(Qt.ItemDataRole.UserRole) == name]
        assert len(rows) == 1, f"the list has {len(rows)} zones of the name {name!r}"
        zones.setCurrentRow(rows[0])
        dialog.accept()

    def set_day(self, name: str, day: str) -> None:
        self.find(name, OptionalDateEdit).show_day(date.fromisoformat(day))

    def dialog(self, name: str) -> QFileDialog:
        """Wait for a file dialog."""
        self.wait(lambda: any(found.isVisible() for found in self.window.findChildren(QFileDialog, name)))
        return next(found for found in self.window.findChildren(QFileDialog, name) if found.isVisible())

    def accept(
        self, dialog: QFileDialog, path: Path, *, answer: QMessageBox.StandardButton = QMessageBox.StandardButton.No
    ) -> list[str]:
        """Type a name and press Save, or Open; return the questions that the dialog asks, all answered so."""
        line = dialog.findChild(QLineEdit)
        line.setFocus()
        self.wait(line.hasFocus)  # without it, the file that the dialog proposes stays selected and counts
        line.setText(str(path))
        buttons = dialog.findChild(QDialogButtonBox)
        save, open_ = QDialogButtonBox.StandardButton.Save, QDialogButtonBox.StandardButton.Open
        with AnsweredQuestions(answer) as questions:
            self.qtbot.mouseClick(buttons.button(save) or buttons.button(open_), Qt.MouseButton.LeftButton)
        return questions.asked

    def export_to(self, path: Path) -> None:
        """Press Export and save as `path`, where no file is."""
        self.wait_for_count()
        self.press("exportButton")
        asked = self.accept(self.dialog("exportDialog"), path)
        assert asked == [], f"the dialog asked {asked}"

    def export_over(self, path: Path) -> None:
        """Press Export and save as `path`, where a file is: let it be replaced."""
        self.wait_for_count()
        self.press("exportButton")
        asked = self.accept(self.dialog("exportDialog"), path, answer=QMessageBox.StandardButton.Yes)
        assert len(asked) == 1, f"the dialog asked {asked}"


def mnemonics(user: User) -> list[str]:
    """The letters that are underlined in the window, in order; each as often as it is."""
    widgets = [*user.window.findChildren(QAbstractButton), *user.window.findChildren(QLabel)]
    texts = [widget.text() for widget in widgets if widget.isVisible() and isinstance(widget.text(), str)]
    texts += [action.text() for action in user.window.menuBar().actions()]
    return underlined(texts)


def underlined(texts: Iterable[str]) -> list[str]:
    """The letters behind `&` in these texts, in order."""
    return sorted(text[text.index("&") + 1].casefold() for text in texts if "&" in text.replace("&&", ""))


class AnsweredQuestions(QObject):
    """Answers message boxes that block whoever asks."""

    def __init__(self, answer: QMessageBox.StandardButton) -> None:
        super().__init__()
        self.asked: list[str] = []
        self._answer = answer
        self._timer = QTimer(self, interval=10)
        self._timer.timeout.connect(self._look)

    def __enter__(self) -> Self:
        self._timer.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self._timer.stop()

    def _look(self) -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            self.asked.append(box.text())
            box.button(self._answer).click()
