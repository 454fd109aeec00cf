"""Posts come in one order and in batches of a thousand; each batch is written before the next is fetched."""

import json
from itertools import pairwise

import pytest

from exporter_gui.core.model.selection import Selection
from tests.support.engine import EVERYTHING, FILE_FORMATS, TEXT_FORMATS, export_to, text_format, written_by_rule
from tests.support.small_archive import DID, alter, filled_copy, numbered, stored_posts

MEGABYTE = 1_000_000


def steps_of(destination, archive, selection=EVERYTHING):
    """The progress of an export."""
    steps = []
    result = export_to(destination, archive, selection, on_progress=steps.append)
    assert (result.posts, result.bytes) == (steps[-1].posts_done if steps else 0, destination.stat().st_size)
    return steps


def batches_of(steps):
    done = [0, *(step.posts_done for step in steps)]
    return [after - before for before, after in pairwise(done)]


def uris_of(destination):
    return [post["uri"] for post in json.loads(destination.read_bytes())]


@pytest.mark.parametrize("posts", [0, 1, 2, 999, 1_000, 1_001, 2_000, 2_001])
@pytest.mark.parametrize("format_name", TEXT_FORMATS)
def test_batches_hold_a_thousand_posts_but_for_the_last(posts, format_name, empty, tmp_path):
    archive = filled_copy(empty, tmp_path, [numbered(number) for number in range(posts)])
    destination = tmp_path / f"posts.{format_name}"
    steps = steps_of(destination, archive)
    full, rest = divmod(posts, 1_000)
    assert batches_of(steps) == [1_000] * full + [rest] * bool(rest)
    assert all(step.posts_total == posts for step in steps)
    assert destination.read_bytes() == written_by_rule(text_format(format_name, archive), archive)


@pytest.mark.parametrize("index", ["", "DROP INDEX idx_posts_created_at", "DROP INDEX idx_posts_did"])
@pytest.mark.parametrize("selection", [EVERYTHING, Selection(DID)], ids=["all authors", "one author"])
def test_posts_of_one_instant_keep_their_order_across_the_edge_of_a_batch(index, selection, empty, tmp_path):
    later = [numbered(number, created_at="2025-01-01 00:00:00 +0000 UTC") for number in range(500, 900)]
    equal = [numbered(number, created_at="2024-01-01 00:00:00 +0000 UTC") for number in range(2_300, 900, -1)]
    archive = filled_copy(empty, tmp_path, equal + later)
    alter(archive, index)
    steps_of(tmp_path / "posts.json", archive, selection)
    assert uris_of(tmp_path / "posts.json") == [row["uri"] for row in later + equal[::-1]]


def test_the_order_is_that_of_the_stored_text_not_of_the_instants(empty, tmp_path):
    rows = [
        numbered(1, created_at="2024-01-01 23:00:00 -0700 MST"),
        numbered(2, created_at="2024-01-02 01:00:00 +0000 UTC"),
        numbered(3, created_at="2024-01-02 01:00:00 +0900 JST"),
    ]
    steps_of(tmp_path / "posts.json", filled_copy(empty, tmp_path, rows))
    assert uris_of(tmp_path / "posts.json") == [rows[number]["uri"] for number in (2, 1, 0)]


@pytest.mark.parametrize(
    "index",
    [
        "CREATE INDEX idx_posts_created_at ON posts(created_at COLLATE NOCASE)",
        "CREATE INDEX idx_posts_created_at ON posts(created_at) WHERE is_reply = 1",
        "CREATE INDEX idx_posts_created_at ON posts(lower(created_at))",
        'CREATE INDEX "odd "" name" ON posts(created_at, text)',
    ],
)
def test_an_index_of_another_kind_changes_nothing(index, empty, tmp_path):
    archive = filled_copy(
        empty, tmp_path, [numbered(n, created_at=f"2024-01-{n % 28 + 1:02d} 00:00:00 +0000 UTC") for n in range(1_500)]
    )
    steps_of(tmp_path / "before.json", archive)
    alter(archive, f"DROP INDEX idx_posts_created_at; {index}")
    steps_of(tmp_path / "after.json", archive)
    assert (tmp_path / "after.json").read_bytes() == (tmp_path / "before.json").read_bytes()


