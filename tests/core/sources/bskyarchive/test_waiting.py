"""While another program keeps an archive locked, reading waits, and can be cancelled."""

import threading

import pytest

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.errors import Cancelled
from exporter_gui.core.sources import sqlite
from tests.support.archive_states import run
from tests.support.engine import export_to

AN_HOUR_MS = 3_600_000
LONGEST_S = 30


@pytest.fixture
def writer(own_archive, python):
    """A program that has begun to write to the archive, and goes on after a long while."""
    archive = own_archive("--posts", "50")
    process = run(python, archive, "BEGIN EXCLUSIVE")
    process.archive = archive
    end = threading.Timer(LONGEST_S, process.kill)
    end.start()
    yield process
    end.cancel()
    end.join()


def test_cancelling_ends_the_wait_and_not_the_end_of_the_other_program(writer, tmp_path, monkeypatch):
    monkeypatch.setattr(sqlite, "BUSY_MILLISECONDS", AN_HOUR_MS)
    cancellation = Cancellation()
    cancellation.cancel()
    with pytest.raises(Cancelled):
        export_to(tmp_path / "posts.json", writer.archive, cancellation=cancellation)

    assert writer.poll() is None
