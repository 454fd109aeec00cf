"""A file is flushed to disk while it is written; what goes wrong meanwhile is not lost."""

import errno
import os
import threading

import pytest

from exporter_gui.core.errors import DestinationError
from exporter_gui.core.output import background_flush
from tests.support.engine import export_to

pytestmark = pytest.mark.skipif(not hasattr(os, "fdatasync"), reason="files are only flushed at their end there")


@pytest.fixture
def archive(make_archive):
    return make_archive("--posts", "1500")


@pytest.fixture
def flushing(monkeypatch):
    """Replace the flush of one step, of which there are many."""

    def replace(flush):
        monkeypatch.setattr(background_flush, "_STEP_BYTES", 1_000)
        monkeypatch.setattr(os, "fdatasync", flush)

    return replace


def test_a_file_is_flushed_in_a_thread_while_it_is_written(archive, flushing, tmp_path):
    flushed, has_flushed, flush = [], threading.Event(), os.fdatasync

    def note(descriptor):
        flushed.append((threading.current_thread(), os.fstat(descriptor).st_size))
        flush(descriptor)
        has_flushed.set()

    flushing(note)
    after_each_batch = []
    size = export_to(
        tmp_path / "posts.json", archive, on_progress=lambda _progress: after_each_batch.append(has_flushed.wait(10))
    ).bytes
    assert after_each_batch[0]
    assert threading.main_thread() not in [thread for thread, _size in flushed]
    assert flushed[0][1] < size


def test_an_error_while_a_file_is_written_is_not_forgotten_at_its_end(archive, flushing, tmp_path):
    def fail(_descriptor):
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    flushing(fail)
    with pytest.raises(DestinationError, match=r"“posts\.json” could not be written to"):
        export_to(tmp_path / "posts.json", archive)
    assert list(tmp_path.iterdir()) == []


def test_a_drive_that_cannot_flush_still_gets_the_file(archive, flushing, tmp_path):
    def refuse(_descriptor):
        raise OSError(errno.ENOTSUP, os.strerror(errno.ENOTSUP))

    flushing(refuse)
    assert export_to(tmp_path / "posts.json", archive).posts == 1500
