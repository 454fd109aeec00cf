"""`python -m exporter_gui export` writes what bskyarchive wrote, and `inspect` tells what an archive holds."""

import csv
import hashlib
import json
import re
import shutil
from pathlib import Path

import pytest

from exporter_gui.core.formats import FORMATS

EXPECTED = Path(__file__).resolve().parent.parent / "expected"
CASES = list(csv.DictReader((EXPECTED / "cases.tsv").read_text(encoding="utf-8").splitlines(), delimiter="\t"))
CHOSEN = [case for case in CASES if case["case"] in ("one-post", "hostile", "date-range")]


@pytest.fixture
def hostile(make_archive):
    return make_archive("--posts", "300", "--seed", "7", "--hostile", "--reposts", "0.1")


@pytest.mark.parametrize("case", CHOSEN, ids=lambda case: f"{case['case']}.{case['format']}")
def test_an_export_is_the_file_that_bskyarchive_wrote(case, make_archive, command, folder):
    archive = make_archive(*case["make_archive_arguments"].split())
    ends = [f"--{end}={case[end]}" for end in ("from", "to") if case[end]]
    done = command("export", archive, "--account", case["account"], *ends, "--output", f"posts.{case['format']}")
    assert (done.returncode, done.stderr) == (0, "")
    content = (folder / f"posts.{case['format']}").read_bytes()
    assert hashlib.sha256(content).hexdigest() == case["sha256"]
    posts = "1 post" if case["posts"] == "1" else f"{int(case['posts']):,} posts"
    assert done.stdout.startswith(f"posts.{case['format']}: {posts}, {int(case['bytes']):,} bytes, ")
    assert [path.name for path in folder.iterdir()] == [f"posts.{case['format']}"]


@pytest.mark.parametrize("name", ["hostile.json", "hostile.csv"])
def test_the_suffix_tells_the_format_unless_it_is_named(name, hostile, command, folder):
    suffix = name.partition(".")[2]
    assert command("export", hostile, "-o", f"posts.{suffix.upper()}").returncode == 0
    assert command("export", hostile, "-o", "posts.txt", "--format", suffix).returncode == 0
    assert (folder / f"posts.{suffix.upper()}").read_bytes() == (EXPECTED / name).read_bytes()
    assert (folder / "posts.txt").read_bytes() == (EXPECTED / name).read_bytes()


@pytest.mark.parametrize("name", ["posts", "posts.txt", "posts.xml", ".json"])
def test_a_suffix_that_tells_no_format_is_refused(name, hostile, command, folder):
    done = command("export", hostile, "-o", name)
    assert (done.returncode, done.stdout) == (2, "")
    choices = " or ".join(f"--format {known}" for known in FORMATS)
    assert done.stderr == f"exporter-gui: “{name}” has no known suffix; add {choices}.\n"
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        (".", "“.” is not a file name; choose a file name."),
        ("there", "“there” is a folder; add a file name to it."),
        ("archive.db", "“archive.db” is part of the archive itself; choose another file."),
    ],
)
def test_an_invalid_destination_is_reported_before_its_suffix(name, sentence, hostile, command, folder):
    (folder / "there").mkdir()
    shutil.copy(hostile, folder / "archive.db")
    done = command("export", "archive.db", "-o", name)
    assert (done.returncode, done.stdout, done.stderr) == (1, "", f"exporter-gui: {sentence}\n")


def test_standard_output_is_refused(hostile, command, folder):
    done = command("export", hostile, "-o", "-", "--format", "json")
    assert (done.returncode, done.stdout) == (2, "")
    assert "Standard output cannot be exported to; name a file" in done.stderr
    assert list(folder.iterdir()) == []
    assert command("export", hostile, "-o", "./-", "--format", "json").returncode == 0
    assert (folder / "-").read_bytes() == (EXPECTED / "hostile.json").read_bytes()


def test_an_existing_file_is_replaced_only_by_force(hostile, command, folder):
    (folder / "posts.json").write_text("mine")
    done = command("export", hostile, "-o", "posts.json")
    assert (done.returncode, done.stdout) == (1, "")
    sentence = "“posts.json” already exists; choose another name, or add --force to replace it."
    assert done.stderr == f"exporter-gui: {sentence}\n"
    assert (folder / "posts.json").read_text() == "mine"
    assert command("export", hostile, "-o", "posts.json", "--force").returncode == 0
    assert (folder / "posts.json").read_bytes() == (EXPECTED / "hostile.json").read_bytes()


