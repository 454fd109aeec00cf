"""Only what is new: by the time of archiving, whatever the dates of the posts; checked against the earlier export."""

import json
from datetime import date

import pytest

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.database.post_database import PostDatabase
from exporter_gui.core.errors import ArchiveError, NothingNew
from exporter_gui.core.export import export
from exporter_gui.core.formats import FORMATS
from exporter_gui.core.formats.format import Layout
from exporter_gui.core.model.continuation import Continuation
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.request import ExportRequest
from exporter_gui.core.sources import read_archive
from exporter_gui.core.verify.verification import verify
from tests.support.engine import FILE_FORMATS, TEXT_FORMATS, exported
from tests.support.later_syncs import OTHER, remove, sync, uris
from tests.support.manifests import manifest_of
from tests.support.media_archive import package, picture, store
from tests.support.small_archive import DID, alter, filled_copy, numbered

LATER = "2026-06-01 10:00:00.123456789 -0700 PDT m=+9.5"
MARK = Continuation("2025-10-30T14:00:00.5-07:00", 10)


@pytest.fixture
def archive(empty, tmp_path):
    """An archive of ten posts."""
    return filled_copy(empty, tmp_path / "data", [numbered(number) for number in range(10)])


def export_new(archive, folder, since=MARK, **what):
    what.setdefault("selection", Selection(DID, since=since))
    request = ExportRequest(archive, what.pop("selection"), "json", folder / "new.json", has_manifest=True, **what)
    result = export(request)
    posts = json.loads((folder / "new.json").read_bytes())
    return result, {post["uri"] for post in posts}, manifest_of(folder / "new.json.manifest.json")["posts"]


def test_posts_are_new_that_were_archived_later_whatever_their_dates(archive, folder):
    sync(archive, LATER, [20], created_at="2019-01-01 00:00:00 +0000 UTC")
    sync(archive, LATER, [21], created_at="2031-01-01 00:00:00 +0000 UTC")
    alter(archive, "UPDATE posts SET cid = 'edited', like_count = 77 WHERE uri LIKE '%3k0000001'")
    result, found, told = export_new(archive, folder)
    assert found == uris(20, 21)
    assert result.notes_in_words() == []
    assert told["count"] == 2
    assert told["since"] == {"archived_at": MARK.archived_at, "posts_up_to_it": 10, "changed": None}
    end = {"archived_at": "2026-06-01T10:00:00.123456789-07:00", "posts_up_to_it": 12, "last_row": 12}
    assert told["continue_from"] == end


def test_reposts_of_old_posts_are_new(archive, folder):
    sync(archive, LATER, [30], did=OTHER, uri=f"at://{OTHER}/app.bsky.feed.post/3k", created_at="2023-01-01")
    alter(archive, "INSERT INTO profiles (did, handle, snapshot_at) VALUES (?, 'me', '2025')", (DID,))
    selection = Selection(DID, include_reposts=True, since=MARK)
    _result, found, told = export_new(archive, folder, selection=selection)
    assert found == {f"at://{OTHER}/app.bsky.feed.post/3k"}
    assert told["continue_from"]["posts_up_to_it"] == 11


def test_the_mark_itself_is_not_new_and_a_nanosecond_later_is(archive, folder):
    alter(archive, "UPDATE posts SET archived_at = ?", ("2025-10-30 23:00:00.5 +0200 CEST m=+1",))
    sync(archive, "2025-10-30 14:00:00.500000001 -0700 PDT m=+3", [20])
    assert export_new(archive, folder)[1] == uris(20)


def test_a_chain_of_exports_has_each_post_once(archive, folder):
    since, seen = None, []
    for night in range(1, 5):
        sync(archive, f"2026-06-0{night} 03:00:00 +0000 UTC m=+1", range(100 * night, 100 * night + night))
        (folder / str(night)).mkdir()
        _result, found, told = export_new(archive, folder / str(night), since)
        seen += found
        mark = told["continue_from"]
        since = Continuation(mark["archived_at"], mark["posts_up_to_it"])
    assert len(seen) == len(set(seen)) == 20
    with pytest.raises(NothingNew):
        export_new(archive, folder, since)
    assert not (folder / "new.json").exists()


