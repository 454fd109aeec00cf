"""Whose archive it is: the newest snapshot of each profile; an account is found by its DID or its handle."""

import json
from pathlib import Path

import apsw
import pytest

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.errors import ArchiveError, Cancelled, RequestError
from exporter_gui.core.model.account import Account
from exporter_gui.core.model.accounts import account_names, find_account
from exporter_gui.core.model.go_time import parse_go_time
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.sources import read_archive
from tests.support.engine import exported
from tests.support.small_archive import DID, alter, fill, filled_copy, numbered

ARCHIVE = Path("my archive.db")
ANNA = Account("did:plc:anna", "anna.bsky.social", "Anna 🦋", 20)
BEN = Account("did:plc:ben", "Ben.Example.COM", "", 10)


@pytest.fixture
def archive(make_archive, tmp_path):
    """An archive with five posts of one author and two of another, and no profiles."""
    rows = [numbered(number) for number in range(5)] + [numbered(number, did="did:plc:b") for number in (5, 6)]
    return alter(filled_copy(make_archive("--posts", "0"), tmp_path / "own", rows), "DELETE FROM profiles")


def add_profile(path, did, handle, snapshot_at, name="Name"):
    alter(
        path,
        "INSERT INTO profiles (did, handle, display_name, snapshot_at) VALUES (?, ?, ?, ?)",
        (did, handle, name, snapshot_at),
    )


def owners_of(path):
    return read_archive(path, Cancellation(), lambda opened: opened.owners())


def test_the_newest_snapshot_of_a_profile_counts_whatever_zone_it_was_taken_in(archive):
    add_profile(archive, DID, "second", "2025-10-30 14:00:00 -0700 PDT m=+1.5")
    add_profile(archive, DID, "newest", "2025-10-30 22:30:00 +0000 UTC", name="Newest 🦋")
    add_profile(archive, DID, "oldest", "2025-10-31 05:00:00 +0900 +0900")
    add_profile(archive, DID, "ancient", "2024-01-01 00:00:00")
    assert owners_of(archive) == (Account(DID, "newest", "Newest 🦋", 5),)


def test_a_snapshot_with_a_readable_time_counts_more_than_one_without(archive):
    add_profile(archive, DID, "no time", "yesterday")
    add_profile(archive, DID, "old", "2024-01-01 00:00:00 +0000 UTC")
    assert [owner.handle for owner in owners_of(archive)] == ["old"]


def test_owners_come_with_their_posts_the_one_with_most_first(archive):
    for did, handle in (("did:plc:none", "none"), ("did:plc:b", "few"), (DID, "most")):
        add_profile(archive, did, handle, "2025-01-01 00:00:00 +0000 UTC")
    assert [(owner.handle, owner.posts) for owner in owners_of(archive)] == [("most", 5), ("few", 2), ("none", 0)]


def test_profiles_may_be_odd(archive):
    add_profile(archive, DID, b"\xff bytes", None, name=None)
    add_profile(archive, "did:plc:b", 12, 34, name=5.5)
    assert owners_of(archive) == (Account(DID, "\ufffd bytes", "", 5), Account("did:plc:b", "12", "5.5", 2))


def test_an_archive_may_name_no_owner(archive):
    assert owners_of(archive) == ()
    alter(archive, "DROP TABLE profiles")
    assert owners_of(archive) == ()


def test_the_summary_tells_owners_posts_reposts_and_the_first_and_last_day(make_archive):
    path = make_archive("--posts", "4000", "--seed", "5", "--accounts", "3")
    summary = read_archive(path, Cancellation(), lambda opened: opened.summary())
    assert sorted(owner.handle for owner in summary.owners) == [f"account{number}.bsky.social" for number in range(3)]
    assert (sum(owner.posts for owner in summary.owners), summary.posts, summary.posts_of_others) == (4_000, 4_000, 0)
    assert summary.schema_version == 3
    assert (summary.first_post, summary.last_post) == ("2023-04-01", stored(path, "created_at", "created_at")[:10])
    assert summary.last_archived == parse_go_time(stored(path, "archived_at", "rowid")).rfc3339()


def test_the_last_time_of_archiving_is_the_newest_readable_one_that_no_clock_far_ahead_told(archive):
    times = ["2026-04-30 10:00:00 -0700 PDT m=+1.5", "2025-10-30 10:00:00 -0700 PDT m=+1.5", "never", "2199-01-01"]
    fill(archive, [numbered(20 + place, archived_at=time) for place, time in enumerate(times)])
    assert read_archive(archive, Cancellation(), lambda opened: opened.summary().last_archived) == (
        "2026-04-30T10:00:00-07:00"
    )


def stored(path, column, order):
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    value = connection.execute(f"SELECT {column} FROM posts ORDER BY {order} DESC LIMIT 1").get
    connection.close()
    return value


