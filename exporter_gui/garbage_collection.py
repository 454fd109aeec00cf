"""Garbage collection, which would take a tenth of the time in which the program starts."""

import gc


def pause_collection() -> None:
    """Collect no garbage while modules are imported; they leave none."""
    gc.disable()


def resume_collection() -> None:
    """Collect garbage from now on, if that was paused, but never look again at what is imported so far.

    The window has a collector of its own (`ui.garbage_collector`).
    """
    if not gc.isenabled():
        gc.freeze()
        gc.enable()
