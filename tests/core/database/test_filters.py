"""Replies, reposts, media, text: what a filter leaves is what is counted and exported."""

import json
import subprocess
import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.database.batch import Batch
from exporter_gui.core.database.where import condition_of
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.sources import read_archive
from tests.support.engine import exported
from tests.support.small_archive import DID, fill, numbered

CHARACTERS = st.one_of(
    st.sampled_from("aAeEéÉ\u0301kKsS\u212aßſİiIﬁ%_\\*[?"), st.characters(exclude_characters="\0", codec="utf-8")
)
OTHER = "did:plc:otherotherotherother"
TEXTS = (
    "Käse und Brot",
    "KÄSE",
    "kase",
    "Straße",
    "STRASSE",
    "100% sure",
    "100 sure",
    "snake_case",
    "snakeXcase",
    "back\\slash",
    "Πρόσωπο ΣΟΦΟΣ",
    "Kelvin: 300 \u212a",
    "日本語です",
    "cafe\u0301 decomposed",
    "CAFÉ composed",
    "a\nb",
    "",
    None,
    b"BLOB of K\xc3\xa4se",
    b"\xffsure",
    42,
)


@pytest.fixture
def archive(own_archive):
    """Posts with each of `TEXTS`, replies, media and posts of others."""
    rows = [numbered(number, text=text) for number, text in enumerate(TEXTS, 1000)]
    rows += [numbered(number, is_reply=reply) for number, reply in enumerate((1, "true", "t", 0, "false", None), 2000)]
    rows += [numbered(number, has_media=media) for number, media in enumerate((1, "1", True, 0, "0", None), 3000)]
    rows += [numbered(number, did=OTHER, text="reposted") for number in range(4000, 4003)]
    return fill(own_archive("--posts", "0", "--accounts", "1"), rows)


def own_archive_of(archive):
    return read_archive(archive, Cancellation(), lambda opened: opened.owners()[0].did)


def numbers(archive, selection):
    """The numbers of the posts that are counted and exported."""

    def work(opened):
        return opened.count(selection), opened.posts(Batch(opened.all_in_order(selection)))

    count, posts = read_archive(archive, Cancellation(), work)
    found = sorted(int(post["uri"][-7:]) for post in posts)
    assert count == len(found)
    return found


def texts(archive, text):
    return [TEXTS[number - 1000] for number in numbers(archive, Selection(DID, text=text)) if 1000 <= number < 2000]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("käse", ["Käse und Brot", "KÄSE", b"BLOB of K\xc3\xa4se"]),
        ("kase", ["kase"]),
        ("strasse", ["Straße", "STRASSE"]),
        ("ß", ["Straße", "STRASSE"]),
        ("100%", ["100% sure"]),
        ("e_c", ["snake_case"]),
        ("k\\s", ["back\\slash"]),
        ("σοφοσ", ["Πρόσωπο ΣΟΦΟΣ"]),
        ("ΠΡΌΣΩΠΟ", ["Πρόσωπο ΣΟΦΟΣ"]),
        ("300 k", ["Kelvin: 300 \u212a"]),
        ("本語", ["日本語です"]),
        ("café", ["cafe\u0301 decomposed", "CAFÉ composed"]),
        ("cafe\u0301", ["cafe\u0301 decomposed", "CAFÉ composed"]),
        ("cafe", []),
        ("A\nB", ["a\nb"]),
        ("SURE", ["100% sure", "100 sure", b"\xffsure"]),
        ("\ufffd", [b"\xffsure"]),
        ("\ufffdSURE", [b"\xffsure"]),
        ("42", [42]),
        ("nowhere", []),
    ],
)
def test_text_is_found_literally_in_any_case(wanted, found, archive):
    assert texts(archive, wanted) == found


STORED = st.text(CHARACTERS, max_size=12).map(str.encode)
NOT_UTF_8 = st.lists(st.sampled_from([b"\xff", b"\x80", b"\xc3", b"\xe2\x80", b"a", b"K", b"\x00", "é".encode()]))


@given(
    stored=STORED | NOT_UTF_8.map(b"".join),
    wanted=st.text(CHARACTERS, min_size=1, max_size=3) | st.text("\ufffdakK\u212a\0", min_size=1, max_size=2),
)
def test_text_is_found_as_unicode_folds_it(stored, wanted, empty_archive):
    text = stored.decode("utf-8", "replace")
    selection = Selection(None, text=wanted)
    condition = condition_of(selection)

    def work(opened):
        connection = opened._table.connections[0]
        for name, function in condition.functions.items():
            connection.create_scalar_function(name, function, 1)
        return connection.execute(
            f"SELECT {condition.sql} FROM (SELECT CAST(:it AS TEXT) AS text)", {**condition.values, "it": stored}
        ).get

    assert bool(read_archive(empty_archive, Cancellation(), work)) == (compared(wanted) in compared(text))


def compared(text):
    """Unicode's own definition of a match in any case, of texts in the form NFC."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).casefold())


@pytest.fixture(scope="module")
def empty_archive(make_archive):
    return make_archive("--posts", "0")


def test_replies_can_be_left_out(archive):
    every = numbers(archive, Selection(DID))
    without = numbers(archive, Selection(DID, include_replies=False))
    assert sorted(set(every) - set(without)) == [2000, 2001, 2002]


def test_only_posts_with_media_can_be_taken(archive):
    assert numbers(archive, Selection(DID, only_media=True)) == [3000, 3001, 3002]


def test_posts_of_others_are_left_out_unless_asked_for(archive):
    did = own_archive_of(archive)
    assert numbers(archive, Selection(did)) == []
    assert {4000, 4001, 4002} <= set(numbers(archive, Selection(did, include_reposts=True)))


def test_the_command_has_the_same_filters(archive, tmp_path):
    def posts(*options):
        output = tmp_path / "posts.json"
        arguments = ["export", str(archive), "-o", str(output), "--account", DID, "--force", "--quiet", *options]
        subprocess.run([sys.executable, "-m", "exporter_gui", *arguments], check=True)
        return len(json.loads(output.read_bytes()))

    everything = posts()
    assert posts("--only-media") == 3
    assert posts("--no-replies") == everything - 3
    assert posts("--text", "käse") == 3
    assert posts("--reposts") == everything + 3


def test_what_is_counted_is_what_is_exported(archive, tmp_path):
    selection = Selection(DID, include_replies=False, only_media=True, text="ORDINARY")
    exported_posts = json.loads(exported(archive, tmp_path / "out", selection=selection))
    assert sorted(int(post["uri"][-7:]) for post in exported_posts) == numbers(archive, selection) == [3000, 3001, 3002]