def test_posts_that_are_gone_are_told_once_and_never_removed(archive, folder):
    sync(archive, LATER, [20])
    remove(archive, 3, 4, 5)
    result, found, told = export_new(archive, folder)
    assert found == uris(20)
    assert result.notes_in_words() == ["Posts of earlier exports that are no longer in the archive: 3."]
    assert told["continue_from"]["posts_up_to_it"] == 8


def test_unreadable_times_of_archiving_are_exported_each_time_and_counted(archive, folder):
    alter(archive, "UPDATE posts SET archived_at = 'yesterday' WHERE uri LIKE '%3k0000001'")
    alter(archive, "UPDATE posts SET archived_at = NULL WHERE uri LIKE '%3k0000002'")
    since = Continuation(MARK.archived_at, 8)
    result, found, told = export_new(archive, folder, since)
    assert found == uris(1, 2)
    assert "Posts without a readable time of archiving, which are exported each time: 2." in result.notes_in_words()
    assert told["continue_from"] == {"archived_at": since.archived_at, "posts_up_to_it": 8, "last_row": 10}


def test_nothing_new_writes_nothing_and_tells_what_is_gone(archive, folder):
    remove(archive, 3)
    alter(archive, "UPDATE posts SET indexed_at = ?", (LATER,))
    with pytest.raises(NothingNew) as outcome:
        export_new(archive, folder)
    assert str(outcome.value) == (
        "Nothing new: no post was archived after 2025-10-30T14:00:00-07:00, so nothing was written."
        " Posts of earlier exports that are no longer in the archive: 1."
    )
    assert list(folder.iterdir()) == []


CHANGES = {
    "built anew": f"UPDATE posts SET archived_at = '{LATER}'",
    "emptied": "DELETE FROM posts",
    "clock set back": (
        "INSERT INTO posts (uri, cid, did, text, created_at, indexed_at, archived_at)"
        " SELECT uri || 'x', cid, did, text, created_at, indexed_at, '2024-01-01 00:00:00 +0000 UTC' FROM posts LIMIT 2"
    ),
}
REFUSALS = {
    "built anew": "None of the 10 posts of the earlier export are in “archive.db” as they were archived then: it is",
    "emptied": "None of the 10 posts of the earlier export are in “archive.db” as they were archived then: it is",
    "clock set back": "holds 12 posts from the time of the earlier export, of which at most 10 were known then",
}


@pytest.mark.parametrize("change", CHANGES)
def test_an_archive_that_is_not_the_same_and_more_is_refused(change, archive, folder):
    alter(archive, CHANGES[change])
    with pytest.raises(ArchiveError) as error:
        export_new(archive, folder)
    assert REFUSALS[change] in str(error.value)
    assert list(folder.iterdir()) == []


def test_a_backup_that_was_synchronized_again_loses_no_post(archive, folder):
    """Posts that had been archived between the backup and the earlier export are new again."""
    remove(archive, 8, 9)
    sync(archive, LATER, [8, 9, 20])
    result, found, _told = export_new(archive, folder)
    assert found == uris(8, 9, 20)
    assert result.notes_in_words() == ["Posts of earlier exports that are no longer in the archive: 2."]


def ended(archive, folder):
    """Export everything; return where it ended."""
    told = export_new(archive, folder, None)[2]["continue_from"]
    (folder / "new.json").unlink()
    (folder / "new.json.manifest.json").unlink()
    return Continuation(told["archived_at"], told["posts_up_to_it"], told.get("last_row"))


def test_an_archive_without_its_newest_post_is_no_older_one(archive, folder):
    """Others were seen in the same synchronization, and so even without row numbers."""
    sync(archive, LATER, [20])
    alter(archive, "UPDATE posts SET indexed_at = '2026-06-01 09:59:00 -0700 PDT' WHERE uri NOT LIKE '%3k0000020'")
    since = ended(archive, folder)
    remove(archive, 20)
    for mark in (since, Continuation(since.archived_at, since.posts_up_to_it)):
        with pytest.raises(NothingNew, match="no longer in the archive: 1"):
            export_new(archive, folder, mark)
    sync(archive, "2026-06-02 10:00:00 -0700 PDT", [21])
    assert export_new(archive, folder, since)[1] == uris(21)


