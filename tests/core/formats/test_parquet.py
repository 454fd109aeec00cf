"""Parquet, read back by DuckDB and pyarrow."""

import io
import json
import os
import subprocess
import sys
from datetime import UTC, datetime

import pytest

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.errors import Cancelled, DestinationError, RequestError
from exporter_gui.core.export import export
from exporter_gui.core.formats import FORMATS, parquet_format
from exporter_gui.core.formats.context import ExportContext
from exporter_gui.core.formats.parquet_format import ParquetOptions
from exporter_gui.core.messages import Code
from exporter_gui.core.model.post import WarningKind, text_of
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.request import ExportRequest
from exporter_gui.core.sources import read_archive
from tests.support.engine import EVERYTHING
from tests.support.small_archive import DID, Text, filled_copy, numbered, stored_posts

pytest.importorskip(
    "arro3.io", reason="arro3-io does not run here; dev.py test installs it where it has a wheel", exc_type=ImportError
)
duckdb = pytest.importorskip("duckdb", reason="DuckDB does not run here; dev.py test installs it", exc_type=ImportError)
TYPES = {
    **dict.fromkeys(("uri", "cid", "did", "text"), "VARCHAR"),
    **dict.fromkeys(("created_at", "indexed_at", "archived_at"), "TIMESTAMP WITH TIME ZONE"),
    **dict.fromkeys(("like_count", "repost_count", "reply_count", "quote_count"), "BIGINT"),
    **dict.fromkeys(("is_reply", "has_media"), "BOOLEAN"),
    **dict.fromkeys(("reply_parent", "embed_type", "embed_data", "labels"), "VARCHAR"),
}


@pytest.fixture
def written(empty, tmp_path):
    """Export rows; return the result and the path."""

    def run(*rows, selection=EVERYTHING):
        archive = filled_copy(empty, tmp_path / "archive", rows)
        destination = tmp_path / "posts.parquet"
        return export(ExportRequest(archive, selection, "parquet", destination, overwrite=True)), destination

    return run


def read(path, columns="*", more=""):
    relation = duckdb.sql(f"SELECT {columns} FROM read_parquet('{path}') {more}")
    return [dict(zip(relation.columns, row, strict=True)) for row in relation.fetchall()]


def times(path, *names):
    return read(path, ", ".join(f"epoch_us({name}) AS {name}" for name in names), "ORDER BY uri")


def microseconds(*parts):
    return int(datetime(*parts, tzinfo=UTC).timestamp() * 1_000_000)


def test_a_post_is_a_row_with_these_columns(written):
    embed = b'{"n":12345678901234567890, "e":1.0}'
    _result, path = written(numbered(1, embed_data=embed, embed_type="images", has_media=1))
    relation = duckdb.sql(f"SELECT * FROM read_parquet('{path}')")
    assert dict(zip(relation.columns, map(str, relation.types), strict=True)) == TYPES
    (post,) = read(path, "* EXCLUDE (created_at, indexed_at, archived_at)")
    assert post == {
        "uri": f"at://{DID}/app.bsky.feed.post/3k0000001", "cid": "bafyreiordinary", "did": DID,
        "text": "ordinary text",
        "like_count": 1, "repost_count": 2, "reply_count": 3, "quote_count": 4, "is_reply": False, "has_media": True,
        "reply_parent": None, "embed_type": "images", "embed_data": embed.decode(), "labels": None,
    }  # fmt: skip
    assert times(path, "created_at", "archived_at") == [
        {
            "created_at": microseconds(2024, 5, 1, 10, 0, 0, 250_000),
            "archived_at": microseconds(2025, 10, 30, 21, 0, 0, 500_000),
        }
    ]


def test_times_are_cut_to_microseconds_and_may_lie_before_1970(written):
    texts = ("1969-12-31 23:59:59.9999999 +0000 UTC", "2024-01-01 00:30:00.123456789 +0530 IST", "0001-01-01 00:00:00")
    _result, path = written(*(numbered(number, created_at=text) for number, text in enumerate(texts)))
    assert [row["created_at"] for row in times(path, "created_at")] == [
        -1, microseconds(2023, 12, 31, 19, 0, 0, 123_456), -62_135_596_800_000_000
    ]  # fmt: skip


