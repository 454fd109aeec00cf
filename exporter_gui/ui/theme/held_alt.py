"""Alt while it is held, which underlines the letters that it types."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication


class HeldAlt(QObject):
    """Watches the window that has the focus for Alt."""

    changed = Signal(bool)
    """True when Alt is pressed, False when it is released or another window gets the focus."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._is_held = False
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._on_focus_changed)

    @Slot(QWindow)
    def _on_focus_changed(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)  # again has no effect
        self._hold(is_held=False)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Watch for Alt; no key is taken away from the window."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Alt:
            self._hold(is_held=event.type() is not QEvent.Type.KeyRelease)
        return False

    def _hold(self, *, is_held: bool) -> None:
        if is_held != self._is_held:
            self._is_held = is_held
            self.changed.emit(is_held)


def repaint_windows() -> None:
    """Draw all windows again."""
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            window.update()
