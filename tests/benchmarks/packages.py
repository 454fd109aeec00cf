"""Exports with media files against `cp`, `zip` and `sha256sum`, whole processes in turn, and their peak memory."""

import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from tests.benchmarks.media_archives import media_archive

SIZES = ((1_500, 350_000), (20_000, 2_000))
_MEMORY_FILES = (100, 100_000)
_COMMAND = [sys.executable, "-m", "exporter_gui"]


def measure_packages(folder: Path, runs: int) -> None:
    print(f"\nmedia files, medians of {runs} paired runs, whole processes")
    print(f"{'what':52}{'exporter-gui':>14}{'shell':>9}{'ratio':>8}")
    for files, size in SIZES:
        compare_all(media_archive(files, size, folder), f"{files:,} of {size:,} bytes", runs)
    print("\npeak memory")
    for packing in ("folder", "zip"):
        peaks = [peak_mib(media_archive(files, 500, folder), packing) for files in _MEMORY_FILES]
        listed = ", ".join(f"{files:,} files {peak:.1f} MiB" for files, peak in zip(_MEMORY_FILES, peaks, strict=True))
        print(f"{packing:8}{listed}, difference {peaks[-1] - peaks[0]:.1f} MiB")


def compare_all(archive: Path, label: str, runs: int) -> None:
    compare(f"folder; cp -r, sha256sum: {label}", lambda: export(archive, "folder"), lambda: copy(archive), runs)
    compare(f"ZIP; zip -0: {label}", lambda: export(archive, "zip"), lambda: pack(archive), runs)
    export(archive, "folder")
    compare(f"verify; sha256sum -c: {label}", lambda: verify(archive), lambda: check(archive), runs)


def compare(label: str, ours: Callable[[], float], theirs: Callable[[], float], runs: int) -> None:
    pairs = [(ours(), theirs()) for _run in range(runs + 1)][1:]  # the first warms the caches
    ratio = statistics.median(a / b for a, b in pairs)
    a, b = (statistics.median(times) for times in zip(*pairs, strict=True))
    print(f"{label:52}{a:12.2f} s{b:7.2f} s{ratio:8.2f}", flush=True)


def output(archive: Path, packing: str) -> Path:
    return archive.parent.parent / ("ours.zip" if packing == "zip" else "ours")


def export(archive: Path, packing: str) -> float:
    clear(output(archive, packing))
    return timed(export_command(archive, packing))


def export_command(archive: Path, packing: str) -> list[str]:
    return [*_COMMAND, "export", str(archive), "-o", str(output(archive, packing)), f"--{packing}", "--quiet"]


def copy(archive: Path) -> float:
    theirs = archive.parent.parent / "theirs"
    clear(theirs)
    shell = f"cp -r '{archive.parent}/media' '{theirs}' && cd '{theirs}' && find . -type f -print0 | xargs -0 sha256sum"
    return timed(["sh", "-c", f"{shell} > ../theirs.sums"])


def pack(archive: Path) -> float:
    theirs = archive.parent.parent / "theirs.zip"
    clear(theirs)
    return timed(["sh", "-c", f"cd '{archive.parent}' && zip -q -0 -r '{theirs}' media"])


def verify(archive: Path) -> float:
    return timed([*_COMMAND, "verify", str(output(archive, "folder")), "--quiet"])


def check(archive: Path) -> float:
    return timed(["sh", "-c", f"cd '{output(archive, 'folder')}' && sha256sum --quiet -c SHA256SUMS"])


def clear(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    path.unlink(missing_ok=True)


def timed(command: list[str]) -> float:
    started = time.perf_counter()
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
    return time.perf_counter() - started


def peak_mib(archive: Path, packing: str) -> float:
    clear(output(archive, packing))
    process = subprocess.Popen(export_command(archive, packing), stderr=subprocess.DEVNULL)
    _pid, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit("the export failed")
    return usage.ru_maxrss / 1024  # KiB on Linux
