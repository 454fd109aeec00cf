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
LATEST = "2026-06-02 10:00:00.5 -0700 PDT m=+9.5"
FORMS = [["-o", "f/today", "--folder"], ["-o", "f/today.zip", "--zip"], ["-o", "f/today.json"]]
NOT_REPLACED = "is not replaced by what is new: "
OTHER = f"{NOT_REPLACED}it has another account, or other dates or filters;"


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


@pytest.fixture
def kept(export, folder):
    """Export once more, as every night; return what is said. Nothing has changed."""

    def run(*arguments):
        before = contents(folder)
        done = export(*arguments, "--since", "f", "--force")
        assert (done.returncode, done.stderr, contents(folder)) == (0, "", before)
        return done.stdout

    return run


def contents(folder):
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("form", FORMS, ids=str)
def test_the_only_export_is_kept_when_posts_have_left_the_archive(form, export, kept, archive):
    assert export(*form, "--since", "f", "--force").returncode == 0
    remove(archive, 1, 2)
    assert kept(*form).startswith(f"“{Path(form[1])}” is kept as it is, with 10 posts, since an export made now")


@pytest.mark.parametrize("form", FORMS, ids=str)
def test_an_increment_is_kept_when_posts_of_it_have_left_the_archive(form, export, kept, archive):
    export("-o", "f/first", "--folder")
    sync(archive, LATER, [20, 21])
    assert export(*form, "--since", "f", "--force").stdout.startswith(f"{Path(form[1])}: 2 posts, ")
    remove(archive, 20)
    assert kept(*form).startswith(f"“{Path(form[1])}” is kept as it is, with 2 posts, since an export made now")
    sync(archive, LATEST, [22, 23])  # so that it would hold more
    assert "is kept as it is, with 2 posts" in kept(*form)
    assert export("-o", "f/tomorrow", "--folder", "--since", "f").stdout.startswith(f"{Path('f/tomorrow')}: 2 posts, ")


@pytest.mark.parametrize("form", FORMS, ids=str)
def test_an_increment_is_replaced_when_only_posts_of_earlier_exports_have_left_the_archive(form, export, archive):
    export("-o", "f/first", "--folder")
    sync(archive, LATER, [20, 21])
    export(*form, "--since", "f", "--force")
    remove(archive, 1, 2)
    sync(archive, LATEST, [22])
    done = export(*form, "--since", "f", "--force")
    assert (done.returncode, done.stdout.partition(", ")[0]) == (0, f"{Path(form[1])}: 3 posts")


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
    export(*form, *(["--manifest"] if len(form) == 2 else []))
    assert f"{NOT_REPLACED}it is complete and goes on from no other export;" in refused(*form)


@pytest.mark.parametrize("form", FORMS, ids=str)
def test_an_increment_is_not_replaced_by_one_that_goes_on_from_another_export_or_from_none(
    form, export, refused, archive, folder
):
    export("-o", "f/first", "--folder")
    sync(archive, LATER, [20])
    export(*form, "--since", "f")
    (folder / "f" / "first").rename(folder / "elsewhere")
    assert f"{NOT_REPLACED}it goes on from an earlier export, and one made now would go on from none;" in refused(*form)
    export("-o", "f/second", "--folder")
    sync(archive, LATEST, [21])
    assert f"{NOT_REPLACED}it goes on from another export;" in refused(*form)


def test_an_increment_of_other_changes_is_not_replaced(export, refused, archive, monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "own data"))
    export("-o", "f/first", "--folder", "--changed", "content")
    sync(archive, LATER, [20])
    export("-o", "f/today", "--folder", "--since", "f", "--changed", "content")
    told = f"{NOT_REPLACED}it was exported with another --changed; use the same"
    assert told in refused("-o", "f/today", "--folder")
    assert told in refused("-o", "f/today", "--folder", "--changed", "counts")


def test_a_damaged_export_is_not_replaced(export, refused, folder):
    export("-o", "f/today", "--folder")
    (folder / "f" / "today" / "SHA256SUMS").unlink()
    damaged = "is damaged or incomplete, and is not replaced by what is new,"
    assert damaged in refused("-o", "f/today", "--folder")
    manifest = folder / "f" / "today" / "manifest.json"
    manifest.write_text(json.dumps({"made_by": {"name": "Archive Exporter"}}))
    assert damaged in refused("-o", "f/today", "--folder")


def test_a_file_without_a_manifest_and_an_export_of_a_newer_version_are_not_replaced(export, refused, folder):
    export("-o", "f/today.json")
    assert f"{NOT_REPLACED}it has no manifest, so that nobody can tell" in refused("-o", "f/today.json")
    export("-o", "f/today", "--folder")
    path = folder / "f" / "today" / "manifest.json"
    path.write_text(path.read_text().replace('"manifest_version": 1', '"manifest_version": 2'))
    assert f"{NOT_REPLACED}it was made with a newer version of Archive Exporter;" in refused(
        "-o", "f/today", "--folder"
    )
