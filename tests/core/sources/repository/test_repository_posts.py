"""Posts of a repository: everything it knows is exported; the rest is unknown, and never 0."""

import csv

import pytest

from exporter_gui.core.database.preview import PostPreview
from exporter_gui.core.model.embed import EmbedKind, EmbedPart
from exporter_gui.core.model.post import WarningKind
from exporter_gui.core.sources.repository.post_row import stored_time
from tests.make_car import ODD_POSTS, Link, Raw, cid_of, cid_text, head, make, odd_records
from tests.support.engine import EVERYTHING, export_to
from tests.support.repositories import damage_of, exported_posts, look, write_car, write_posts

PICTURE, VIDEO = cid_of(b"picture", 0x55), cid_of(b"video", 0x55)
QUOTED = {"uri": "at://did:plc:other/app.bsky.feed.post/3k", "cid": "bafyreiquoted"}


def blob(cid):
    return {"$type": "blob", "ref": Link(cid), "mimeType": "image/png", "size": 9}


IMAGES = {"$type": "app.bsky.embed.images", "images": [{"image": blob(PICTURE), "alt": "a wren"}]}
CARD = {"uri": "https://x.example", "title": "T", "description": "D"}
EMBEDS = {
    "images": (IMAGES, "images", [PICTURE]),
    "two images": (IMAGES | {"images": IMAGES["images"] * 2}, "images", [PICTURE, PICTURE]),
    "a link": ({"$type": "app.bsky.embed.external", "external": CARD}, "external", None),
    "a link with a picture": (
        {"$type": "app.bsky.embed.external", "external": {**CARD, "thumb": blob(PICTURE)}},
        "external",
        [PICTURE],
    ),
    "a quote": ({"$type": "app.bsky.embed.record", "record": QUOTED}, "record", None),
    "a quote with images": (
        {"$type": "app.bsky.embed.recordWithMedia", "record": {"record": QUOTED}, "media": IMAGES},
        "record_with_media",
        [PICTURE],
    ),
    "a video": ({"$type": "app.bsky.embed.video", "video": blob(VIDEO), "alt": "a film"}, "video", [VIDEO]),
    "a gallery": (
        {"$type": "app.bsky.embed.gallery", "items": [{"image": blob(PICTURE), "alt": "x"}, {"image": blob(VIDEO)}]},
        "gallery",
        [PICTURE, VIDEO],
    ),
    "something else": ({"$type": "tech.example.poll", "options": [1, None, True, b"\0\xff"]}, "", None),
}
UNKNOWN = ("like_count", "repost_count", "reply_count", "quote_count", "indexed_at", "archived_at")


def exported(tmp_path, **post):
    (only,) = exported_posts(write_posts(tmp_path / "repo.car", post), tmp_path)
    return only


