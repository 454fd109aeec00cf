"""`export --since --force`: an increment replaces only an export of the same posts that holds no more."""

import json

import pytest

from tests.support.later_syncs import remove, sync
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
    assert export(*form, "--since", "f", "--force").stdout.startswith(f"{form[1]}: 10 posts, ")


@pytest.mark.parametrize("form", FORMS, ids=str)
def test_an_increment_is_not_replaced_by_a_smaller_one(form, export, refused, archive):
    export("-o", "f/first", "--folder")
    sync(archive, LATER, [20, 21])
    assert export(*form, "--since", "f", "--force").stdout.startswith(f"{form[1]}: 2 posts, ")
    remove(archive, 20)
    assert "holds 2 posts and is not replaced by an export of 1 post;" in refused(*form)


@pytest.mark.parametrize("form", FORMS, ids=str)
def test_exports_of_other_posts_are_not_replaced(form, export, refused, archive):
    export(*form, "--no-replies", "--since", "f")
    assert OTHER in refused(*form)
    assert OTHER in refused(*form, "--no-replies", account="did:plc:someoneelse")
    assert export(*form, "--no-replies", "--since", "f", "--force").returncode == 0


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
