"""Exports in which one system call fails, and what must hold after each whatever has failed."""

import contextlib
import errno
import hashlib
import io
import itertools
import os
import random
import shutil
import signal
import sys
import threading
import traceback
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import apsw

from exporter_gui.__main__ import main
from exporter_gui.core.sources import sqlite
from tests.torture.injection import SHORT, Call, Fault, Injector
from tests.torture.ways import WAYS, make_archive, prepared

POSTS = 1_200
OLD = b"the old file"
DRIVE = ["EIO", "ENOTCONN", "ESTALE", "ETIMEDOUT", "ENOMEM"]
NAMES = [*DRIVE, "EACCES", "EPERM", "ENOENT"]
SPACE = ["ENOSPC", "EDQUOT", "EROFS", "EFBIG"]
LOCKS = [*DRIVE, "ENOLCK", "ENOSYS", "EOPNOTSUPP", "EACCES", "EINTR"]
PLAUSIBLE = {
    "access": NAMES,
    "chmod": [*NAMES, "EROFS", "EOPNOTSUPP", "ENOSYS"],
    "close": ["EIO", "EDQUOT", "ENOSPC", "ESTALE"],
    "fcntl": LOCKS,
    "flock": LOCKS,
    "fsync": [*DRIVE, "ENOSPC", "EDQUOT", "EROFS", "EINVAL"],
    "ftruncate": [*DRIVE, *SPACE, "EPERM"],
    "link": [*NAMES, *SPACE, "EOPNOTSUPP", "ENOSYS", "EXDEV"],
    "lseek": ["EIO", "ESTALE", "EINVAL"],
    "mkdir": [*NAMES, *SPACE],
    "mmap": ["ENOMEM", "ENODEV", "EACCES", "EPERM"],
    "open": [*NAMES, *SPACE, "EMFILE", "ENFILE", "ELOOP"],
    "openat": [*NAMES, "EMFILE", "ENFILE"],
    "openDirectory": [*NAMES, "EMFILE"],
    "pread64": [*DRIVE, "EINTR", "SHORT"],
    "pwrite64": [*DRIVE, *SPACE, "EINTR", "SHORT"],
    "read": [*DRIVE, "SHORT"],
    "scandir": [*NAMES, "EMFILE"],
    "statvfs": [*NAMES, "ENOSYS", "EOPNOTSUPP"],
    "thread": ["EAGAIN"],
    "write": [*DRIVE, *SPACE, "SHORT"],
}
_FILLING = "SELECT randomblob(2000) FROM posts LIMIT 100"
REMOVING = ("unlink", "rmdir", "scandir", "open", "fstat", "lstat", "close")


@dataclass
class Outcome:
    """Outcome of an export under a fault, with the violated rules."""

    way: str
    fault: Fault
    code: int | None
    said: str
    violations: list[str] = field(default_factory=list)


class Sweep:
    """Runs exports of one archive after another under faults."""

    def __init__(self, folder: Path, seed: int, kind: "type[Run] | None" = None) -> None:
        self._folder = folder
        self._kind = kind or Run
        self._random = random.Random(seed)
        self._original = folder / "original.db"
        make_archive(self._original, POSTS)

    def outcomes(self, number: int) -> Iterator[Outcome]:
        """Run about `number` exports, shared out among the ways and their calls."""
        share = number // len(WAYS)
        for at, way in enumerate(WAYS):
            root = self._folder / f"way{at}"
            injector = Injector(root)
            with prepared(way, self._original, root / "archive") as archive, surroundings(root / "temporary"):
                run = self._kind(way, archive, root, injector)
                for fault, is_old in self._faults(run.calls(), share):
                    yield run.under(fault, is_old=is_old)
            shutil.rmtree(root)

    def _faults(self, calls: Counter[Call], number: int) -> Iterator[tuple[Fault, bool]]:
        """Choose faults: each kind of call in turn, at its first, its last and other times, with another error."""
        kinds = sorted(calls)
        numbers = {call: itertools.cycle(self._shuffled(_plausible(call))) for call in kinds}
        for at, call in zip(range(number), itertools.cycle(self._shuffled(kinds)), strict=False):
            turn = at // len(kinds)
            last = calls[call] - 1
            after = (0, last, self._random.randint(0, last))[turn % 3]
            name = next(numbers[call])
            error = SHORT if name == "SHORT" else getattr(errno, name)
            lasting = self._random.random() < 0.3 and name != "EINTR"  # which asks to be tried again
            yield Fault(call, after, error, lasting=lasting), self._random.random() < 0.5

    def _shuffled(self, things: list) -> list:
        return self._random.sample(things, len(things))


def _plausible(call: Call) -> list[str]:
    names = PLAUSIBLE.get(call.name, NAMES)
    if call.by == "kernel":  # it is not known which file is meant, and no call can be done by halves
        return [name for name in names if name not in ("SHORT", *SPACE, "ENOENT")]
    return [name for name in names if call.folder != "archive" or name not in SPACE]


