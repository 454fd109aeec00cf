"""While there is a window, its thread alone collects garbage: another one could destroy widgets, and wait for ever."""

import gc
import threading
import weakref

from PySide6.QtWidgets import QWidget


class Cycle:
    def __init__(self, held):
        self.held = held
        self.itself = self


def leave_garbage(left):
    for _number in range(5_000):
        Cycle(None)
    cycle = Cycle(QWidget())
    left.append(weakref.ref(cycle))


def test_only_the_thread_of_the_window_collects_garbage(open_window):
    user, collecting, left = open_window(), [], []
    leave_garbage(left)
    gc.callbacks.append(lambda _phase, _info: collecting.append(threading.current_thread()))
    try:
        others = [threading.Thread(target=lambda: [Cycle(None) for _number in range(20_000)]) for _ in range(3)]
        for other in others:
            other.start()
        for other in others:
            other.join()
        user.wait(lambda: left[0]() is None)
    finally:
        gc.callbacks.pop()
    assert set(collecting) == {threading.main_thread()}
