"""The command against the `sqlite3` shell, whole processes, in turn."""

import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

COLUMNS = {
    "json": "uri,cid,did,text,created_at,indexed_at,has_media,like_count,repost_count,reply_count,quote_count,is_reply,"
    "reply_parent,embed_type,embed_data,labels,archived_at",
    "csv": "uri,cid,did,text,created_at,like_count,repost_count,reply_count,quote_count,is_reply,reply_parent,"
    "has_media,embed_type,indexed_at",
}


def compare_with_shell(archive: Path, posts: int, runs: int, folder: Path) -> None:
    shell = shutil.which("sqlite3")
    if shell is None:
        raise SystemExit("The comparison needs the sqlite3 shell; install it (package sqlite3).")
    print(f"\n{posts:,} posts, medians of {runs} paired runs, whole processes")
    print(f"{'format':8}{'exporter-gui':>14}{'sqlite3 shell':>15}{'ratio':>8}")
    for name, columns in COLUMNS.items():
        ours, theirs = [], []
        for run in range(runs + 1):
            pair = (export(archive, name, folder), dump(shell, archive, name, columns, folder))
            if run:  # the first warms the caches
                ours.append(pair[0])
                theirs.append(pair[1])
        ratio = statistics.median(a / b for a, b in zip(ours, theirs, strict=True))
        print(f"{name:8}{statistics.median(ours):12.2f} s{statistics.median(theirs):13.2f} s{ratio:8.2f}")


def export(archive: Path, name: str, folder: Path) -> float:
    output = folder / f"ours.{name}"
    command = [sys.executable, "-m", "exporter_gui", "export", str(archive), "-o", str(output), "--force", "--quiet"]
    return timed(command, None)


def dump(shell: str, archive: Path, name: str, columns: str, folder: Path) -> float:
    query = f"SELECT {columns} FROM posts WHERE did = (SELECT did FROM profiles) ORDER BY created_at DESC, uri"
    header = ["-header"] if name == "csv" else []
    return timed([shell, f"-{name}", *header, str(archive), query], folder / f"theirs.{name}")


def timed(command: list[str], output: Path | None) -> float:
    started = time.perf_counter()
    if output is None:
        subprocess.run(command, check=True)
    else:
        with output.open("wb") as file:
            subprocess.run(command, check=True, stdout=file)
    return time.perf_counter() - started
