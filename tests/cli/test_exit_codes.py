"""The exit code tells what happened, and one sentence why; nobody ever sees a traceback."""

import json
import os
import shlex
import shutil
import subprocess
import sys

import apsw
import pytest

from exporter_gui.cli import COMMANDS
from exporter_gui.core.language import either
from tests.support.program import COMMAND

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rules for files")
linux = pytest.mark.skipif(sys.platform != "linux", reason="other systems do not allow such names")


@pytest.fixture
def archive(make_archive):
    return make_archive("--posts", "4000", "--seed", "5", "--accounts", "3")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (
            ("--account", "nobody.bsky.social", "-o", "posts.json"),
            "has no owner “nobody.bsky.social”; choose one of these with --account: account0",
        ),
        (
            ("-o", "posts.json"),
            "has several owners; choose one with --account, or use --all-authors: account0.bsky.social (did:plc:",
        ),
        (("--all-authors", "-o", "posts.json", "--from", "yesterday"), "“yesterday” is not a valid date or time"),
        (("--all-authors", "-o", "posts.json", "--to", "2024-02-30"), "“2024-02-30” is not a valid date or time"),
        (
            ("--all-authors", "-o", "posts.json", "--from", "2024-02-02", "--to", "2024-02-01"),
            "--from 2024-02-02 is after --to 2024-02-01; swap them.",
        ),
        (
            ("--all-authors", "-o", "posts.json", "--to", "2024-02-01T00:00:00"),
            "“2024-02-01T00:00:00” has no time zone; add Z or an offset like +02:00.",
        ),
        (
            ("--all-authors", "-o", "posts.json", "--time-zone", "Nowhere/Land"),
            "“Nowhere/Land” is not a known time zone",
        ),
        (("--all-authors", "-o", "posts.json", "--time-zone", "../zone"), "“../zone” is not a known time zone"),
        (("--all-authors", "-o", "posts.json", "--format", "xml"), "“xml” is not a format; choose json"),
        (("--all-authors", "--account", "did:plc:x", "-o", "posts.json"), "Use either --account or --all-authors."),
        (("--all-authors",), "Name an archive or repository, and an output file with -o."),
        (
            ("--all-authors", "-o", "posts.json", "--unknown=x"),
            ": --unknown is not an option; see exporter-gui export --help.",
        ),
        (("--all-authors", "-o", "posts.json", "--for"), ": --for is not an option; see exporter-gui export --help."),
        (("--all-authors", "-o", "posts.json", "more"), "“more” is one argument too many"),
        (("--all-authors", "-o", "posts.json", "--force=yes"), ": --force takes no value."),
        (("--all-authors", "-o", "mine", "--folder", "--zip"), ": Use either --folder or --zip.\n"),
        (("--all-authors", "-o", "mine", "--zip=yes"), ": --zip takes no value."),
        (("--all-authors", "-o", "posts.json", "--text"), ": --text takes a value; write --text=VALUE"),
        (
            ("--all-authors", "-o", "-posts.json"),
            "Name a file after -o; write ./-dash.json for a name that starts with a dash.",
        ),
        (("--all-authors", "-o", ""), "The name of the output file is empty; name a file."),
        (("--all-authors", "-o", "missing.json/"), "“missing.json/” is a folder path; add a file name to it"),
        (("--all-authors", "-o", "missing.json/."), "“missing.json/.” is a folder path; add a file name to it"),
    ],
)
def test_wrong_usage_is_two_and_writes_nothing(arguments, sentence, archive, command, folder):
    done = command("export", archive, *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert sentence in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert list(folder.iterdir()) == []


def test_a_slash_after_its_name_does_not_let_a_file_be_replaced(archive, command, folder):
    (folder / "posts.json").write_text("mine")
    assert command("export", archive, "--all-authors", "-o", "posts.json/", "--force").returncode == 2
    assert (folder / "posts.json").read_text() == "mine"


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--frob",), "--frob is not an option; see exporter-gui --help."),
        (("export",), "Name an archive or repository, and an output file with -o."),
        (("inspect",), "Name an archive or repository."),
        (("inspect", ""), "The name of the archive is empty; name a file."),
        (("inspect", "a.db", "b.db"), "“b.db” is one argument too many; see exporter-gui inspect --help."),
        (
            ("a.db", "b.db"),
            f"“a.db” is not a command; use {either(COMMANDS)}, or give one archive to open.",
        ),
    ],
)
def test_a_command_that_is_none_is_two(arguments, sentence, command):
    done = command(*arguments)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", f"exporter-gui: {sentence}\n")


@pytest.mark.parametrize("arguments", [("--help",), ("--version",), ("export", "--help"), ("inspect", "--help")])
def test_help_and_version_are_zero(arguments, command):
    done = command(*arguments)
    assert (done.returncode, done.stderr) == (0, "")
    assert "exporter-gui" in done.stdout


def empty(path):
    path.write_bytes(b"")