def row_of(path, tmp_path):
    export_to(tmp_path / "posts.csv", path)
    with (tmp_path / "posts.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    return row


def test_what_is_not_known_is_null_empty_or_none(tmp_path):
    path = write_posts(tmp_path / "repo.car", {"text": "hello"})
    (post,) = exported_posts(path, tmp_path)
    assert {name: post[name] for name in UNKNOWN} == dict.fromkeys(UNKNOWN)
    row = row_of(path, tmp_path)
    assert {row[name] for name in ("LikeCount", "RepostCount", "ReplyCount", "QuoteCount", "IndexedAt")} == {""}
    (preview,) = look(path, lambda opened: opened.previews(opened.first(EVERYTHING, 5)))
    assert isinstance(preview, PostPreview)
    assert (preview.likes, preview.reposts, preview.replies) == (None, None, None)
    assert look(path, lambda opened: opened.summary().last_archived) is None


def test_a_post_is_exported_with_all_that_it_holds(tmp_path):
    parent = "at://did:plc:other/app.bsky.feed.post/3kparent"
    labels = {"$type": "com.atproto.label.defs#selfLabels", "values": [{"val": "nudity"}]}
    reply = {"root": QUOTED, "parent": {"uri": parent, "cid": "bafyparent"}}
    post = exported(tmp_path, text="héllo\n🦋", createdAt="2024-05-01T10:00:00.120Z", reply=reply, labels=labels)
    did = make(0, 0, 1).writer.did
    assert post.pop("cid").startswith("bafyrei")
    assert post == {
        "uri": f"at://{did}/app.bsky.feed.post/3k00000000000",
        "did": did,
        "text": "héllo\n🦋",
        "created_at": "2024-05-01T10:00:00.12Z",
        "has_media": False,
        "is_reply": True,
        "reply_parent": parent,
        "embed_data": None,
        "labels": [{"src": did, "uri": f"at://{did}/app.bsky.feed.post/3k00000000000", "val": "nudity"}],
        **dict.fromkeys(UNKNOWN),
    }


@pytest.mark.parametrize("name", EMBEDS)
def test_an_embed_is_kept_as_it_is_and_names_its_media(name, tmp_path):
    embed, embed_type, blobs = EMBEDS[name]
    path = write_posts(tmp_path / "repo.car", {"embed": embed})
    (post,) = exported_posts(path, tmp_path)
    assert post.get("embed_type", "") == embed_type
    assert post["embed_data"]["$type"] == embed["$type"]
    assert post["has_media"] is (blobs is not None)
    row = row_of(path, tmp_path)
    assert row["MediaFiles"] == ";".join(map(cid_text, blobs or ()))
    assert row["HasMedia"] == ("true" if blobs else "false")


def test_links_and_bytes_in_an_embed_are_written_as_at_protocol_writes_them(tmp_path):
    post = exported(tmp_path, embed={"$type": "tech.example.poll", "of": Link(PICTURE), "bytes": b"\0\xff"})
    assert post["embed_data"] == {
        "$type": "tech.example.poll",
        "of": {"$link": cid_text(PICTURE)},
        "bytes": {"$bytes": "AP8="},
    }


def test_a_picture_of_the_first_year_names_its_file_too(tmp_path):
    legacy = {"cid": "bafkreilegacy", "mimeType": "image/jpeg"}
    path = write_posts(tmp_path / "repo.car", {"embed": {**IMAGES, "images": [{"image": legacy, "alt": ""}]}})
    assert row_of(path, tmp_path)["MediaFiles"] == "bafkreilegacy"


def test_the_preview_shows_what_is_embedded(tmp_path):
    def embed_of(name):
        path = write_posts(tmp_path / f"{name}.car", {"embed": EMBEDS[name][0]})
        return look(path, lambda opened: opened.whole_post(opened.first(EVERYTHING, 1)[0])).embed

    quote = EmbedPart(EmbedKind.QUOTE, url="at://did:plc:other/app.bsky.feed.post/3k")
    assert embed_of("a quote") == (quote,)
    assert embed_of("a quote with images") == (EmbedPart(EmbedKind.IMAGE, text="a wren"), quote)
    assert embed_of("a video") == (EmbedPart(EmbedKind.VIDEO, text="a film"),)
    assert embed_of("a gallery") == (EmbedPart(EmbedKind.IMAGE, text="x"), EmbedPart(EmbedKind.IMAGE))
    assert embed_of("a link") == (EmbedPart(EmbedKind.LINK, "T", "D", "https://x.example"),)


@pytest.mark.parametrize(
    ("created_at", "stored"),
    [
        ("2024-05-01T10:00:00.123Z", "2024-05-01 10:00:00.123 +0000 UTC"),
        ("2024-05-01T10:00:00.100Z", "2024-05-01 10:00:00.1 +0000 UTC"),
        ("2024-05-01T10:00:00Z", "2024-05-01 10:00:00 +0000 UTC"),
        ("2024-05-01t10:00:00.000z", "2024-05-01 10:00:00 +0000 UTC"),
        ("2024-05-01T10:00:00.123000+00:00", "2024-05-01 10:00:00.123 +0000 UTC"),
        ("2024-05-01T10:00:00-00:00", "2024-05-01 10:00:00 +0000 UTC"),
        ("2024-05-01T03:00:00.5-07:00", "2024-05-01 03:00:00.5 -0700 -0700"),
        ("2024-05-01T10:00:00.1234567891Z", "2024-05-01 10:00:00.123456789 +0000 UTC"),
        ("2024-05-01T10:00:00", "2024-05-01T10:00:00"),
        ("2024-02-30T10:00:00Z", "2024-02-30T10:00:00Z"),
        ("2016-12-31T23:59:60Z", "2016-12-31T23:59:60Z"),
        ("2024-05-01T10:00:00+30:00", "2024-05-01T10:00:00+30:00"),
        ("yesterday", "yesterday"),
        ("yesterday \udced", b"yesterday \xed"),
        (1704067200, 1704067200),
        (2**64 - 1, b"18446744073709551615"),
        (True, b"true"),
        (["2024"], b'["2024"]'),
        (None, None),
    ],
)
def test_a_time_is_stored_as_bskyarchive_would_or_as_it_is(created_at, stored):
    assert stored_time(created_at) == stored


def test_odd_posts_are_read_and_only_what_is_no_post_is_told(tmp_path):
    path = write_car(tmp_path / "repo.car", make(20, 1, 3, odd=True).car)
    odd = len(odd_records())
    posts = exported_posts(path, tmp_path)
    assert len(posts) == 20 + odd - 1
    assert {"2022", "twin", "undated", "not me", "x" * 200_000} <= {post["text"] for post in posts}
    assert (damage_of(path).posts.unreadable, damage_of(path).others.unreadable) == (1, 0)
    assert ("not a map", ["a", "list"]) in ODD_POSTS


def test_text_that_is_not_utf8_is_counted_and_replaced(tmp_path):
    broken = Raw(head(3, 6) + b"a\xed\xa0\xbd\xffb")
    path = write_posts(tmp_path / "repo.car", {"text": broken}, {"embed": {**IMAGES, "x": broken}})
    result = export_to(tmp_path / "posts.json", path)
    assert result.posts == 2
    assert result.warnings.counts == {WarningKind.INVALID_UTF8: 2}
    assert {"a\ufffd\ufffd\ufffd\ufffdb"} <= {post["text"] for post in exported_posts(path, tmp_path)}


def test_the_owner_is_the_did_with_the_name_of_the_profile(made, tmp_path):
    path = write_car(tmp_path / "repo.car", made.car)
    (owner,) = look(path, lambda opened: opened.owners())
    assert (owner.did, owner.handle, owner.display_name) == (made.writer.did, made.writer.did, "Ada Löwe 🦋")
    assert owner.posts == 40