def test_the_summary_of_reposts_old_and_empty_archives(make_archive):
    def summary_of(*arguments):
        return read_archive(make_archive(*arguments), Cancellation(), lambda opened: opened.summary())

    reposting = summary_of("--posts", "1500", "--seed", "8", "--reposts", "0.3", "--accounts", "2")
    assert 300 < reposting.posts_of_others == 1_500 - sum(owner.posts for owner in reposting.owners) < 600
    assert summary_of("--posts", "1200", "--seed", "4", "--schema", "1").schema_version == 1
    empty = summary_of("--posts", "0")
    assert (empty.posts, empty.first_post, empty.last_post, len(empty.owners)) == (0, None, None, 1)


def test_an_account_is_found_by_its_did_or_its_handle(tmp_path):
    for wanted in ("did:plc:ben", "ben.example.com", "@Ben.example.com", "BEN.EXAMPLE.COM"):
        assert find_account((ANNA, BEN), wanted, ARCHIVE) == "did:plc:ben"


def test_a_handle_of_several_owners_is_refused_with_their_dids():
    other = Account("did:plc:other", "ANNA.bsky.social", "", 3)
    with pytest.raises(RequestError) as refusal:
        find_account((ANNA, BEN, other), "anna.bsky.social", ARCHIVE)
    assert str(refusal.value) == (
        "“my archive.db” has several owners with the handle “anna.bsky.social”; choose one by its DID:"
        " did:plc:anna, did:plc:other."
    )


def test_names_of_accounts_differ_also_where_handles_do_not():
    other = Account("did:plc:other", "ANNA.bsky.social", "", 3)
    assert list(account_names((ANNA, BEN, other)).values()) == [
        "anna.bsky.social (did:plc:anna)",
        "Ben.Example.COM",
        "ANNA.bsky.social (did:plc:other)",
    ]


def test_a_did_that_owns_nothing_is_taken_as_it_is():
    assert find_account((ANNA, BEN), "did:web:somebody.else", ARCHIVE) == "did:web:somebody.else"
    assert find_account((), "did:web:somebody.else", ARCHIVE) == "did:web:somebody.else"


def test_the_only_owner_is_meant_where_none_is_named():
    assert find_account((ANNA,), None, ARCHIVE) == "did:plc:anna"


@pytest.mark.parametrize(
    ("owners", "wanted", "sentence"),
    [
        (
            (ANNA, BEN),
            None,
            "“my archive.db” has several owners; choose one with --account, or use --all-authors: {both}.",
        ),
        (
            (ANNA, BEN),
            "carla.bsky.social",
            "“my archive.db” has no owner “carla.bsky.social”; choose one of these with --account: {both}.",
        ),
        ((ANNA, BEN), "", "“my archive.db” has no owner “”; choose one of these with --account: {both}."),
        (
            (),
            "anna.bsky.social",
            (
                "“my archive.db” does not name its owners, so “anna.bsky.social” is unknown;"
                " choose a DID with --account, or use --all-authors."
            ),
        ),
        ((), None, "“my archive.db” does not name its owner; choose a DID with --account, or use --all-authors."),
    ],
)
def test_an_account_that_is_not_found_is_refused_with_those_there_are(owners, wanted, sentence):
    both = "anna.bsky.social (did:plc:anna), Ben.Example.COM (did:plc:ben)"
    with pytest.raises(RequestError) as refusal:
        find_account(owners, wanted, ARCHIVE)
    assert str(refusal.value) == sentence.format(both=both)


def test_an_owner_without_a_handle_is_named_once():
    nameless = Account("did:plc:nobody", "did:plc:nobody", "", 1)
    with pytest.raises(RequestError) as refusal:
        find_account((ANNA, nameless), None, ARCHIVE)
    assert str(refusal.value).endswith(": anna.bsky.social (did:plc:anna), did:plc:nobody.")


def test_each_owners_posts_are_exported_apart(make_archive, tmp_path):
    path = make_archive("--posts", "4000", "--seed", "5", "--accounts", "3")
    found = [
        {post["did"] for post in json.loads(exported(path, tmp_path / owner.handle, selection=Selection(owner.did)))}
        for owner in owners_of(path)
    ]
    assert found == [{owner.did} for owner in owners_of(path)]


def test_reading_the_owners_can_be_cancelled_and_can_fail(archive):
    cancellation = Cancellation()

    def cancel(opened):
        cancellation.cancel()
        while True:
            opened.owners()
            cancellation.check()

    with pytest.raises(Cancelled):
        read_archive(archive, cancellation, cancel)
    archive.write_bytes(archive.read_bytes()[:-8_192])
    with pytest.raises(ArchiveError, match=r"“archive\.db” is damaged"):
        read_archive(archive, Cancellation(), lambda opened: opened.summary())


def test_nobody_is_said_to_repost_where_no_owner_is_known(own_archive):
    archive = alter(own_archive("--posts", "50"), "DELETE FROM profiles")
    assert read_archive(archive, Cancellation(), lambda opened: opened.summary()).posts_of_others == 0


def test_a_day_that_no_calendar_has_is_not_the_first(own_archive):
    archive = own_archive("--posts", "50")
    first = read_archive(archive, Cancellation(), lambda opened: opened.summary()).first_post
    alter(archive, "UPDATE posts SET created_at = '0000-00-00 00:00:00 +0000 UTC' WHERE rowid = 7")
    assert read_archive(archive, Cancellation(), lambda opened: opened.summary()).first_post >= first
