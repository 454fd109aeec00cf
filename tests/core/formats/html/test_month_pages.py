"""Posts stand on pages by month of at most 500, whose names and permalinks stay right."""

import gc
import re
from datetime import date

import pytest

from exporter_gui.core.errors import RequestError
from exporter_gui.core.estimate import estimate_bytes
from exporter_gui.core.formats.html.local_time import LocalClock
from exporter_gui.core.formats.html.outline import MonthOutline
from exporter_gui.core.formats.html.post_view import PostView
from exporter_gui.core.formats.html_format import HTML
from exporter_gui.core.model.continuation import Continuation
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.model.time_range import TimeRange, parse_range
from exporter_gui.core.request import ExportRequest
from tests.support.engine import EVERYTHING
from tests.support.small_archive import filled_copy, numbered, stored_posts
from tests.support.web_pages import (
    BERLIN,
    ZoneInfo,
    broken_links,
    opened,
    pages_of,
    permalinks,
    post_pages,
    write_pages,
)

CSP = (
    "default-src 'none'; script-src 'self' file:; style-src 'self' file:; img-src 'self' file: data:;"
    " media-src 'self' file:; base-uri 'none'; form-action 'none'"
)


def in_march(number, **changes):
    """Posts of March 2024, a minute apart."""
    day, minute = divmod(number, 1_000)
    clock = f"{minute // 60:02d}:{minute % 60:02d}:00"
    return numbered(number, created_at=f"2024-03-{day + 2:02d} {clock} +0000 UTC", **changes)


def key(number):
    return f"p-3k{number:07d}"


@pytest.fixture
def pages_with(empty, tmp_path):
    """Write rows as pages; return all files, and the parsed pages."""

    def write(*rows, **how):
        files = write_pages(filled_copy(empty, tmp_path / str(len(list(tmp_path.iterdir()))), rows), **how)
        return files, pages_of(files)

    return write


def test_every_post_has_one_permalink(archive):
    files = write_pages(archive)
    links = permalinks(pages_of(files))
    keys = {"p-" + post["uri"].rpartition("/")[2] for post in stored_posts(archive)}
    assert links.keys() == keys


def test_pages_are_months_of_the_time_zone(pages_with):
    rows = [
        numbered(1, created_at="2024-02-29 22:59:59 +0000 UTC"),
        numbered(2, created_at="2024-02-29 23:00:00 +0000 UTC"),
        numbered(3, created_at="2024-03-01 12:00:00 +0900 +0900"),
    ]
    _files, pages = pages_with(*rows)
    assert permalinks(pages) == {key(1): "2024-02.html", key(2): "2024-03.html", key(3): "2024-03.html"}
    _files, pages = pages_with(*rows, zone=ZoneInfo("America/New_York"))
    assert permalinks(pages) == {key(1): "2024-02.html", key(2): "2024-02.html", key(3): "2024-02.html"}


def test_posts_are_shown_with_day_and_time_in_the_time_zone(pages_with):
    _files, pages = pages_with(numbered(1, created_at="2024-02-29 23:30:05 +0000 UTC"))
    page = pages["2024-03.html"]
    assert page.by_id("d2024-03-01").text == "Friday, 1 March 2024"
    (time,) = page.all("time")
    assert time.attributes["datetime"] == "2024-03-01T00:30:05+01:00"
    assert "1 March 2024, 00:30" in time.text
    assert page.by_id(key(1)).attributes["aria-labelledby"] == f"{key(1)}-h"


@pytest.mark.parametrize(
    ("posts", "parts"), [(499, [499]), (500, [500]), (501, [500, 1]), (1_000, [500, 500]), (1_203, [500, 500, 203])]
)
def test_parts_of_a_month_are_numbered_from_the_oldest(posts, parts, pages_with):
    _files, pages = pages_with(*map(in_march, range(posts)))
    names = ["2024-03.html", "2024-03-2.html", "2024-03-3.html"][: len(parts)]
    assert sorted(post_pages(pages)) == sorted(names)
    assert [len(pages[name].all("article")) for name in names] == parts
    assert permalinks(pages)[key(0)] == "2024-03.html"
    assert permalinks(pages)[key(posts - 1)] == names[-1]


def test_permalinks_stay_when_newer_posts_follow(pages_with):
    _files, before = pages_with(*map(in_march, range(733)))
    later = numbered(9_000, created_at="2024-04-05 10:00:00 +0000 UTC")
    _files, after = pages_with(*map(in_march, range(1_321)), later)
    assert permalinks(before).items() <= permalinks(after).items()


