"""Services of the desktop: notifications, taskbar progress, sleep inhibition."""

import contextlib
import html
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from exporter_gui.application.desktop.awake import keep_awake
from exporter_gui.application.desktop.bus_value import BusValue, Reply

if TYPE_CHECKING:
    from exporter_gui.application.desktop.session_bus import SessionBus

_PROGRAM = "exporter-gui"
_NOTIFICATIONS = ("org.freedesktop.Notifications", "/org/freedesktop/Notifications", "org.freedesktop.Notifications")
_LAUNCHER, _LAUNCHER_PATH = "com.canonical.Unity.LauncherEntry", "/com/canonical/unity/launcherentry/1"
_DEFAULT_TIMEOUT = -1


class Desktop(QObject):
    """Access to the desktop's services. Never blocks and never raises, even without a desktop."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus: SessionBus | None = None
        self._shown_percent: int | None = None
        self._awake = contextlib.ExitStack()
        self.destroyed.connect(self._awake.close)

    def prepare(self) -> None:
        """Load what the services need, which takes a moment."""
        self._open_bus()

    def notify(self, title: str, text: str) -> bool:
        """Show a notification. Return False if the desktop has no such service."""
        bus = self._open_bus()
        if bus is None:
            return False

        def on_capabilities(reply: Reply) -> None:
            capabilities = reply[0] if reply else []
            has_markup = isinstance(capabilities, list) and "body-markup" in capabilities
            body = html.escape(text, quote=False) if has_markup else text
            hints = {"desktop-entry": ("s", _PROGRAM)}
            message: tuple[BusValue, ...] = (_PROGRAM, 0, _PROGRAM, title, body, [], hints, _DEFAULT_TIMEOUT)
            bus.call(*_NOTIFICATIONS, "Notify", "susssasa{sv}i", *message)

        bus.call(*_NOTIFICATIONS, "GetCapabilities", on_reply=on_capabilities)
        return True

    def show_progress(self, share: float | None) -> None:
        """Show progress from 0 to 1 in the taskbar; None hides it."""
        percent = None if share is None else int(100 * min(1.0, max(0.0, share)))
        if percent == self._shown_percent:
            return
        self._shown_percent = percent
        bus = self._open_bus()
        if bus is not None:
            state = {
                "progress": ("d", (percent or 0) / 100),
                "progress-visible": ("b", percent is not None),
            }
            launcher = f"application://{_PROGRAM}.desktop"
            bus.emit_signal(_LAUNCHER_PATH, _LAUNCHER, "Update", "sa{sv}", launcher, state)

    def keep_awake(self, reason: str) -> None:
        """Keep the computer awake until `let_sleep`; the desktop may show the reason."""
        self._awake.close()
        self._awake.callback(keep_awake(reason))

    def let_sleep(self) -> None:
        """Let the computer sleep again."""
        self._awake.close()

    def _open_bus(self) -> "SessionBus | None":
        if sys.platform != "linux":
            return None
        if self._bus is not None and not self._bus.is_open:
            self._bus.deleteLater()
            self._bus = None
        if self._bus is None:
            from exporter_gui.application.desktop.session_bus import SessionBus  # noqa: PLC0415 - Linux only, not needed at startup

            self._bus = SessionBus(self)
        return self._bus if self._bus.is_open else None
