"""The command against the `sqlite3` shell, whole processes, in turn."""

import shutil
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

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


@dataclass(frozen=True, slots=True)
class Comparison:
    label: str
    format: str
    columns: str
    """Posts selected by the shell."""


COMPARISONS = (
    Comparison("json", "json", _JSON_COLUMNS),
    Comparison("csv", "csv", _CSV_COLUMNS.format(media_files=_MEDIA_FILES)),
    Comparison("csv; the shell without MediaFiles", "csv", _CSV_COLUMNS.format(media_files="")),
)


def compare_with_shell(archive: Path, posts: int, runs: int, folder: Path) -> None:
    shell = shutil.which("sqlite3")
    if shell is None:
        raise SystemExit("The comparison needs the sqlite3 shell; install it (package sqlite3).")
    print(f"\n{posts:,} posts, medians of {runs} paired runs, whole processes")
    print(f"{'format':34}{'exporter-gui':>14}{'sqlite3 shell':>15}{'ratio':>8}")
    for comparison in COMPARISONS:
        ours, theirs = [], []
        for run in range(runs + 1):
            pair = (export(archive, comparison.format, folder), dump(shell, archive, comparison, folder))
            if run:  # the first warms the caches
                ours.append(pair[0])
                theirs.append(pair[1])
        ratio = statistics.median(a / b for a, b in zip(ours, theirs, strict=True))
        print(f"{comparison.label:34}{statistics.median(ours):12.2f} s{statistics.median(theirs):13.2f} s{ratio:8.2f}")


def export(archive: Path, name: str, folder: Path) -> float:
    output = folder / f"ours.{name}"
    command = [sys.executable, "-m", "exporter_gui", "export", str(archive), "-o", str(output), "--force", "--quiet"]
    return timed(command, None)


def dump(shell: str, archive: Path, comparison: Comparison, folder: Path) -> float:
    query = (
        f"SELECT {comparison.columns} FROM posts WHERE did = (SELECT did FROM profiles) ORDER BY created_at DESC, uri"
    )
    header = ["-header"] if comparison.format == "csv" else []
    command = [shell, f"-{comparison.format}", *header, str(archive), query]
    return timed(command, folder / f"theirs.{comparison.format}")


def timed(command: list[str], output: Path | None) -> float:
    started = time.perf_counter()
    if output is None:
        subprocess.run(command, check=True)
    else:
        with output.open("wb") as file:
            subprocess.run(command, check=True, stdout=file)
    return time.perf_counter() - started
