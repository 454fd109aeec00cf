"""Nothing that an archive contains becomes markup, a script, a style or an unsafe link."""

import json
import re

import pytest

from exporter_gui.core.formats.kept_media import KeptMedia, KeptState
from tests.support.small_archive import alter, fill, numbered
from tests.support.web_pages import KnownMedia, pages_of, search_records, write_pages

EVIL = "\"'><script>alert(1)</script><img src=x onerror=alert(2)>{{ 7*7 }}{% raw %}\u2028</article><!--"
EVIL_ADDRESS = 'https://evil.example/"onmouseover="alert(3)'
SCRIPTS = {"assets/theme.js", "assets/app.js", "assets/search.js", "assets/search/pages.js"}
TAGS = {
    *(
        "a",
        "article",
        "b",
        "bdi",
        "blockquote",
        "body",
        "button",
        "circle",
        "dd",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
    ),
    *(
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "head",
        "header",
        "html",
        "img",
        "input",
        "label",
        "legend",
        "li",
        "line",
    ),
    *(
        "link",
        "main",
        "meta",
        "nav",
        "noscript",
        "ol",
        "p",
        "path",
        "rect",
        "script",
        "section",
        "small",
        "span",
        "svg",
    ),
    *("text", "time", "title", "ul", "video"),
}
LINK = re.compile(r"(https?://|media/|assets/|#|[\w-]+\.html)")


def evil_rows():
    quote = {
        "$type": "app.bsky.embed.record#viewRecord",
        "uri": f"at://did:plc:x/app.bsky.feed.post/{EVIL}",
        "author": {"handle": EVIL, "displayName": EVIL},
        "value": {"text": EVIL, "createdAt": EVIL},
    }
    embeds = [
        {"images": [{"alt": EVIL, "fullsize": EVIL_ADDRESS, "aspectRatio": {"width": EVIL, "height": -1}}]},
        {"images": [{"alt": [EVIL], "fullsize": "javascript:alert(1)", "aspectRatio": EVIL}, EVIL, None]},
        {"external": {"uri": EVIL_ADDRESS, "title": EVIL, "description": EVIL}},
        {"external": {"uri": f"javascript:{EVIL}", "title": EVIL, "description": EVIL}},
        {"record": quote},
        {"record": {"$type": EVIL, "name": EVIL, "description": EVIL, "creator": {"handle": EVIL}, "uri": EVIL}},
        {
            "media": {"$type": "app.bsky.embed.video#view", "alt": EVIL, "playlist": EVIL_ADDRESS},
            "record": {"record": 5},
        },
    ]
    for number, embed in enumerate(embeds):
        labels = json.dumps([{"val": EVIL}]).encode()
        uri = f"at://did:plc:{EVIL}/app.bsky.feed.post/{EVIL}{number}"
        texts = {"uri": uri, "text": f"{EVIL} {EVIL_ADDRESS}", "reply_parent": f"at://{EVIL}/app.bsky.feed.post/{EVIL}"}
        yield numbered(number, **texts, embed_data=json.dumps(embed).encode(), labels=labels, is_reply=1)
    yield numbered(50, did=EVIL, uri=EVIL)
    yield numbered(51, created_at=EVIL, uri=EVIL + "2")


@pytest.fixture
def evil_files(own_archive):
    archive = fill(own_archive("--posts", "20"), evil_rows())
    alter(archive, "UPDATE profiles SET handle = ?, display_name = ?", [EVIL, EVIL])
    kept = KeptMedia(KeptState.HERE, f"media/ab/{'ab' * 32}.jpg", EVIL, EVIL, 5, 5)
    return write_pages(archive, media=KnownMedia({row["uri"]: [kept] for row in evil_rows()}))


@pytest.fixture
def hostile_files(make_archive):
    return write_pages(make_archive("--posts", "300", "--hostile", "--broken"))


@pytest.mark.parametrize("files", ["evil_files", "hostile_files"])
class TestHostileArchive:
    @pytest.fixture
    def pages(self, files, request):
        return pages_of(request.getfixturevalue(files))

    def test_there_are_only_the_programs_own_scripts(self, pages):
        for page in pages.values():
            assert {each.attributes["src"] for each in page.all("script")} <= SCRIPTS
            assert not any(each.text for each in page.all("script"))

    def test_there_are_only_the_templates_own_elements(self, pages):
        assert {each.tag for page in pages.values() for each in page.elements} <= TAGS

    def test_no_attribute_runs_or_styles(self, pages):
        names = {name for page in pages.values() for each in page.elements for name in each.attributes}
        assert not [name for name in names if name.startswith("on") or name in ("style", "srcdoc", "srcset", "action")]
        assert all(re.fullmatch(r"[a-z0-9-]+|viewbox", name) for name in names)

    def test_links_lead_to_pages_or_the_web(self, pages):
        for page in pages.values():
            for element in page.elements:
                for name in ("href", "src"):
                    link = element.attributes.get(name)
                    assert link is None or LINK.match(link), link

    def test_links_to_the_web_tell_it_nothing(self, pages):
        for page in pages.values():
            for link in page.all("a"):
                if link.attributes["href"].startswith("http"):
                    assert link.attributes["rel"] == "noreferrer nofollow"

    def test_identifiers_are_plain_and_unique(self, pages):
        for page in pages.values():
            assert len(page.ids) == len(set(page.ids))
            assert all(re.fullmatch(r"[A-Za-z0-9._:~-]+", each) for each in page.ids)

    def test_no_page_loads_from_the_web(self, pages):
        loaded = {
            each.attributes.get("src", each.attributes.get("href"))
            for page in pages.values()
            for each in page.elements
            if each.tag in ("img", "script", "link", "video", "source", "iframe")
        }
        assert not [each for each in loaded if "://" in each]


def test_texts_are_shown_as_they_are(evil_files):
    pages = pages_of(evil_files)
    texts = [each.text for each in pages["2024-05.html"].all("p", "text")]
    assert texts.count(f"{EVIL} {EVIL_ADDRESS}") == 7
    assert EVIL in pages["index.html"].by_id("main").text


def test_the_search_knows_texts_as_they_are(evil_files):
    records = search_records(evil_files)
    assert sum(f"{EVIL} {EVIL_ADDRESS}" == fields[3] for _page, fields in records) == 7
    for name, content in evil_files.items():
        if name.startswith("assets/search/"):
            assert b"\xe2\x80\xa8" not in content  # ends a line in older scripts
