"""What the preview reads: the very posts of the export, in its order."""

import json

import pytest

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.model.embed import EmbedKind, EmbedPart, describe_embed
from exporter_gui.core.model.post import web_address
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.sources import read_archive
from tests.support.engine import EVERYTHING, exported
from tests.support.small_archive import Text, filled_copy, numbered


def read(archive, work):
    return read_archive(archive, Cancellation(), work)


@pytest.mark.parametrize("selection", [EVERYTHING, Selection(None, only_media=True, text="a")])
def test_the_first_posts_are_those_of_the_export(selection, make_archive, tmp_path):
    archive = make_archive("--posts", "700", "--seed", "9")
    posts = json.loads(exported(archive, tmp_path / "out", selection=selection))[:50]
    lines = read(archive, lambda opened: opened.previews(opened.first(selection, 50)))
    assert [line.text for line in lines] == [" ".join(post["text"].split()) for post in posts]
    assert [line.created_at.rfc3339_nano() for line in lines] == [post["created_at"] for post in posts]
    assert [(line.likes, line.reposts, line.replies) for line in lines] == [
        (post["like_count"], post["repost_count"], post["reply_count"]) for post in posts
    ]
    assert [line.embed_type for line in lines] == [post.get("embed_type", "") for post in posts]


def test_odd_values_are_shown_as_they_can_be(make_archive, tmp_path):
    rows = [
        numbered(1, text=None, created_at="yesterday", like_count="many", embed_type=None),
        numbered(2, text=Text(b"\xff\n  two   lines"), created_at=7, like_count=2.5),
        numbered(3, text="x" * 10_000),
    ]
    archive = filled_copy(make_archive("--posts", "0"), tmp_path, rows)
    one, two, three = read(archive, lambda opened: opened.previews([1, 2, 3]))
    assert (one.text, one.created_at, one.likes, one.embed_type) == ("", "yesterday", None, "")
    assert (two.text, two.created_at, two.likes) == ("\ufffd two lines", "7", None)
    assert three.text == "x" * 300


def test_posts_that_are_gone_are_left_out(make_archive):
    archive = make_archive("--posts", "3")
    assert [line.key for line in read(archive, lambda opened: opened.previews([3, 99, 1]))] == [3, 1]
    assert read(archive, lambda opened: opened.previews([])) == []
    assert read(archive, lambda opened: opened.whole_post(99)) is None


def test_a_whole_post_has_all_its_text(make_archive, tmp_path):
    embed = {
        "$type": "app.bsky.embed.recordWithMedia#view",
        "media": {"$type": "app.bsky.embed.images#view", "images": [{"alt": "a cat"}, {"alt": ""}, 7]},
        "record": {"record": {"author": {"handle": "a.example", "displayName": "A"}, "value": {"text": "quoted"}}},
    }
    row = numbered(1, text="all\nof it", reply_parent="at://parent", embed_data=json.dumps(embed).encode())
    archive = filled_copy(make_archive("--posts", "0"), tmp_path, [row])
    post = read(archive, lambda opened: opened.whole_post(1))
    assert (post.text, post.reply_parent, post.uri) == ("all\nof it", "at://parent", row["uri"])
    assert post.embed == (
        EmbedPart(EmbedKind.IMAGE, text="a cat"),
        EmbedPart(EmbedKind.IMAGE),
        EmbedPart(EmbedKind.QUOTE, "A @a.example", "quoted"),
    )


def test_links_and_videos_are_told():
    link = {"external": {"uri": "https://example.com", "title": "T", "description": "D"}}
    assert describe_embed(json.dumps(link)) == (EmbedPart(EmbedKind.LINK, "T", "D", "https://example.com"),)
    video = {"$type": "app.bsky.embed.video#view", "alt": "a film"}
    assert describe_embed(json.dumps(video)) == (EmbedPart(EmbedKind.VIDEO, text="a film"),)
    quote = {"$type": "app.bsky.embed.record#view", "record": {"author": {"handle": "b.example"}, "value": {}}}
    assert describe_embed(json.dumps(quote)) == (EmbedPart(EmbedKind.QUOTE, "@b.example"),)


@pytest.mark.parametrize("embed", ["", "null", "[]", "{", "7", '{"images": 3}', '{"record": []}', "[" * 100_000])
def test_an_embed_that_cannot_be_read_is_left_out(embed):
    assert describe_embed(embed) == ()


@pytest.mark.parametrize(
    ("uri", "address"),
    [
        ("at://did:plc:abc/app.bsky.feed.post/3k7", "https://bsky.app/profile/did:plc:abc/post/3k7"),
        ("at://did:plc:abc/app.bsky.feed.like/3k7", "at://did:plc:abc/app.bsky.feed.like/3k7"),
        ("at://did:plc:abc/app.bsky.feed.post/", "at://did:plc:abc/app.bsky.feed.post/"),
        ("at://did:plc:abc/app.bsky.feed.post/a/b", "at://did:plc:abc/app.bsky.feed.post/a/b"),
        ("https://example.com/app.bsky.feed.post/3k7", "https://example.com/app.bsky.feed.post/3k7"),
        ("", ""),
    ],
)
def test_a_post_has_an_address_on_the_web(uri, address):
    assert web_address(uri) == address
