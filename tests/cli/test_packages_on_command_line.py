"""`export --folder`, `--zip`, `--bag`, `--media`, `--manifest`, and `verify`."""

import json
import re
import shutil
import signal
import subprocess
import sys
import time
import zipfile

import pytest

from exporter_gui.cli.output import printable
from tests.support.media_archive import make_media_archive, picture, register, store
from tests.support.parquet import needs_parquet
from tests.support.program import COMMAND


@pytest.fixture
def archive(make_archive, tmp_path):
    path = make_media_archive(make_archive("--posts", "0"), tmp_path / "archive", 3)
    register(path, [{"hash": "a" * 64, "file_path": "data/media/gone.jpg"}])
    store(path, b"<!doctype html>", ".html", mime_type="text/html")
    return path


def test_a_folder_is_written_and_verified(archive, command, folder):
    done = command("export", archive, "--all-authors", "-o", "mine", "--folder")
    assert (done.returncode, done.stderr) == (0, "")
    first, *remarks = done.stdout.splitlines()
    assert first.startswith("mine: 3 posts, 3 of 4 media files, ")
    assert remarks == [
        "Media files that the archive lists and that are missing from its media folder: 1.",
        "Files that are neither images nor videos, left out: 1; to include them, add --media all.",
    ]
    assert sorted(path.name for path in (folder / "mine").iterdir()) == [
        "SHA256SUMS",
        "manifest.json",
        "media",
        "media.csv",
        "posts.json",
    ]
    done = command("verify", "mine")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("mine: 3 posts, 6 files unchanged, ")
    assert done.stdout.endswith(": as it was exported\n")


def test_where_the_first_line_is_not_printed_the_number_of_media_files_is_a_note(archive, command):
    done = command("export", archive, "--all-authors", "-o", "mine", "--folder", "--quiet")
    assert "Media files in the export: 3 of 4." in done.stderr


@pytest.mark.parametrize("form", [[], ["--bag"]], ids=str)
def test_as_many_bytes_are_read_as_were_written(form, archive, command):
    written = command("export", archive, "--all-authors", "-o", "mine", "--folder", *form).stdout
    (size,) = re.findall(r"[\d,]+ bytes", written)
    assert f"unchanged, {size} read, " in command("verify", "mine").stdout


def test_of_many_files_that_are_missing_the_first_are_named(archive, command, folder):
    for number in range(20, 35):
        store(archive, picture(number))
    command("export", archive, "--all-authors", "-o", "mine", "--folder")
    shutil.rmtree(folder / "mine" / "media")
    (folder / "mine" / "mine.txt").write_text("x")
    done = command("verify", "mine")
    *missing, extra, more = done.stderr.splitlines()
    assert (len(missing), all("Missing: “media/" in line for line in missing)) == (10, True)
    assert (extra, more) == (
        "exporter-gui: Not part of the export: “mine.txt”.",
        "exporter-gui: 8 more differences.",
    )
    assert done.stdout.endswith(": 19 differences\n")


@pytest.mark.parametrize(("name", "flag"), [("mine", "--folder"), ("mine.zip", "--zip")])
@pytest.mark.parametrize("format_", [["html"], pytest.param(["parquet", "--partitioned"], marks=needs_parquet)])
def test_formats_of_many_files_are_written_and_verified(format_, name, flag, archive, command):
    done = command("export", archive, "--all-authors", "-o", name, flag, "--format", *format_)
    assert (done.returncode, done.stderr) == (0, "")
    done = command("verify", name)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(f"{name}: ")
    assert "post" not in done.stdout
    assert done.stdout.endswith(": as it was exported\n")


@pytest.mark.parametrize("name", ["mine/", "mine/."])
def test_the_name_of_a_folder_may_end_like_one(name, archive, command, folder):
    assert command("export", archive, "--all-authors", "-o", name, "--folder").returncode == 0
    assert [path.name for path in folder.iterdir()] == ["mine"]
    assert command("verify", name).returncode == 0
    assert command("export", archive, "--all-authors", "-o", name, "--zip").returncode == 2


def test_a_difference_is_told_and_is_a_failure(archive, command, folder):
    command("export", archive, "--all-authors", "-o", "mine", "--folder")
    (folder / "mine" / "posts.json").write_bytes(b"[]\n")
    extra = "evil" if sys.platform == "win32" else "e\x1bvil"
    (folder / "mine" / extra).write_bytes(b"")
    done = command("verify", "mine")
    assert done.returncode == 1
    assert done.stderr.splitlines() == [
        "exporter-gui: Changed: “posts.json”.",
        f"exporter-gui: Not part of the export: “{printable(extra)}”.",
        "exporter-gui: “posts.json” holds 0 posts instead of 3 posts that the manifest tells.",
    ]
    assert done.stdout.endswith(": 3 differences\n")
    assert command("verify", "mine", "--quiet").stdout == ""
    done = command("verify", "nothing")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "exporter-gui: There is no export “nothing”; check its name and folder.\n"


def test_a_zip_with_a_bag_of_all_media_files_in_another_format(archive, command, folder):
    done = command(
        "export", archive, "--all-authors", "-o", "mine.zip", "--zip", "--bag", "--media", "all", "--format", "csv"
    )
    assert done.stdout.startswith("mine.zip: 3 posts, 4 of 5 media files, ")
    with zipfile.ZipFile(folder / "mine.zip") as packed:
        names = packed.namelist()
    assert {"mine/bagit.txt", "mine/data/posts.csv", "mine/data/media.csv", "mine/manifest.json"} <= set(names)
    assert len([name for name in names if name.endswith(".html")]) == 1
    assert command("verify", "mine.zip").returncode == 0


