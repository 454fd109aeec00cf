"""Sleep inhibition during an export."""

import ctypes
import logging
import os
import subprocess
import sys
from collections.abc import Callable

from exporter_gui.application.desktop.bus_value import Reply

_log = logging.getLogger(__name__)
_PROGRAM = "exporter-gui"
_CONTINUOUS, _SYSTEM_REQUIRED = 0x8000_0000, 0x0000_0001
_SUSPEND = 4
_POWER = (
    "org.freedesktop.PowerManagement",
    "/org/freedesktop/PowerManagement/Inhibit",
    "org.freedesktop.PowerManagement.Inhibit",
)
_SESSION = ("org.gnome.SessionManager", "/org/gnome/SessionManager", "org.gnome.SessionManager")


def keep_awake(reason: str) -> Callable[[], None]:
    """Ask the system to stay awake and return a function that releases it. Never waits and never raises."""
    on_system = {"win32": _on_windows, "darwin": _on_macos, "linux": _on_session_bus}
    try:
        return on_system[sys.platform](reason)
    except (OSError, KeyError, AttributeError) as error:
        _log.debug("the computer cannot be kept awake: %s", error)
        return lambda: None


def _on_session_bus(reason: str) -> Callable[[], None]:
    """Ask the power manager, or else the session manager. Both release the request when the connection ends."""
    from exporter_gui.application.desktop.session_bus import SessionBus  # noqa: PLC0415 - for Linux, not needed to start

    bus = SessionBus()
    held: list[Callable[[], None]] = []

    def on_power(reply: Reply) -> None:
        if reply is None:
            request = (_PROGRAM, 0, reason, _SUSPEND)
            bus.call(*_SESSION, "Inhibit", "susu", *request, on_reply=on_session)
        else:
            held.append(lambda: bus.call(*_POWER, "UnInhibit", "u", *reply))

    def on_session(reply: Reply) -> None:
        if reply is not None:
            held.append(lambda: bus.call(*_SESSION, "Uninhibit", "u", *reply))

    def release() -> None:
        for give_back in held:
            give_back()
        bus.close()

    bus.call(*_POWER, "Inhibit", "ss", _PROGRAM, reason, on_reply=on_power)
    return release


def _on_windows(_reason: str) -> Callable[[], None]:
    """Set the execution state of this thread, which ends with the thread at the latest."""
    set_state = vars(ctypes)["windll"].kernel32.SetThreadExecutionState
    set_state.argtypes = [ctypes.c_uint32]
    set_state(_CONTINUOUS | _SYSTEM_REQUIRED)
    return lambda: set_state(_CONTINUOUS)


def _on_macos(_reason: str) -> Callable[[], None]:
    """Start the system's own program for this, which ends with this process at the latest."""
    process = subprocess.Popen(  # noqa: S603 - nothing in it comes from outside
        ["/usr/bin/caffeinate", "-i", "-w", str(os.getpid())],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )

    def end() -> None:
        process.kill()
        process.wait()

    return end