def test_what_does_not_fit_a_column_is_null_and_told(written):
    result, path = written(
        numbered(1, created_at="yesterday", like_count="many", is_reply="perhaps", repost_count=1.5),
        numbered(2, like_count=None, text=None, labels=b"", embed_data=b"{"),
        numbered(3, text=Text(b"a\xffb\xed\xa0\x80"), embed_data=Text(b'{"a":"\xff"}')),
    )
    one, two, three = read(path, "* EXCLUDE (created_at, indexed_at, archived_at)", "ORDER BY uri")
    assert times(path, "created_at")[0] == {"created_at": None}
    assert (one["like_count"], one["is_reply"], one["repost_count"]) == (None, None, None)
    assert (two["like_count"], two["text"], two["labels"], two["embed_data"]) == (None, None, None, "{")
    assert (three["text"], three["embed_data"]) == ("a\ufffdb\ufffd\ufffd\ufffd", '{"a":"\ufffd"}')
    assert result.warnings.counts == {
        WarningKind.LOST_TIME: 1,
        WarningKind.UNEXPECTED_TYPE: 1,
        WarningKind.INVALID_JSON: 1,
        WarningKind.INVALID_UTF8: 1,
    }
    assert "1 post contained an unreadable time, which was left out; export as JSON to keep it." in (
        result.notes_in_words()
    )
    assert "1 post contained a value of an unexpected type, which was left out; export as JSON to keep it." in (
        result.notes_in_words()
    )


@pytest.mark.parametrize("text", ["", "\0", "a\x1cb\x1dc\x1ed\x1fe", "\x1c0", "\x1d", "'=1", "\r\n\t \u2028"])
def test_every_text_comes_back_as_it_is_stored(text, written):
    _result, path = written(numbered(1, text=text, cid=text or "c"), numbered(2))
    assert read(path, "text, cid", "ORDER BY uri")[0] == {"text": text, "cid": text or "c"}


def test_all_posts_of_a_hostile_archive_come_back(make_archive, tmp_path):
    archive = make_archive("--posts", "6000", "--hostile", "--reposts", "0.1")
    path = tmp_path / "posts.parquet"
    result = export(ExportRequest(archive, EVERYTHING, "parquet", path))
    stored = stored_posts(archive)
    posts = read(path, "* EXCLUDE (created_at, indexed_at, archived_at)")
    assert len(posts) == len(stored) == result.posts
    for post, row in zip(posts, stored, strict=True):
        for name in ("uri", "cid", "did", "text", "like_count", "quote_count"):
            assert post[name] == row[name]
        for name in ("embed_data", "labels"):
            json_text = text_of(row[name])
            assert post[name] == (None if json_text == "null" else json_text)
        assert (post["is_reply"], post["has_media"]) == (bool(row["is_reply"]), bool(row["has_media"]))
        assert post["reply_parent"] == (row["reply_parent"] or None)


def test_the_file_has_row_groups_compression_statistics_and_metadata(make_archive, tmp_path):
    path = tmp_path / "posts.parquet"
    archive = make_archive("--posts", "6000")
    did = read_archive(archive, Cancellation(), lambda database: database.owners())[0].did
    export(ExportRequest(archive, Selection(did, include_replies=False), "parquet", path))
    columns = (
        "row_group_id, row_group_num_rows, path_in_schema, compression, encodings, stats_min_value, stats_null_count"
    )
    chunks = duckdb.sql(f"SELECT {columns} FROM parquet_metadata('{path}')").fetchall()
    groups = {chunk[0]: chunk[1] for chunk in chunks}
    assert {chunk[3] for chunk in chunks} == {"ZSTD"}
    assert {chunk[2] for chunk in chunks if "DICTIONARY" in chunk[4]} == {
        "did", "embed_type", "like_count", "repost_count", "reply_count", "quote_count"
    }  # fmt: skip
    assert all(
        chunk[5] is not None and chunk[6] is not None for chunk in chunks if chunk[2] in TYPES and "_at" in chunk[2]
    )
    assert all(rows <= 5_000 for rows in groups.values())
    pairs = {key.decode(): value.decode() for key, value in duckdb.sql(
        f"SELECT key, value FROM parquet_kv_metadata('{path}')").fetchall()}  # fmt: skip
    assert (pairs["archive_exporter.format"], pairs["archive_exporter.account"]) == ("1", did)
    assert pairs["archive_exporter.made_by"].startswith("Archive Exporter ")
    assert json.loads(pairs["archive_exporter.selection"])["replies"] is False


def test_the_same_posts_give_the_same_bytes_in_any_process(make_archive, tmp_path):
    archive = make_archive("--posts", "300")
    contents = set()
    for seed in ("1", "2", "3"):
        path = tmp_path / f"{seed}.parquet"
        command = [sys.executable, "-m", "exporter_gui", "export", str(archive), "-o", str(path), "--quiet"]
        subprocess.run(command, check=True, env={**os.environ, "PYTHONHASHSEED": seed})
        contents.add(path.read_bytes())
    assert len(contents) == 1


class Memory:
    """Files in memory."""

    def __init__(self, *, fails=False):
        self.files = {}
        self.fails = fails

    def create(self, name=""):
        assert name not in self.files
        self.files[name] = file = io.BytesIO()
        if self.fails:
            file.write = self.fail
        return file

    def fail(self, _data):
        raise DestinationError(Code.DISK_FULL, name="x", folder="y")


