"""What a killed export leaves is removed by the next one; what is in use, or somebody else's, stays."""

import json
import sys

import pytest
from engine import contents, export_to

posix = pytest.mark.skipif(sys.platform == "win32", reason="there, a file in use cannot be removed by others anyway")
HELD = """
import os, signal, sys
from pathlib import Path
from exporter_gui.core.exporter import export
from exporter_gui.core.request import ExportRequest
from exporter_gui.core.selection import Selection
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
