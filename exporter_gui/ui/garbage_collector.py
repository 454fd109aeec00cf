"""Garbage collection in the window's thread, and in no other."""

import gc

from PySide6.QtCore import QObject, QTimer

_INTERVAL_MS = 100


class GarbageCollector(QObject):
    """Collects garbage as often as Python would, but only in the thread of its parent.

    Any thread that allocates may begin an automatic collection. If that destroys a widget in a reference cycle, the
    thread waits for the GIL with Qt's lock of the widget's signals held, while the window's thread holds the GIL and
    waits for that lock: for ever.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self)
        timer.timeout.connect(_collect)
        timer.start(_INTERVAL_MS)


def _collect() -> None:
    counts = zip(gc.get_count(), gc.get_threshold(), strict=True)
    due = [generation for generation, (count, threshold) in enumerate(counts) if count > threshold]
    if due:
        gc.collect(due[-1])
