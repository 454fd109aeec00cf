"""Termination signals."""

import signal
import sys
from types import FrameType

CANCELLED = 130
"""Exit code of a command that was cancelled by a signal."""

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")  # the last two where there are terminals, or consoles, that can go

ENDING_SIGNALS = tuple(
    number
    for number in (getattr(signal, name, None) for name in _NAMES)
    if number is not None and signal.getsignal(number) is not signal.SIG_IGN  # as `nohup` wishes
)


def exit_on_signals() -> None:
    """Exit quietly on these signals, until other handlers are installed."""
    for number in ENDING_SIGNALS:
        signal.signal(number, _exit)


def ignore_signals() -> None:
    """Ignore these signals, so that the exit code of finished work stands."""
    for number in ENDING_SIGNALS:
        signal.signal(number, signal.SIG_IGN)


def _exit(_number: int, _frame: FrameType | None) -> None:
    sys.exit(CANCELLED)
