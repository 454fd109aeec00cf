"""A copy of an archive that nobody else can open, for when it cannot be read where it is.

Where the system allows that, its files have no names until the login sessions can be removed from them at once, and
lose them again as soon as the copy is open: a run that is killed leaves next to nothing behind.
"""

import contextlib
import errno
import shutil
from collections.abc import Iterator
from pathlib import Path

import apsw

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.errors import ArchiveError
from exporter_gui.core.explanations import archive_error
from exporter_gui.core.messages import Bytes, Code
from exporter_gui.core.sources.bskyarchive.copied_file import CopiedFile
from exporter_gui.core.sources.bskyarchive.file_watch import Stamp, stamp_of
from exporter_gui.core.sources.bskyarchive.reading import in_temporary_files
from exporter_gui.core.sources.bskyarchive.sqlite import has_hot_journal
from exporter_gui.core.sources.sqlite_files import opened_file

_BLOCK = 1 << 20
_COMPARED_BLOCK = 1 << 17  # twice as fast, since both stay in the processor's cache
_TRIES = 5
_COMPANIONS = ("-journal", "-wal")


def copy_unlocked(path: Path, copy: CopiedFile, cancellation: Cancellation) -> None:
    """Copy a database as it lies. It may change meanwhile: `mend` puts that right."""
    _require_space(copy.path.parent, path.stat().st_size)
    for offset, block in _blocks(path, cancellation):
        copy.write(offset, block)


def mend(path: Path, copy: CopiedFile, cancellation: Cancellation) -> None:
    """Make a copy equal to a database that does not change meanwhile.

    To compare takes a fraction of the time that copying does, and little has changed.
    """
    end = 0
    for offset, block in _blocks(path, cancellation, _COMPARED_BLOCK):
        if copy.read(offset, len(block)) != block:
            copy.write(offset, block)
        end = offset + len(block)
    copy.truncate(end)


def copy_and_recover(path: Path, copy: Path, cancellation: Cancellation) -> None:
    """Copy a database with its journal or log, as they lie, and let SQLite recover the copy.

    For what a crash left behind, and for drives without locks. Raises `ArchiveError` where the files keep changing.
    """
    for _try in range(_TRIES):
        if _copy_all(path, copy, cancellation):
            break
    else:
        raise archive_error(Code.ARCHIVE_BUSY, path)
    with in_temporary_files(copy.parent.parent), _to_be_changed(copy) as connection:
        connection.pragma("journal_mode", "delete")
        if has_hot_journal(copy):
            raise FileNotFoundError(errno.ENOENT, "the journal was not found", copy)


def forget_sessions(copy: Path) -> None:
    """Overwrite the login sessions in a copy: nothing here may hold them."""
    with in_temporary_files(copy.parent.parent), _to_be_changed(copy) as connection:
        connection.pragma("journal_mode", "off")
        connection.pragma("synchronous", "off")
        connection.pragma("secure_delete", "on")
        kinds = connection.execute("SELECT type FROM sqlite_schema WHERE lower(name) = 'sessions'").fetchall()
        if ("table",) in kinds:  # a view holds none
            connection.execute("DROP TABLE sessions")


@contextlib.contextmanager
def _to_be_changed(copy: Path) -> Iterator[apsw.Connection]:
    connection = apsw.Connection(str(copy), flags=apsw.SQLITE_OPEN_READWRITE)
    try:
        yield connection
    finally:
        connection.close()


def _copy_all(path: Path, copy: Path, cancellation: Cancellation) -> bool:
    """Copy a database and what lies beside it; keep the copies if nothing changed meanwhile, and tell whether."""
    before = _stamps(path)
    _require_space(copy.parent, sum(stamp[1] for stamp in before.values()))
    with contextlib.ExitStack() as files:
        copies = []
        for suffix in before:
            copied = files.enter_context(CopiedFile(_beside(copy, suffix)))
            blocks = _plain_blocks if suffix else _blocks
            for offset, block in blocks(_beside(path, suffix), cancellation):
                copied.write(offset, block)
            copies.append(copied)
        if _stamps(path) != before:
            return False
        for copied in reversed(copies):  # a database never lies without its journal
            copied.keep()
    return True


def _blocks(path: Path, cancellation: Cancellation, length: int = _BLOCK) -> Iterator[tuple[int, bytes]]:
    """Read a database through SQLite's own file layer, which keeps the locks of this process (see `sqlite_files`)."""
    with contextlib.ExitStack() as stack:
        try:
            source = stack.enter_context(opened_file(path))
        except apsw.CantOpenError:  # where SQLite can open nothing, it has no locks; the system says why it cannot
            yield from _plain_blocks(path, cancellation)
            return
        size = source.xFileSize()
        for offset in range(0, size, length):
            cancellation.check()
            yield offset, source.xRead(min(length, size - offset), offset)


def _plain_blocks(path: Path, cancellation: Cancellation) -> Iterator[tuple[int, bytes]]:
    """Read a file that nobody in this process locks."""
    offset = 0
    with path.open("rb", buffering=0) as source:
        while block := source.read(_BLOCK):
            cancellation.check()
            yield offset, block
            offset += len(block)


def _beside(path: Path, suffix: str) -> Path:
    return path.with_name(path.name + suffix)


def _stamps(path: Path) -> dict[str, Stamp]:
    """Return what changes when one of an archive's files does; those that are not there are left out."""
    stamps = {"": stamp_of(path)}
    for suffix in _COMPANIONS:
        with contextlib.suppress(FileNotFoundError):
            stamps[suffix] = stamp_of(_beside(path, suffix))
    return stamps


def _require_space(folder: Path, size: int) -> None:
    try:
        usage = shutil.disk_usage(folder)
    except OSError:  # writing will tell
        return
    if usage.total and usage.free < size:
        raise ArchiveError(Code.NO_SPACE_FOR_COPY, size=Bytes(size), folder=folder.parent, free=Bytes(usage.free))
