"""Verification in the background."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from exporter_gui.application.verifying.verifier import Verifier
from exporter_gui.application.worker_thread import WorkerThread
from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.verify import verification
from tests.support.heard import Heard
from tests.support.media_archive import make_media_archive, package

PATIENCE_MS = 10_000


@pytest.fixture
def verifier(qtbot) -> Iterator[Verifier]:
    verifier = Verifier()
    yield verifier
    verifier.stop()
    verifier.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def exported(make_archive, tmp_path):
    package(make_media_archive(make_archive("--posts", "0"), tmp_path, files=4), tmp_path / "mine")
    return tmp_path / "mine"


@pytest.fixture
def held(monkeypatch):
    """Hold verifications until the event is set; the others say that they have begun."""
    begun, go_on, real = threading.Event(), threading.Event(), verification.verify

    def wait(path, on_progress, cancellation: Cancellation):
        begun.set()
        go_on.wait(60)
        return real(path, on_progress, cancellation)

    monkeypatch.setattr(verification, "verify", wait)
    yield begun, go_on
    go_on.set()


def wait_for_threads(verifier, qtbot):
    qtbot.waitUntil(lambda: not verifier.findChildren(WorkerThread), timeout=PATIENCE_MS)


def test_the_result_is_that_of_the_engine_in_the_thread_of_the_window(verifier, exported, qtbot):
    heard = Heard(verifier, "completed", "failed")
    verifier.start(exported)
    wait_for_threads(verifier, qtbot)

    ((name, result, in_main_thread),) = heard
    assert (name, result.is_whole, result.posts, in_main_thread) == ("completed", True, 3, True)


def test_what_cannot_be_compared_fails_with_a_sentence(verifier, tmp_path, qtbot):
    heard = Heard(verifier, "completed", "failed")
    verifier.start(tmp_path / "nothing")
    wait_for_threads(verifier, qtbot)

    ((name, failure, _main),) = heard
    assert name == "failed"
    assert "There is no export" in failure.sentence


def test_after_a_cancellation_nothing_follows(verifier, exported, qtbot, held):
    begun, go_on = held
    heard = Heard(verifier, "progressed", "completed", "failed")
    verifier.start(exported)
    qtbot.waitUntil(begun.is_set, timeout=PATIENCE_MS)
    verifier.cancel()
    go_on.set()
    wait_for_threads(verifier, qtbot)

    assert heard == []


def test_a_new_verification_replaces_the_one_before(verifier, exported, tmp_path, qtbot, held):
    begun, go_on = held
    heard = Heard(verifier, "completed", "failed")
    verifier.start(exported)
    qtbot.waitUntil(begun.is_set, timeout=PATIENCE_MS)
    verifier.start(tmp_path / "nothing")
    go_on.set()
    wait_for_threads(verifier, qtbot)

    assert heard.names() == ["failed"]


def test_stopping_waits_for_the_thread(verifier, exported, qtbot, held):
    begun, go_on = held
    verifier.start(exported)
    qtbot.waitUntil(begun.is_set, timeout=PATIENCE_MS)
    go_on.set()
    verifier.stop()
    threads = verifier.findChildren(WorkerThread)

    assert all(not thread._thread.isRunning() for thread in threads)
