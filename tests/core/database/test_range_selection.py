"""A range takes exactly the posts of its instants, in whatever zone each post's time is stored."""

import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.errors import ArchiveError, Cancelled
from exporter_gui.core.model.go_time import parse_go_time
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.model.time_range import TimeRange, parse_when
from exporter_gui.core.sources import read_archive
from tests.support.engine import contents, export_to, text_format
from tests.support.small_archive import DID, filled_copy, numbered, stored_posts

SECOND = 10**9
DAY = 86_400 * SECOND
CENTRES = [int((datetime(*day, tzinfo=UTC) - datetime(1970, 1, 1, tzinfo=UTC)).total_seconds()) * SECOND for day in (
    (2024, 2, 29, 12), (1970, 1, 1), (1969, 12, 31, 23, 59, 59), (1, 1, 20), (9999, 12, 10),
)]  # fmt: skip


def go_time(instant, minutes, named):
    """An instant as Go writes it in a zone so many minutes from UTC."""
    moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=instant // SECOND, minutes=minutes)
    fraction = f".{instant % SECOND:09d}".rstrip("0").rstrip(".")
    offset = f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02d}{abs(minutes) % 60:02d}"
    clock = moment.replace(tzinfo=None).isoformat(sep=" ", timespec="seconds")
    return f"{clock}{fraction} {offset} {offset if named else 'XYZ'}"


distances = st.one_of(
    st.integers(-2, 2),
    st.integers(-2, 2).map(lambda seconds: seconds * SECOND),
    st.integers(-4 * DAY, 4 * DAY),
    st.integers(-8, 8).map(lambda halves: halves * DAY // 2),
)
zones = st.sampled_from([0, 0, 1, -1, 330, -420, 840, -720, 1439, -1439, 1440, -1440]) | st.integers(-1440, 1440)


@st.composite
def ranges_and_times(draw):
    """A range, open or closed, and times around its ends."""
    start = draw(st.sampled_from(CENTRES))
    end = start + draw(st.sampled_from([0, 1, SECOND, DAY, 3 * DAY, 5 * DAY]) | st.integers(0, 6 * DAY))
    ends = st.sampled_from([start, end])
    instants = st.builds(int.__add__, ends, distances)
    times = draw(st.lists(st.builds(go_time, instants, zones, st.booleans()), min_size=10, max_size=25))
    is_open = draw(st.sampled_from([(False, False), (False, False), (True, False), (False, True)]))
    return TimeRange(None if is_open[0] else start, None if is_open[1] else end), times


@settings(max_examples=settings.default.max_examples // 2)
@given(ranges_and_times())
def test_every_post_of_the_range_is_taken_and_no_other(empty, case):
    time_range, times = case
    with tempfile.TemporaryDirectory() as folder:
        rows = [numbered(number, created_at=time) for number, time in enumerate(times)]
        archive = filled_copy(empty, Path(folder), rows)
        inside = [
            post for post in stored_posts(archive) if time_range.contains(parse_go_time(post["created_at"]).unix_ns)
        ]
        for selection in (Selection(DID, time_range), Selection(None, time_range)):
            result = export_to(Path(folder, "posts.csv"), archive, selection, overwrite=True)
            records = [text_format("csv").write_post(post)[0] for post in inside]
            assert result.path.read_bytes().splitlines()[1:] == records
            assert (result.posts, result.undated) == (len(inside), 0)
            assert read_archive(archive, Cancellation(), lambda opened, chosen=selection: opened.count(chosen)) == len(
                inside
            )


MARCH = TimeRange(parse_when("2024-03-01", UTC, end=False), parse_when("2024-03-31", UTC, end=True))


@pytest.mark.parametrize(
    "time",
    [
        "2024-03-01",
        "2024-03-01 00:00",
        "2024-03-31T23:59:59.999999999Z",
        "2024-04-01 01:00:00+02:00",
        "2024-02-29 23:00:00-01:00",
    ],
)
def test_times_in_sqlites_forms_are_taken_by_their_instant(time, empty, tmp_path):
    archive = filled_copy(empty, tmp_path, [numbered(1, created_at=time)])
    assert export_to(tmp_path / "posts.csv", archive, Selection(DID, MARCH)).posts == 1


@pytest.mark.parametrize(
    "time", ["2024-03-01 00:30:00+01:00", "2024-03-31 23:30:00-01:00", "2024-04-01", "2024-02-29T23:59:59.9Z"]
)
def test_times_just_outside_are_left_out(time, empty, tmp_path):
    archive = filled_copy(empty, tmp_path, [numbered(1, created_at=time)])
    result = export_to(tmp_path / "posts.csv", archive, Selection(DID, MARCH))
    assert (result.posts, result.undated) == (0, 0)


@pytest.mark.parametrize("time", ["2024-03-15 25:00:00 +0000 UTC", "2024-03-01 00:00:00 nowhere", "2024-03-31 99:99"])
def test_a_time_that_cannot_be_read_is_taken_rather_than_lost(time, empty, tmp_path):
    archive = filled_copy(empty, tmp_path, [numbered(1, created_at=time)])
    result = export_to(tmp_path / "posts.csv", archive, Selection(DID, MARCH))
    assert (result.posts, result.undated, sum(result.warnings.counts.values())) == (1, 0, 1)


@pytest.mark.parametrize(
    "time", ["", "yesterday", "2024", 1_710_000_000, 2_460_000.5, b"yesterday", b"2024-03-15 00:00:00 +0000 UTC"]
)
def test_a_post_without_a_readable_date_is_taken_or_told_of(time, empty, tmp_path):
    archive = filled_copy(
        empty, tmp_path, [numbered(1, created_at=time), numbered(2, did="did:plc:other", created_at=time)]
    )
    result = export_to(tmp_path / "posts.csv", archive, Selection(DID, MARCH))
    assert result.posts + result.undated == 1
    assert export_to(tmp_path / "all.csv", archive, Selection(DID)).posts == 1


def test_what_is_left_out_for_lack_of_a_date_is_said_in_a_sentence(empty, tmp_path):
    rows = [numbered(number, created_at="yesterday", is_reply=number % 2) for number in range(5)]
    archive = filled_copy(empty, tmp_path, rows)
    result = export_to(tmp_path / "posts.csv", archive, Selection(DID, MARCH, include_replies=False))
    assert result.notes_in_words() == [
        "No posts match, so “posts.csv” contains none; check the account, the dates and the filters.",
        "3 posts without a readable date left out; export without a date range to include such posts, too.",
    ]


def test_cancelling_a_range_leaves_nothing(empty, tmp_path):
    archive = filled_copy(empty, tmp_path / "own", [numbered(1, created_at="2024-03-15 00:00:00 +0000 UTC")])
    cancellation = Cancellation()
    with pytest.raises(Cancelled):
        export_to(
            tmp_path / "posts.csv",
            archive,
            Selection(DID, MARCH),
            cancellation=cancellation,
            on_progress=lambda _: cancellation.cancel(),
        )
    assert set(contents(tmp_path)) == {"own", "own/archive.db"}


def test_a_range_of_an_archive_that_is_none_leaves_nothing(tmp_path):
    (tmp_path / "archive.db").write_bytes(b"no database" * 100)
    before = contents(tmp_path)
    with pytest.raises(ArchiveError, match="is neither a bskyarchive database nor a repository"):
        export_to(tmp_path / "posts.csv", tmp_path / "archive.db", Selection(DID, MARCH))
    assert contents(tmp_path) == before
