"""Whole processes, measured in pairs."""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

EXPORTER = [sys.executable, "-m", "exporter_gui"]


class Command(NamedTuple):
    """Command line, and the file that takes its standard output, if any."""

    arguments: list[str]
    output: Path | None = None


class Run(NamedTuple):
    """One process."""

    seconds: float
    processor_seconds: float
    peak_mib: float


def run(command: Command) -> Run:
    """Run a command. Raises `SystemExit` if it fails."""
    started = time.perf_counter()
    with Path(command.output or os.devnull).open("wb") as output:
        process = subprocess.Popen(command.arguments, stdout=output, stderr=subprocess.DEVNULL)
        _pid, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{' '.join(command.arguments)} failed")
    return Run(time.perf_counter() - started, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)  # KiB on Linux


def run_pairs(runs: int, ours: Command, theirs: Command) -> list[tuple[Run, Run]]:
    """Run two commands in turn; a first pair, which warms the caches, is left out."""
    return [(run(ours), run(theirs)) for _ in range(runs + 1)][1:]


def print_heading(title: str) -> None:
    print(f"\n{title}")
    print(f"{'':34}{'time':>9}{'processor':>11}{'peak':>10}{'anchor':>10}{'time / anchor':>15}{'processor':>11}")


def print_pairs(label: str, pairs: list[tuple[Run, Run]]) -> None:
    """Print medians of our processes, and of the ratios of the pairs."""
    ours = Run(*(statistics.median(values) for values in zip(*(pair[0] for pair in pairs), strict=True)))
    anchor = statistics.median(theirs.seconds for _ours, theirs in pairs)
    ratios = [statistics.median(one[at] / other[at] for one, other in pairs) for at in (0, 1)]
    figures = f"{ours.seconds:7.2f} s{ours.processor_seconds:9.2f} s{ours.peak_mib:6.0f} MiB{anchor:8.2f} s"
    print(f"{label:34}{figures}{ratios[0]:15.2f}{ratios[1]:11.2f}", flush=True)
