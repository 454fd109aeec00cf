"""Exports as processes whose system calls on known files are made to fail by `strace`."""

import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

from tests.torture.injection import Call, Fault
from tests.torture.sweep import Run

ROOT = Path(__file__).resolve().parent.parent.parent
CALLS = (
    "access chdir faccessat2 fcntl fdatasync flock fstat fsync ftruncate getdents64 linkat lseek lstat mkdir mkdirat"
    " mmap newfstatat open openat pread64 pwrite64 read readlink rename renameat rmdir stat statfs statx unlink"
    " unlinkat write"
)
_CALL = re.compile(r"^(?:\d+ +)?(\w+)\(", re.MULTILINE)


def is_possible() -> bool:
    """Tell whether `strace` is here."""
    return sys.platform == "linux" and shutil.which("strace") is not None


class TracedRun(Run):
    """One archive, and exports of it in processes."""

    def _export(self, fault: Fault | None) -> tuple[int | None, str]:
        log = self._root.parent / "strace.log"
        names = [self._archive, *(Path(f"{self._archive}{suffix}") for suffix in ("-wal", "-shm", "-journal"))]
        names += [self._archive.parent, self._destination, self._destination.parent, self._root / "temporary"]
        watched = [option for name in names for option in ("-P", os.path.realpath(name))]
        traced = CALLS.split() if fault is None else [fault.call.name]
        command = ["strace", "-f", "-qq", "-o", log, *watched, "-e", f"trace={','.join(f'?{name}' for name in traced)}"]
        if fault is not None:
            when = f"{fault.after + 1}{'+' if fault.lasting else ''}"
            command += ["-e", f"inject={fault.call.name}:error={fault.number}:when={when}"]
        command += [sys.executable, "-m", "exporter_gui", "export", self._archive, "-o", self._destination]
        command += ["--all-authors", "--force", "--quiet"]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        if fault is None:
            names_of_calls = _CALL.findall(log.read_text(encoding="utf-8", errors="replace"))
            self._injector.counts = Counter(Call("kernel", name, "watched") for name in names_of_calls)
        return done.returncode, done.stderr
