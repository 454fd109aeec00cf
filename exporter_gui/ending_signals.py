"""Termination signals."""

import signal
import sys
from types import FrameType

CANCELLED = 130
"""Exit code of a command that was cancelled by a signal."""

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")  # the last two, on POSIX and Windows, report a closed terminal

ENDING_SIGNALS = tuple(
    number
    for number in (getattr(signal, name, None) for name in _NAMES)
    if number is not None and signal.getsignal(number) is not signal.SIG_IGN  # ignored under `nohup`
)


def exit_on_signals() -> None:
    """Exit quietly on these signals, until other handlers are installed."""
    for number in ENDING_SIGNALS:
        signal.signal(number, _exit)


def ignore_signals() -> None:
    """Ignore these signals, so that they cannot change the exit code of finished work."""
    for number in ENDING_SIGNALS:
        signal.signal(number, signal.SIG_IGN)


def _exit(_number: int, _frame: FrameType | None) -> None:
    sys.exit(CANCELLED)
