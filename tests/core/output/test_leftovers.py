"""What a killed export leaves is removed by the next one; what is in use, or somebody else's, stays."""

import errno
import json
import os
import sys
import time

import pytest

from exporter_gui.core.output import leftovers, unfinished_file
from tests.support.engine import contents, export_to

posix = pytest.mark.skipif(sys.platform == "win32", reason="there, a file in use cannot be removed by others anyway")
HELD = """
import os, signal, sys
from pathlib import Path
from exporter_gui.core.export import export
from exporter_gui.core.request import ExportRequest
from exporter_gui.core.model.selection import Selection
archive, destination, what = sys.argv[1:]

def on_progress(progress):
    if what == "is killed":
        os.kill(os.getpid(), signal.SIGKILL)
    if progress.posts_done == 1000:
        print("ready", flush=True)
        sys.stdin.readline()

request = ExportRequest(Path(archive), Selection(None), "json", Path(destination), overwrite=True)
print(export(request, on_progress).posts)
"""


@pytest.fixture
def archive(make_archive):
    return make_archive("--posts", "2500", "--seed", "11")


@posix
def test_a_killed_export_leaves_the_old_file_and_the_next_one_clears_up(archive, python, tmp_path):
    (tmp_path / "posts.json").write_text("the old file")
    process = python(HELD, archive, tmp_path / "posts.json", "is killed")
    process.communicate()
    assert process.returncode == -9
    assert (tmp_path / "posts.json").read_text() == "the old file"
    (left,) = set(tmp_path.iterdir()) - {tmp_path / "posts.json"}
    assert left.suffix == ".part"
    assert export_to(tmp_path / "other.json", archive).posts == 2_500
    assert sorted(path.name for path in tmp_path.iterdir()) == ["other.json", "posts.json"]


@posix
def test_the_unfinished_file_of_a_running_export_stays(archive, python, tmp_path):
    process = python(HELD, archive, tmp_path / "other.json", "waits")
    assert process.stdout.readline() == "ready\n"
    during = contents(tmp_path)
    assert len(during) == 1
    export_to(tmp_path / "third.json", archive)
    assert {name: digest for name, digest in contents(tmp_path).items() if name != "third.json"} == during
    assert process.communicate("\n") == ("2500\n", "")
    assert len(json.loads((tmp_path / "other.json").read_bytes())) == 2_500
    assert sorted(path.name for path in tmp_path.iterdir()) == ["other.json", "third.json"]


FOREIGN = (
    ".archive-exporter-notes.part",
    ".archive-exporter-0123456789ab.part.txt",
    "archive-exporter-0123456789ab.part",
    "x.part",
)


@pytest.mark.parametrize("name", FOREIGN)
def test_a_file_of_somebody_else_with_a_similar_name_stays(name, archive, tmp_path):
    (tmp_path / name).write_text("mine")
    export_to(tmp_path / "posts.json", archive)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([name, "posts.json"])


@posix
def test_a_folder_or_a_link_with_the_name_of_an_unfinished_file_stays(archive, tmp_path):
    directory, link = tmp_path / ".archive-exporter-0123456789ab.part", tmp_path / ".archive-exporter-ba9876543210.part"
    directory.mkdir()
    link.symlink_to(tmp_path / "elsewhere")
    (tmp_path / "elsewhere").write_text("mine")
    export_to(tmp_path / "posts.json", archive)
    assert (directory.is_dir(), link.is_symlink(), (tmp_path / "elsewhere").read_text()) == (True, True, "mine")


OF_ANOTHER_MACHINE = ".archive-exporter-0123456789abcdef0123.part"


@pytest.mark.parametrize(("days", "stays"), [(0, True), (0.9, True), (1.1, False)])
def test_an_unfinished_file_of_another_machine_stays_until_nobody_wrote_to_it_for_a_day(days, stays, archive, tmp_path):
    """Its lock may not be seen here."""
    left = tmp_path / OF_ANOTHER_MACHINE
    left.write_text("posts")
    when = time.time() - days * 86_400
    os.utime(left, (when, when))
    export_to(tmp_path / "posts.json", archive)
    assert left.exists() is stays


@posix
@pytest.mark.parametrize(("days", "stays"), [(0, True), (1.1, False)])
def test_on_a_drive_without_locks_an_unfinished_file_stays_for_a_day(days, stays, archive, monkeypatch, tmp_path):
    def refuse(*_arguments):
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    left = tmp_path / f".archive-exporter-{leftovers.machine_id()}0123456789ab.part"
    left.write_text("posts")
    when = time.time() - days * 86_400
    os.utime(left, (when, when))
    monkeypatch.setattr(leftovers.fcntl, "flock", refuse)
    export_to(tmp_path / "posts.json", archive)
    assert left.exists() is stays


def taken_away(part):
    assert leftovers.remove_if_abandoned(part)


def about_to_be_taken_away(part):
    descriptor = os.open(part, os.O_RDWR)
    assert leftovers.hold(descriptor)
    part.unlink()
    return descriptor


@posix
@pytest.mark.parametrize("lose", [taken_away, about_to_be_taken_away])
def test_a_file_that_another_export_takes_for_abandoned_before_it_is_held_is_made_anew(
    lose, archive, monkeypatch, tmp_path
):
    parts, open_ones = [], []

    def hold(descriptor):
        if not parts:
            parts.extend(tmp_path.iterdir())
            open_ones.append(lose(*parts))
        return leftovers.hold(descriptor)

    monkeypatch.setattr(unfinished_file, "hold", hold)
    export_to(tmp_path / "posts.json", archive)
    assert len(parts) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["posts.json"]
    for descriptor in filter(None, open_ones):
        os.close(descriptor)
