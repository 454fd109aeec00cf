"""Alt alone, as a key that opens the menu."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

_OTHERS = (
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.FocusOut,
    QEvent.Type.WindowDeactivate,
)
"""Events after which Alt is not alone."""


class AltKey(QObject):
    """Watches a window for Alt that is pressed and released with nothing between."""

    pressed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._is_alone = False
        window.installEventFilter(self)  # for the moment when it has a handle, which sees every key

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Watch for the keys; none is taken away from the window."""
        kind = event.type()
        if watched is self._window:
            if kind is QEvent.Type.Show and (handle := self._window.windowHandle()) is not None:
                handle.installEventFilter(self)
        elif kind is QEvent.Type.KeyRelease and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Alt:
            is_alone, self._is_alone = self._is_alone, False
            if is_alone:
                self.pressed.emit()
        elif kind in _OTHERS:
            self._is_alone = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Alt
        return False
