"""A post is shown with its text, links, pictures, cards, quotes, labels and counts; what is missing is told."""

import json

import pytest

from exporter_gui.core.database.profiles import Profile
from exporter_gui.core.formats.html.post_view import handle_of
from exporter_gui.core.formats.kept_media import KeptMedia, KeptState
from exporter_gui.core.model.record import POSTS
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.sentences import in_words
from tests.support.small_archive import DID, alter, filled_copy, numbered
from tests.support.web_pages import KnownMedia, pages_of, write_pages

KEY = "p-3k0000001"
FILE = f"media/ab/{'ab' * 32}.jpg"
PICTURE = {"alt": "a grey cat", "fullsize": "https://cdn.example/cat.jpg", "aspectRatio": {"width": 800, "height": 600}}


@pytest.fixture
def article(empty, tmp_path):
    """Write one post with changed values; return its page and its article."""

    def write(media=None, selection=Selection(None), **changes):  # noqa: B008 - it is frozen
        archive = filled_copy(empty, tmp_path / "one", [numbered(1, **changes)])
        page = pages_of(write_pages(archive, selection, media=media))["2024-05.html"]
        return page, page.by_id(KEY)

    return write


def images(*pictures):
    return {"embed_type": "images", "has_media": 1, "embed_data": json.dumps({"images": pictures}).encode()}


def record(record, **others):
    return {"embed_type": "record", "embed_data": json.dumps({"record": record, **others}).encode()}


def texts(page, article, tag, class_=""):
    return [each.text.strip() for each in page.within(article, tag, class_)]


def test_text_keeps_its_lines_and_its_direction(article):
    page, post = article(text="one\r\ntwo\rمرحبا\x07")
    (text,) = page.within(post, "p", "text")
    assert text.text == "one\ntwo\nمرحبا\ufffd"
    assert text.attributes["dir"] == "auto"


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("see https://example.com/a?b=1&c=<2>, please", ["https://example.com/a?b=1&c="]),
        ("(https://example.com/x).", ["https://example.com/x"]),
        ("http://one.example http://two.example", ["http://one.example", "http://two.example"]),
        ("日本語https://example.com/a。続き", ["https://example.com/a"]),
        ("javascript:alert(1) ftp://example.com example.com", []),
        ('https://example.com/"onmouseover="alert(1)', ["https://example.com/"]),
    ],
)
def test_addresses_in_texts_are_links(text, links, article):
    page, post = article(text=text)
    (paragraph,) = page.within(post, "p", "text")
    assert [each.attributes["href"] for each in page.within(paragraph, "a")] == links
    assert paragraph.text == text


def test_counts_that_are_not_zero_are_told(article):
    page, post = article(like_count=1, repost_count=0, reply_count=1_234, quote_count="many")
    (footer,) = page.within(post, "footer")
    assert footer.text.startswith("1 like · 1,234 replies ")


def test_every_post_links_to_bluesky(article):
    page, post = article()
    (footer,) = page.within(post, "footer")
    (link,) = page.within(footer, "a")
    assert link.attributes["href"] == f"https://bsky.app/profile/{DID}/post/3k0000001"
    assert link.attributes["rel"] == "noreferrer nofollow"


def test_labels_are_told(article):
    _page, post = article(labels=b'[{"val":"graphic-media"},{"val":"!warn"},5,{"val":6}]')
    assert "Labeled: graphic-media, !warn" in post.text


def test_a_picture_that_is_here(article):
    media = KnownMedia({numbered(1)["uri"]: [KeptMedia(KeptState.HERE, FILE, "image/jpeg", "", 640, 480)]})
    page, post = article(media, **images(PICTURE))
    (image,) = page.within(post, "img")
    assert (image.attributes["src"], image.attributes["alt"]) == (FILE, "a grey cat")
    assert (image.attributes["width"], image.attributes["height"]) == ("640", "480")
    assert image.attributes["loading"] == "lazy"
    assert texts(page, post, "figcaption") == ["Alt a grey cat"]
    assert image.parents[-1].attributes == {"href": FILE}


def test_a_picture_without_a_description_has_a_named_link(article):
    media = KnownMedia({numbered(1)["uri"]: [KeptMedia(KeptState.HERE, FILE, "image/jpeg")]})
    page, post = article(media, **images({**PICTURE, "alt": ""}))
    (image,) = page.within(post, "img")
    assert image.attributes["alt"] == ""
    assert image.parents[-1].attributes["aria-label"] == "Picture 1 of 1, without a description"


def test_a_picture_that_was_lost(article):
    media = KnownMedia({numbered(1)["uri"]: [KeptMedia(KeptState.LOST, "", "image/jpeg")]})
    page, post = article(media, **images(PICTURE))
    assert not page.within(post, "img")
    assert "Picture lost" in post.text
    assert "a grey cat" in post.text


