"""Links, mentions and tags of a repository's posts are links where they stand, and are searched and counted."""

import pytest

from tests.support.facets import ADDRESS, POST, TEXT, WREN, at, link, over, tag
from tests.support.repositories import write_posts
from tests.support.web_pages import pages_of, search_records, write_pages

PAGE = "2024-05.html"


@pytest.fixture
def written(tmp_path):
    def write(*posts):
        return write_pages(write_posts(tmp_path / "repo.car", *posts))

    return write


@pytest.fixture
def links_in(written):
    """Return the links in the text of one post, and the text."""

    def found(**post):
        page = pages_of(written(post))[PAGE]
        (article,) = page.all("article")
        (text,) = page.within(article, "p", "text")
        return [(link.text, link.attributes["href"]) for link in page.within(text, "a")], text.text

    return found


def test_links_mentions_and_tags_lead_where_they_say(links_in):
    links, text = links_in(**POST)
    assert text == TEXT
    assert links == [
        ("news.example/a-long…", ADDRESS),
        ("@wren.example", f"https://bsky.app/profile/{WREN}"),
        ("#birds", "https://bsky.app/hashtag/birds"),
    ]


def test_addresses_between_them_are_links_as_ever(links_in):
    text = "https://a.example #b https://c.example"
    links, _text = links_in(text=text, facets=[over(text, "#b", tag("b/<c>?"))])
    assert links == [
        ("https://a.example", "https://a.example"),
        ("#b", "https://bsky.app/hashtag/b%2F%3Cc%3E%3F"),
        ("https://c.example", "https://c.example"),
    ]


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "data:text/html,<script>", "ftp://x.example", "JaVaScRiPt:x//https://x", "https://", "//x"],
)
def test_other_addresses_are_no_links(address, links_in):
    assert links_in(text="click", facets=[at(0, 5, link(address))]) == ([], "click")


def test_texts_and_addresses_are_escaped(links_in, written):
    shown, address = '<img src=x onerror="x">', 'https://x.example/"onclick="alert(1)'
    post = {"text": shown, "facets": [at(0, len(shown), link(address))]}
    assert links_in(**post) == ([(shown, address)], shown)
    assert b"<img src=x" not in written(post)[PAGE]


def test_places_fit_a_text_whose_line_breaks_are_shown_otherwise(links_in):
    text = "one\r\ntwo\r\n#three\x07 x"
    links, shown = links_in(text=text, facets=[over(text, "#three", tag("three"))])
    assert links == [("#three", "https://bsky.app/hashtag/three")]
    assert shown == "one\ntwo\n#three\ufffd x"


def test_the_search_finds_addresses_that_the_text_shortens(written):
    ((_page, fields),) = search_records(written(POST))
    assert fields[3:] == [TEXT, ADDRESS]


def test_sites_of_links_are_counted(written):
    pages = pages_of(written(POST, {"text": "read this", "facets": [at(0, 4, link("https://www.news.example/x"))]}))
    years = pages["years.html"]
    (site,) = {each.text.strip() for sites in years.all("ol", "sites") for each in years.within(sites, "li")}
    assert site.split() == ["news.example", "2"]