def test_an_older_copy_is_refused(archive, folder):
    sync(archive, LATER, [20])
    since = ended(archive, folder)
    remove(archive, 20)
    alter(archive, "UPDATE posts SET indexed_at = archived_at")
    with pytest.raises(ArchiveError) as error:
        export_new(archive, folder, since)
    assert str(error.value).startswith(
        "“archive.db” is older than the earlier export, or its newest posts were removed: its newest post was archived"
        " at 2025-10-30T14:00:00-07:00, that of the export at 2026-06-01T10:00:00-07:00."
    )


@pytest.mark.parametrize("gone", [(), (1, 2, 3)], ids=["", "some posts are gone"])
@pytest.mark.parametrize("ahead", ["2099-01-01 00:00:00 +0000 UTC", LATER], ids=["ahead", "set back"])
def test_a_clock_that_was_set_back_or_was_ahead_hides_nothing(ahead, gone, archive, folder):
    """Posts in later rows are new whatever the clock was, night after night; each is exported once."""
    sync(archive, ahead, [20])
    since = ended(archive, folder)
    remove(archive, *gone)
    for night, numbers in enumerate([(21,), (22, 23), (24,)], 1):
        sync(archive, f"2026-05-0{night} 03:00:00 +0000 UTC", numbers)
        (folder / str(night)).mkdir()
        result, found, told = export_new(archive, folder / str(night), since)
        assert found == uris(*numbers)
        lost = [f"Posts of earlier exports that are no longer in the archive: {len(gone)}."] if gone else []
        assert result.notes_in_words() == (lost if night == 1 else [])
        mark = told["continue_from"]
        since = Continuation(mark["archived_at"], mark["posts_up_to_it"], mark["last_row"])
    with pytest.raises(NothingNew):
        export_new(archive, folder, since)


AHEAD = "2099-01-01 00:00:00 +0000 UTC"


def test_posts_that_take_the_rows_of_those_far_ahead_are_new(archive, folder):
    sync(archive, AHEAD, [20, 21])
    since = ended(archive, folder)
    assert since == Continuation(MARK.archived_at, 12, 12)
    remove(archive, 20, 21)
    sync(archive, LATER, [22])
    result, found, _told = export_new(archive, folder, since)
    assert found == uris(22)
    assert result.notes_in_words() == ["Posts of earlier exports that are no longer in the archive: 2."]


def test_an_archive_whose_times_are_all_far_ahead_is_continued(archive, folder):
    alter(archive, "UPDATE posts SET archived_at = ?", (AHEAD,))
    since = ended(archive, folder)
    with pytest.raises(NothingNew):
        export_new(archive, folder, since)
    remove(archive, 8, 9)
    sync(archive, LATER, [20])
    assert export_new(archive, folder, since)[1] == uris(20)


def test_without_rows_those_far_ahead_are_exported_each_time_and_block_nothing(archive, folder, monkeypatch):
    """As in a repository that was opened together with an archive."""
    monkeypatch.setattr("exporter_gui.core.database.continuation._last_row", lambda _table: None)
    sync(archive, AHEAD, [20])
    since = ended(archive, folder)
    assert since == MARK
    sync(archive, LATER, [21])
    assert export_new(archive, folder, since)[1] == uris(20, 21)


def test_a_newest_post_that_was_replaced_by_one_of_an_earlier_time_is_noticed(archive, folder):
    sync(archive, LATER, [20])
    since = ended(archive, folder)
    remove(archive, 20)
    sync(archive, "2026-05-31 10:00:00 -0700 PDT", [21])
    with pytest.raises(ArchiveError, match="holds 11 posts from the time of the earlier export, of which at most 10"):
        export_new(archive, folder, since)


def test_a_table_that_was_written_anew_is_another_archive(archive, folder):
    since = ended(archive, folder)
    alter(archive, "UPDATE posts SET rowid = rowid + 1000")
    with pytest.raises(ArchiveError, match="or was made anew"):
        export_new(archive, folder, since)


@pytest.mark.parametrize("row", [-5, (1 << 63) - 1])
def test_odd_row_numbers_are_not_kept(row, archive, folder):
    alter(archive, "UPDATE posts SET rowid = ? WHERE uri LIKE '%3k0000009'", (row,))
    alter(archive, "DELETE FROM posts WHERE uri NOT LIKE '%3k0000009'")
    assert ended(archive, folder).last_row is None


