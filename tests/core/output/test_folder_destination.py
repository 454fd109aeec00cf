"""A folder appears whole or not at all; what was there is untouched until then, and never merged with."""

import errno
import json
import os
import signal
import sys

import pytest

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.errors import Cancelled, DestinationError
from exporter_gui.core.output.folder import Folder
from exporter_gui.core.output.output_folder import OutputFolder
from exporter_gui.core.verify.verification import verify
from tests.support.engine import contents
from tests.support.media_archive import fail_on, make_media_archive, package, picture, store

posix = pytest.mark.skipif(sys.platform == "win32", reason="there, open files can be neither moved nor removed")
HELD = """
import os, signal, sys
from pathlib import Path
from exporter_gui.core.export import export
from exporter_gui.core.model.media import MediaChoice
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.output.packing import Packing
from exporter_gui.core.request import ExportRequest
archive, destination, what = sys.argv[1:]

def on_progress(progress):
    if progress.files_done == progress.files_total and what == "is killed":
        os.kill(os.getpid(), signal.SIGKILL)
    if progress.files_done == progress.files_total:
        print("ready", flush=True)
        sys.stdin.readline()

packing = Packing.ZIP if destination.endswith("zip") else Packing.FOLDER
request = ExportRequest(
    Path(archive), Selection(None), "json", Path(destination), packing=packing, media=MediaChoice.IMAGES
)
print(export(request, on_progress).posts)
"""


@pytest.fixture
def archive(empty, tmp_path):
    return make_media_archive(empty, tmp_path / "archive", 3)


@pytest.fixture
def without_exchange(monkeypatch):
    """A system that cannot exchange two folders."""
    monkeypatch.setattr(OutputFolder, "exchange", lambda *_: False)


def test_it_appears_whole_and_alone(archive, folder):
    seen = []
    package(archive, folder / "export", on_progress=lambda _: seen.append((folder / "export").exists()))
    assert not any(seen)
    assert [path.name for path in folder.iterdir()] == ["export"]


def a_folder_of_somebody_else(path):
    path.mkdir()
    (path / "mine.txt").write_text("mine")


def an_empty_folder(path):
    path.mkdir()


def with_another_manifest(path):
    path.mkdir()
    (path / "manifest.json").write_text('{"made_by": {"name": "Somebody"}}')


def with_a_deep_manifest(path):
    path.mkdir()
    (path / "manifest.json").write_text("[" * 100_000)


def with_a_pipe_for_a_manifest(path):
    path.mkdir()
    os.mkfifo(path / "manifest.json")


FOREIGN = [a_folder_of_somebody_else, an_empty_folder, with_another_manifest, with_a_deep_manifest]


@pytest.mark.parametrize("overwrite", [False, True])
@pytest.mark.parametrize("make", [*FOREIGN, pytest.param(with_a_pipe_for_a_manifest, marks=posix)])
def test_a_folder_that_is_not_an_export_is_never_replaced(make, overwrite, archive, folder):
    make(folder / "export")
    before = sorted(folder.rglob("*"))
    with pytest.raises(DestinationError, match="was not written by Archive Exporter"):
        package(archive, folder / "export", overwrite=overwrite)
    assert sorted(folder.rglob("*")) == before


@pytest.mark.parametrize("overwrite", [False, True])
def test_a_file_is_never_replaced_by_a_folder(overwrite, archive, folder):
    (folder / "export").write_text("mine")
    with pytest.raises(DestinationError, match="exists and is not a folder"):
        package(archive, folder / "export", overwrite=overwrite)
    assert (folder / "export").read_text() == "mine"


