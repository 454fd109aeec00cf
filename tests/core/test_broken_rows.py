"""Rows on which bskyarchive's own export stops are exported, and what is odd about them is told."""

import csv
import io
import json

import pytest

from exporter_gui.core.model.post import WarningKind
from tests.support.engine import export_to, exported
from tests.support.parquet import needs_parquet
from tests.support.rebuilt import rebuilt, with_posts
from tests.support.small_archive import Text, alter, fill, filled_copy, numbered

NULL_TEXT, NULL_COUNTS, NO_ZONE_NAME, ZONE_WITH_MINUTES, NO_TIME, NO_JSON, NO_EMBED, NO_UTF8, TEXT_COUNT = range(9)


@pytest.fixture(scope="session")
def broken(make_archive):
    return make_archive("--posts", "50", "--seed", "9", "--broken")


@pytest.fixture
def as_json(broken, tmp_path):
    result = export_to(tmp_path / "posts.json", broken)
    posts = json.loads(result.path.read_bytes().decode())
    assert len(posts) == result.posts == 59
    return [post for _uri, post in sorted((post["uri"], post) for post in posts if "/broken" in post["uri"])]


@pytest.fixture
def as_csv(broken, tmp_path):
    result = export_to(tmp_path / "posts.csv", broken)
    posts = list(csv.DictReader(io.StringIO(result.path.read_bytes().decode("utf-8-sig"), newline="")))
    assert len(posts) == result.posts == 59
    return [post for _uri, post in sorted((post["URI"], post) for post in posts if "/broken" in post["URI"])]


def test_null_is_null_in_json(as_json):
    assert as_json[NULL_TEXT]["text"] is None
    row = as_json[NULL_COUNTS]
    assert [row[name] for name in ("like_count", "is_reply", "has_media")] == [None, None, None]
    assert row["repost_count"] == 2


def test_null_is_empty_in_csv(as_csv):
    assert as_csv[NULL_TEXT]["Text"] == ""
    row = as_csv[NULL_COUNTS]
    assert [row[name] for name in ("LikeCount", "IsReply", "HasMedia", "RepostCount")] == ["", "", "", "2"]


def test_an_offset_in_place_of_a_zone_name_is_read(as_json, as_csv):
    assert as_json[NO_ZONE_NAME]["created_at"] == "2024-06-02T12:00:00+09:00"
    assert as_csv[NO_ZONE_NAME]["CreatedAt"] == "2024-06-02T12:00:00+09:00"
    assert as_json[ZONE_WITH_MINUTES]["created_at"] == "2024-06-02T12:00:01.25+05:30"
    assert as_csv[ZONE_WITH_MINUTES]["CreatedAt"] == "2024-06-02T12:00:01+05:30"


def test_a_time_that_nobody_can_read_is_written_as_it_is_stored(as_json, as_csv):
    assert as_json[NO_TIME]["indexed_at"] == "yesterday"
    assert as_csv[NO_TIME]["IndexedAt"] == "yesterday"


def test_an_embed_that_is_not_json_is_a_json_string_of_its_text(as_json, as_csv):
    assert as_json[NO_JSON]["embed_data"] == '{"images":['
    assert (as_csv[NO_JSON]["MediaFiles"], as_csv[NO_JSON]["HasMedia"]) == ("", "true")


def test_an_embed_without_a_byte_is_left_out(as_json, as_csv):
    assert "embed_data" not in as_json[NO_EMBED]
    assert as_json[NO_EMBED]["embed_type"] == "images"
    assert as_csv[NO_EMBED]["MediaFiles"] == ""


def test_bytes_that_are_not_utf8_in_an_embed_are_replaced(as_json):
    assert as_json[NO_UTF8]["embed_data"] == {"a": "\ufffd\ufffd"}


def test_a_count_that_is_text_keeps_its_value(as_json, as_csv):
    assert as_json[TEXT_COUNT]["like_count"] == "many"
    assert as_csv[TEXT_COUNT]["LikeCount"] == "many"


@pytest.mark.parametrize(
    ("format_name", "expected"),
    [
        ("json", {WarningKind.UNREADABLE_TIME: 1, WarningKind.INVALID_JSON: 1, WarningKind.INVALID_UTF8: 1}),
        ("jsonl", {WarningKind.UNREADABLE_TIME: 1, WarningKind.INVALID_JSON: 1, WarningKind.INVALID_UTF8: 1}),
        ("csv", {WarningKind.UNREADABLE_TIME: 1, WarningKind.LOST_JSON: 1}),
    ],
)
def test_the_result_counts_the_posts_by_kind_of_warning_and_names_them(format_name, expected, broken, tmp_path):
    result = export_to(tmp_path / f"posts.{format_name}", broken)
    assert result.warnings.counts == expected
    named = {(example.uri[-3:], example.column, example.kind) for example in result.warnings.examples}
    assert ("004", "indexed_at", WarningKind.UNREADABLE_TIME) in named
    kind = WarningKind.LOST_JSON if format_name == "csv" else WarningKind.INVALID_JSON
    assert ("005", "embed_data", kind) in named
    assert len(named) == len(expected)
    assert [note[:12] for note in result.notes_in_words()] == ["1 post conta"] * len(expected) + ["For example:"]


