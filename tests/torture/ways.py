"""Archives in states that make an export take its snapshot in each of its ways."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.support import archive_states

TESTS = Path(__file__).resolve().parent.parent


def _written_all_the_time(start: archive_states.Start, path: Path) -> None:
    archive_states.rollback_journal(start, path)
    os.utime(path, (time.time() + 10_000,) * 2)  # never old enough to be read in place


WAYS: dict[str, Callable[[archive_states.Start, Path], None]] = {
    "in place": archive_states.rollback_journal,
    "log in use": archive_states.log_in_use,
    "log, checkpointed": archive_states.log_checkpointed,
    "copy": _written_all_the_time,
    "hot journal": archive_states.hot_journal,
    "log without its index": archive_states.log_without_its_index,
    "foreign log": archive_states.rollback_journal_beside_a_foreign_log,
}


def make_archive(path: Path, posts: int) -> None:
    """Make an archive at rest."""
    command = [sys.executable, TESTS / "make_archive.py", path, "--posts", str(posts), "--seed", "11"]
    subprocess.run(command, check=True, capture_output=True)


@contextmanager
def prepared(way: str, original: Path, folder: Path) -> Iterator[Path]:
    """Put a copy of an archive into a folder, in the state for this way, for as long as its writer lives."""
    processes: list[subprocess.Popen[str]] = []

    def start(code: str, *arguments: object) -> subprocess.Popen[str]:
        pipe = subprocess.PIPE
        command = [sys.executable, "-c", code, *map(str, arguments)]
        processes.append(subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True))
        return processes[-1]

    folder.mkdir(parents=True)
    path = Path(shutil.copy2(original, folder / "archive.db"))
    try:
        WAYS[way](start, path)
        yield path
    finally:
        for process in processes:
            process.kill()
            process.communicate()
