"""Alt alone, as a key that opens the menu."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

_KEYS = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
_OTHERS = (
    QEvent.Type.Shortcut,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.WindowDeactivate,
    QEvent.Type.ApplicationStateChange,
)
"""Events anywhere after which Alt is not alone."""
_OF_THE_WINDOW = (QEvent.Type.Move, QEvent.Type.Resize)
"""Those of the window: many desktops move and resize it with Alt and the mouse."""


class AltKey(QObject):
    """Watches a window for Alt that is pressed and released with nothing between."""

    pressed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._is_alone = False
        window.installEventFilter(self)  # until it has a handle, which sees every key

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Watch for the keys; none is taken away from the window."""
        kind = event.type()
        if watched is self._window and kind is QEvent.Type.Show:
            handle = self._window.windowHandle()
            if handle is not None:
                handle.installEventFilter(self)
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Alt:
            if watched is self._window.windowHandle():
                self._on_alt(event)
        elif kind in _KEYS or kind in _OTHERS or (watched is self._window and kind in _OF_THE_WINDOW):
            self._watch_all(is_alone=False)
        return False

    def _on_alt(self, event: QKeyEvent) -> None:
        if event.type() is QEvent.Type.KeyPress and not event.isAutoRepeat():
            others = event.modifiers() & ~Qt.KeyboardModifier.AltModifier
            self._watch_all(is_alone=others == Qt.KeyboardModifier.NoModifier)
        elif event.type() is QEvent.Type.KeyRelease and self._is_alone:
            self._watch_all(is_alone=False)
            self.pressed.emit()

    def _watch_all(self, *, is_alone: bool) -> None:
        """Watch the whole program while Alt is held: a key that is a shortcut never reaches the window."""
        application = QCoreApplication.instance()
        if application is not None and is_alone != self._is_alone:
            self._is_alone = is_alone
            if is_alone:
                application.installEventFilter(self)
            else:
                application.removeEventFilter(self)