def test_large_posts_come_in_batches_of_few_megabytes(empty, tmp_path):
    large = b'{"a":"' + b"y" * 1_200_000 + b'"}'
    rows = [numbered(number, embed_type="record", embed_data=large) for number in range(8)]
    rows += [numbered(9, text="x" * 9 * MEGABYTE)]
    rows += [numbered(number) for number in range(10, 20)]
    steps = steps_of(tmp_path / "posts.json", filled_copy(empty, tmp_path, rows))
    assert sum(batches_of(steps)) == 19
    written = [0, *(step.bytes_written for step in steps)]
    sizes = [after - before for before, after in pairwise(written)]
    assert max(sizes) < 10 * MEGABYTE
    assert all(size < 5 * MEGABYTE for size in sorted(sizes)[:-1])
    assert uris_of(tmp_path / "posts.json") == [row["uri"] for row in rows]


def test_each_batch_is_in_the_file_before_the_next_is_fetched(empty, tmp_path):
    archive = filled_copy(empty, tmp_path / "own", [numbered(number) for number in range(3_500)])
    seen = []

    def look(progress):
        (part,) = tmp_path.glob(".*.part")
        seen.append(progress)
        assert part.stat().st_size == progress.bytes_written
        assert part.read_bytes().count(b'"uri": ') == progress.posts_done

    result = export_to(tmp_path / "posts.json", archive, on_progress=look)
    assert [step.posts_done for step in seen] == [1_000, 2_000, 3_000, 3_500]
    assert [step.bytes_written for step in seen] == sorted({step.bytes_written for step in seen})
    assert [step.seconds for step in seen] == sorted(step.seconds for step in seen)
    assert (seen[-1].posts_done, seen[-1].posts_total) == (result.posts, result.posts)
    assert seen[-1].bytes_written + len(text_format("json").postamble) == result.bytes


def test_all_authors_or_one_of_them_or_nobody(make_archive, tmp_path):
    archive = make_archive("--posts", "1500", "--seed", "8", "--reposts", "0.3", "--accounts", "2")
    posts = stored_posts(archive)
    authors = {post["did"] for post in posts}
    for did in [
        None,
        "did:plc:nobody",
        *sorted(authors)[:5],
        *(max(authors, key=[post["did"] for post in posts].count),),
    ]:
        destination = tmp_path / f"{did}.json".replace(":", "-")
        steps_of(destination, archive, Selection(did))
        assert uris_of(destination) == [post["uri"] for post in posts if did in (None, post["did"])]


@pytest.mark.parametrize("did", [None, DID])
def test_replies_are_left_out_where_that_is_wished(did, empty, tmp_path):
    flags = [0, 1, None, 2, "true", "false", 0.0]
    rows = [numbered(number, is_reply=flag) for number, flag in enumerate(flags)]
    archive = filled_copy(empty, tmp_path, rows)
    steps_of(tmp_path / "posts.json", archive, Selection(did, include_replies=False))
    assert uris_of(tmp_path / "posts.json") == [rows[number]["uri"] for number in (0, 2, 5, 6)]


@pytest.mark.parametrize("format_name", FILE_FORMATS)
def test_an_archive_of_the_first_version_has_no_quotes_counted(format_name, make_archive, own_archive, tmp_path):
    new = own_archive("--posts", "1200", "--seed", "4")
    alter(new, "UPDATE posts SET quote_count = 0")
    steps_of(tmp_path / f"new.{format_name}", new)
    steps_of(tmp_path / f"old.{format_name}", make_archive("--posts", "1200", "--seed", "4", "--schema", "1"))
    assert (tmp_path / f"old.{format_name}").read_bytes() == (tmp_path / f"new.{format_name}").read_bytes()
