"""Exports that each go on from an earlier one: what is missing among them is told."""

import json
import os
import shutil
import sys
import zipfile
from pathlib import Path

import pytest

from tests.support.later_syncs import sync
from tests.support.small_archive import DID, filled_copy, numbered

AT = "2026-06-0{} 10:00:00.5 -0700 PDT m=+9.5"


@pytest.fixture
def archive(make_archive, tmp_path):
    return filled_copy(make_archive("--posts", "0"), tmp_path / "data", [numbered(number) for number in range(10)])


@pytest.fixture
def night(command, archive, folder):
    """Add a post, and export what is new into a folder named after a day of June."""
    (folder / "ex").mkdir()

    def run(day, *arguments):
        sync(archive, AT.format(day), [20 + day])
        return command("export", archive, "--account", DID, "-o", f"ex/{day}", "--folder", "--since", "ex", *arguments)

    return run


@pytest.fixture
def four_nights(night):
    for day in range(1, 5):
        assert night(day).returncode == 0


def gap(later, earlier):
    return f"“{earlier}”, from which “{Path('ex') / later}” goes on, is not in “ex”, so that posts may be in no export"


def damaged(earlier, later):
    return f"“{Path('ex') / earlier}”, from which “{Path('ex') / later}” goes on, is damaged or incomplete,"


def test_an_export_that_others_build_on_and_that_is_gone_is_told(night, four_nights, folder):
    shutil.rmtree(folder / "ex" / "2")
    done = night(5)
    first, note = done.stdout.splitlines()
    assert (done.returncode, done.stderr) == (0, "")
    assert first.startswith(f"{Path('ex/5')}: 1 post, ")
    assert note.startswith(gap("3", "2"))
    assert note.endswith("; put it back, or export everything once without --since, under another name.")
    assert gap("3", "2") in night(6, "--quiet").stderr


def test_exports_that_do_not_name_the_one_before_tell_how_far_it_went(night, four_nights, folder):
    """Those of earlier versions, and of the window."""
    path = folder / "ex" / "3" / "manifest.json"
    manifest = json.loads(path.read_bytes())
    assert manifest["posts"].pop("since_export") == "2"
    path.write_text(json.dumps(manifest))
    shutil.rmtree(folder / "ex" / "2")
    _first, note = night(5).stdout.splitlines()
    told = (
        f"“{Path('ex/3')}” goes on from an export of the posts archived until 2026-06-02T10:00:00-07:00, which is not"
    )
    assert note.startswith(told)


def test_a_damaged_one_among_them_is_told_and_what_is_missing_before_it(night, four_nights, folder):
    (folder / "ex" / "3" / "posts.json").unlink()
    shutil.rmtree(folder / "ex" / "1")
    _first, *notes = night(5).stdout.splitlines()
    assert [note[: len(start)] for note, start in zip(notes, [damaged("3", "4"), gap("2", "1")], strict=True)] == [
        damaged("3", "4"),
        gap("2", "1"),
    ]


def test_nothing_is_told_of_a_whole_chain_or_after_an_export_of_everything(
    night, four_nights, command, archive, folder
):
    assert len(night(5).stdout.splitlines()) == 1
    shutil.rmtree(folder / "ex" / "2")
    assert command("export", archive, "--account", DID, "-o", "ex/all", "--folder").returncode == 0
    assert len(night(6).stdout.splitlines()) == 1
    assert command("verify", "ex").returncode == 0


def test_a_folder_of_exports_is_verified(four_nights, command, folder):
    shutil.make_archive(str(folder / "ex" / "pictures"), "zip", folder / "ex" / "1", "posts.json")
    (folder / "ex" / "notes.txt").write_text("mine")
    done = command("verify", "ex")
    assert (done.returncode, done.stderr) == (0, "")
    assert [line.partition(", ")[0] for line in done.stdout.splitlines()] == [
        f"{Path('ex/1')}: 11 posts",
        *(f"{Path('ex') / str(day)}: 1 post" for day in (2, 3, 4)),
    ]
    assert (command("verify", "ex", "--quiet").stdout, command("verify", "ex", "--quiet").stderr) == ("", "")


def test_a_zip_with_any_name_is_verified_and_what_is_none_of_an_export_skipped(command, archive, folder):
    (folder / "ex").mkdir()
    assert command("export", archive, "--account", DID, "-o", "ex/backup.1", "--zip").returncode == 0
    assert command("export", archive, "--account", DID, "-o", "ex/posts.xlsx").returncode == 0
    with zipfile.ZipFile(folder / "ex" / "extension.xpi", "w") as packed:
        packed.writestr("manifest.json", "{}")
    (folder / "ex" / "cut.docx").write_bytes(b"PK\x03\x04")
    if sys.platform != "win32":
        os.mkfifo(folder / "ex" / "pipe")
    done = command("verify", "ex")
    assert (done.returncode, done.stderr) == (0, "")
    assert [line.partition(", ")[0] for line in done.stdout.splitlines()] == [f"{Path('ex/backup.1')}: 10 posts"]
    content = bytearray((folder / "ex" / "backup.1").read_bytes())
    content[200] ^= 1
    (folder / "ex" / "backup.1").write_bytes(content)
    assert command("verify", "ex").returncode == 1


def test_what_is_wrong_in_a_folder_of_exports_is_told(four_nights, command, folder):
    path = folder / "ex" / "1" / "posts.json"
    path.write_bytes(path.read_bytes().replace(b"text", b"tex!", 1))
    (folder / "ex" / "cut.zip").write_bytes(b"PK")
    shutil.rmtree(folder / "ex" / "3")
    done = command("verify", "ex", "--quiet")
    changed, cut, missing = done.stderr.splitlines()
    assert (done.returncode, done.stdout) == (1, "")
    assert changed == f"exporter-gui: {Path('ex/1')}: Changed: “posts.json”."
    assert "cut.zip” is not a ZIP" in cut
    assert gap("4", "3") in missing


def test_a_folder_of_other_files_has_nothing_to_be_compared_with(command, folder):
    (folder / "ex").mkdir()
    shutil.make_archive(str(folder / "ex" / "pictures"), "zip", folder)
    done = command("verify", "ex")
    assert (done.returncode, done.stdout) == (1, "")
    assert "“ex” has no manifest to be compared with" in done.stderr