def test_quiet_says_nothing_unless_something_is_wrong(make_archive, command, folder):
    archive = make_archive("--posts", "50", "--seed", "9")
    done = command("export", archive, "-o", "posts.json", "--quiet")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    broken = make_archive("--posts", "50", "--seed", "9", "--broken")
    done = command("export", broken, "-o", "broken.json", "--quiet")
    assert (done.returncode, done.stdout) == (0, "")
    assert "exporter-gui: 1 post contained an unreadable time, which was written as stored.\n" in done.stderr
    done = command("export", archive, "-o", "posts.json", "--quiet")
    assert (done.returncode, done.stdout) == (1, "")
    assert "already exists" in done.stderr


@pytest.mark.parametrize("quiet", [True, False])
def test_an_export_without_posts_is_told(quiet, hostile, command):
    done = command("export", hostile, "-o", "posts.json", "--account", "did:plc:nobody", *["--quiet"] * quiet)
    note = "No posts match, so “posts.json” contains none; check the account, the dates and the filters.\n"
    assert (done.returncode, done.stderr) == (0, f"exporter-gui: {note}" if quiet else "")
    assert done.stdout.endswith("" if quiet else f"\n{note}")


@pytest.mark.parametrize(("name", "notes"), [("posts.csv", 1), ("posts.JSON", 0), ("posts.txt", 0)])
def test_a_name_with_the_suffix_of_another_format_is_told(name, notes, hostile, command):
    done = command("export", hostile, "-o", name, "--format", "json", "--quiet")
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == "exporter-gui: The file is JSON, although its name ends in .csv.\n" * notes


def test_warnings_are_printed(make_archive, command):
    lines = command(
        "export", make_archive("--posts", "50", "--seed", "9", "--broken"), "-o", "posts.json"
    ).stdout.splitlines()
    assert lines[0].startswith("posts.json: 59 posts, ")
    assert "1 post contained an unreadable time, which was written as stored." in lines
    assert lines[-1].startswith("For example: at://")


@pytest.mark.parametrize(
    ("arguments", "posts"),
    [
        (("--account", "account1.bsky.social"), 1_333),
        (("--account", "@ACCOUNT1.bsky.social"), 1_333),
        (("--all-authors",), 4_000),
        (("--account", "did:plc:nobody"), 0),
        (("--all-authors", "--to", "2023-04-03", "--time-zone", "Pacific/Kiritimati"), 5),
        (("--all-authors", "--to", "2023-04-03", "--time-zone", "America/Los_Angeles"), 10),
    ],
)
def test_account_and_dates_can_be_selected(arguments, posts, make_archive, command, folder):
    archive = make_archive("--posts", "4000", "--seed", "5", "--accounts", "3")
    done = command("export", archive, *arguments, "-o", "posts.json")
    assert (done.returncode, done.stderr) == (0, "")
    assert len(json.loads((folder / "posts.json").read_bytes())) == posts


def test_replies_can_be_excluded(hostile, command, folder):
    assert command("export", hostile, "-o", "posts.json", "--no-replies").returncode == 0
    assert {post["is_reply"] for post in json.loads((folder / "posts.json").read_bytes())} == {False}


def test_inspect_tells_owners_and_posts(make_archive, command, folder):
    archive = make_archive("--posts", "6000", "--seed", "8", "--reposts", "0.3", "--journal", "wal")
    done = command("inspect", archive)
    assert (done.returncode, done.stderr) == (0, "")
    first, owner, others = done.stdout.splitlines()
    beginning, end = f"{archive}: 6,000 posts, 2023-04-01 to ", r"2026-0[34]-\d\d, last archived 2026-04-30T\S+"
    assert re.fullmatch(re.escape(beginning) + end, first)
    assert owner == "  account0.bsky.social (Account 0 🦋), did:plc:h6ewch7guoopg2chain4mdi7: 4,235 posts"
    assert others == "  reposts of others: 1,765 posts"
    assert list(folder.iterdir()) == []
    assert [path.name for path in archive.parent.iterdir()] == ["archive.db"]


def test_inspect_tells_the_same_as_json(make_archive, command):
    archive = make_archive("--posts", "6000", "--seed", "8", "--reposts", "0.3", "--journal", "wal")
    done = command("inspect", archive, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    summary = json.loads(done.stdout)
    assert summary["owners"] == [
        {
            "did": "did:plc:h6ewch7guoopg2chain4mdi7",
            "handle": "account0.bsky.social",
            "display_name": "Account 0 🦋",
            "posts": 4_235,
        }
    ]
    assert (summary["posts"], summary["posts_of_others"], summary["schema_version"]) == (6_000, 1_765, 3)
    assert summary["first_post"] == "2023-04-01"


def test_inspect_of_an_empty_archive(make_archive, command):
    archive = make_archive("--posts", "0")
    lines = command("inspect", archive).stdout.splitlines()
    assert lines[0] == f"{archive}: 0 posts"
    assert json.loads(command("inspect", archive, "--json").stdout)["first_post"] is None
