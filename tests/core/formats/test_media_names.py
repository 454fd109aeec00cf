"""The column MediaFiles: the names that bskyarchive's export derives from an embed."""

import pytest
from hypothesis import given

from exporter_gui.core.formats.media_files import media_files, media_files_by_piece
from exporter_gui.core.model.post import WarningKind
from tests.support import odd_values
from tests.support.engine import text_format
from tests.support.oddities import ODDITIES, A, B, images, link, url
from tests.support.small_archive import ORDINARY


def media_of(changes):
    """MediaFiles as the rule writes them, and its warnings."""
    record, warnings = text_format("csv").write_post({**ORDINARY, **changes})
    return record.decode().split(",")[-3], [warning.kind for warning in warnings]


NAMES = {
    "images twice": B,
    "an image's address twice": B,
    "a thumb twice": B,
    "the quoted post twice, and then other media": B,
    "an escaped key": A,
    "an escaped address": A,
    "five images": f"{A};{B};{A};{B};{A}",
    "images, media and a link at once": f"{A};{B};{A}",
    "images that are no objects": "",
    "images that are no array": "",
    "an address that is no text": "",
    "a type that does not fit": A,
    "a type that nobody knows": A,
    "no type": A,
    "an address without a name": "",
    "an address without a slash": "",
    "an address with more than one at sign": "a",
    "half of a surrogate pair in a short name": "\ufffd",
    "a whole number too long for Python": "",
    "a whole number as long as a double holds": A,
    "a number beyond a double": "",
    "a number below zero beyond a double": "",
    "a number beyond a double in the size of an image": "",
    "a number beyond a double deep in a quoted post beside media": "",
    "a number beyond a double in one of two quoted posts": "",
    "a number as large as a double holds": A,
    "a number too small for a double": A,
    "a text like a number beyond a double": A,
    "media that is NULL": "",
    "JSON as TEXT": A,
    "an empty embed": "",
    "NULL as embed": "",
}


@pytest.mark.parametrize("oddity", NAMES)
def test_the_names_are_read_as_go_reads_them(oddity):
    assert media_of(ODDITIES[oddity]) == (NAMES[oddity], [])


def test_a_post_without_media_has_no_names():
    assert media_of(link(url(A)) | {"has_media": 0}) == ("", [])


@pytest.mark.parametrize("flag", [1, 2, -1, "1", "t", "true", b"1"])
def test_a_post_has_media_by_any_true_value(flag):
    assert media_of(link(url(A)) | {"has_media": flag})[0] == A


@pytest.mark.parametrize("flag", [0, 0.0, "0", "f", "false", b"F", None])
def test_a_post_has_no_media_by_any_false_value(flag):
    assert media_of(link(url(A)) | {"has_media": flag})[0] == ""


@pytest.mark.parametrize("embed", [b"{", b"\xff", b'{"external":{"thumb":"https://x/y@jpeg"}} junk', b"NaN", b"\x00"])
def test_an_embed_that_is_not_json_has_no_names_and_is_told(embed):
    assert media_of(images() | {"embed_data": embed}) == ("", [WarningKind.LOST_JSON])


@pytest.mark.parametrize("levels", [400, 9_000])
def test_names_are_found_beside_what_nests_deep(levels):
    deep = images(f'"fullsize":"{url(A)}"', before=f'"deep":{"[" * levels}{"]" * levels},')
    assert media_of(deep) == (A, [])


def test_names_are_found_in_an_embed_of_megabytes():
    assert media_of(images(f'"fullsize":"{url(A)}"', before=f'"n":[{"1," * 700_000}1],')) == (A, [])
    assert media_of(images(f'"fullsize":"{url(A)}"', before=f'"n":[{"1," * 700_000}1e999],')) == ("", [])
    assert media_of(images(before=f'"n":[{"1," * 700_000}],')) == ("", [WarningKind.LOST_JSON])


@pytest.mark.parametrize("oddity", [name for name in ODDITIES if isinstance(ODDITIES[name].get("embed_data"), bytes)])
def test_an_odd_embed_has_the_same_names_read_piece_by_piece(oddity):
    embed = ODDITIES[oddity]["embed_data"]
    assert media_files_by_piece(embed) == media_files(embed)


@given(odd_values.json_bytes | odd_values.embeds)
def test_any_embed_has_the_same_names_read_piece_by_piece(embed):
    assert media_files_by_piece(embed) == media_files(embed)
