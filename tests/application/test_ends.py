"""The end of background work is reported once, and immediately if the program quits."""

import threading

import pytest

from exporter_gui.application.worker_thread import WorkerThread
from exporter_gui.core.estimate import estimate
from exporter_gui.core.model.selection import Selection
from tests.support.heard import Heard

PATIENCE_MS = 20_000
EVERYTHING, MEDIA = Selection(did=None), Selection(did=None, only_media=True)


@pytest.mark.usefixtures("engine_that_waits_to_be_cancelled")
def test_stop_emits_the_outcome_before_it_returns(job, request_to, folder):
    heard = Heard(job, "completed", "cancelled", "failed", "finished")
    job.start(request_to(folder / "posts.json"))
    job.stop()

    assert heard.names() == ["cancelled", "finished"]


def test_the_failure_of_an_older_query_is_not_reported(reader, archive, qtbot, monkeypatch):
    asked, may_fail = threading.Event(), threading.Event()

    def fail_late(opened, selection, format_, _options, _packing):
        if selection == EVERYTHING:
            return estimate(opened, selection, format_)
        asked.set()
        may_fail.wait(60)
        raise RuntimeError("of no interest any more")

    monkeypatch.setattr("exporter_gui.application.reading.selection_queries.estimate", fail_late)
    heard = Heard(reader, "estimated", "ordered", "timeline_read", "failed")
    reader.query(archive, MEDIA, "json")
    qtbot.waitUntil(asked.is_set, timeout=PATIENCE_MS)
    reader.query(archive, EVERYTHING, "json")
    may_fail.set()
    qtbot.waitUntil(lambda: not reader.findChildren(WorkerThread), timeout=PATIENCE_MS)

    assert heard.names() == ["estimated", "ordered", "timeline_read", "ordered"]
