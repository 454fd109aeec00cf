"""Times of archiving: what SQLite computes of them is what the rule in Python says."""

import apsw
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.database.archived_times import (
    SECONDS,
    STORED,
    archived_after,
    archived_unreadably,
    latest_sound,
    parse_archived,
)
from exporter_gui.core.model.continuation import Continuation
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.sources import read_archive
from tests.support.small_archive import Text, filled_copy, numbered

MARK = Continuation("2025-10-30T14:00:00.5-07:00", 0)
ODD = (
    None,
    "",
    b"\xff",
    5,
    2025.5,
    "yesterday",
    "2025-02-30 10:00:00 +0000 UTC",
    "2024-02-29 10:00:00 +0000 UTC",
    "2025-13-01 10:00:00 +0000 UTC",
    "2025-10-30 24:00:00 +0000 UTC",
    "2025-10-30 23:59:60 +0000 UTC",
    "2025-10-30 10:00:00 +2500 UTC",
    "2025-10-30 10:00:00 +2400 UTC",
    "2025-10-30 10:00:00. +0000 UTC",
    "2025-10-30 10:00:00.1x +0000 UTC",
    "2025-10-30 10:00:00junk +0000 UTC",
    "2025-10-30 10:00:00 +0000 UTC and more",
    "2025-10-30 10:00:00 +0000",
    "2025-10-30T10:00:00Z",
    "2025-10-30 10:00:00+02:00",
    "0000-01-01 00:00:00 +0000 UTC",
    "9999-12-31 23:59:59.999999999 -0700 PDT",
    "2025-10-30 14:00:00.500000000 -0700 PDT",
    "2025-10-30 14:00:00.500000001 -0700 PDT m=+1",
    "2025-10-30 14:00:00.4999999999 -0700 PDT",
    "2025-10-30 23:00:00.5 +0200 CEST",
    "2025-10-30 10:00:00 +0000 UTC" + " " * 300,
    Text(b"2025-10-30 10:00:00 +0000 \xff"),
)
TIMES = st.one_of(
    st.text(alphabet="0123456789-+:. TZm=UC", max_size=40),
    st.builds(
        "{:04}-{:02}-{:02} {:02}:{:02}:{:02}{} {}{:02}{:02}{}".format,
        st.integers(1969, 2040),
        st.integers(0, 13),
        st.integers(0, 32),
        st.integers(0, 25),
        st.integers(0, 61),
        st.integers(0, 61),
        st.sampled_from(["", ".5", ".50", ".500000001", ".", ".5x", ".0000000000001"]),
        st.sampled_from("+-"),
        st.integers(0, 25),
        st.integers(0, 61),
        st.sampled_from([" UTC", " PDT m=+1.5", "", " ", " a b"]),
    ),
)


def rule(stored, mark_ns):
    """The seconds that SQLite may compute, whether the post is later, and whether no rule reads its time."""
    time = parse_archived(stored)
    return (time and time.unix_seconds), time is None or time.unix_ns > mark_ns, time is None


def computed(value, mark_ns):
    connection = apsw.Connection(":memory:")
    after, unreadably = archived_after(mark_ns), archived_unreadably()
    for name, function in {**after.functions, **unreadably.functions}.items():
        connection.create_scalar_function(name, function, 1)
    place = "CAST(? AS TEXT)" if isinstance(value, Text) else "?"
    connection.execute("CREATE TABLE posts (archived_at TIMESTAMP)")
    connection.execute(f"INSERT INTO posts VALUES ({place})", (value,))
    sql = f"SELECT {STORED}, {SECONDS}, {after.sql}, {unreadably.sql} FROM posts"
    stored, seconds, is_after, is_unreadable = connection.execute(sql, after.values).fetchall()[0]
    return stored, seconds, bool(is_after), bool(is_unreadable)


def check(value, mark_ns):
    stored, seconds, is_after, is_unreadable = computed(value, mark_ns)
    expected, expected_after, expected_unreadable = rule(stored, mark_ns)
    assert seconds in (None, expected)
    assert (is_after, is_unreadable) == (expected_after, expected_unreadable)


@pytest.mark.parametrize("value", ODD)
def test_odd_times(value):
    check(value, MARK.unix_ns)


@given(TIMES, st.integers(-(2**40), 2**61))
def test_any_times(value, mark_ns):
    check(value, mark_ns)


@pytest.mark.parametrize(
    "value",
    ["2025-10-30 14:00:00.5 -0700 PDT m=+3.25", "2025-12-31 10:00:00 +0000 UTC", "2024-02-29 1:00:00 +0000 UTC"],
)
def test_sqlite_computes_what_bskyarchive_writes(value):
    assert (computed(value, 0)[1] is None) is (" 1:" in value)


def test_an_archive_is_compared_with_where_an_earlier_export_ended(empty, tmp_path):
    rows = [numbered(at, archived_at=value) for at, value in enumerate(ODD)]
    path = filled_copy(empty, tmp_path, rows)
    selection = Selection(None, since=MARK)
    now, count, newest = read_archive(
        path,
        Cancellation(),
        lambda open_: (open_.posts_up_to(selection, MARK), open_.count(selection), open_.continuation(selection)),
    )
    stored = [computed(value, 0)[0] for value in ODD]
    times = [parse_archived(each) for each in stored]
    assert now.unreadable == times.count(None)
    assert now.posts == sum(1 for time in times if time and time.unix_ns <= MARK.unix_ns)
    assert count == len(ODD) - now.posts
    sound = max(
        (time for time in times if time and time.unix_ns <= latest_sound() * 10**9), key=lambda time: time.unix_ns
    )
    assert newest == Continuation(sound.rfc3339_nano(), len(ODD) - now.unreadable, len(ODD))