def test_links_lead_from_the_newest_page_to_the_oldest_and_back(pages_with):
    rows = [*map(in_march, range(1_100)), numbered(5_000, created_at="2023-01-01 10:00:00 +0000 UTC"), undated(5_001)]
    _files, pages = pages_with(*rows)

    def walk(start, relation):
        name = start
        while name:
            yield name
            links = [each for each in pages[name].all("a") if each.attributes.get("rel") == relation]
            assert len(links) in (0, 2)  # above and below the posts
            name = links[0].attributes["href"] if links else ""

    order = ["2024-03-3.html", "2024-03-2.html", "2024-03.html", "2023-01.html", "undated.html"]
    assert list(walk(order[0], "next")) == order
    assert list(walk(order[-1], "prev")) == order[::-1]


def undated(number):
    return numbered(number, created_at="once upon a time")


def test_undated_posts_have_a_page_of_their_own(pages_with):
    _files, pages = pages_with(numbered(1), undated(2), numbered(3, created_at=b"\xff"))
    assert permalinks(pages) == {key(1): "2024-05.html", key(2): "undated.html", key(3): "undated.html"}
    assert {each.attributes["href"] for each in pages["index.html"].all("a")} >= {"undated.html"}
    assert "2 posts have no readable date" in pages["about.html"].by_id("main").text


def test_only_times_of_the_day_stand_beside_the_posts(pages_with):
    """There is no room for "No readable date" there, and it would cover the author."""
    files, pages = pages_with(undated(1), numbered(2))
    (beside,) = re.findall(
        r"(\S+) \{ position: absolute; inset-inline-start: \.25rem", files["assets/style.css"].decode()
    )
    assert beside == ".when:has(time)"
    assert [len(pages["undated.html"].all("time")), len(pages["2024-05.html"].all("time"))] == [0, 1]


def test_undated_posts_that_the_range_leaves_out_are_told(empty, tmp_path):
    archive = filled_copy(empty, tmp_path, [numbered(1), undated(2)])
    selection = Selection(None, TimeRange.of_days(date(2024, 5, 1), None, BERLIN))
    pages = pages_of(write_pages(archive, selection))
    assert "1 post has no readable date and is left out" in pages["about.html"].by_id("main").text


@pytest.mark.parametrize(
    ("language", "ends", "told"),
    [
        ("english", ("2024-05-01", "2024-05-31"), ("from 1 May 2024", "until 31 May 2024")),
        ("german", ("2024-05-01", "2024-05-31"), ("ab 1. Mai 2024", "bis 31. Mai 2024")),
        (
            "english",
            ("2024-05-01T10:00:00Z", "2024-05-01T10:59:59Z"),
            ("from 1 May 2024, 12:00:00", "until 1 May 2024, 12:59:59"),
        ),
    ],
)
def test_the_range_is_told_in_words(language, ends, told, empty, tmp_path):
    archive = filled_copy(empty, tmp_path, [numbered(1)])
    pages = pages_of(write_pages(archive, Selection(None, parse_range(*ends, BERLIN)), language=language))
    assert tuple(each.text for each in pages["about.html"].all("li"))[:2] == told


def test_months_that_are_interleaved_in_the_archive_are_whole(pages_with):
    """The order of exports compares texts, and offsets can turn it around."""
    rows = [
        numbered(1, created_at="2024-03-31 23:50:00 +0000 UTC"),
        numbered(2, created_at="2024-04-01 05:00:00 +0900 +0900"),
        numbered(3, created_at="2024-03-31 21:59:00 +0000 UTC"),
        numbered(4, created_at="2024-04-01 09:00:00 +0000 UTC"),
    ]
    _files, pages = pages_with(*rows)
    assert permalinks(pages) == {
        key(1): "2024-04.html",
        key(2): "2024-03.html",
        key(3): "2024-03.html",
        key(4): "2024-04.html",
    }


def test_posts_with_the_same_key_have_different_permalinks(pages_with):
    rows = [{**numbered(1), "uri": f"at://did:plc:{author * 24}/app.bsky.feed.post/same/../<key>"} for author in "abc"]
    _files, pages = pages_with(*rows)
    assert sorted(permalinks(pages)) == ["p-_key_", "p-_key_-2", "p-_key_-3"]


