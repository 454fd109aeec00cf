"""A finished export survives a power cut: the file is flushed before it moves to its place, and its folder after."""

import os
import stat
import sys

import pytest

from tests.support.engine import export_to

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there, a folder cannot be flushed")


@pytest.fixture
def flushed(tmp_path, monkeypatch):
    """What is flushed to the disk, in order: `folder` or `file`, and whether the export is in its place by then."""
    steps = []
    flush = os.fsync

    def note(descriptor):
        status = os.fstat(descriptor)
        is_folder = os.path.samestat(status, tmp_path.stat())
        assert is_folder or stat.S_ISREG(status.st_mode)
        steps.append(("folder" if is_folder else "file", (tmp_path / "posts.json").exists()))
        flush(descriptor)

    monkeypatch.setattr(os, "fsync", note)
    return steps


def test_the_file_is_flushed_before_it_is_in_its_place_and_the_folder_afterwards(make_archive, tmp_path, flushed):
    export_to(tmp_path / "posts.json", make_archive("--posts", "50"))

    assert flushed[0] == ("file", False)
    assert flushed[-1] == ("folder", True)