def partitioned(archive):
    outputs = Memory()

    def write(database):
        writer = FORMATS["parquet"].writer(outputs, ParquetOptions(partitioned=True), ExportContext(EVERYTHING))
        for batch in database.batches(EVERYTHING):
            writer.write(database, batch)
        writer.finish()
        writer.close()

    read_archive(archive, Cancellation(), write)
    return {name: file.getvalue() for name, file in outputs.files.items()}


def test_months_are_folders_of_their_own(empty, tmp_path):
    dates = (
        "2025-03-31 23:00:00 -0200 -02",
        "2025-04-01 00:30:00 +0000 UTC",
        "2024-12-01 00:00:00 +0000 UTC",
        "",
        "once",
    )
    archive = filled_copy(empty, tmp_path, [numbered(number, created_at=date) for number, date in enumerate(dates)])
    files = partitioned(archive)
    assert sorted(files) == [
        "posts/year=2024/month=12/part-0.parquet",
        "posts/year=2025/month=04/part-0.parquet",
        "posts/year=__HIVE_DEFAULT_PARTITION__/month=__HIVE_DEFAULT_PARTITION__/part-0.parquet",
        "posts/year=__HIVE_DEFAULT_PARTITION__/month=__HIVE_DEFAULT_PARTITION__/part-1.parquet",
    ]
    folder = tmp_path / "folder"
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    table = f"read_parquet('{folder}/posts/**/*.parquet', hive_partitioning=true)"
    found = duckdb.sql(f"SELECT year, month, count(*) FROM {table} GROUP BY ALL ORDER BY ALL").fetchall()
    assert found == [(2024, "12", 1), (2025, "04", 2), (None, None, 2)]


def test_no_posts_make_an_empty_table(empty, written, tmp_path):
    ((name, content),) = partitioned(empty).items()
    (tmp_path / "part.parquet").write_bytes(content)
    assert name == "posts/year=__HIVE_DEFAULT_PARTITION__/month=__HIVE_DEFAULT_PARTITION__/part-0.parquet"
    assert read(tmp_path / "part.parquet") == []
    _result, path = written()
    assert read(path) == []


def test_folders_need_a_folder(empty, tmp_path):
    request = ExportRequest(empty, EVERYTHING, "parquet", tmp_path / "x", options=ParquetOptions(partitioned=True))
    with pytest.raises(RequestError, match="in folders by month cannot be a single file"):
        export(request)


def test_a_full_disk_is_told_and_the_thread_ends(make_archive):
    def write(database):
        writer = FORMATS["parquet"].writer(Memory(fails=True))
        try:
            for batch in database.batches(EVERYTHING):
                writer.write(database, batch)
            writer.finish()
        finally:
            writer.close()

    with pytest.raises(DestinationError):
        read_archive(make_archive("--posts", "1200"), Cancellation(), write)


def test_a_cancelled_export_leaves_neither_file_nor_thread(make_archive, tmp_path):
    cancellation = Cancellation()
    request = ExportRequest(make_archive("--posts", "3000"), EVERYTHING, "parquet", tmp_path / "posts.parquet")
    with pytest.raises(Cancelled):
        export(request, lambda _progress: cancellation.cancel(), cancellation)
    assert list(tmp_path.iterdir()) == []


def test_missing_packages_are_told_in_a_sentence(monkeypatch, empty, tmp_path):
    monkeypatch.setattr(parquet_format, "is_installed", lambda: False)
    with pytest.raises(RequestError) as failure:
        export(ExportRequest(empty, EVERYTHING, "parquet", tmp_path / "posts.parquet"))
    assert str(failure.value) == (
        "Parquet needs the packages arro3-core, arro3-io, which are not installed; install exporter-gui[parquet], or"
        " choose another format."
    )
    assert list(tmp_path.iterdir()) == []


def test_pyarrow_sees_the_same_table_and_json(make_archive, tmp_path):
    parquet = pytest.importorskip("pyarrow.parquet", reason="pyarrow is not installed; it is in the group heavy")
    path = tmp_path / "posts.parquet"
    export(ExportRequest(make_archive("--posts", "6000", "--hostile"), EVERYTHING, "parquet", path))
    file = parquet.ParquetFile(path)
    assert file.metadata.row_group(0).num_rows == 5_000
    assert not file.schema_arrow.field("uri").nullable
    assert str(file.schema_arrow.field("created_at").type) == "timestamp[us, tz=UTC]"
    assert "json" in str(file.schema_arrow.field("embed_data").type)
    posts = read(path, "uri, text, like_count, embed_data")
    assert [{name: post[name] for name in posts[0]} for post in file.read(list(posts[0])).to_pylist()] == posts
