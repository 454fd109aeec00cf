"""Links, mentions, tags, languages, thread and warnings of posts are kept; nothing that a stranger writes does harm."""

import pytest

from exporter_gui.core.database.post_database import PostDatabase
from exporter_gui.core.model.facet import Facet, read_facets
from tests.support.engine import EVERYTHING
from tests.support.facets import ADDRESS, POST, ROOT, TEXT, WREN, at, link, mention, over, tag
from tests.support.repositories import exported_posts, look, write_posts

LINK = link("https://x.example/")


def stored_posts(path):
    def read(opened: PostDatabase):
        return [post for batch in opened.batches(EVERYTHING) for post in opened.posts(batch)]

    return look(path, read)


@pytest.fixture
def stored(tmp_path):
    """Return the stored values of one post."""

    def store(**post):
        (only,) = stored_posts(write_posts(tmp_path / "repo.car", post))
        return only

    return store


@pytest.fixture
def facets(stored):
    """Return the facets of one post as the texts that they stand at, with kinds and values."""

    def found(text, *facets, **post):
        kept = stored(text=text, facets=list(facets), **post)["facets"]
        return [(text[each.start : each.end], each.kind, each.value) for each in read_facets((kept or "").split("\n"))]

    return found


def test_what_bskyarchive_has_no_columns_for_is_kept(stored):
    post = stored(**POST)
    assert {name: post[name] for name in ("links", "mentions", "tags", "langs", "reply_root", "self_labels")} == {
        "links": ADDRESS,
        "mentions": WREN,
        "tags": "birds\nKöln",
        "langs": "de\nen",
        "reply_root": ROOT,
        "self_labels": "nudity\ngraphic-media",
    }
    assert [TEXT[facet.start : facet.end] for facet in read_facets(post["facets"].split("\n"))] == [
        "news.example/a-long…",
        "@wren.example",
        "#birds",
    ]


def test_a_post_without_any_of_them_has_none(stored):
    post = stored(text="plain")
    names = ("facets", "links", "mentions", "tags", "langs", "reply_root", "self_labels")
    assert {name: post[name] for name in names} == dict.fromkeys(names)


def test_json_has_no_more_members_than_that_of_bskyarchive(tmp_path):
    rich, plain = exported_posts(write_posts(tmp_path / "repo.car", {}, POST), tmp_path)
    assert set(rich) <= {*plain, "reply_parent"}


def test_places_are_bytes_of_utf_8(facets):
    text = "é🦋 日本 x"
    assert facets(text, over(text, "日本", LINK), over(text, "é", tag("e"))) == [
        ("é", "tag", "e"),
        ("日本", "link", "https://x.example/"),
    ]


def test_places_of_old_posts_are_units_of_utf_16(stored):
    text = "🦋é @a.test https://…"
    entities = [
        {"index": {"start": 4, "end": 11}, "type": "mention", "value": "did:plc:a"},
        {"index": {"start": 12, "end": 21}, "type": "link", "value": "https://x.example/y"},
        {"index": {"start": 1, "end": 3}, "type": "link", "value": "https://inside.example"},
        {"index": {"start": 4, "end": 2**64 - 1}, "type": "link", "value": "https://beyond.example"},
        {"index": {"start": 0, "end": 2}, "type": "hug", "value": "https://other.example"},
        "nothing",
    ]
    post = stored(text=text, entities=entities)
    assert read_facets(post["facets"].split("\n")) == [
        Facet(3, 10, "mention", "did:plc:a"),
        Facet(11, 20, "link", "https://x.example/y"),
    ]
    assert (post["links"], post["mentions"]) == ("https://x.example/y", "did:plc:a")


def test_facets_count_where_a_post_has_both(stored):
    entity = {"index": {"start": 0, "end": 3}, "type": "link", "value": "https://old.example"}
    assert stored(text="abc", facets=[at(0, 3, link("https://new.example"))], entities=[entity])["links"] == (
        "https://new.example"
    )


@pytest.mark.parametrize(
    "facet",
    {
        "beyond the text": at(2, 900, LINK),
        "before the text": at(-3, 2, LINK),
        "huge": at(2**63, 2**64 - 1, LINK),
        "inside a character, at the start": at(1, 6, LINK),
        "inside a character, at the end": at(0, 1, LINK),
        "backwards": at(6, 2, LINK),
        "empty": at(2, 2, LINK),
        "over white space": at(2, 3, LINK),
        "of texts": at("0", "2", LINK),
        "without an end": {"index": {"byteStart": 0}, "features": [LINK]},
        "with an index of another kind": {"index": [0, 2], "features": [LINK]},
        "without an index": {"features": [LINK]},
        "without features": at(0, 2),
        "with features of another kind": {"index": {"byteStart": 0, "byteEnd": 2}, "features": {"a": 1}},
        "no map": [0, 2],
        "of an unknown kind": at(0, 2, {"$type": "tech.example.facet", "uri": "https://x.example"}),
        "of a kind that is a list": at(0, 2, {"$type": ["a"], "uri": "https://x.example"}),
        "without an address": at(0, 2, link(None)),
        "with an empty address": at(0, 2, link("")),
        "with an address of two lines": at(0, 2, link("https://x.example/\nhttps://y.example/")),
        "with an address that has spaces": at(0, 2, link("https://x.example/ 3 4 link https://y.example")),
        "with an endless address": at(0, 2, link("https://x.example/" + "y" * 100_000)),
        "with no DID": at(0, 2, mention("wren.example")),
        "with a DID that leads elsewhere": at(0, 2, mention("did:plc:x/../../evil?<")),
        "with an empty tag": at(0, 2, tag(" \n")),
        "with an endless tag": at(0, 2, tag("x" * 10_000)),
    }.items(),
    ids=lambda case: case[0],
)
def test_a_facet_that_cannot_be_is_skipped_and_others_are_not(facet, facets):
    text = "é abcdef link"
    assert facets(text, facet[1], over(text, "link", LINK)) == [("link", "link", "https://x.example/")]


def test_of_facets_that_overlap_the_first_counts(facets):
    shown = facets("abcdef", at(2, 5, tag("second")), at(0, 3, tag("first")), at(5, 6, tag("third")))
    assert shown == [("abc", "tag", "first"), ("f", "tag", "third")]


def test_very_many_facets_take_no_time_and_are_bounded(facets):
    text = "🦋" * 20_000
    found = facets(text, *(at(4 * place, 4 * place + 4, tag(f"t{place}")) for place in range(20_000)))
    assert 100 < len(found) < 1_000


@pytest.mark.parametrize(
    "post",
    [
        {"langs": {"a": 1}, "tags": 5, "labels": [], "reply": {"root": "x"}, "facets": 1, "entities": "x"},
        {
            "langs": [1, None, ["en"]],
            "tags": [b"x"],
            "labels": {"values": [1, {"val": 2}]},
            "reply": {"root": {"uri": 3}},
        },
        {"langs": ["x" * 100_000], "tags": ["", " "], "labels": {"values": 1}, "reply": {"root": {"uri": "x" * 10**5}}},
        {"text": ["no", "text"], "facets": [at(0, 1, LINK)]},
    ],
)
def test_values_of_wrong_types_are_left_out(post, stored):
    kept = stored(**post)
    assert {kept[name] for name in ("facets", "links", "tags", "langs", "reply_root", "self_labels")} == {None}


def test_values_are_one_line_each(stored):
    post = stored(tags=["a\nb\0c", "a\r\n b c"], langs=["en\n", "en"])
    assert (post["tags"], post["langs"]) == ("a b c", "en")