def test_a_picture_that_was_never_archived(article):
    page, post = article(KnownMedia(), **images(PICTURE))
    assert "Picture not archived" in post.text
    assert "a grey cat" in post.text
    assert PICTURE["fullsize"] in [each.attributes["href"] for each in page.within(post, "a")]


def test_pictures_of_an_export_without_media_files(article):
    page, post = article(None, **images(PICTURE))
    assert "Picture not included" in post.text
    assert not page.within(post, "img")


def test_pictures_find_their_files_by_description(article):
    files = [KeptMedia(KeptState.HERE, f"media/{n}.jpg", "image/jpeg", alt) for n, alt in enumerate(("dog", "", "cat"))]
    pictures = [{"alt": alt} for alt in ("cat", "bird", "dog")]
    page, post = article(KnownMedia({numbered(1)["uri"]: files}), **images(*pictures))
    shown = {each.attributes["alt"]: each.attributes["src"] for each in page.within(post, "img")}
    assert shown == {"cat": "media/2.jpg", "bird": "media/1.jpg", "dog": "media/0.jpg"}


@pytest.mark.parametrize("name", ["media/a.html", "media/a.svg", "media/a.exe"])
def test_files_that_could_run_are_neither_shown_nor_linked(name, article):
    media = KnownMedia({numbered(1)["uri"]: [KeptMedia(KeptState.HERE, name, "text/html")]})
    page, _post = article(media, **images(PICTURE))
    assert name not in page.content.decode()


def test_a_video(article):
    video = {"$type": "app.bsky.embed.video#view", "alt": "waves", "playlist": "https://video.example/p.m3u8"}
    page, post = article(embed_type="record_with_media", embed_data=json.dumps({"media": video}).encode())
    assert "Video not archived" in post.text
    assert "waves" in post.text
    assert "https://video.example/p.m3u8" in [each.attributes["href"] for each in page.within(post, "a")]


def test_a_card_with_its_thumbnail(article):
    external = {"title": "A <b>title", "description": "d" * 400, "uri": "https://www.Example.com/x?a=1&b"}
    media = KnownMedia({numbered(1)["uri"]: [KeptMedia(KeptState.HERE, FILE, "image/jpeg")]})
    page, post = article(media, embed_type="external", embed_data=json.dumps({"external": external}).encode())
    (card,) = page.within(post, "a", "card")
    assert card.attributes["href"] == external["uri"]
    assert "A <b>title" in card.text
    assert "example.com" in card.text
    assert "d" * 299 + "…" in card.text
    assert [each.attributes["src"] for each in page.within(card, "img")] == [FILE]


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "data:text/html,x", "//example.com", "https://", "file:///x"]
)
def test_a_card_with_another_address_is_no_link(address, article):
    external = {"external": {"title": "t", "uri": address, "thumb": "x"}}
    page, post = article(embed_type="external", embed_data=json.dumps(external).encode())
    assert not page.within(post, "a", "card")
    assert texts(page, post, "div", "card")


def test_a_quoted_post(article):
    quoted = {
        "$type": "app.bsky.embed.record#viewRecord",
        "uri": "at://did:plc:other/app.bsky.feed.post/3kq",
        "author": {"handle": "other.example", "displayName": "Other"},
        "value": {"text": "quoted https://example.com", "createdAt": "2024-01-02T03:04:05Z"},
        "embeds": [{"images": [{}, {}]}],
    }
    page, post = article(**record(quoted))
    (quote,) = page.within(post, "blockquote")
    assert "Other @other.example" in quote.text
    assert "quoted https://example.com" in quote.text
    assert "2 pictures, not archived" in quote.text
    assert [each.attributes["href"] for each in page.within(quote, "a")] == [
        "https://bsky.app/profile/did:plc:other/post/3kq",
        "https://example.com",
    ]


@pytest.mark.parametrize(
    ("did", "collection", "shown"),
    [
        ("did:plc:other", POSTS, "Quoted post, not here: only its address was saved."),
        ("did:plc:other", "app.bsky.feed.generator", "Quoted record, not here: only its address was saved."),
        (DID, POSTS, "Quoted post of this account"),
    ],
)
def test_a_quoted_post_that_is_only_named(did, collection, shown, article):
    page, post = article(selection=Selection(DID), **record({"uri": f"at://{did}/{collection}/3kq", "cid": "bafy"}))
    (quote,) = page.within(post, "blockquote")
    assert texts(page, quote, "p") == [f"{did} On Bluesky", shown]


@pytest.mark.parametrize(
    ("kind", "words"), [("viewNotFound", "deleted"), ("viewBlocked", "hidden by a block"), ("viewDetached", "detached")]
)
def test_a_quoted_post_that_was_gone(kind, words, article):
    page, post = article(**record({"$type": f"app.bsky.embed.record#{kind}", "uri": "at://x/app.bsky.feed.post/y"}))
    (quote,) = page.within(post, "blockquote")
    assert words in quote.text


