"""Disks that cannot do all that a good one can still take an export, and lose nothing."""

import errno
import os
import stat
import sys

import pytest

from exporter_gui.core.errors import DestinationError
from tests.support.engine import contents, export_to

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="links and permissions of this kind are POSIX's")


@pytest.fixture
def archive(make_archive):
    return make_archive("--posts", "50")


def refusing(number):
    """A system call that a disk does not offer."""

    def refuse(*_arguments, **_options):
        raise OSError(number, os.strerror(number))

    return refuse


@pytest.fixture
def without_links(monkeypatch):
    monkeypatch.setattr(os, "link", refusing(errno.EPERM))


@pytest.mark.usefixtures("without_links")
def test_where_there_are_no_links_a_file_gets_to_its_place(archive, tmp_path):
    export_to(tmp_path / "posts.json", archive)

    assert list(contents(tmp_path)) == ["posts.json"]


@pytest.mark.usefixtures("without_links")
def test_where_there_are_no_links_a_file_that_appears_meanwhile_is_not_replaced(archive, tmp_path):
    def appear(_progress):
        (tmp_path / "posts.json").write_text("theirs")

    with pytest.raises(DestinationError, match="already exists"):
        export_to(tmp_path / "posts.json", archive, on_progress=appear)
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {"posts.json": "theirs"}


def test_where_permissions_cannot_be_set_a_file_is_replaced_all_the_same(archive, tmp_path, monkeypatch):
    (tmp_path / "posts.json").write_text("an older export")
    for name in ("chmod", "fchmod"):
        monkeypatch.setattr(os, name, refusing(errno.EPERM))
    export_to(tmp_path / "posts.json", archive, overwrite=True)

    assert (tmp_path / "posts.json").read_bytes().startswith(b"[\n  {")


@pytest.mark.parametrize("number", [errno.EINVAL, errno.EIO])
def test_where_a_folder_cannot_be_flushed_the_export_has_not_failed(number, archive, tmp_path, monkeypatch):
    flush = os.fsync

    def flush_files(descriptor):
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(number, os.strerror(number))
        flush(descriptor)

    monkeypatch.setattr(os, "fsync", flush_files)

    assert export_to(tmp_path / "posts.json", archive).bytes == (tmp_path / "posts.json").stat().st_size
