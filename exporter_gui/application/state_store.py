"""Holder of the window's state."""

from PySide6.QtCore import QObject, Signal

from exporter_gui.application.window_state import WindowState


class StateStore(QObject):
    """Current state of the window, changed only by `update`."""

    changed = Signal(object)
    """The `WindowState` after an update."""

    def __init__(self, state: WindowState, parent: QObject) -> None:
        super().__init__(parent)
        self._state = state

    @property
    def state(self) -> WindowState:
        """Current state."""
        return self._state

    def update(self, state: WindowState) -> None:
        """Replace the state."""
        self._state = state
        self.changed.emit(state)
