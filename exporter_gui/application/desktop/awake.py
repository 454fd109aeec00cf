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
    """Keep the system awake and return a function that releases it. Never blocks and never raises."""
    on_system = {"win32": _on_windows, "darwin": _on_macos, "linux": _on_session_bus}
    try:
        return on_system[sys.platform](reason)
    except (OSError, KeyError, AttributeError) as error:
        _log.debug("cannot inhibit sleep: %s", error)
        return lambda: None


def _on_session_bus(reason: str) -> Callable[[], None]:
    """Request inhibition from the power manager, or else the session manager; closing the connection releases it."""
    from exporter_gui.application.desktop.session_bus import SessionBus  # noqa: PLC0415 - Linux only, not needed at startup

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
        for release_request in held:
            release_request()
        bus.close()

    bus.call(*_POWER, "Inhibit", "ss", _PROGRAM, reason, on_reply=on_power)
    return release


def _on_windows(_reason: str) -> Callable[[], None]:
    """Set the execution state of this thread; Windows resets it when the thread ends."""
    set_state = vars(ctypes)["windll"].kernel32.SetThreadExecutionState
    set_state.argtypes = [ctypes.c_uint32]
    set_state(_CONTINUOUS | _SYSTEM_REQUIRED)
    return lambda: set_state(_CONTINUOUS)


def _on_macos(_reason: str) -> Callable[[], None]:
    """Start `caffeinate`, which exits with this process at the latest."""
    process = subprocess.Popen(  # noqa: S603 - no external input
        ["/usr/bin/caffeinate", "-i", "-w", str(os.getpid())],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )

    def end() -> None:
        process.kill()
        process.wait()

    return end
