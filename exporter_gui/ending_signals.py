"""The signals that ask a program to end."""

import signal

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP")  # the last where there are terminals that can go away

ENDING_SIGNALS = tuple(
    number
    for number in (getattr(signal, name, None) for name in _NAMES)
    if number is not None and signal.getsignal(number) is not signal.SIG_IGN  # as `nohup` wishes
)
