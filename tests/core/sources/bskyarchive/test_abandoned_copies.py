"""What a killed run has left of a private copy goes at the next start, whatever that does, and holds no login."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import exporter_gui
from exporter_gui.core.sources.private_folder import PrivateFolder, clear_abandoned_copies
from tests.support.archive_states import SECRET, hot_journal, kill
from tests.support.engine import contents, export_to

NAME = "archive-exporter-0123456789ab"
HELD = """
import sys
from pathlib import Path
from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.export import export
from exporter_gui.core.request import ExportRequest
from exporter_gui.core.model.selection import Selection

class HeldOnceTheDatabaseIsCopied(Cancellation):
    def check(self):
        asked.append(True)
        if len(asked) == 3:
            print("ready", flush=True)
            sys.stdin.readline()

asked = []
archive, destination = map(Path, sys.argv[1:])
export(ExportRequest(archive, Selection(None), "json", destination), cancellation=HeldOnceTheDatabaseIsCopied())
"""
links = pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")


@pytest.fixture(autouse=True)
def _private(private):
    """Nowhere but in the test's own folder."""


@pytest.fixture
def to_be_copied(own_archive, python):
    """An archive that cannot be read where it is, with more than one block to copy."""
    path = own_archive("--posts", "2000", "--seed", "6")
    hot_journal(python, path)
    return path


@pytest.fixture
def left(to_be_copied, python, private, tmp_path):
    """What an export has left that was killed when it had copied the database."""
    process = python(HELD, to_be_copied, tmp_path / "held.json")
    assert process.stdout.readline() == "ready\n"
    kill(process)
    (folder,) = private.iterdir()
    return folder


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere, files have names from the beginning")
def test_a_run_that_is_killed_while_it_copies_leaves_no_login(left, to_be_copied):
    files = [to_be_copied, to_be_copied.with_name("archive.db-journal")]
    assert [path for path in files if SECRET.encode() in path.read_bytes()]
    assert [path for path in left.rglob("*") if SECRET.encode() in path.read_bytes()] == []


@pytest.mark.parametrize(
    "arguments",
    [("inspect", "missing.db"), ("export", "missing.db", "-o", "posts.json"), ("one.db", "two.db")],
    ids=["inspect", "export", "the window"],
)
def test_every_start_clears_what_a_killed_run_left(arguments, left, private):
    root = str(Path(exporter_gui.__file__).parent.parent)
    command = [sys.executable, "-m", "exporter_gui", *arguments]
    subprocess.run(command, env={**os.environ, "PYTHONPATH": root}, capture_output=True, check=False)
    assert list(private.iterdir()) == []


def test_a_folder_whose_mark_could_not_be_made_goes_too(private, to_be_copied, tmp_path):
    (private / NAME).mkdir()
    export_to(tmp_path / "posts.json", to_be_copied)
    assert list(private.iterdir()) == []


def test_a_folder_whose_mark_cannot_be_made_is_not_left(private, monkeypatch):
    def fail(*_arguments):
        raise MemoryError

    monkeypatch.setattr("exporter_gui.core.sources.private_folder.hold", fail)
    with pytest.raises(MemoryError):
        PrivateFolder()
    assert list(private.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="a file that is open cannot be removed there")
def test_a_folder_that_another_start_takes_for_abandoned_is_made_again(private, monkeypatch):
    taken = []

    def lose(_descriptor):
        if not taken:
            taken.extend(private.iterdir())
            for path in (taken[0] / "in-use", taken[0]):
                path.unlink() if path.is_file() else path.rmdir()
        return True

    monkeypatch.setattr("exporter_gui.core.sources.private_folder.hold", lose)
    with PrivateFolder() as folder:
        assert [folder.path] == list(private.iterdir())
        assert [folder.path] != taken
    assert list(private.iterdir()) == []


@links
def test_a_link_that_is_named_like_a_private_folder_leads_nowhere(private, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "in-use").write_text("mine")
    (elsewhere / "thesis.txt").write_text("mine")
    (private / NAME).symlink_to(elsewhere)
    before = contents(tmp_path)
    clear_abandoned_copies()
    assert contents(tmp_path) == before
    assert (private / NAME).is_symlink()


@pytest.mark.parametrize("name", ["archive-exporter-notes", "archive-exporter-0123456789abc", f"my-{NAME}"])
def test_folders_with_other_names_stay(name, private):
    (private / name).mkdir()
    (private / name / "in-use").write_text("")
    clear_abandoned_copies()
    assert (private / name / "in-use").exists()


def test_an_empty_folder_of_a_running_start_is_its_own(private):
    with PrivateFolder() as folder:
        clear_abandoned_copies()
        assert folder.path.is_dir()
    assert list(private.iterdir()) == []
