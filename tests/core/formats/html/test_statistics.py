"""Every number on the pages is right: compared with a plain count of what is stored."""

import json
import re
from collections import Counter
from datetime import datetime
from urllib.parse import urlsplit

import pytest

from exporter_gui.core.database.tally import Tally
from exporter_gui.core.formats.html.highlights import Best, Highlight, longest_threads
from exporter_gui.core.model.go_time import parse_go_time
from exporter_gui.core.model.selection import Selection
from tests.support.small_archive import DID, filled_copy, numbered, stored_posts
from tests.support.web_pages import BERLIN, KnownMedia, opened, pages_of, write_pages

ADDRESS = re.compile(r"https?://[^\s/?]+")


class Counted:
    """The plain count."""

    def __init__(self, posts, owner):
        self.kinds, self.months, self.hours, self.sites, self.likes = Counter(), Counter(), Counter(), Counter(), []
        for post in posts:
            kind = "repost" if post["did"] != owner else "reply" if post["is_reply"] else "post"
            time = datetime.fromtimestamp(parse_go_time(post["created_at"]).unix_seconds, BERLIN)
            self.kinds[time.year, kind] += 1
            self.months[time.year, time.month] += 1
            if kind == "repost":
                continue
            self.hours[time.year, time.hour] += 1
            self.likes.append((time.year, post["like_count"]))
            for site in sites_of(post):
                self.sites[time.year, site] += 1


def sites_of(post):
    links = ADDRESS.findall(post["text"])
    embed = json.loads(post["embed_data"])
    if embed and "external" in embed:
        links.append(embed["external"]["uri"])
    return {urlsplit(link).hostname for link in links}


@pytest.fixture(scope="module")
def written(make_archive):
    """Pages of an archive, and the plain count."""
    archive = make_archive("--posts", "4000", "--reposts", "0.2")
    with opened(archive) as database:
        (owner,) = database.profiles()
    files = write_pages(archive, Selection(owner.did, include_reposts=True), media=KnownMedia())
    return pages_of(files), Counted(stored_posts(archive), owner.did)


def chart_numbers(label):
    """The numbers in the description of a chart, by name."""
    pairs = label.partition(": ")[2].split(", ")
    return {name: int(number.replace(",", "")) for name, number in (pair.rsplit(" ", 1) for pair in pairs)}


def year_sections(page):
    return {
        int(each.attributes["id"][1:]): each for each in page.all("h2") if each.attributes.get("id", "")[1:].isdigit()
    }


def test_posts_of_each_year_by_kind(written):
    pages, counted = written
    headings = year_sections(pages["years.html"])
    assert headings.keys() == {year for year, _kind in counted.kinds}
    for year, heading in headings.items():
        own, replies, reposts = (counted.kinds[year, kind] for kind in ("post", "reply", "repost"))
        assert heading.text == f"{year} {own:,} own posts, {replies:,} replies, {reposts:,} reposts"


def test_posts_by_month_and_hour(written):
    pages, counted = written
    charts = [each.attributes["aria-label"] for each in pages["years.html"].all("svg", "chart")]
    years = sorted({year for year, _month in counted.months}, reverse=True)
    assert len(charts) == 2 * len(years)
    for year, by_month, by_hour in zip(years, charts[::2], charts[1::2], strict=True):
        assert list(chart_numbers(by_month).values()) == [counted.months[year, month] for month in range(1, 13)]
        hours = {int(name.partition(":")[0]): number for name, number in chart_numbers(by_hour).items()}
        assert hours == {hour: counted.hours[year, hour] for hour in range(24) if counted.hours[year, hour]}


def test_bars_have_the_height_of_their_numbers(written):
    pages, counted = written
    page = pages["years.html"]
    chart = page.all("svg", "chart")[0]
    year = max(year for year, _month in counted.months)
    bars = Counter()
    for bar in page.within(chart, "rect"):
        bars[bar.attributes["x"]] += int(bar.attributes["height"])
    numbers = [counted.months[year, month] for month in range(1, 13) if counted.months[year, month]]
    assert list(bars.values()) == [pytest.approx(100 * number / max(numbers), abs=1) for number in numbers]


def test_most_liked_posts(written):
    pages, counted = written
    page = pages["years.html"]
    lists = [
        [int(b.text.split()[0].replace(",", "")) for b in page.within(each, "b")] for each in page.all("ol", "best")
    ]
    years = sorted({year for year, _likes in counted.likes}, reverse=True)
    for year, shown in zip(years, lists, strict=False):
        assert shown == sorted((likes for each, likes in counted.likes if each == year), reverse=True)[:3]
    assert lists[len(years)] == sorted((likes for _year, likes in counted.likes), reverse=True)[:10]