def test_filters_apply_to_what_is_new_and_to_what_is_compared(archive, folder):
    sync(archive, LATER, [20], text="a holiday")
    sync(archive, LATER, [21])
    alter(archive, "UPDATE posts SET text = 'holiday' WHERE uri LIKE '%3k0000001'")
    selection = Selection(DID, text="holiday", since=Continuation(MARK.archived_at, 1))
    _result, found, told = export_new(archive, folder, selection=selection)
    assert found == uris(20)
    assert told["continue_from"]["posts_up_to_it"] == 2


@pytest.mark.parametrize("format_", FILE_FORMATS)
def test_every_format_holds_what_is_new(format_, archive, folder, tmp_path, empty):
    sync(archive, LATER, [20, 21])
    request = ExportRequest(archive, Selection(DID, since=MARK), format_, folder / "new", has_manifest=True)
    assert export(request).posts == 2
    assert verify(folder / "new").is_whole
    if format_ in TEXT_FORMATS:
        rows = [numbered(number, archived_at=LATER, indexed_at=LATER) for number in (20, 21)]
        alone = filled_copy(empty, tmp_path / "alone", rows)
        assert (folder / "new").read_bytes() == exported(alone, folder / "alone", format_, Selection(DID))


@pytest.mark.parametrize("is_bag", [False, True])
@pytest.mark.parametrize("name", ["new", "new.zip"])
@pytest.mark.parametrize("format_", ["json", *(id_ for id_, each in FORMATS.items() if each.layout is Layout.FOLDER)])
def test_packages_take_only_the_media_files_of_what_is_new(format_, name, is_bag, archive, folder):
    store(archive, picture(1), post_uri=next(iter(uris(1))))
    sync(archive, LATER, [20])
    store(archive, picture(2), post_uri=next(iter(uris(20))))
    result = package(archive, folder / name, format=format_, selection=Selection(DID, since=MARK), is_bag=is_bag)
    assert (result.posts, result.media.wanted, result.media.copied) == (1, 1, 1)
    assert verify(folder / name).is_whole


def test_web_pages_say_that_they_hold_only_what_is_new(archive, folder):
    sync(archive, LATER, [20])
    package(archive, folder / "new", format="html", selection=Selection(DID, since=MARK))
    pages = "".join(path.read_text() for path in (folder / "new").glob("*.html"))
    assert "only posts archived after 30 October 2025" in pages


def test_another_archive_may_continue_while_it_is_written(archive, folder, monkeypatch):
    """The posts that are compared and those that are exported are of one moment."""
    genuine, written = PostDatabase.posts_up_to, []

    def write_meanwhile(self, selection, since):
        found = genuine(self, selection, since)
        if not written:
            written.append(sync(archive, "2026-07-01 10:00:00 -0700 PDT", [40]))
        return found

    sync(archive, LATER, [20])
    monkeypatch.setattr(PostDatabase, "posts_up_to", write_meanwhile)
    _result, found, told = export_new(archive, folder)
    assert told["count"] == len(found)
    assert told["continue_from"]["posts_up_to_it"] == 10 + len(found)


@pytest.mark.parametrize("by_index", [False, True])
def test_number_preview_and_timeline_are_of_what_is_new(by_index, archive):
    sync(archive, LATER, [20, 21], created_at="2019-05-01 10:00:00 +0000 UTC")

    store(archive, picture(1), post_uri=next(iter(uris(1))))
    store(archive, picture(2), post_uri=next(iter(uris(20))))

    def look(database):
        selection = Selection(DID, since=MARK)
        keys = database.first(selection, 200)
        assert list(database.all_in_order(selection)) == list(keys)
        assert database.media_size(selection, only_images=False).files == 1
        assert set(database.sample(selection, 1_000)) == set(keys)
        return (
            database.count(selection),
            {post.uri for post in database.previews(keys)},
            database.posts_per_day(selection).days,
        )

    posts, shown, days = read_archive(archive, Cancellation(), look, by_index=by_index)
    assert (posts, shown, days) == (2, uris(20, 21), ((date(2019, 5, 1), 2),))