def test_a_very_long_text_is_shortened_and_told(article):
    page, post = article(text="x" * 3_000_000)
    (text,) = page.within(post, "p", "text")
    assert text.text == "x" * 20_000
    assert "Only the beginning" in post.text
    assert len(page.content) < 40_000


def test_shortened_texts_are_noted(empty, tmp_path):
    rows = [numbered(1, text="x" * 20_000), numbered(2, text="x" * 20_001), numbered(3, text="x" * 2_000_000)]
    notes = []
    pages = pages_of(write_pages(filled_copy(empty, tmp_path, rows), notes=notes))
    assert [in_words(note) for note in notes] == [
        "2 posts with only the beginning of a very long text on the pages; a JSON export has all of it."
    ]
    assert "2 posts are so long that only their beginning is shown." in pages["about.html"].by_id("main").text


def test_posts_of_others_are_reposts(empty, tmp_path):
    other = "did:plc:otherotherotherotherothe"
    rows = [numbered(1), numbered(2, did=other, uri=f"at://{other}/app.bsky.feed.post/3k0000002")]
    page = pages_of(write_pages(filled_copy(empty, tmp_path, rows), Selection(DID, include_reposts=True)))[
        "2024-05.html"
    ]
    own, repost = page.by_id(KEY), page.by_id("p-3k0000002")
    assert "Reposted" in repost.text
    assert "Reposted" not in own.text
    assert f"https://bsky.app/profile/{other}" in [each.attributes["href"] for each in page.within(repost, "a")]


def test_owners_have_their_names(make_archive, own_archive):
    archive = own_archive("--posts", "50")
    alter(archive, "UPDATE profiles SET display_name = ?, handle = 'me.example'", ['<i>"Me" & \u202e'])
    page = pages_of(write_pages(archive))["index.html"]
    assert page.by_id("main").text.lstrip().startswith('<i>"Me" & \u202e')
    assert "@me.example" in page.by_id("main").text


class TestThreads:
    def pages(self, empty, tmp_path, *rows):
        return pages_of(write_pages(filled_copy(empty, tmp_path, rows), Selection(DID)))

    def test_posts_of_a_thread_are_joined_across_pages(self, empty, tmp_path):
        pages = self.pages(empty, tmp_path, *thread("2024-01-31", "2024-02-01", "2024-02-01"))
        first, second, third = (
            (pages[name], pages[name].by_id(f"p-3k{number:07d}"))
            for name, number in (("2024-01.html", 0), ("2024-02.html", 1), ("2024-02.html", 2))
        )
        assert links(*first) == [("Continued in a later post", "2024-02.html#p-3k0000001")]
        assert links(*second) == [
            ("Continues an earlier post", "2024-01.html#p-3k0000000"),
            ("Continued in a later post", "#p-3k0000002"),
        ]
        assert links(*third) == [("Continues an earlier post", "#p-3k0000001")]
        assert "joined" in third[1].classes  # directly above the post that it continues
        assert "joined" not in second[1].classes

    def test_replies_to_posts_that_are_not_here_lead_to_bluesky(self, empty, tmp_path):
        other = f"at://{DID}/app.bsky.feed.post/3kother"
        pages = self.pages(empty, tmp_path, numbered(1, is_reply=1, reply_parent=other))
        page = pages["2024-05.html"]
        assert links(page, page.by_id(KEY)) == []
        assert f"https://bsky.app/profile/{DID}/post/3kother" in [
            each.attributes["href"] for each in page.within(page.by_id(KEY), "a")
        ]

    def test_a_reply_that_is_older_than_its_parent_is_no_thread(self, empty, tmp_path):
        pages = self.pages(empty, tmp_path, *thread("2024-02-01", "2024-01-31"))
        assert not links(pages["2024-01.html"], pages["2024-01.html"].by_id(KEY))

    def test_posts_that_reply_to_each_other_are_no_endless_thread(self, empty, tmp_path):
        first, second = thread("2024-02-01", "2024-02-02")
        pages = self.pages(empty, tmp_path, {**first, "is_reply": 1, "reply_parent": second["uri"]}, second)
        assert "2 posts" in pages["years.html"].by_id("main").text


def thread(*days):
    rows = [numbered(n, created_at=f"{day} 10:00:0{n} +0000 UTC") for n, day in enumerate(days)]
    return [
        {**row, "is_reply": 1, "reply_parent": rows[number - 1]["uri"]} if number else row
        for number, row in enumerate(rows)
    ]


def links(page, article):
    """The links of a thread."""
    return [
        (each.text, each.attributes["href"]) for each in page.within(article, "a") if each.text.startswith("Continue")
    ]


@pytest.mark.parametrize(
    ("handle", "shown"), [("mira.example", "@mira.example"), ("did:plc:abc", "did:plc:abc"), ("", "@")]
)
def test_a_did_in_the_place_of_a_handle_has_no_sign_before_it(handle, shown):
    assert handle_of(Profile("did:plc:abc", handle, "Mira", 0)) == shown