class Run:
    """One archive, and exports of it."""

    def __init__(self, way: str, archive: Path, root: Path, injector: Injector) -> None:
        self._way, self._archive, self._root, self._injector = way, archive, root, injector
        self._destination = root / "destination" / "posts.json"
        self._options: tuple[str, ...] = ()
        self._destination.parent.mkdir()
        self._before = self._rest()

    def calls(self) -> Counter[Call]:
        """Export without a fault; return the calls that it makes."""
        code, said = self._export(None)
        assert (code, said) == (0, ""), said
        self._expected = self._destination.read_bytes()
        assert self._expected.count(b'"committed"') == POSTS
        assert self._rest() == self._before
        return self._injector.counts

    def under(self, fault: Fault, *, is_old: bool) -> Outcome:
        """Export under a fault, and check the result."""
        self._destination.unlink(missing_ok=True)
        if is_old:
            self._destination.write_bytes(OLD)
        code, said = self._export(fault)
        outcome = Outcome(self._way, fault, code, said)
        outcome.violations += self._wrong_file(code, is_old=is_old)
        outcome.violations += _wrong_sentence(code, said)
        rest = self._rest()
        if rest != self._before and not (fault.lasting and fault.call.name in REMOVING):
            outcome.violations.append(f"left: {sorted(rest.items() ^ self._before.items())}")
        self._clear(rest)
        return outcome

    def _export(self, fault: Fault | None) -> tuple[int | None, str]:
        sys.argv = ["exporter-gui", "export", str(self._archive), "-o", str(self._destination)]
        sys.argv += ["--all-authors", "--force", "--quiet", *self._options]
        heard = io.StringIO()
        with contextlib.redirect_stderr(heard), contextlib.redirect_stdout(io.StringIO()), self._injector.installed():
            self._injector.begin(fault)
            try:
                code = main()
            except SystemExit as end:
                code = end.code if isinstance(end.code, int) else None
            except BaseException:  # noqa: BLE001 - what would be a traceback
                code = None
                traceback.print_exc(file=heard)
            self._injector.end()
        return code, heard.getvalue()

    def _wrong_file(self, code: int | None, *, is_old: bool) -> list[str]:
        there = self._destination.read_bytes() if self._destination.exists() else None
        if code == 0:
            return [] if there == self._expected else ["done, but the file is not the whole new one"]
        return [] if there == (OLD if is_old else None) else [f"failed ({code}), but the old file is not there"]

    def _rest(self) -> dict[str, str]:
        """Everything but the destination; a log's index belongs to whoever uses the log."""
        found = {}
        for path in self._root.rglob("*"):
            if path != self._destination:
                kept = path.is_dir() or path.name.endswith("-shm")
                digest = "" if kept else hashlib.sha256(path.read_bytes()).hexdigest()
                found[str(path.relative_to(self._root))] = digest
        return found

    def _clear(self, rest: dict[str, str]) -> None:
        for name in sorted(rest.keys() - self._before.keys(), reverse=True):
            path = self._root / name
            if path.is_dir():
                path.rmdir()
            else:
                path.unlink()


def _wrong_sentence(code: int | None, said: str) -> list[str]:
    if "Traceback" in said or "Error" in said or code is None:
        return [f"traceback: {said[-2_000:]}"]
    if code == 0:
        return [f"done, but said: {said}"] if said.count("\n") > 1 else []
    is_sentence = said.startswith("exporter-gui: ") and said.endswith(".\n") and said.count("\n") == 1
    return [] if is_sentence else [f"no sentence: {said!r}"]


@contextlib.contextmanager
def surroundings(temporary: Path) -> Iterator[None]:
    """Set what the whole process shares: the folder for temporary files, little patience, SQLite's small caches."""
    temporary.mkdir(parents=True)
    handlers = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)}
    argv, patience, folder = sys.argv, sqlite.BUSY_MILLISECONDS, os.environ.get("TMPDIR")
    hooks = threading.excepthook, sys.unraisablehook
    sqlite.BUSY_MILLISECONDS = 50
    os.environ["TMPDIR"] = str(temporary)
    apsw.connection_hooks.append(_spill)
    threading.excepthook = sys.unraisablehook = lambda what: print("Traceback", what, file=sys.stderr)
    try:
        yield
    finally:
        threading.excepthook, sys.unraisablehook = hooks
        apsw.connection_hooks.remove(_spill)
        sys.argv, sqlite.BUSY_MILLISECONDS = argv, patience
        os.environ.pop("TMPDIR") if folder is None else os.environ.update(TMPDIR=folder)
        for number, handler in handlers.items():
            signal.signal(number, handler)


def _spill(connection: apsw.Connection) -> None:
    """Let SQLite keep next to nothing of temporary tables in memory, however few posts there are."""

    def before(_cursor: apsw.Cursor, sql: str, _values: object) -> bool:
        if sql.startswith("CREATE TEMP"):
            connection.exec_trace = None
            connection.execute("PRAGMA temp.cache_size = 1")
            connection.execute(f"CREATE TEMP TABLE filling AS {_FILLING}")
        return True

    connection.exec_trace = before
