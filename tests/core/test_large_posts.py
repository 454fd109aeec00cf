"""Posts of megabytes are written like any other, in pieces, so that memory does not grow with them."""

import sys

import pytest

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.errors import ArchiveError, Cancelled
from exporter_gui.core.sources import read_archive
from tests.support.engine import TEXT_FORMATS, difference, export_to, text_format, written_by_rule
from tests.support.small_archive import DID, Text, filled_copy, numbered, stored_posts

MEGABYTE = 1_000_000
LINK = b'{"external":{"thumb":"https://x/name@jpeg","title":"'
BETWEEN_PIECES = "x" + "é" * MEGABYTE  # characters that no piece of a round size holds whole


def large():
    """Return posts of megabytes of all kinds, made anew: tests that measure memory run in the same process."""
    return {
        "a text": {"text": "y" * 3 * MEGABYTE},
        "a text to be quoted": {"text": 'a "quote", ' * 200_000},
        "a text that begins with a space": {"text": "\u3000" + "y" * 2 * MEGABYTE},
        "a text with characters across pieces": {"text": BETWEEN_PIECES},
        "a text that is not UTF-8": {
            "text": Text(BETWEEN_PIECES.encode() + b"\xff\xe2\x80" + b"y" * MEGABYTE + b"\xe2")
        },
        "a text that is a blob of NULs": {"text": bytes(2 * MEGABYTE)},
        "a URI of bytes that are not UTF-8": {"uri": Text(b"\xff" * 2 * MEGABYTE)},
        "a time": {"indexed_at": "y" * 2 * MEGABYTE},
        "a count": {"like_count": "many" * MEGABYTE},
        "a link": {"has_media": 1, "embed_data": LINK + b"y" * 3 * MEGABYTE + b'"}}'},
        "a link that is not UTF-8": {"has_media": 1, "embed_data": LINK + b"\xff" * 2 * MEGABYTE + b'"}}'},
        "an embed that is not JSON": {"has_media": 1, "embed_data": Text(LINK + b"y" * 2 * MEGABYTE)},
        "an embed of many numbers": {
            "embed_data": b"[" + b"1234567890123456789012345678901234567890, " * 30_000 + b"1]"
        },
        "an embed deeper than SQLite reads": {"has_media": 1, "embed_data": b'{"a":[' * 1_999 + b"{}" + b"]}" * 1_999},
        "an embed deep and wide": {"labels": b"[" * 2_000 + b"1,[],{}," * 1_000 + b"1" + b"]" * 2_000},
        "a link of nine megabytes": {"has_media": 1, "embed_data": LINK + b"y" * 9 * MEGABYTE + b'"}}'},
    }


@pytest.fixture
def archive_of(make_archive, tmp_path):
    def make(*rows):
        return filled_copy(make_archive("--posts", "0"), tmp_path / "archive", rows)

    return make


@pytest.mark.parametrize("format_name", TEXT_FORMATS)
def test_large_posts_among_small_ones_are_written_as_the_rule_says(format_name, archive_of, tmp_path):
    rows = [numbered(1_000 + 30 * number, **changes) for number, changes in enumerate(large().values())]
    archive = archive_of(*rows, *(numbered(number) for number in range(1_000, 1_500) if (number - 1_000) % 30))
    format_ = text_format(format_name, archive)
    texts = [format_.write_post(post) for post in stored_posts(archive)]
    result = export_to(tmp_path / f"posts.{format_name}", archive)
    expected = written_by_rule(format_, archive)
    assert not (why := difference(result.path.read_bytes(), expected)), why
    assert result.posts == len(texts)
    assert sum(result.warnings.counts.values()) == sum(len({w.kind for w in warnings}) for _, warnings in texts)


def test_an_embed_too_large_to_be_read_is_told_and_nothing_is_written(archive_of, tmp_path):
    archive = archive_of(numbered(1), numbered(2, embed_data=LINK + b"y" * 36 * MEGABYTE + b'"}}'))
    with pytest.raises(ArchiveError, match=r"“archive\.db” contains a post with 36\.0 MB of embedded data"):
        export_to(tmp_path / "posts.json", archive)
    assert not (tmp_path / "posts.json").exists()


