"""Embeds as a repository stores them name their blobs; those of bskyarchive's archives keep their names."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exporter_gui.core.formats.media_files import media_files, media_files_by_piece

A, B = "bafkreiaaa", "bafkreibbb"
BLOB_A = {"$type": "blob", "ref": {"$link": A}, "mimeType": "image/png", "size": 5}
LEGACY_B = {"cid": B, "mimeType": "image/png"}
TYPES = [f"app.bsky.embed.{kind}" for kind in ("images", "gallery", "external", "video", "record", "recordWithMedia")]
names = st.sampled_from([A, B, "", "a/b", "a;b", None, 5, {"$link": A}, [A]])
blobs = st.fixed_dictionaries({}, optional={"ref": st.fixed_dictionaries({"$link": names}) | names, "cid": names})
holders = st.fixed_dictionaries(
    {},
    optional={
        "images": st.lists(st.fixed_dictionaries({"image": blobs}) | blobs, max_size=3) | blobs,
        "items": st.lists(st.fixed_dictionaries({"image": blobs}), max_size=3),
        "external": st.fixed_dictionaries({"thumb": blobs}),
        "video": blobs | names,
        "$type": st.sampled_from([*TYPES, "app.bsky.embed.images#view", None, []]),
    },
)
embeds = st.builds(lambda top, media: top | ({"media": media} if media else {}), holders, st.none() | holders)


def both(embed):
    text = json.dumps(embed).encode()
    assert media_files_by_piece(text) == media_files(text)
    return media_files(text)


@pytest.mark.parametrize(
    ("embed", "expected"),
    [
        ({"$type": TYPES[0], "images": [{"image": BLOB_A}, {"image": LEGACY_B}]}, f"{A};{B}"),
        ({"$type": TYPES[1], "items": [{"image": BLOB_A}]}, A),
        ({"$type": TYPES[2], "external": {"uri": "x", "thumb": BLOB_A}}, A),
        ({"$type": TYPES[3], "video": BLOB_A}, A),
        ({"$type": TYPES[4], "record": {"uri": "x", "cid": B}}, ""),
        ({"$type": TYPES[5], "record": {"record": {"cid": B}}, "media": {"images": [{"image": BLOB_A}]}}, A),
        ({"$type": "app.bsky.embed.images#view", "images": [{"image": BLOB_A}]}, ""),
        ({"$type": "tech.example.poll", "video": BLOB_A}, ""),
        ({"video": BLOB_A}, ""),
        ({"$type": TYPES[3], "video": {"cid": "../x"}}, ""),
    ],
)
def test_blobs_are_named_by_their_cids_in_embeds_of_a_repository_only(embed, expected):
    assert both(embed) == expected


def test_blobs_are_named_beside_megabytes_and_deep_nesting():
    embed = {"$type": TYPES[3], "alt": "x" * (2 << 20), "video": BLOB_A}
    assert both(embed) == A
    deep = b'{"$type":"app.bsky.embed.video","a":%s%s,"video":{"cid":"%s"}}' % (b"[" * 5000, b"]" * 5000, B.encode())
    assert media_files(deep) == B


@given(embeds)
def test_any_such_embed_has_the_same_names_read_piece_by_piece(embed):
    both(embed)
