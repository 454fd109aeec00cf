"""Private copies of archives that cannot be read in place.

If the system supports it, the files of a copy have no names until the login sessions can be removed immediately, and
the names are removed as soon as the copy is open: a killed run leaves almost nothing behind.
"""

import contextlib
import errno
import shutil
from collections.abc import Iterator
from pathlib import Path

import apsw

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.database.companions import JOURNAL, LOG
from exporter_gui.core.database.sqlite_files import opened_file
from exporter_gui.core.errors import ArchiveError
from exporter_gui.core.explanations import archive_error
from exporter_gui.core.messages import Bytes, Code
from exporter_gui.core.sources.bskyarchive.copied_file import CopiedFile
from exporter_gui.core.sources.file_watch import Stamp, stamp_of
from exporter_gui.core.sources.reading import in_temporary_files
from exporter_gui.core.sources.sqlite import has_hot_journal

_BLOCK = 1 << 20
_COMPARED_BLOCK = 1 << 17  # twice as fast, because both blocks fit into the processor's cache
_MAX_TRIES = 5


def copy_unlocked(path: Path, copy: CopiedFile, cancellation: Cancellation) -> None:
    """Copy a database without a lock. If it changes meanwhile, `update_copy` corrects the copy."""
    _require_space(path, copy.path.parent, path.stat().st_size)
    for offset, block in _blocks(path, cancellation):
        copy.write(offset, block)


def update_copy(path: Path, copy: CopiedFile, cancellation: Cancellation) -> None:
    """Update the changed blocks of a copy; the database must not change meanwhile.

    Comparing takes a fraction of the time of copying, and few blocks have changed.
    """
    end = 0
    for offset, block in _blocks(path, cancellation, _COMPARED_BLOCK):
        if copy.read(offset, len(block)) != block:
            copy.write(offset, block)
        end = offset + len(block)
    copy.truncate(end)


def copy_and_recover(path: Path, copy: Path, cancellation: Cancellation) -> None:
    """Copy a database with its journal or write-ahead log, and let SQLite recover the copy.

    Used after a crash of the writer, and for drives without locks. Raises `ArchiveError` if the files keep changing.
    """
    for _try in range(_MAX_TRIES):
        if _copy_all(path, copy, cancellation):
            break
    else:
        raise archive_error(Code.ARCHIVE_BUSY, path)
    with in_temporary_files(copy.parent.parent), _opened_for_writing(copy) as connection:
        connection.pragma("journal_mode", "delete")
        if has_hot_journal(copy):
            raise FileNotFoundError(errno.ENOENT, "the journal was not found", copy)


def forget_sessions(copy: Path) -> None:
    """Overwrite the login sessions in a copy, which must not contain them."""
    with in_temporary_files(copy.parent.parent), _opened_for_writing(copy) as connection:
        connection.pragma("journal_mode", "off")
        connection.pragma("synchronous", "off")
        connection.pragma("secure_delete", "on")
        kinds = connection.execute("SELECT type FROM sqlite_schema WHERE lower(name) = 'sessions'").fetchall()
        if ("table",) in kinds:  # a view contains none
            connection.execute("DROP TABLE sessions")


@contextlib.contextmanager
def _opened_for_writing(copy: Path) -> Iterator[apsw.Connection]:
    connection = apsw.Connection(str(copy), flags=apsw.SQLITE_OPEN_READWRITE)
    try:
        yield connection
    finally:
        connection.close()


def _copy_all(path: Path, copy: Path, cancellation: Cancellation) -> bool:
    """Copy a database and its companion files; keep the copies and return True if nothing changed meanwhile."""
    before = _stamps(path)
    _require_space(path, copy.parent, sum(stamp[1] for stamp in before.values()))
    with contextlib.ExitStack() as files:
        copies = []
        for suffix in before:
            copied = files.enter_context(CopiedFile(_beside(copy, suffix)))
            blocks = _unlocked_blocks if suffix else _blocks
            for offset, block in blocks(_beside(path, suffix), cancellation):
                copied.write(offset, block)
            copies.append(copied)
        if _stamps(path) != before:
            return False
        for copied in reversed(copies):  # the database must never exist without its journal
            copied.keep()
    return True


def _blocks(path: Path, cancellation: Cancellation, length: int = _BLOCK) -> Iterator[tuple[int, bytes]]:
    """Yield the blocks of a database, read through SQLite's file layer to preserve locks (see `sqlite_files`)."""
    with contextlib.ExitStack() as stack:
        try:
            source = stack.enter_context(opened_file(path))
        except apsw.CantOpenError:  # SQLite has no locks on a file it cannot open; the system reports the reason
            yield from _unlocked_blocks(path, cancellation)
            return
        size = source.xFileSize()
        for offset in range(0, size, length):
            cancellation.check()
            yield offset, source.xRead(min(length, size - offset), offset)


def _unlocked_blocks(path: Path, cancellation: Cancellation) -> Iterator[tuple[int, bytes]]:
    """Yield the blocks of a file that is not locked by this process."""
    offset = 0
    with path.open("rb", buffering=0) as source:
        while block := source.read(_BLOCK):
            cancellation.check()
            yield offset, block
            offset += len(block)


def _beside(path: Path, suffix: str) -> Path:
    return path.with_name(path.name + suffix)


def _stamps(path: Path) -> dict[str, Stamp]:
    """Return the stamps of an archive's files by suffix; missing files are left out."""
    stamps = {"": stamp_of(path)}
    for suffix in (JOURNAL, LOG):
        with contextlib.suppress(FileNotFoundError):
            stamps[suffix] = stamp_of(_beside(path, suffix))
    return stamps


def _require_space(path: Path, folder: Path, size: int) -> None:
    try:
        usage = shutil.disk_usage(folder)
    except OSError:  # a write will report the error
        return
    if usage.total and usage.free < size:
        raise ArchiveError(
            Code.NO_SPACE_FOR_COPY, name=path.name, size=Bytes(size), folder=folder.parent, free=Bytes(usage.free)
        )