def test_a_large_post_can_be_cancelled_in_its_middle(archive_of, tmp_path):
    archive = archive_of(numbered(1, embed_data=b"[" * 9_000 + b"1," * 3_000 + b"1" + b"]" * 9_000))

    class AfterSomePieces(Cancellation):
        pieces = 0

        def check(self):
            self.pieces += 1
            if self.pieces > 100:
                raise Cancelled

    cancellation = AfterSomePieces()
    with pytest.raises(Cancelled):
        export_to(tmp_path / "posts.json", archive, cancellation=cancellation)
    assert [path.name for path in tmp_path.iterdir()] == ["archive"]


def test_the_preview_shows_the_beginning_of_large_values(archive_of):
    archive = archive_of(
        numbered(1, **large()["a text"] | large()["a link"]), numbered(2, created_at="y" * 3 * MEGABYTE)
    )
    one, two = read_archive(archive, Cancellation(), lambda opened: opened.previews([1, 2]))
    assert (one.text, one.likes) == ("y" * 300, 1)
    assert (two.text, two.created_at) == ("ordinary text", "")
    post = read_archive(archive, Cancellation(), lambda opened: opened.whole_post(1))
    assert post.text == "y" * 100_000 + "…"
    assert (post.uri, post.embed) == (f"at://{DID}/app.bsky.feed.post/3k0000001", ())


MEMORY = """
import sys
from pathlib import Path
from tests.support.engine import EVERYTHING, export_to
from exporter_gui.core.sources import read_archive
from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.estimate import estimate
from exporter_gui.core.formats import FORMATS
from tests.support.engine import FILE_FORMATS

archive = Path(sys.argv[1])
names = [name for name in FILE_FORMATS if name not in sys.argv[2:]]

def show(opened):
    rowids = opened.first(EVERYTHING, 200)
    opened.previews(rowids)
    for rowid in rowids:
        opened.whole_post(rowid)
    for name in names:
        estimate(opened, EVERYTHING, FORMATS[name])

read_archive(archive, Cancellation(), show)
for name in names:
    export_to(archive.with_name(f"posts.{name}"), archive)
status = Path("/proc/self/status").read_text()
print(int(status.partition("VmHWM:")[2].split()[0]) // 1024)
"""


MANY_LARGE = {
    "embeds": lambda: (numbered(number, embed_data=LINK + b"y" * 2 * MEGABYTE + b'"}}') for number in range(80)),
    "other columns": lambda: (
        numbered(number, created_at="2024" + "y" * MEGABYTE, embed_type="y" * MEGABYTE) for number in range(15)
    ),
    "one text": lambda: (numbered(1, text="y" * 100 * MEGABYTE) for _ in range(1)),
    "a text of NULs": lambda: (numbered(1, text=Text(bytes(20 * MEGABYTE))) for _ in range(1)),
    "a deep embed": lambda: (numbered(1, has_media=1, embed_data=b"[" * 9_000 + b"]" * 9_000) for _ in range(1)),
}


MOST_MIB = {"embeds": 190, "other columns": 170}
"""Memory that an export may take; 100 MiB for the others, each a single post of that size or a small one."""
IN_ONE_PIECE = {"one text": ["parquet"], "a text of NULs": ["parquet"]}
"""Formats that hold a whole post in memory."""


@pytest.mark.skipif(sys.platform != "linux", reason="reads what Linux tells of a process")
@pytest.mark.parametrize("kind", MANY_LARGE)
def test_memory_does_not_grow_with_posts(kind, make_archive, tmp_path, python):
    process = python(
        MEMORY, filled_copy(make_archive("--posts", "0"), tmp_path, MANY_LARGE[kind]()), *IN_ONE_PIECE.get(kind, [])
    )
    output, errors = process.communicate()
    assert int(output or -1) in range(MOST_MIB.get(kind, 100)), errors