@pytest.mark.parametrize("is_exchanged", [True, False])
def test_an_earlier_export_is_replaced_as_a_whole_where_that_is_allowed(is_exchanged, archive, folder, monkeypatch):
    if not is_exchanged:
        monkeypatch.setattr(OutputFolder, "exchange", lambda *_: False)
    package(archive, folder / "export")
    with pytest.raises(DestinationError, match="already exists"):
        package(archive, folder / "export")
    store(archive, picture(9))
    package(archive, folder / "export", overwrite=True, format="csv")
    assert [path.name for path in folder.iterdir()] == ["export"]
    assert not (folder / "export" / "posts.json").exists()
    assert verify(folder / "export").is_whole


def test_the_folder_that_is_replaced_is_untouched_until_the_end(archive, folder):
    package(archive, folder / "export")
    before, seen = contents(folder / "export"), []
    package(archive, folder / "export", overwrite=True, on_progress=lambda _: seen.append(contents(folder / "export")))
    assert all(each == before for each in seen)


@pytest.mark.parametrize("name", ["export", "export.zip"])
@pytest.mark.parametrize("step", [0, -1])
@pytest.mark.parametrize("there", [False, True])
def test_cancelling_leaves_the_folder_as_it_was(there, step, name, archive, folder):
    if there:
        package(archive, folder / name)
    before = contents(folder)
    cancellation, seen = Cancellation(), []

    def cancel(progress):
        seen.append(progress)
        if step == 0 or progress.files_done == progress.files_total:
            cancellation.cancel()

    with pytest.raises(Cancelled):
        package(archive, folder / name, overwrite=there, cancellation=cancellation, on_progress=cancel)
    assert contents(folder) == before


def test_a_folder_that_appears_meanwhile_is_not_merged_with(archive, folder):
    def appear(_progress):
        (folder / "export").mkdir(exist_ok=True)

    with pytest.raises(DestinationError, match="already exists"):
        package(archive, folder / "export", on_progress=appear)
    assert [path.name for path in folder.rglob("*")] == ["export"]


@posix
@pytest.mark.usefixtures("without_exchange")
@pytest.mark.parametrize("number", [errno.EACCES, errno.EBUSY])
def test_a_folder_that_cannot_be_renamed_is_as_it_was(number, archive, folder, monkeypatch):
    package(archive, folder / "export")
    before = contents(folder)
    fail_on(monkeypatch, "rename", number, lambda name, *_: name == "export")
    with pytest.raises(DestinationError, match=r"could not be replaced \(.*\) and is as it was"):
        package(archive, folder / "export", overwrite=True)
    assert contents(folder) == before


@posix
@pytest.mark.usefixtures("without_exchange")
def test_where_the_new_folder_cannot_take_the_place_the_old_one_comes_back(archive, folder, monkeypatch):
    package(archive, folder / "export")
    before = contents(folder)
    fail_on(monkeypatch, "rename", errno.EIO, lambda name, *_: str(name).endswith(".folder"))
    with pytest.raises(DestinationError, match="could not be replaced"):
        package(archive, folder / "export", overwrite=True)
    assert contents(folder) == before


@posix
def test_an_old_folder_that_cannot_be_removed_is_told(archive, folder, monkeypatch):
    package(archive, folder / "export")
    fail_on(monkeypatch, "rmdir", errno.EBUSY, lambda *_: True)
    result = package(archive, folder / "export", overwrite=True)
    monkeypatch.undo()
    assert verify(folder / "export").is_whole
    (left,) = set(folder.iterdir()) - {folder / "export"}
    assert [remark for remark in result.notes_in_words() if f"“{left.name}” could not be removed from" in remark]


@posix
def test_a_failure_that_leaves_something_says_so(archive, folder, monkeypatch):
    fail_on(monkeypatch, "rmdir", errno.EBUSY, lambda *_: True)
    fail_on(monkeypatch, "fsync", errno.EIO, lambda *_: True)
    with pytest.raises(DestinationError, match=r"could not be written.*“(.*\.folder)” could not be removed"):
        package(archive, folder / "export")