def cut_short(path):
    path.write_bytes(path.read_bytes()[:-8_192])


def text(path):
    path.write_text("no database" * 100)


@pytest.mark.parametrize("how", [os.unlink, empty, cut_short, text])
@pytest.mark.parametrize("arguments", [("inspect",), ("export", "--all-authors", "-o", "posts.json")])
def test_an_archive_that_cannot_be_read_is_one(how, arguments, archive, command, folder):
    path = shutil.copy(archive, folder.parent / "mine.db")
    how(path)
    done = command(*arguments, path)
    assert (done.returncode, done.stdout) == (1, "")
    assert "mine.db”" in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("output", ["missing/posts.json", "a folder.json"])
def test_a_file_that_cannot_be_written_is_one(output, archive, command, folder):
    (folder / "a folder.json").mkdir()
    done = command("export", archive, "--all-authors", "-o", output)
    assert (done.returncode, done.stdout) == (1, "")
    assert len(done.stderr.splitlines()) == 1
    assert [path.name for path in folder.iterdir()] == ["a folder.json"]


@linux
@pytest.mark.parametrize("output", ["/dev/stdout", "/dev/fd/1"])
def test_a_pipe_is_not_a_file(output, archive, command):
    done = command("export", archive, "--all-authors", "-o", output, "--format", "json")
    sentence = f"“{output}” is not a regular file; choose another name."
    assert (done.returncode, done.stdout, done.stderr) == (1, "", f"exporter-gui: {sentence}\n")


@linux
def test_a_folder_without_files_of_its_own_is_no_place_for_one(archive, command):
    done = command("export", archive, "--all-authors", "-o", "/proc/posts.json")
    sentence = "“posts.json” cannot be created in “/proc”; choose another folder."
    assert (done.returncode, done.stdout, done.stderr) == (1, "", f"exporter-gui: {sentence}\n")


@posix
def test_a_link_that_leads_back_to_itself_is_named(archive, command, folder):
    (folder / "loop.json").symlink_to("loop.json")
    done = command("export", archive, "--all-authors", "-o", "loop.json")
    sentence = "“loop.json” is a link that leads back to itself; choose another name."
    assert (done.returncode, done.stdout, done.stderr) == (1, "", f"exporter-gui: {sentence}\n")
    done = command("inspect", "loop.json")
    assert (done.returncode, done.stderr) == (1, f"exporter-gui: {sentence.replace('another name', 'another file')}\n")


@posix
def test_a_name_that_is_too_long_is_shortened(command):
    done = command("inspect", "x" * 300)
    sentence = f"The name “{'x' * 40}…” is too long for this disk; check it."
    assert (done.returncode, done.stderr) == (1, f"exporter-gui: {sentence}\n")


@posix
def test_a_current_folder_that_was_removed_is_told(archive, environment, folder):
    line = f"mkdir gone; cd gone; rmdir ../gone; exec {shlex.join(COMMAND)} export ../archive.db -o posts.json"
    done = subprocess.run(["sh", "-c", line], cwd=folder, env=environment, capture_output=True, text=True, check=False)
    sentence = "The current folder no longer exists; change to another folder and try again."
    assert (done.returncode, done.stdout, done.stderr) == (1, "", f"exporter-gui: {sentence}\n")


@pytest.mark.parametrize("encoding", ["cp1252", "utf-8"])
@pytest.mark.parametrize(
    "arguments", [("inspect",), ("inspect", "--json"), ("export", "--all-authors", "-o", "🦋.json")]
)
def test_a_terminal_that_cannot_show_every_character_is_no_obstacle(arguments, encoding, archive, command):
    done = command(*arguments, archive, PYTHONIOENCODING=encoding)
    assert (done.returncode, done.stderr) == (0, "")
    assert "4,000 posts" in done.stdout or json.loads(done.stdout)["posts"] == 4_000


@linux
@pytest.mark.parametrize("arguments", [("inspect",), ("export", "--all-authors", "-o", "posts.json")])
def test_an_archive_whose_name_is_not_utf8_is_read_or_refused_in_a_sentence(arguments, archive, command, tmp_path):
    path = shutil.copy(archive, tmp_path / os.fsdecode(b"arch\xff.db"))
    done = command(*arguments, path)
    assert (done.returncode, len(done.stderr.splitlines()), bool(done.stdout.strip())) in [(0, 0, True), (1, 1, False)]


def test_a_post_whose_uri_is_not_utf8_is_exported_and_told_of(archive, command, tmp_path):
    path = shutil.copy(archive, tmp_path / "mine.db")
    connection = apsw.Connection(str(path))
    connection.execute("UPDATE posts SET uri = CAST(x'61ff' AS TEXT), indexed_at = 'yesterday' WHERE rowid = 7")
    connection.close()
    done = command("export", path, "--all-authors", "-o", "posts.json")
    assert (done.returncode, done.stderr) == (0, "")
    assert "1 post contained an unreadable time" in done.stdout
