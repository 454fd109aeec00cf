"""The command's peak memory on a small and on a large archive."""

import os
import subprocess
import sys
from pathlib import Path


def measure_memory(archives: list[Path], folder: Path) -> None:
    print("\npeak memory of the command")
    for name in ("json", "csv"):
        peaks = [peak_mib(archive, folder / f"memory.{name}") for archive in archives]
        listed = ", ".join(
            f"{archive.stem} posts {peak:.1f} MiB" for archive, peak in zip(archives, peaks, strict=True)
        )
        print(f"{name:8}{listed}, difference {peaks[-1] - peaks[0]:.1f} MiB")


def peak_mib(archive: Path, output: Path) -> float:
    command = [sys.executable, "-m", "exporter_gui", "export", str(archive), "-o", str(output), "--force", "--quiet"]
    process = subprocess.Popen(command)
    _pid, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit("the export failed")
    return usage.ru_maxrss / 1024  # KiB on Linux