def test_without_media(archive, command, folder):
    done = command("export", archive, "--all-authors", "-o", "mine", "--folder", "--media", "none")
    assert done.stdout.startswith("mine: 3 posts, ")
    assert "media" not in done.stdout
    assert not (folder / "mine" / "media").exists()


def test_a_media_folder_can_be_named(archive, command, folder):
    shutil.move(archive.parent / "media", folder / "pictures")
    command_ = ("export", archive, "--all-authors", "-o", "mine", "--folder")
    assert "mine: 3 posts, 0 of 4 media files, " in command(*command_).stdout
    done = command(*command_, "--force", "--media-root", "pictures")
    assert "mine: 3 posts, 3 of 4 media files, " in done.stdout
    done = command(*command_, "--force", "--media-root", "nowhere")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("exporter-gui: The media folder “nowhere” does not exist or is not a folder")


def test_a_single_file_with_a_manifest(archive, command, folder):
    done = command("export", archive, "--all-authors", "-o", "mine.csv", "--manifest", "--time-zone", "Asia/Tokyo")
    assert done.returncode == 0
    manifest = json.loads((folder / "mine.csv.manifest.json").read_bytes())
    assert manifest["selection"]["time_zone"] == "Asia/Tokyo"
    assert command("verify", "mine.csv").stdout.startswith("mine.csv: 3 posts, 1 file unchanged, ")
    done = command("export", archive, "--all-authors", "-o", "mine.csv", "--force", "--from", "2100-01-01")
    assert done.returncode == 0
    assert command("verify", "mine.csv").stdout.startswith("mine.csv: 0 posts, 1 file unchanged, ")


@pytest.mark.parametrize("name", ["mine.json", "mine", "mine.zip"])
@pytest.mark.parametrize("flags", [("--bag",), ("--media", "all"), ("--media", "images")])
def test_a_single_file_takes_no_media(flags, name, archive, command, folder):
    done = command("export", archive, "--all-authors", "-o", name, *flags)
    assert (done.returncode, done.stdout) == (2, "")
    assert f"“{name}” would be a single file, which takes neither media files nor the form of a bag" in done.stderr
    assert list(folder.iterdir()) == []


def test_a_file_named_like_a_zip_is_none_without_the_flag(archive, command, folder):
    done = command("export", archive, "--all-authors", "-o", "mine.ZIP")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "exporter-gui: “mine.ZIP” is named like a ZIP; add --zip, or choose another name.\n"
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(
    ("arguments", "note"),
    [
        (["-o", "mine.zip", "--format", "json"], "The file is JSON, although its name ends in .zip; add --zip"),
        (["-o", "mine.json", "--zip"], "The file is a ZIP, although its name does not end in .zip."),
        (["-o", "mine", "--zip"], "The file is a ZIP, although its name does not end in .zip."),
        (["-o", "mine.zip", "--folder"], "The export is a folder, although its name ends in .zip."),
        (["-o", "mine.CSV", "--folder"], "The export is a folder, although its name ends in .CSV."),
        (["-o", "mine.2026", "--folder"], ""),
        (["-o", "mine.ZIP", "--zip"], ""),
    ],
)
def test_a_name_of_something_else_is_told(arguments, note, archive, command):
    done = command("export", archive, "--all-authors", *arguments)
    assert done.returncode == 0
    if note:
        assert note in done.stdout
    else:
        assert "although" not in done.stdout


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["verify", ""], "The name of the export is empty; name its folder, ZIP, manifest or file."),
        (["export", "x.db", "-o", "y.json", "--media-root", ""], "The name after --media-root is empty; name a file"),
        (["inspect", "x.db", "--did-document", ""], "The name after --did-document is empty; name a file or folder"),
    ],
)
def test_an_empty_name_is_refused(arguments, sentence, command, folder):
    done = command(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert sentence in done.stderr


def test_force_replaces_an_export_and_nothing_else(archive, command, folder):
    (folder / "mine").mkdir()
    command_ = ("export", archive, "--all-authors", "-o", "mine", "--folder")
    for force in ([], ["--force"]):  # which is not proposed in vain
        done = command(*command_, *force)
        assert (done.returncode, "was not written by Archive Exporter" in done.stderr) == (1, True)
        assert "--force" not in done.stderr
    (folder / "mine").rmdir()
    assert command(*command_).returncode == 0
    done = command(*command_)
    assert (done.returncode, "add --force to replace the export in it" in done.stderr) == (1, True)
    assert command(*command_, "--force").returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="there, a process is interrupted in another way")
@pytest.mark.parametrize("packing", ["folder", "zip"])
def test_an_interrupted_export_of_media_files_leaves_nothing(packing, archive, environment, folder):
    for number in range(100, 160):
        store(archive, picture(number, 2_000_000))
    process = subprocess.Popen(
        [*COMMAND, "export", archive, "--all-authors", "-o", "mine", f"--{packing}"],
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    end = time.monotonic() + 30
    while not list(folder.iterdir()) and process.poll() is None and time.monotonic() < end:
        time.sleep(0.001)
    process.send_signal(signal.SIGTERM)  # SIGINT is ignored where tests run in the background
    _output, errors = process.communicate(timeout=30)
    assert (process.returncode, errors) == (130, "exporter-gui: Cancelled; nothing was written.\n")
    assert list(folder.iterdir()) == []
