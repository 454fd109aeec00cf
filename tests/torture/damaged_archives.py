"""Exports of damaged archives: none may be called done with other posts than a scan of the table finds."""

import json
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import time
import traceback
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import apsw

from exporter_gui.core.errors import ExporterError
from exporter_gui.core.export import export
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.request import ExportRequest
from tests.torture.damages import DAMAGES, Damage

MOST_SECONDS = 20
MOST_BYTES = 300 << 20
_DONE, _REFUSED, _OTHER_POSTS, _CRASHED = range(10, 14)
_NAMES = {_DONE: "done, rightly", _REFUSED: "refused", _OTHER_POSTS: "DONE WITH OTHER POSTS", _CRASHED: "NO SENTENCE"}
_BASES = (
    ("--posts 400", "page_size = 4096"),
    ("--posts 400 --journal wal --reposts 0.3", "page_size = 4096"),
    ("--posts 150 --hostile --broken", "page_size = 1024"),
    ("--posts 1200 --accounts 3", "auto_vacuum = FULL"),
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """The end of one export of one damaged archive."""

    damage: str
    seed: int
    name: str
    seconds: float
    bytes: int

    @property
    def is_right(self) -> bool:
        """True where nothing was lost in silence, or took too long or too much memory."""
        is_told = self.name in (_NAMES[_DONE], _NAMES[_REFUSED])
        return is_told and self.seconds <= MOST_SECONDS and self.bytes <= MOST_BYTES


def outcomes(bases: Sequence[Path], seeds: Sequence[int], folder: Path) -> Iterator[Outcome]:
    """Damage a copy of an archive for each seed, and export it in a process of its own."""
    for seed in seeds:
        damage = DAMAGES[seed % len(DAMAGES)]
        archive = Path(shutil.copy(bases[seed // len(DAMAGES) % len(bases)], folder / "archive.db"))
        started = time.monotonic()
        child = os.fork()
        if child == 0:
            os._exit(_run_child(damage, archive, seed))
        _pid, status, used = os.wait4(child, 0)
        code = os.waitstatus_to_exitcode(status)
        name = _NAMES.get(code, f"EXIT CODE {code}")
        yield Outcome(damage.__name__, seed, name, time.monotonic() - started, used.ru_maxrss * 1024)


def make_bases(folder: Path) -> list[Path]:
    """Make archives in both journal modes, with small and large pages, with and without vacuum."""
    return [_make_base(folder / f"base-{number}.db", *how) for number, how in enumerate(_BASES)]


def print_table(found: Sequence[Outcome]) -> bool:
    """Print what came of each kind of damage; return whether all is right."""
    for damage in DAMAGES:
        counts = Counter(outcome.name for outcome in found if outcome.damage == damage.__name__)
        print(f"{damage.__name__:32}", ", ".join(f"{count} {name}" for name, count in sorted(counts.items())))
    wrong = [outcome for outcome in found if not outcome.is_right]
    for outcome in wrong:
        print(f"WRONG: {outcome}")
    slowest, largest = max(outcome.seconds for outcome in found), max(outcome.bytes for outcome in found)
    print(f"{len(found)} damaged archives, {len(wrong)} wrong; at most {slowest:.1f} s, {largest >> 20} MiB")
    return not wrong


def _make_base(path: Path, arguments: str, pragma: str) -> Path:
    maker = Path(__file__).parents[1] / "make_archive.py"
    subprocess.run([sys.executable, maker, path, *arguments.split()], check=True, capture_output=True)
    connection = apsw.Connection(str(path))
    mode = connection.pragma("journal_mode")
    connection.execute(
        f"PRAGMA journal_mode = delete; PRAGMA {pragma}; VACUUM; PRAGMA journal_mode = {mode}"
    ).fetchall()
    connection.close()
    return path


def _run_child(damage: Damage, archive: Path, seed: int) -> int:
    signal.alarm(3 * MOST_SECONDS)
    try:
        try:
            damage(archive, random.Random(seed))
        except apsw.Error:  # the damage could not be done by SQL: as if there were none
            shutil.copy(archive, archive)
        os.utime(archive, (1_700_000_000.25, 1_700_000_000.25))
        return _export(archive, archive.with_name(f"{seed}.json"))
    except BaseException:  # noqa: BLE001 - a child must end here
        traceback.print_exc()
        return _CRASHED


def _export(archive: Path, destination: Path) -> int:
    try:
        export(ExportRequest(archive, Selection(did=None), "json", destination))
    except ExporterError:
        return _OTHER_POSTS if destination.exists() else _REFUSED
    exported = [_plain(post.get("uri")) for post in json.loads(destination.read_bytes())]
    destination.unlink()
    return _DONE if Counter(exported) == Counter(_scan(archive)) else _OTHER_POSTS


def _scan(archive: Path) -> list[str]:
    flags = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI
    connection = apsw.Connection(f"{archive.as_uri()}?immutable=1", flags=flags)
    rows = connection.execute("SELECT CAST(uri AS BLOB) FROM posts NOT INDEXED").fetchall()
    connection.close()
    return [_plain(None if uri is None else uri.decode("utf-8", "replace")) for (uri,) in rows]


def _plain(uri: object) -> str:
    """Bytes that are no text may be replaced one by one or in runs."""
    return re.sub("\ufffd+", "\ufffd", str(uri))