@posix
def test_the_folder_that_holds_the_archive_is_never_replaced(archive):
    (archive.parent / "manifest.json").write_text(json.dumps({"made_by": {"name": "Archive Exporter"}}))
    before = contents(archive.parent)
    with pytest.raises(DestinationError, match="holds the archive itself"):
        package(archive, archive.parent, overwrite=True)
    assert contents(archive.parent) == before


REPLACING = """
import os, signal, sys
from exporter_gui.core.output.output_folder import OutputFolder

def killed(*_arguments):
    os.kill(os.getpid(), signal.SIGKILL)

if sys.argv[4] == "after":
    OutputFolder.remove_tree = killed
else:
    OutputFolder.exchange = killed
"""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere, folders may not be exchanged in one step")
@pytest.mark.parametrize("when", ["before", "after"])
def test_a_kill_while_a_folder_is_replaced_leaves_the_old_or_the_new_one(when, archive, folder, python):
    package(archive, folder / "export")
    before = contents(folder / "export")
    store(archive, picture(9))
    forced = HELD.replace("packing=packing", "packing=packing, overwrite=True").replace("[1:]", "[1:4]")
    process = python(REPLACING + forced, archive, folder / "export", "goes on", when)
    process.communicate("\n" * 10)
    assert process.returncode == -signal.SIGKILL
    assert verify(folder / "export").is_whole
    assert (contents(folder / "export") == before) == (when == "before")
    package(archive, folder / "other")
    assert sorted(path.name for path in folder.iterdir()) == ["export", "other"]


@posix
@pytest.mark.parametrize("name", ["export", "export.zip"])
def test_a_killed_export_is_cleared_up_by_the_next_ones(name, archive, folder, python):
    process = python(HELD, archive, folder / name, "is killed")
    process.communicate()
    assert process.returncode == -signal.SIGKILL
    assert not (folder / name).exists()
    assert list(folder.iterdir())
    package(archive, folder / "other")
    assert [path.name for path in folder.iterdir()] == ["other"]


@posix
@pytest.mark.parametrize("name", ["export", "export.zip"])
def test_an_unfinished_package_of_a_running_export_stays(name, archive, folder, python):
    process = python(HELD, archive, folder / name, "waits")
    assert process.stdout.readline() == "ready\n"
    during = contents(folder)
    package(archive, folder / "other")
    after = {each: digest for each, digest in contents(folder).items() if not each.startswith("other")}
    assert after == during
    output, errors = process.communicate("\n" * 10)
    assert (output.splitlines()[-1], errors) == ("3", "")
    assert sorted(path.name for path in folder.iterdir()) == sorted([name, "other"])
    assert verify(folder / name).is_whole


@posix
def test_a_folder_of_somebody_else_with_a_similar_name_stays(archive, folder):
    (folder / ".archive-exporter-notes.folder").mkdir()
    (folder / ".archive-exporter-0123456789abcdef0123.folder").symlink_to(folder / ".archive-exporter-notes.folder")
    package(archive, folder / "export")
    assert len(list(folder.iterdir())) == 3


@posix
def test_many_files_are_flushed_at_once_and_few_one_by_one(folder, monkeypatch):
    calls = []
    monkeypatch.setattr(os, "sync", lambda: calls.append("sync"))
    for number in (10, 100):
        with Folder(folder / f"{number}", overwrite=False) as tree:
            for file in range(number):
                tree.create(f"a/{file}").write(b"x")
            assert tree.commit() == number
    assert calls == ["sync"]


def test_a_folder_whose_parent_moves_away_is_not_written(archive, tmp_path):
    place = tmp_path / "place"
    place.mkdir()

    def move(_progress):
        if place.exists():
            place.rename(tmp_path / "moved")

    if sys.platform == "win32":
        pytest.skip("there, it cannot be moved")
    with pytest.raises(DestinationError, match="was moved, renamed or removed"):
        package(archive, place / "export", on_progress=move)
    assert contents(tmp_path / "moved") == {}