def test_all_links_lead_somewhere(make_archive):
    files = write_pages(make_archive("--posts", "3000", "--reposts", "0.15", "--hostile", "--broken"))
    assert broken_links(files, pages_of(files)) == []


def test_the_same_archive_gives_the_same_bytes(make_archive):
    archive = make_archive("--posts", "1500", "--reposts", "0.15", "--hostile", "--broken")
    assert write_pages(archive) == write_pages(archive)


def test_pages_forbid_scripts_and_remote_files(archive):
    for page in pages_of(write_pages(archive)).values():
        policies = [each for each in page.all("meta") if each.attributes.get("http-equiv") == "Content-Security-Policy"]
        assert [each.attributes["content"] for each in policies] == [CSP]
        assert page.elements[1].tag == "head"
        assert page.elements[3] is policies[0]  # after the character set alone


def test_an_archive_without_posts_has_an_index(empty):
    files = write_pages(empty)
    assert post_pages(files) == []
    assert "No posts." in pages_of(files)["index.html"].by_id("main").text
    assert broken_links(files, pages_of(files)) == []


def test_estimates_are_near(archive):
    files = write_pages(archive)
    with opened(archive) as database:
        estimated = estimate_bytes(database, EVERYTHING, HTML, None, 5_000)
    assert estimated == pytest.approx(sum(map(len, files.values())), rel=0.15)


def test_index_tells_days_and_numbers_of_posts(pages_with):
    _files, pages = pages_with(*map(in_march, range(1_203)))
    index = pages["index.html"]
    cells = {
        each.parents[-1].attributes["href"]: each.parents[-1].text
        for each in index.all("rect")
        if each.parents[-1].tag == "a"
    }
    assert cells == {
        "2024-03-3.html#d2024-03-03": "3 March 2024: 203 posts",
        "2024-03-2.html#d2024-03-02": "2 March 2024: 1,000 posts",
    }
    assert [each.attributes["aria-label"] for each in index.all("a") if "aria-label" in each.attributes] == [
        "March 2024: days 3",
        "March 2024: days 2",
        "March 2024: days 2",
    ]


def test_only_the_chosen_posts_are_written(make_archive):
    archive = make_archive("--posts", "1000", "--reposts", "0.3")
    with opened(archive) as database:
        (owner,) = database.profiles()
    files = write_pages(archive, Selection(owner.did, include_replies=False))
    pages = pages_of(files)
    posts = [post for post in stored_posts(archive) if post["did"] == owner.did and not post["is_reply"]]
    assert len(permalinks(pages)) == len(posts)
    assert {"without replies", "without reposts"} <= {each.text for each in pages["about.html"].all("li")}


def test_outline_keeps_four_bytes_per_post():
    times = [f"2024-{month:02d}-01 10:00:00 +0000 UTC" for month in range(12, 0, -1)]
    outline = MonthOutline([times] * 100, LocalClock(BERLIN))
    assert outline._pages_of.itemsize * len(outline._pages_of) == 4 * 1_200


def test_pages_cannot_be_a_single_file(archive, tmp_path):
    request = ExportRequest(archive, EVERYTHING, "html", tmp_path / "posts.html")
    with pytest.raises(RequestError, match="Web pages are many files and cannot be a single one"):
        request.check()


def test_the_pages_of_an_increment_say_so(empty, tmp_path):
    archive = filled_copy(empty, tmp_path, [numbered(1)])
    since = Continuation("2025-06-01T22:10:07Z", 5)
    index = pages_of(write_pages(archive, Selection(None, since=since)))["index.html"].by_id("main").text
    assert "1 post from 1 May 2024." in index
    assert "Only what is new since 2 June 2025, 00:10:07; earlier posts are in earlier exports." in index
    assert "Search these posts" in index


def test_the_pages_of_everything_say_nothing_of_that(empty, tmp_path):
    archive = filled_copy(empty, tmp_path, [numbered(1), numbered(2, created_at="2024-05-03 10:00:00 +0000 UTC")])
    index = pages_of(write_pages(archive))["index.html"].by_id("main").text
    assert "2 posts from 1 May 2024 to 3 May 2024." in index
    assert "new since" not in index
    assert "Search all posts" in index


def test_written_pages_are_not_kept_until_garbage_is_collected(archive):
    gc.collect()
    gc.disable()
    try:
        assert write_pages(archive)
        assert sum(isinstance(each, PostView) for each in gc.get_objects()) == 0
    finally:
        gc.enable()
