"""The machine and the programs that figures belong to."""

import os
import platform
import re
import shutil
import subprocess
import sys
from pathlib import Path

import apsw


def describe_machine() -> str:
    """Return one line."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    versions = [f"Python {platform.python_version()}", f"SQLite {apsw.sqlite_lib_version()}"]
    shell = shutil.which("sqlite3")
    if shell is not None:
        told = subprocess.run([shell, "--version"], capture_output=True, text=True, check=True)
        versions.append(f"sqlite3 shell {told.stdout.split()[0]}")
    return f"{_processor()}, {os.cpu_count()} cores, {memory:.0f} GiB, {platform.platform()}; {', '.join(versions)}"


def _processor() -> str:
    if sys.platform == "linux":
        found = re.search(r"^model name\s*:\s*(.+)$", Path("/proc/cpuinfo").read_text(encoding="ascii"), re.MULTILINE)
        if found:
            return found[1]
    return platform.processor() or platform.machine()