def test_a_value_that_is_odd_in_two_ways_is_named_once(make_archive, tmp_path):
    archive = filled_copy(make_archive("--posts", "0"), tmp_path, [numbered(1, created_at=b"then \xff")])
    warnings = export_to(tmp_path / "posts.json", archive).warnings
    assert len(warnings.counts) == 2
    assert [example.column for example in warnings.examples] == ["created_at"]


@pytest.mark.parametrize(
    ("format_name", "told"),
    [
        ("json", "written as text"),
        ("jsonl", "written as text"),
        pytest.param("parquet", "written as text", marks=needs_parquet),
        ("csv", "left out; export as JSON"),
        ("sheet", "left out; export as JSON"),
        ("xlsx", "left out; export as JSON"),
    ],
)
def test_invalid_json_is_said_to_be_where_it_is(format_name, told, make_archive, tmp_path):
    archive = filled_copy(make_archive("--posts", "0"), tmp_path, [numbered(1, has_media=1, embed_data=b"not json")])
    result = export_to(tmp_path / f"posts.{format_name}", archive)
    assert told in result.notes_in_words()[0]


def test_an_archive_without_oddities_has_no_warnings(make_archive, tmp_path):
    archive = make_archive("--posts", "300", "--seed", "7", "--hostile", "--reposts", "0.1")
    assert export_to(tmp_path / "posts.json", archive).notes_in_words() == []


@pytest.mark.parametrize("format_name", ["json", "csv", "jsonl"])
def test_every_post_is_counted_once_for_each_kind_and_only_a_few_are_named(format_name, make_archive, tmp_path):
    odd = {"created_at": "then", "indexed_at": "now", "archived_at": "later"}
    archive = filled_copy(make_archive("--posts", "0"), tmp_path, [numbered(number, **odd) for number in range(1_200)])
    warnings = export_to(tmp_path / f"posts.{format_name}", archive).warnings
    assert warnings.counts == {WarningKind.UNREADABLE_TIME: 1_200}
    assert len(warnings.examples) == 5


@pytest.mark.parametrize("format_name", ["json", "csv", "jsonl"])
def test_posts_without_a_uri_are_counted_each(format_name, make_archive, tmp_path):
    rows = [numbered(number, uri=None, created_at="now") for number in range(3)]
    archive = filled_copy(make_archive("--posts", "0"), tmp_path, rows)
    assert export_to(tmp_path / f"posts.{format_name}", archive).warnings.counts == {WarningKind.UNREADABLE_TIME: 3}


def test_a_json_file_is_valid_utf8_whatever_bytes_the_archive_holds(make_archive, tmp_path):
    rows = [
        numbered(number, **{column: Text(b"a\xff\xed\xa0\x80\xc3")})
        for number, column in enumerate(("text", "cid", "indexed_at"))
    ]
    rows += [
        numbered(number, **{column: b"\xff\xc3"})
        for number, column in enumerate(("labels", "reply_parent", "like_count"), 3)
    ]
    archive = filled_copy(make_archive("--posts", "0"), tmp_path, rows)
    result = export_to(tmp_path / "posts.json", archive)
    posts = json.loads(result.path.read_bytes().decode("utf-8", "strict"))
    assert {post["uri"]: post for post in posts}[rows[0]["uri"]]["text"] == "a\ufffd\ufffd\ufffd\ufffd\ufffd"
    assert len(posts) == 6
    assert result.warnings.counts[WarningKind.INVALID_UTF8] == 6


def test_a_csv_file_keeps_bytes_that_are_not_utf8(make_archive, tmp_path):
    archive = filled_copy(make_archive("--posts", "0"), tmp_path, [numbered(0, text=Text(b"a\xff\xed\xa0\x80\xc3,"))])
    assert b',"a\xff\xed\xa0\x80\xc3,",' in export_to(tmp_path / "posts.csv", archive).path.read_bytes()


def test_a_column_whose_type_is_not_the_usual_changes_nothing(own_archive, tmp_path):
    archive = own_archive("--posts", "50", "--seed", "9", "--broken")
    before = export_to(tmp_path / "before.json", archive).path.read_bytes()
    alter(archive, "UPDATE posts SET embed_data = CAST(embed_data AS TEXT), labels = CAST(labels AS TEXT)")
    assert export_to(tmp_path / "after.json", archive).path.read_bytes() == before


ODD_NUMBERS = {"like_count": float("inf"), "repost_count": float("-inf"), "cid": -0.0, "did": 1e20, "has_media": 0.0}


def test_odd_numbers_are_written_alike_in_both_formats_and_by_any_way(make_archive, tmp_path):
    untyped = with_posts(r" (TEXT|TIMESTAMP|BOOLEAN|INTEGER|JSON)\b", " BLOB")
    archive = rebuilt(filled_copy(make_archive("--posts", "0"), tmp_path / "archive", []), untyped)
    fill(archive, [numbered(1, **ODD_NUMBERS), numbered(2)])
    post = json.loads(exported(archive, tmp_path))[0]
    assert {name: post[name] for name in ODD_NUMBERS} == {
        "like_count": "Infinity", "repost_count": "-Infinity", "cid": -0.0, "did": 1e20, "has_media": False
    }  # fmt: skip
    assert b'"cid": -0.0,' in exported(archive, tmp_path / "again")
    record = exported(archive, tmp_path, "csv").splitlines()[1].decode().split(",")
    assert record[1:3] == ["-0.0", "1e+20"]
    assert record[5:7] == ["Infinity", "-Infinity"]
    assert record[11] == "false"
