"""A watch over threads, for tests of what works in the background."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QThread
from shiboken6 import isValid


@pytest.fixture(scope="session")
def nothing_old_is_searched() -> None:
    """Exclude objects that exist before the tests from garbage collection: nearly all of them."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def nothing_is_left_running(nothing_old_is_searched: None) -> Iterator[None]:
    """Fail a test that leaves a thread running."""
    before = set(threading.enumerate())
    yield
    left = [each for each in threading.enumerate() if each not in before and type(each) is not threading._DummyThread]
    left += [each for each in gc.get_objects() if type(each) is QThread and isValid(each) and each.isRunning()]
    assert left == []
