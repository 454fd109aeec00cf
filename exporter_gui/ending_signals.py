"""Signals that ask a program to end."""

import signal
import sys
from types import FrameType

CANCELLED = 130
"""The exit code of a command that such a signal has ended."""

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")  # the last two where there are terminals, or consoles, that can go

ENDING_SIGNALS = tuple(
    number
    for number in (getattr(signal, name, None) for name in _NAMES)
    if number is not None and signal.getsignal(number) is not signal.SIG_IGN  # as `nohup` wishes
)


def exit_on_signals() -> None:
    """End quietly on these signals, until somebody handles them who has begun something."""
    for number in ENDING_SIGNALS:
        signal.signal(number, _exit)


def ignore_signals() -> None:
    """Ignore these signals from now on: the work is done, and the exit code is to say so."""
    for number in ENDING_SIGNALS:
        signal.signal(number, signal.SIG_IGN)


def _exit(_number: int, _frame: FrameType | None) -> None:
    sys.exit(CANCELLED)
