"""Settings of the interpreter that keep the window responsive while threads work."""

import gc
import sys

_SWITCH_INTERVAL = 0.001
"""Longest time in seconds for which a thread running Python makes the window wait, a fifth of what Python sets."""


def keep_window_responsive() -> None:
    """Let the window's thread interrupt others sooner, and exempt all present objects from garbage collection.

    Call this when the window exists, and when all of it is made. A full collection stops all threads, and takes 20 ms
    for what a started program consists of, which is needed to the end.
    """
    sys.setswitchinterval(_SWITCH_INTERVAL)
    gc.freeze()
