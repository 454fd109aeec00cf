"""The days of the timeline hold every selected post once, whatever the range."""

from collections import Counter
from datetime import date

import pytest

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.model.time_range import TimeRange
from exporter_gui.core.sources import read_archive
from tests.support.engine import EVERYTHING
from tests.support.small_archive import DID, filled_copy, numbered, stored_posts


def counted(archive, selection, *, by_index=False):
    return read_archive(archive, Cancellation(), lambda opened: opened.posts_per_day(selection), by_index=by_index)


def days(archive, selection):
    return counted(archive, selection).days


def expected(archive, takes):
    return tuple(
        sorted(
            Counter(
                date.fromisoformat(post["created_at"][:10]) for post in stored_posts(archive) if takes(post)
            ).items()
        )
    )


@pytest.fixture
def archive(make_archive):
    return make_archive("--posts", "1500", "--accounts", "2", "--reposts", "200", "--seed", "5")


def test_every_post_is_counted_on_its_day(archive):
    assert days(archive, EVERYTHING) == expected(archive, lambda _post: True)


def test_each_authors_posts_are_counted_apart(archive):
    authors = Counter(post["did"] for post in stored_posts(archive)).most_common()
    assert len(authors) > 4
    for did, _posts in (*authors[:3], authors[-1]):
        assert days(archive, Selection(did)) == expected(archive, lambda post, did=did: post["did"] == did)


@pytest.mark.parametrize(
    ("selection", "takes"),
    [
        (Selection(None, only_media=True), lambda post: post["has_media"] == 1),
        (Selection(None, include_replies=False), lambda post: post["is_reply"] == 0),
        (Selection(None, text="guitar"), lambda post: "guitar" in post["text"].casefold()),
    ],
)
def test_filters_count(selection, takes, archive):
    assert days(archive, selection) == expected(archive, takes)


def test_the_range_does_not(archive):
    assert days(archive, Selection(None, TimeRange(0, 1))) == days(archive, EVERYTHING)


@pytest.mark.parametrize("by_index", [True, False])
@pytest.mark.parametrize("selection", [EVERYTHING, Selection(DID)])
def test_posts_without_a_readable_day_are_counted_apart(selection, by_index, make_archive, tmp_path):
    times = ("yesterday", "2024-02-30 00:00:00 +0000 UTC", "2024-02-29 23:59:59 +0000 UTC", 7, b"2024")
    rows = [numbered(number, created_at=time) for number, time in enumerate(times)]
    rows.append(numbered(len(times), created_at="tomorrow", did="did:plc:another"))
    archive = filled_copy(make_archive("--posts", "0"), tmp_path, rows)

    found = counted(archive, selection, by_index=by_index)

    assert found.days == ((date(2024, 2, 29), 1),)
    assert found.undated == (5 if selection == EVERYTHING else 4)
