"""Each format against what sets its pace: the `sqlite3` shell, DuckDB, XlsxWriter alone, or our own CSV."""

import shutil
import sys
from pathlib import Path

from tests.benchmarks.processes import EXPORTER, Command, print_heading, print_pairs, run, run_pairs

_JSON_COLUMNS = (
    "uri,cid,did,text,created_at,indexed_at,has_media,like_count,repost_count,reply_count,quote_count,is_reply,"
    "reply_parent,embed_type,embed_data,labels,archived_at"
)
_CSV_COLUMNS = (
    "uri,cid,did,text,created_at,like_count,repost_count,reply_count,quote_count,is_reply,reply_parent,has_media,"
    "{media_files}embed_type,indexed_at"
)
_MEDIA_FILES = """
    CASE WHEN has_media THEN (
        SELECT group_concat(substr(file, 1, instr(file || '@', '@') - 1), ';') FROM (
            SELECT substr(url, 1 + length(rtrim(url, replace(url, '/', '')))) AS file FROM (
                SELECT value ->> 'fullsize' AS url FROM json_each(embed_data, '$.images')
                UNION ALL SELECT value ->> 'fullsize' FROM json_each(embed_data, '$.media.images')
                UNION ALL SELECT embed_data ->> '$.external.thumb'
            )
        )
    ) ELSE '' END AS media_files,
"""
_SHELL = {
    "json; shell": ("posts.json", "json", _JSON_COLUMNS),
    "jsonl; shell's JSON": ("posts.jsonl", "json", _JSON_COLUMNS),
    "csv; shell": ("posts.csv", "csv", _CSV_COLUMNS.format(media_files=_MEDIA_FILES)),
    "csv; shell without MediaFiles": ("posts.csv", "csv", _CSV_COLUMNS.format(media_files="")),
}
_CSV = {
    "jsonl.gz; csv": ["posts.jsonl.gz"],
    "jsonl.zst; csv": ["posts.jsonl.zst"],
    "sheet; csv": ["sheet.csv", "--format", "sheet"],
    "sheet, main columns; csv": ["main.csv", "--format", "sheet", "--columns", "main"],
    "sheet, Berlin; csv": ["berlin.csv", "--format", "sheet", "--time-zone", "Europe/Berlin"],
    "html folder; csv": ["pages", "--format", "html", "--folder"],
}
_COPY = """
import duckdb, sys
archive, output = sys.argv[1:]
duckdb.sql("INSTALL sqlite; LOAD sqlite")
duckdb.sql(f"ATTACH '{archive}' AS archive (TYPE sqlite, READ_ONLY)")
options = "FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 5000"
posts = "SELECT * FROM archive.posts WHERE did = (SELECT did FROM archive.profiles)"
duckdb.sql(f"COPY ({posts} ORDER BY created_at DESC) TO '{output}' ({options})")
"""
_WRITE_CELLS = """
import csv, sys, xlsxwriter
source, output = sys.argv[1:]
with xlsxwriter.Workbook(output, {"constant_memory": True}) as workbook, open(source, encoding="utf-8-sig") as rows:
    sheet = workbook.add_worksheet()
    for at, row in enumerate(csv.reader(rows)):
        for column, cell in enumerate(row):
            if cell.isdigit():
                sheet.write_number(at, column, int(cell))
            else:
                sheet.write_string(at, column, cell)
"""


def compare_with_anchors(archive: Path, posts: int, runs: int, folder: Path) -> None:
    shell = shutil.which("sqlite3")
    if shell is None:
        raise SystemExit("The comparison needs the sqlite3 shell; install it (package sqlite3).")
    print_heading(f"{posts:,} posts, medians of {runs} paired runs, whole processes; each with its anchor")
    for label, (name, mode, columns) in _SHELL.items():
        print_pairs(
            label, run_pairs(runs, _export(archive, folder, name), _dump(shell, archive, mode, columns, folder))
        )
    for label, arguments in _CSV.items():
        ours = _export(archive, folder, *arguments)
        print_pairs(label, run_pairs(runs, ours, _export(archive, folder, "posts.csv")))
    run(_export(archive, folder, "sheet.csv", "--format", "sheet"))
    cells = Command(
        [sys.executable, "-c", _WRITE_CELLS, str(folder / "ours" / "sheet.csv"), str(folder / "cells.xlsx")]
    )
    print_pairs("xlsx; XlsxWriter alone", run_pairs(runs, _export(archive, folder, "posts.xlsx"), cells))
    copy = Command([sys.executable, "-c", _COPY, str(archive), str(folder / "duckdb.parquet")])
    try:
        print_pairs("parquet; DuckDB", run_pairs(runs, _export(archive, folder, "posts.parquet"), copy))
    except SystemExit:
        print("DuckDB's COPY cannot be measured: its extension for SQLite cannot be installed")


def _export(archive: Path, folder: Path, name: str, *options: str) -> Command:
    output = str(folder / "ours" / name)
    (folder / "ours").mkdir(exist_ok=True)
    return Command([*EXPORTER, "export", str(archive), "-o", output, "--force", "--quiet", *options])


def _dump(shell: str, archive: Path, mode: str, columns: str, folder: Path) -> Command:
    query = f"SELECT {columns} FROM posts WHERE did = (SELECT did FROM profiles) ORDER BY created_at DESC, uri"
    header = ["-header"] if mode == "csv" else []
    return Command([shell, f"-{mode}", *header, str(archive), query], folder / f"theirs.{mode}")
