"""A copy of an archive that nobody else can open, for when it cannot be read where it is.

It lies in a folder of its own that only this user may enter, among the system's large temporary files,
and loses its name as soon as it is open (where the system allows that): nothing is left behind.
"""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

import apsw

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.errors import ArchiveError
from exporter_gui.core.language import size as size_text
from exporter_gui.core.language import translate
from exporter_gui.core.leftovers import hold, remove_if_abandoned
from exporter_gui.core.sqlite import BEING_WRITTEN, archive_error, open_file

_PREFIX = "archive-exporter-"
_COPY_NAME = "copy.db"
_LOCK_NAME = "in-use"
_BLOCK = 1 << 20
_TRIES = 5
_COMPANIONS = ("-journal", "-wal")


class PrivateFolder:
    """A folder for one copy, removed on exit."""

    def __init__(self) -> None:
        parent = _large_temporary_folder()
        _remove_abandoned_folders(parent)
        self.path = parent / f"{_PREFIX}{os.urandom(6).hex()}"
        self.path.mkdir(mode=0o700)
        self._lock = os.open(self.path / _LOCK_NAME, os.O_CREAT | os.O_RDWR, 0o600)
        hold(self._lock)

    @property
    def database(self) -> Path:
        """Where the copy goes."""
        return self.path / _COPY_NAME

    def remove(self) -> None:
        """Remove the folder and what is in it. An open copy can be read on where the system allows that."""
        if self._lock >= 0:
            os.close(self._lock)
            self._lock = -1
        shutil.rmtree(self.path, ignore_errors=True)

    def __enter__(self) -> Self:
        """Begin."""
        return self

    def __exit__(
        self, _type: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        """Remove the folder."""
        self.remove()


def copy_unlocked(path: Path, copy: Path, cancellation: Cancellation) -> None:
    """Copy a database as it lies. It may change meanwhile: `mend_locked` puts that right."""
    with copy.open("xb", buffering=0) as target:
        for _offset, block in _blocks(path, cancellation, lambda size: _require_space(copy.parent, size)):
            target.write(block)


def mend_locked(path: Path, copy: Path, cancellation: Cancellation) -> None:
    """Make a copy equal, for a caller that holds a read lock on the database and has found no hot journal.

    Writers of a rollback-journal archive are kept out for as long as this takes. To compare takes a fraction of the
    time that copying does, and little has changed.
    """
    with copy.open("r+b", buffering=0) as target:
        end = 0
        for offset, block in _blocks(path, cancellation, lambda _size: None):
            target.seek(offset)
            if target.read(len(block)) != block:
                target.seek(offset)
                target.write(block)
            end = offset + len(block)
        target.truncate(end)


def _blocks(path: Path, cancellation: Cancellation, on_size: Callable[[int], None]) -> Iterator[tuple[int, bytes]]:
    """Read a file through SQLite's own file layer, which keeps the locks of this process (see `sqlite`)."""
    source = open_file(path)
    try:
        size = source.xFileSize()
        on_size(size)
        for offset in range(0, size, _BLOCK):
            cancellation.check()
            yield offset, source.xRead(min(_BLOCK, size - offset), offset)
    finally:
        source.xClose()


def copy_and_recover(path: Path, copy: Path, cancellation: Cancellation) -> None:
    """Copy a database with its journal or log, as they lie, and let SQLite recover the copy.

    For what a crash left behind. Raises `ArchiveError` where the files keep changing meanwhile.
    """
    for _try in range(_TRIES):
        before = _stamps(path)
        _require_space(copy.parent, sum(stamp[1] for stamp in before if stamp))
        for suffix in ("", *_COMPANIONS):
            source = path.with_name(path.name + suffix)
            target = copy.with_name(copy.name + suffix)
            target.unlink(missing_ok=True)
            if source.exists():
                _copy_file(source, target, cancellation.check)
        if _stamps(path) == before:
            break
    else:
        raise archive_error(BEING_WRITTEN, path)
    connection = apsw.Connection(str(copy), flags=apsw.SQLITE_OPEN_READWRITE)
    try:
        connection.pragma("journal_mode", "delete")
    finally:
        connection.close()


def forget_sessions(copy: Path) -> None:
    """Overwrite the login sessions in a copy: nothing here may hold them."""
    connection = apsw.Connection(str(copy), flags=apsw.SQLITE_OPEN_READWRITE)
    try:
        connection.pragma("journal_mode", "off")
        connection.pragma("synchronous", "off")
        connection.pragma("secure_delete", "on")
        kinds = connection.execute("SELECT type FROM sqlite_schema WHERE lower(name) = 'sessions'").fetchall()
        if ("table",) in kinds:  # a view holds none
            connection.execute("DROP TABLE sessions")
    finally:
        connection.close()


def _copy_file(source: Path, target: Path, check: Callable[[], None]) -> None:
    with source.open("rb") as reader, target.open("wb") as writer:
        while block := reader.read(_BLOCK):
            check()
            writer.write(block)


def _stamps(path: Path) -> list[tuple[int, int, int] | None]:
    stamps: list[tuple[int, int, int] | None] = []
    for suffix in ("", *_COMPANIONS):
        try:
            status = path.with_name(path.name + suffix).stat()
            stamps.append((status.st_mtime_ns, status.st_size, status.st_ino))
        except FileNotFoundError:
            stamps.append(None)
    return stamps


def _require_space(folder: Path, size: int) -> None:
    free = shutil.disk_usage(folder).free
    if free < size:
        message = translate(
            "engine",
            "Reading this archive takes a private copy of {size} in “{folder}”, but only {free} are free there; free"
            " some space, or set TMPDIR to a larger folder.",
        ).format(size=size_text(size), folder=folder.parent, free=size_text(free))
        raise ArchiveError(message)


def _large_temporary_folder() -> Path:
    """`TMPDIR` if set; else /var/tmp, which is on disk where /tmp may be memory; else the system's choice."""
    large = Path(os.environ.get("TMPDIR") or "/var/tmp")  # noqa: S108 - the folder inside is private
    if large.is_dir() and os.access(large, os.W_OK):
        return large
    import tempfile  # noqa: PLC0415 - slow to import, seldom needed

    return Path(tempfile.gettempdir())


def _remove_abandoned_folders(parent: Path) -> None:
    for folder in parent.glob(f"{_PREFIX}*"):
        if remove_if_abandoned(folder / _LOCK_NAME):
            shutil.rmtree(folder, ignore_errors=True)
