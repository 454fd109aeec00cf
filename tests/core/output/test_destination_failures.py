"""Whatever goes wrong, the folder is as it was: the old file untouched, no new one, no unfinished one."""

import errno
import os
import shutil
import stat
import sys

import pytest

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.errors import Cancelled, DestinationError
from tests.support.engine import contents, export_to

posix = pytest.mark.skipif(
    sys.platform == "win32", reason="there, an open file can be neither changed nor removed by others"
)
LIMITED = """
import resource, sys
from pathlib import Path
from exporter_gui.core.errors import DestinationError
from exporter_gui.core.export import export
from exporter_gui.core.request import ExportRequest
from exporter_gui.core.model.selection import Selection
archive, destination, size = sys.argv[1:]
resource.setrlimit(resource.RLIMIT_FSIZE, (int(size), int(size)))
try:
    export(ExportRequest(Path(archive), Selection(None), "json", Path(destination), overwrite=True))
except DestinationError as error:
    print(error)
"""


@pytest.fixture
def archive(make_archive):
    return make_archive("--posts", "2500", "--seed", "11")


@pytest.fixture(params=[True, False], ids=["a file is there", "no file is there"])
def folder(request, tmp_path):
    """A folder with other files in it; every test must leave it as it is."""
    (tmp_path / "holiday.jpg").write_bytes(b"\xff\xd8")
    if request.param:
        (tmp_path / "posts.json").write_text("the old file")
    before = contents(tmp_path)
    yield tmp_path
    assert contents(tmp_path) == before


def test_cancelling_leaves_the_folder_as_it_was(archive, folder):
    cancellation = Cancellation()
    with pytest.raises(Cancelled):
        export_to(
            folder / "posts.json",
            archive,
            overwrite=True,
            cancellation=cancellation,
            on_progress=lambda _: cancellation.cancel(),
        )


@pytest.mark.parametrize("batch", [1, 3])
@pytest.mark.parametrize("error", [ZeroDivisionError, KeyboardInterrupt, SystemExit, OSError])
def test_an_error_in_the_caller_leaves_the_folder_as_it_was_and_comes_through(error, batch, archive, folder):
    def fail(progress):
        if progress.posts_done > (batch - 1) * 1_000:
            raise error

    with pytest.raises(error):
        export_to(folder / "posts.json", archive, overwrite=True, on_progress=fail)


def test_too_little_space_is_said_before_anything_is_written(archive, folder, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: shutil._ntuple_diskusage(10**12, 10**12 - 10**6, 10**6))
    with pytest.raises(
        DestinationError,
        match=r"not enough space for “posts\.json”: it needs about 3\.\d MB, but only 1\.0 MB is free in",
    ):
        export_to(folder / "posts.json", archive, overwrite=True)


@posix
@pytest.mark.parametrize("size", [0, 1_000, 1_500_000, 3_255_785])
def test_a_file_too_large_for_the_disk_leaves_the_folder_as_it_was(size, archive, folder, python):
    out, errors = python(LIMITED, archive, folder / "posts.json", size).communicate()
    assert errors == ""
    assert out == "“posts.json” is too large for this disk; choose a folder on another disk, or a shorter date range.\n"


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (errno.ENOSPC, "The disk is full, so “posts.json” was not written; free .*space"),
        (errno.EDQUOT, "The disk is full, so “posts.json” was not written; free .*space"),
        (errno.EIO, r"“posts.json” could not be written to “.*” \(.+\); check the disk or choose another folder"),
        (errno.EROFS, r"“posts.json” cannot be written to “.*”; choose a folder that you have permission"),
    ],
)
def test_a_disk_that_fails_while_flushing_leaves_the_folder_as_it_was(number, sentence, archive, folder, monkeypatch):
    def fail(_descriptor):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(DestinationError, match=sentence):
        export_to(folder / "posts.json", archive, overwrite=True)


@posix
def test_an_error_that_comes_when_the_file_is_closed_leaves_the_folder_as_it_was(archive, folder, monkeypatch):
    """As on network drives, and with quotas."""
    close = os.close

    def close_and_fail(descriptor):
        is_file = stat.S_ISREG(os.fstat(descriptor).st_mode)
        close(descriptor)
        if is_file:
            raise OSError(errno.EDQUOT, os.strerror(errno.EDQUOT))

    monkeypatch.setattr(os, "close", close_and_fail)
    with pytest.raises(DestinationError, match=r"The disk is full, so “posts\.json” was not written"):
        export_to(folder / "posts.json", archive, overwrite=True)


def cut_short(file):
    file.truncate(file.seek(-10, os.SEEK_END))


def made_longer(file):
    file.seek(0, os.SEEK_END)
    file.write(b"]\n")


def zeros_at_its_end(file):
    file.seek(-2, os.SEEK_END)
    file.write(b"\0\0")


@posix
@pytest.mark.parametrize("damage", [cut_short, made_longer, zeros_at_its_end])
def test_a_file_that_was_not_stored_as_written_does_not_appear(damage, archive, folder, monkeypatch):
    flush = os.fsync

    def flush_and_lose(descriptor):
        flush(descriptor)
        (part,) = folder.glob(".*.part")
        with part.open("r+b") as file:
            damage(file)

    monkeypatch.setattr(os, "fsync", flush_and_lose)
    with pytest.raises(DestinationError, match="was not stored correctly, so it was removed; check the disk"):
        export_to(folder / "posts.json", archive, overwrite=True)


@posix
def test_an_unfinished_file_that_somebody_removes_is_an_error(archive, folder):
    def remove(_progress):
        for part in folder.glob(".*.part"):
            part.unlink()

    with pytest.raises(DestinationError, match=r"“posts\.json” could not be written"):
        export_to(folder / "posts.json", archive, overwrite=True, on_progress=remove)
