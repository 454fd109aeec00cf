"""`export --since --force`: an increment replaces only an export of the same posts that holds no more."""

import json
import shutil
from pathlib import Path

import pytest

from tests.support.later_syncs import remove, sync
from tests.support.media_archive import picture, store
from tests.support.repositories import write_posts
from tests.support.small_archive import DID, filled_copy, numbered

LATER = "2026-06-01 10:00:00.5 -0700 PDT m=+9.5"
FORMS = [["-o", "f/today", "--folder"], ["-o", "f/today.zip", "--zip"], ["-o", "f/today.json"]]
OTHER = "is not replaced by what is new: it has another account, other dates or filters, goes on from another export"


@pytest.fixture
def archive(make_archive, tmp_path):
    return filled_copy(make_archive("--posts", "0"), tmp_path / "data", [numbered(number) for number in range(10)])


@pytest.fixture
def export(command, archive, folder):
    (folder / "f").mkdir()

    def run(*arguments, account=DID):
        return command("export", archive, "--account", account, *arguments)

    return run


@pytest.fixture
def refused(export, folder):
    """Export once more; return the error. Nothing has changed."""

    def run(*arguments, account=DID):
        before = contents(folder)
        done = export(*arguments, "--since", "f", "--force", account=account)
        assert (done.returncode, done.stdout, contents(folder)) == (1, "", before)
        return done.stderr

    return run


def contents(folder):
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("form", FORMS, ids=str)
def test_the_only_export_is_not_replaced_by_a_smaller_one(form, export, refused, archive):
    assert export(*form, "--since", "f", "--force").returncode == 0
    remove(archive, 1, 2)
    words = f"“{form[1]}” holds 10 posts and is not replaced by an export of 8 posts; name another output with -o"
    assert words in refused(*form)
    sync(archive, LATER, [20, 21])
    assert export(*form, "--since", "f", "--force").stdout.startswith(f"{Path(form[1])}: 10 posts, ")


@pytest.mark.parametrize("form", FORMS, ids=str)
def test_an_increment_is_not_replaced_by_a_smaller_one(form, export, refused, archive):
    export("-o", "f/first", "--folder")
    sync(archive, LATER, [20, 21])
    assert export(*form, "--since", "f", "--force").stdout.startswith(f"{Path(form[1])}: 2 posts, ")
    remove(archive, 20)
    assert "holds 2 posts and is not replaced by an export of 1 post;" in refused(*form)


@pytest.mark.parametrize("form", FORMS, ids=str)
def test_exports_of_other_posts_are_not_replaced(form, export, refused, archive):
    export(*form, "--no-replies", "--since", "f")
    assert OTHER in refused(*form)
    assert OTHER in refused(*form, "--no-replies", account="did:plc:someoneelse")
    assert export(*form, "--no-replies", "--since", "f", "--force").returncode == 0


LOST = [
    (["--zip", "--media", "none"], "--media"),
    (["--zip", "--format", "csv", "--media", "all"], "--format"),
    (["--zip", "--media", "none", "--format", "jsonl"], "--format, --media"),
]


@pytest.mark.parametrize(("form", "flags"), LOST, ids=str)
def test_what_would_be_lost_with_another_form_is_kept(form, flags, export, refused):
    today = ["-o", "f/today.zip"]
    assert export(*today, "--zip", "--since", "f", "--force").returncode == 0
    assert f"is not replaced by what is new: it was exported with another {flags}; use the same" in refused(
        *today, *form
    )
    assert export(*today, "--zip", "--media", "all", "--since", "f", "--force").returncode == 0


def test_other_options_of_the_format_do_not_replace(export, refused):
    today = ["-o", "f/today.csv", "--format", "sheet"]
    assert export(*today, "--since", "f", "--force").returncode == 0
    assert "exported with another --columns; use the same" in refused(*today, "--columns", "main")
    assert "exported with another --format; use the same" in refused("-o", "f/today.csv")


def test_all_records_of_a_repository_are_kept(command, folder):
    (folder / "f").mkdir()
    write_posts(folder / "repo.car", {"text": "one"})
    today = ("export", "repo.car", "-o", "f/today", "--folder")
    assert command(*today, "--everything").returncode == 0
    before = contents(folder)
    done = command(*today, "--since", "f", "--force")
    assert (done.returncode, contents(folder)) == (1, before)
    assert "exported with another --everything" in done.stderr


def test_pictures_are_not_lost_with_their_folder(export, refused, archive, folder):
    store(archive, picture(1), post_uri=numbered(1)["uri"])
    today = ["-o", "f/today", "--folder"]
    assert export(*today, "--since", "f", "--force").returncode == 0
    assert list(folder.glob("f/today/media/*/*"))
    shutil.move(archive.parent / "media", folder / "moved")
    assert "since only 0 of its 1 media files were found; name their folder with --media-root" in refused(*today)
    assert export(*today, "--media-root", "moved", "--since", "f", "--force").returncode == 0


@pytest.mark.parametrize("form", FORMS, ids=str)
def test_a_full_export_is_not_replaced_by_what_is_new(form, export, refused, archive):
    export("-o", "f/first", "--folder")
    sync(archive, LATER, range(20, 40))
    export(*form)
    assert OTHER in refused(*form)


def test_a_damaged_export_is_not_replaced(export, refused, folder):
    export("-o", "f/today", "--folder")
    (folder / "f" / "today" / "SHA256SUMS").unlink()
    assert OTHER in refused("-o", "f/today", "--folder")
    manifest = folder / "f" / "today" / "manifest.json"
    manifest.write_text(json.dumps({"made_by": {"name": "Archive Exporter"}}))
    assert OTHER in refused("-o", "f/today", "--folder")
