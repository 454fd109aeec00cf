"""A private copy holds no login, is closed to others, and goes when it is done with, even after a crash."""

import os
import shutil
import sys
from pathlib import Path

import pytest

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.errors import ArchiveError, Cancelled
from exporter_gui.core.sources import read_archive
from tests.support.archive_states import SECRET, hot_journal, kill, log_without_its_index, rollback_journal
from tests.support.archiver import Archiver
from tests.support.engine import contents, export_to

HELD = """
import sys
from pathlib import Path
from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.export import export
from exporter_gui.core.request import ExportRequest
from exporter_gui.core.model.selection import Selection

class HeldWhileCopying(Cancellation):
    def check(self):
        if not held:
            held.append(True)
            print("ready", flush=True)
            sys.stdin.readline()

held = []
archive, destination = map(Path, sys.argv[1:])
print(export(ExportRequest(archive, Selection(None), "json", destination), cancellation=HeldWhileCopying()).posts)
"""


@pytest.fixture(autouse=True)
def _private(private):
    """Nowhere but in the test's own folder."""


@pytest.fixture
def archive(own_archive):
    return own_archive("--posts", "300", "--seed", "6")


@pytest.fixture
def to_be_copied(archive, python):
    """An archive that cannot be read where it is."""
    hot_journal(python, archive)
    return archive


@pytest.fixture
def held(to_be_copied, python, tmp_path):
    """An export in another process, held while it copies."""
    process = python(HELD, to_be_copied, tmp_path / "held.json")
    assert process.stdout.readline() == "ready\n"
    return process


def open_copies(private):
    """The contents of the copies that this process has open, though their names may be gone."""
    links = [link for link in Path("/proc/self/fd").iterdir() if link.is_symlink()]
    return [link.read_bytes() for link in links if str(link.readlink()).startswith(str(private))]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere, a process cannot list its open files so easily")
@pytest.mark.parametrize("state", [hot_journal, log_without_its_index, rollback_journal])
def test_a_copy_does_not_hold_the_login(state, archive, python, private):
    state(python, archive)
    assert [path for path in archive.parent.iterdir() if SECRET.encode() in path.read_bytes()]
    archiver = None

    def look(opened):
        nonlocal archiver
        copies = open_copies(private)
        if not copies and archiver is None:  # read in place; once it is written to, it is copied
            archiver = Archiver(python, archive, "delete")
            return None
        assert opened._table.connections[0].execute("SELECT count(*) FROM posts WHERE text <> 'uncommitted'").get >= 300
        return copies

    copies = read_archive(archive, Cancellation(), look)
    assert copies
    assert all(copy.startswith(b"SQLite format 3\0") for copy in copies)
    assert not [copy for copy in copies if SECRET.encode() in copy]


@pytest.mark.skipif(sys.platform == "win32", reason="there, the folder's permissions are its parent's")
def test_nobody_else_can_enter_the_folder(held, private):
    (folder,) = private.iterdir()
    assert folder.stat().st_mode & 0o777 == 0o700
    assert held.communicate("\n") == ("300\n", "")


def test_the_next_copy_removes_what_a_killed_run_left(held, private, to_be_copied, tmp_path):
    kill(held)
    (left,) = private.iterdir()
    assert left.is_dir()
    assert export_to(tmp_path / "posts.json", to_be_copied).posts == 300
    assert list(private.iterdir()) == []
    assert not (tmp_path / "held.json").exists()


def test_the_copy_of_a_running_export_stays(held, private, to_be_copied, tmp_path):
    (used,) = private.iterdir()
    before = contents(used)
    assert before
    export_to(tmp_path / "posts.json", to_be_copied)
    assert contents(used) == before
    assert held.communicate("\n") == ("300\n", "")
    assert list(private.iterdir()) == []


def test_folders_of_others_stay(private, to_be_copied, tmp_path):
    for name in ("archive-exporter-notes", "archive-exporter-notes/in-use-not", "my-archive-exporter-x"):
        (private / name).mkdir()
    (private / "archive-exporter-file").write_text("mine")
    (private / "archive-exporter-mine").mkdir()
    (private / "archive-exporter-mine" / "thesis.txt").write_text("mine")
    before = contents(private)
    export_to(tmp_path / "posts.json", to_be_copied)
    assert contents(private) == before


def test_a_lack_of_space_for_the_copy_is_said(to_be_copied, private, tmp_path, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: shutil._ntuple_diskusage(10**12, 10**12 - 1_000, 1_000))
    sentence = (
        r"“archive\.db” requires a temporary copy of \d+\.\d kB in “.*private”, but only 1\.0 kB is free; .*TMPDIR"
    )
    with pytest.raises(ArchiveError, match=sentence):
        export_to(tmp_path / "posts.json", to_be_copied)
    assert contents(private) == {}
    assert not (tmp_path / "posts.json").exists()


class CancelledWhileCopying(Cancellation):
    """Cancels itself when it is first asked."""

    def check(self):
        self.cancel()
        super().check()


def test_copying_can_be_cancelled(to_be_copied, private, tmp_path):
    with pytest.raises(Cancelled):
        export_to(tmp_path / "posts.json", to_be_copied, cancellation=CancelledWhileCopying())
    assert contents(private) == {}
    assert not (tmp_path / "posts.json").exists()


def test_an_archive_that_keeps_changing_is_not_copied_by_halves(to_be_copied, private, tmp_path):
    class Meddling(Cancellation):
        def check(self):
            os.utime(to_be_copied)

    with pytest.raises(ArchiveError, match=r"“archive\.db” is being written by another program; try again"):
        export_to(tmp_path / "posts.json", to_be_copied, cancellation=Meddling())
    assert contents(private) == {}
    assert not (tmp_path / "posts.json").exists()