def test_most_linked_sites(written):
    pages, counted = written
    page = pages["years.html"]
    lists = [
        [
            (page.within(li, "bdi")[0].text, int(page.within(li, "small")[0].text.replace(",", "")))
            for li in page.within(each, "li")
        ]
        for each in page.all("ol", "sites")
    ]
    years = sorted({year for year, _site in counted.sites}, reverse=True)
    for year, shown in zip(years, lists, strict=False):
        assert dict(shown) == {site: number for (each, site), number in counted.sites.items() if each == year}
    overall = Counter()
    for (_year, site), number in counted.sites.items():
        overall[site] += number
    assert lists[-1] == sorted(overall.items(), key=lambda each: (-each[1], each[0]))


def test_highlights_lead_to_their_posts(written):
    pages, _counted = written
    for each in pages["years.html"].all("ol", "best"):
        for link in pages["years.html"].within(each, "a"):
            name, _, id_ = link.attributes["href"].partition("#")
            likes = link.text.split()[0]
            page = pages[name]
            assert f"{likes} like" in page.by_id(id_).text


def test_index_and_about_agree(written):
    pages, counted = written
    totals = Counter()
    for (_year, kind), number in counted.kinds.items():
        totals[kind] += number
    figures = [each.text for each in pages["index.html"].within(pages["index.html"].all("ul", "figures")[0], "b")]
    assert figures == [f"{totals[kind]:,}" for kind in ("post", "reply", "repost")]  # no picture is here
    about = pages["about.html"]
    facts = dict(zip([each.text for each in about.all("dt")], [each.text for each in about.all("dd")], strict=True))
    assert facts["Posts"] == f"{totals.total():,}"
    assert [facts[name] for name in ("Own posts", "Replies", "Reposts")] == figures


def test_what_is_missing_is_counted(written):
    pages, _counted = written
    missing = pages["about.html"].by_id("main").text
    absent = sum(page.content.count(b"<b>Picture not archived</b>") for page in pages.values())
    assert f"{absent:,} pictures were never saved with their posts." in missing
    videos = sum(page.content.count(b"<b>Video not archived</b>") for page in pages.values())
    assert f"{videos} videos are not here" in missing
    gone = sum(page.content.count(b'class="quote gone"') for page in pages.values())
    assert f"{gone} quoted posts were deleted" in missing


def test_longest_threads(empty, tmp_path):
    rows, number = [], 0
    for length in (3, 1, 5, 2):
        parent = ""
        for _post in range(length):
            rows.append(
                numbered(
                    number,
                    created_at=f"2024-05-01 10:{number:02d}:00 +0000 UTC",
                    is_reply=int(bool(parent)),
                    reply_parent=parent,
                )
            )
            parent = rows[-1]["uri"]
            number += 1
    selection = Selection(DID)
    page = pages_of(write_pages(filled_copy(empty, tmp_path, rows), selection))["years.html"]
    threads = page.all("ol", "best")[-1]
    assert [each.text for each in page.within(threads, "b")] == ["5 posts", "3 posts", "2 posts"]
    assert [each.attributes["href"] for each in page.within(threads, "a")] == [
        f"2024-05.html#p-3k{first:07d}" for first in (4, 0, 9)
    ]


def test_a_thread_with_branches_counts_all_its_posts():
    links = [(0, 3), (1, 2), (2, 4), (3, 4)]  # two replies to the oldest post, each with a reply
    assert longest_threads(links, 6, 10) == {4: 5}


def test_threads_of_the_same_length_are_the_newest():
    links = [(0, 1), (2, 3), (4, 5)]
    assert list(longest_threads(links, 6, 2)) == [1, 3]


def test_the_best_are_the_largest_and_then_the_newest():
    best = Best(3)
    for place, number in enumerate((1, 5, 0, 5, 2, 5, 5)):
        if best.wants(number):
            best.add(place, Highlight(number, str(place), "", ""))
    assert [(each.number, each.link) for each in best] == [(5, "1"), (5, "3"), (5, "5")]


def test_a_tally_adds_up():
    tally = Tally()
    for _batch in range(3):
        tally.add({(2024, "a"): 2, (2024, "b"): 1, (2023, "b"): 4})
    assert tally.largest(10) == [("b", 15), ("a", 6)]
    assert tally.largest(10, 2024) == [("a", 6), ("b", 3)]
    assert tally.largest(1, 2023) == [("b", 12)]
    tally.close()
