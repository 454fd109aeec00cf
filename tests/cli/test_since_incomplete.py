"""`export --since`: an earlier export whose files are gone or damaged does not count."""

import errno
import os
import shutil
import sys
from pathlib import Path

import pytest

from exporter_gui.core.errors import VerificationError
from exporter_gui.core.increments.earlier_exports import find_earlier
from exporter_gui.core.sentences import for_command_line
from tests.support.engine import EVERYTHING
from tests.support.later_syncs import sync
from tests.support.media_archive import package
from tests.support.small_archive import DID, filled_copy, numbered

LATER = "2026-06-01 10:00:00.5 -0700 PDT m=+9.5"
INCOMPLETE = "are not those of its manifest; verify it to learn which, and name another export with --since"
posix = pytest.mark.skipif(sys.platform == "win32", reason="pipes of this kind are POSIX's")


@pytest.fixture
def archive(make_archive, tmp_path):
    return filled_copy(make_archive("--posts", "0"), tmp_path / "data", [numbered(number) for number in range(10)])


@pytest.fixture
def export(command, archive):
    def run(*arguments):
        return command("export", archive, "--account", DID, *arguments)

    return run


def refusal(export, named):
    done = export("-o", "new.json", "--since", named)
    assert (done.returncode, done.stdout) == (1, "")
    return done.stderr


def skipped(name):
    return f"“{Path(name)}” does not count as an earlier export, since it is damaged or incomplete; verify it."


@pytest.mark.parametrize(
    ("form", "posts"),
    [
        (["-o", "all", "--folder"], "all/posts.json"),
        (["-o", "all", "--folder", "--bag"], "all/data/posts.json"),
        (["-o", "all.json", "--manifest"], "all.json"),
    ],
)
def test_files_must_be_there_with_their_sizes(form, posts, export, folder):
    assert export(*form).returncode == 0
    assert export("-o", "new.json", "--since", form[1]).stdout.startswith("Nothing new")
    (folder / posts).write_bytes((folder / posts).read_bytes() + b" ")
    assert f"Number or size of the files of “{form[1]}” {INCOMPLETE}" in refusal(export, form[1])
    (folder / posts).unlink()
    named = "all.json.manifest.json" if posts == "all.json" else "all"
    name = posts.removeprefix("all/")
    assert (
        f"“{name}”, which belongs to “{named}”, is missing; put it back, name another export with --since"
        in refusal(export, named)
    )


def test_a_manifest_of_the_file_that_was_there_before_is_refused(export, folder):
    export("-o", "sm.json", "--manifest")
    export("-o", "none.json", "--from", "2035-01-01")
    (folder / "none.json").replace(folder / "sm.json")  # an export would renew the manifest
    assert f"Number or size of the files of “sm.json” {INCOMPLETE}" in refusal(export, "sm.json")


def test_in_a_folder_of_exports_damaged_ones_are_skipped_and_named(export, archive, folder):
    (folder / "f").mkdir()
    export("-o", "f/d1", "--folder")
    sync(archive, LATER, [20])
    export("-o", "f/d2", "--folder", "--since", "f")
    (folder / "f" / "d2" / "posts.json").unlink()
    shutil.copytree(folder / "f" / "d1", folder / "f" / "d3")
    (folder / "f" / "d3" / "manifest.json").write_text("{")
    shutil.copytree(folder / "f" / "d3", folder / "f" / ".archive-exporter-00")
    shutil.make_archive(str(folder / "f" / "pictures"), "zip", folder / "f" / "d1", "posts.json")
    done = export("-o", "new.json", "--since", "f")
    first, *notes = done.stdout.splitlines()
    assert first.startswith("new.json: 1 post, ")
    missing = (
        f"“{Path('f/d2')}” does not count as an earlier export, since “posts.json”, which belongs to it, is missing;"
    )
    assert notes == [skipped("f/d3"), f"{missing} verify it."]
    shutil.rmtree(folder / "f" / "d1")
    notes = export("-o", "new.json", "--since", "f", "--force").stderr
    assert "“new.json” is not replaced by what is new" in notes
    done = export("-o", "all.json", "--since", "f")
    assert done.stdout.startswith("all.json: 11 posts, ")


def test_a_damaged_single_file_is_named_and_not_its_manifest(export, folder):
    (folder / "f").mkdir()
    export("-o", "f/d1.csv.gz", "--format", "csv", "--manifest")
    with (folder / "f" / "d1.csv.gz").open("ab") as file:
        file.write(b"x")
    _first, note, _no_other = export("-o", "new.json", "--since", "f").stdout.splitlines()
    assert note == skipped("f/d1.csv.gz")


@posix
@pytest.mark.parametrize("name", ["posts.json", "manifest.json"])
def test_files_that_may_not_be_read_are_not_told_as_damaged(name, archive, folder, monkeypatch):
    """Nothing is refused to root, so the refusal is made up."""
    export_folder = folder / "f" / "d1"
    (folder / "f").mkdir()
    package(archive, export_folder)
    open_file = os.open

    def refuse(path, *arguments, **named):
        if path == name:
            raise PermissionError(errno.EACCES, "Permission denied", path)
        return open_file(path, *arguments, **named)

    monkeypatch.setattr(os, "open", refuse)
    notes = []
    assert find_earlier(folder / "f", EVERYTHING, folder / "new.json", notes.append) is None
    assert for_command_line(notes[0]).startswith(
        f"“{export_folder}” does not count as an earlier export, since it cannot be read (Permission denied); check"
    )
    with pytest.raises(VerificationError, match=r"cannot be read \(Permission denied\); check that you may read it"):
        find_earlier(export_folder, EVERYTHING, folder / "new.json")


def test_exports_of_a_newer_version_are_named(export, archive, folder):
    (folder / "f").mkdir()
    export("-o", "f/d1", "--folder")
    sync(archive, LATER, [20])
    export("-o", "f/d2", "--folder", "--since", "f")
    path = folder / "f" / "d2" / "manifest.json"
    path.write_text(path.read_text().replace('"manifest_version": 1', '"manifest_version": 2'))
    first, note = export("-o", "new.json", "--since", "f").stdout.splitlines()
    assert first.startswith("new.json: 1 post, ")
    assert note.startswith(
        f"“{Path('f/d2')}” does not count as an earlier export, since it was made with a newer version"
    )


def test_temporary_folders_never_count(export, folder):
    (folder / "f").mkdir()
    export("-o", "all", "--folder")
    shutil.copytree(folder / "all", folder / "f" / ".archive-exporter-0123456789abcdef0123.folder")
    assert export("-o", "new.json", "--since", "f").stdout.startswith("new.json: 10 posts, ")


def test_skipped_exports_are_named_without_new_posts_too(export, folder):
    (folder / "f").mkdir()
    export("-o", "f/d1", "--folder")
    (folder / "f" / "cut.zip").write_bytes(b"PK")
    done = export("-o", "new.json", "--since", "f")
    assert done.stdout.splitlines()[1:] == [skipped("f/cut.zip")]


@posix
def test_pipes_and_devices_are_no_exports(export, folder):
    os.mkfifo(folder / "pipe")
    os.mkfifo(folder / "r.json.manifest.json")
    (folder / "r.json").write_text("[]")
    for named in ("pipe", "r.json", "r.json.manifest.json", "/dev/null"):
        assert f"“{named}” is not an ordinary file" in refusal(export, named)


def test_an_empty_name_is_refused(export):
    done = export("-o", "new.json", "--since", "")
    assert (done.returncode, done.stdout) == (2, "")
    assert "The name of the earlier export is empty" in done.stderr
