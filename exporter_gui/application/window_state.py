"""What the window is doing, as one value."""

from enum import StrEnum


class WindowState(StrEnum):
    """Shown as the main window's property `state`."""

    WELCOME = "welcome"
    OPENING = "opening"
    READY = "ready"
    EXPORTING = "exporting"
    CANCELLING = "cancelling"
    COMPLETED = "completed"
    CANCELLED = "cancelled"
    FAILED = "failed"

    @property
    def is_busy(self) -> bool:
        """True while an export runs."""
        return self in (WindowState.EXPORTING, WindowState.CANCELLING)

    @property
    def is_outcome(self) -> bool:
        """True once an export has ended."""
        return self in (WindowState.COMPLETED, WindowState.CANCELLED, WindowState.FAILED)
