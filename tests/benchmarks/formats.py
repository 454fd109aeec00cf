"""Each format against CSV, and Parquet against DuckDB: whole processes, in turn."""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

CASES = {
    "json": ["posts.json"],
    "jsonl": ["posts.jsonl"],
    "jsonl.gz": ["posts.jsonl.gz"],
    "jsonl.zst": ["posts.jsonl.zst"],
    "sheet": ["sheet.csv", "--format", "sheet"],
    "sheet, main columns": ["main.csv", "--format", "sheet", "--columns", "main"],
    "sheet, Berlin": ["berlin.csv", "--format", "sheet", "--time-zone", "Europe/Berlin"],
    "xlsx": ["posts.xlsx"],
    "parquet": ["posts.parquet"],
}
COPY = """
import duckdb, sys
archive, output = sys.argv[1:]
duckdb.sql("INSTALL sqlite; LOAD sqlite")
duckdb.sql(f"ATTACH '{archive}' AS archive (TYPE sqlite, READ_ONLY)")
options = "FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 5000"
duckdb.sql(f"COPY (SELECT * FROM archive.posts ORDER BY created_at DESC) TO '{output}' ({options})")
"""


class Run(NamedTuple):
    """One process."""

    seconds: float
    processor_seconds: float
    peak_mib: float


def measure_formats(archive: Path, posts: int, runs: int, folder: Path) -> None:
    print(f"\n{posts:,} posts in each format, medians of {runs} runs, each paired with one of CSV")
    print(f"{'format':22}{'time':>9}{'processor':>11}{'peak':>10}{'size':>11}{'time / CSV':>12}{'processor / CSV':>17}")
    for label, arguments in CASES.items():
        ours = _export_command(archive, folder, arguments)
        pairs = _pairs(runs, ours, _export_command(archive, folder, ["posts.csv"]))
        _print_row(label, pairs, (folder / arguments[0]).stat().st_size)
    try:
        duckdb = [sys.executable, "-c", COPY, str(archive), str(folder / "duckdb.parquet")]
        pairs = _pairs(runs, _export_command(archive, folder, ["posts.parquet"]), duckdb)
    except SystemExit:
        print("DuckDB's COPY cannot be measured: its extension for SQLite cannot be installed")
    else:
        _print_row("parquet / DuckDB", pairs, (folder / "duckdb.parquet").stat().st_size)


def _export_command(archive: Path, folder: Path, arguments: list[str]) -> list[str]:
    command = [sys.executable, "-m", "exporter_gui", "export", str(archive), "--reposts", "--force", "--quiet"]
    return [*command, "-o", str(folder / arguments[0]), *arguments[1:]]


def _pairs(runs: int, ours: list[str], theirs: list[str]) -> list[tuple[Run, Run]]:
    return [(_run(ours), _run(theirs)) for _ in range(runs + 1)][1:]  # the first warms the caches


def _run(command: list[str]) -> Run:
    started = time.perf_counter()
    process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    _pid, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit("the export failed")
    return Run(time.perf_counter() - started, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def _print_row(label: str, pairs: list[tuple[Run, Run]], size: int) -> None:
    ours = [statistics.median(values) for values in zip(*(pair[0] for pair in pairs), strict=True)]
    ratios = [statistics.median(one[at] / other[at] for one, other in pairs) for at in (0, 1)]
    figures = f"{ours[0]:7.2f} s{ours[1]:9.2f} s{ours[2]:6.0f} MiB{size / 1e6:8.1f} MB"
    print(f"{label:22}{figures}{ratios[0]:12.2f}{ratios[1]:17.2f}", flush=True)
