"""Explanations of errors: the one place that decides what is said of what goes wrong outside this program.

Everything that is not explained here is a bug, and stays what it is.
"""

import errno
from pathlib import Path

import apsw

from exporter_gui.core.errors import ArchiveError, DestinationError, FileError, FolderError
from exporter_gui.core.language import QT_TRANSLATE_NOOP, translate

NOT_A_DATABASE = QT_TRANSLATE_NOOP(
    "engine",
    "“{name}” is not a SQLite database, or its beginning is damaged; choose the archive that bskyarchive keeps, or"
    " restore a backup of it.",
)
BEING_WRITTEN = QT_TRANSLATE_NOOP("engine", "“{name}” is being written by another program; try again in a moment.")
_MISSING = QT_TRANSLATE_NOOP("engine", "“{path}” does not exist; check its name and folder.")
_DAMAGED = QT_TRANSLATE_NOOP(
    "engine", "“{name}” is damaged or was cut short; copy it again from where it came from, or restore a backup."
)
_FORBIDDEN = QT_TRANSLATE_NOOP(
    "engine", "“{name}” cannot be opened; check that you may read it and the folder it is in."
)
_UNREADABLE = QT_TRANSLATE_NOOP(
    "engine", "“{name}” cannot be read ({reason}); check the disk or drive that it is on and try again."
)
_UNEXPECTED = QT_TRANSLATE_NOOP(
    "engine",
    "“{name}” cannot be read as an archive ({reason}); restore a backup of it, or rebuild it with bskyarchive.",
)
_NOT_TEXT = QT_TRANSLATE_NOOP(
    "engine",
    "“{name}” holds bytes that are not text where its structure is described; restore a backup of it, or rebuild it"
    " with bskyarchive.",
)
_TOO_LARGE = QT_TRANSLATE_NOOP(
    "engine",
    "“{name}” holds a value too large to be read, larger than any that bskyarchive keeps; rebuild it with bskyarchive.",
)
_NO_MEMORY = QT_TRANSLATE_NOOP(
    "engine", "There is not enough memory to read “{name}”; close other programs and try again."
)
_NO_FILES = QT_TRANSLATE_NOOP("engine", "Too many files are open to read “{name}”; close other programs and try again.")
_NO_THREADS = QT_TRANSLATE_NOOP(
    "engine", "The system starts no further thread to read “{name}”; close other programs and try again."
)
_NO_TEMPORARY_SPACE = QT_TRANSLATE_NOOP(
    "engine",
    "There is not enough space in “{folder}” for temporary files to read “{name}”; free some space, or set TMPDIR to a"
    " larger folder.",
)
_NO_TEMPORARY_FILES = QT_TRANSLATE_NOOP(
    "engine",
    "The temporary files that it takes to read “{name}” cannot be kept in “{folder}” ({reason}); check that folder, or"
    " set TMPDIR to another one.",
)

_Sentences = tuple[tuple[tuple[type[Exception], ...], str], ...]
_BY_CLASS: _Sentences = (
    ((apsw.NotADBError,), NOT_A_DATABASE),
    ((apsw.CorruptError,), _DAMAGED),
    ((apsw.BusyError, apsw.LockedError, apsw.ProtocolError, apsw.SchemaChangeError), BEING_WRITTEN),
    ((apsw.TooBigError,), _TOO_LARGE),
    ((apsw.NoMemError, MemoryError), _NO_MEMORY),
    ((apsw.CantOpenError, apsw.PermissionsError, apsw.ReadOnlyError), _FORBIDDEN),
    ((apsw.IOError, apsw.FullError, OSError), _UNREADABLE),
    (
        (
            apsw.SQLError,
            apsw.AuthError,
            apsw.AbortError,
            apsw.ConstraintError,
            apsw.EmptyError,
            apsw.FormatError,
            apsw.InternalError,
            apsw.MismatchError,
            apsw.NoLFSError,
            apsw.NotFoundError,
        ),
        _UNEXPECTED,
    ),
    ((UnicodeDecodeError,), _NOT_TEXT),
)  # other kinds of `apsw.Error` tell of a wrong use of it
_BY_CLASS_TEMPORARY: _Sentences = (
    ((apsw.FullError,), _NO_TEMPORARY_SPACE),
    ((OSError, apsw.Error), _NO_TEMPORARY_FILES),
)
_SCARCE = {errno.EMFILE: _NO_FILES, errno.ENFILE: _NO_FILES, errno.ENOMEM: _NO_MEMORY}
_BY_NUMBER = {
    errno.ENOENT: _MISSING,
    errno.ENOTDIR: _MISSING,
    errno.EACCES: _FORBIDDEN,
    errno.EPERM: _FORBIDDEN,
    **_SCARCE,
}
_BY_NUMBER_TEMPORARY = {errno.ENOSPC: _NO_TEMPORARY_SPACE, errno.EDQUOT: _NO_TEMPORARY_SPACE, **_SCARCE}
_COMPANIONS = ("-wal", "-shm", "-journal")

_DISK_FULL = QT_TRANSLATE_NOOP(
    "engine", "The disk is full, so “{name}” was not written; free space in “{folder}” or choose another folder."
)
_NOT_WRITABLE = QT_TRANSLATE_NOOP(
    "engine", "“{name}” may not be written in “{folder}”; choose a folder that you may write to."
)
_NAME_TOO_LONG = QT_TRANSLATE_NOOP("engine", "The name “{name}…” is too long for this disk; choose a shorter one.")
_FILE_TOO_LARGE = QT_TRANSLATE_NOOP(
    "engine", "“{name}” is too large for this disk; choose a folder on another one, or a shorter range of dates."
)
_UNWRITABLE = QT_TRANSLATE_NOOP(
    "engine", "“{name}” could not be written in “{folder}” ({reason}); check the disk or choose another folder."
)
_NO_FILES_TO_WRITE = QT_TRANSLATE_NOOP(
    "engine", "Too many files are open to write “{name}”; close other programs and try again."
)
_NO_MEMORY_TO_WRITE = QT_TRANSLATE_NOOP(
    "engine", "There is not enough memory to write “{name}”; close other programs and try again."
)
_BY_NUMBER_WRITING = {
    errno.ENOSPC: _DISK_FULL,
    errno.EDQUOT: _DISK_FULL,
    errno.EACCES: _NOT_WRITABLE,
    errno.EPERM: _NOT_WRITABLE,
    errno.EROFS: _NOT_WRITABLE,
    errno.ENAMETOOLONG: _NAME_TOO_LONG,
    errno.EFBIG: _FILE_TOO_LARGE,
    errno.EMFILE: _NO_FILES_TO_WRITE,
    errno.ENFILE: _NO_FILES_TO_WRITE,
    errno.ENOMEM: _NO_MEMORY_TO_WRITE,
}
_OF_THE_FOLDER = (_DISK_FULL, _NOT_WRITABLE, _FILE_TOO_LARGE)


def archive_error(sentence: str, path: Path) -> ArchiveError:
    """Name the archive in a sentence for people."""
    return ArchiveError(translate("engine", sentence).format(name=path.name))


def explain_reading(error: BaseException, archive: Path) -> ArchiveError | None:
    """Return what to say of an error that occurred while an archive was read; None where the error is a bug."""
    cause, folder = (error.cause, error.temporary) if isinstance(error, FileError) else (error, None)
    if folder is None:
        sentence = _sentence(cause, _BY_NUMBER, _BY_CLASS)
    else:
        sentence = _sentence(cause, _BY_NUMBER_TEMPORARY, _BY_CLASS_TEMPORARY)
    if sentence is None:
        return None
    reason = (cause.strerror if isinstance(cause, OSError) else None) or str(cause)
    names = {"name": _name(cause, archive), "path": archive, "folder": folder, "reason": reason}
    return ArchiveError(translate("engine", sentence).format(**names))


def _sentence(error: BaseException | None, by_number: dict[int, str], by_class: _Sentences) -> str | None:
    if isinstance(error, OSError) and error.errno in by_number:
        return by_number[error.errno]
    if isinstance(error, apsw.Error) and getattr(error, "extendedresult", 0) == apsw.SQLITE_IOERR_NOMEM:
        return _NO_MEMORY
    if isinstance(error, RuntimeError) and str(error) == "can't start new thread":
        return _NO_THREADS
    return next((sentence for kinds, sentence in by_class if isinstance(error, kinds)), None)


def _name(error: BaseException, archive: Path) -> str:
    """Return the name of the archive, or of the file beside it that an error is about."""
    file = str(getattr(error, "filename", None) or "")
    return archive.name + next((suffix for suffix in _COMPANIONS if file.endswith(suffix)), "")


def explain_writing(error: OSError, destination: Path) -> DestinationError:
    """Return what to say of an error that occurred while a file was written."""
    sentence = _BY_NUMBER_WRITING.get(error.errno or 0, _UNWRITABLE)
    name = destination.name[:40] if sentence is _NAME_TOO_LONG else destination.name
    reason = error.strerror or str(error)
    kind = FolderError if sentence in _OF_THE_FOLDER else DestinationError
    return kind(translate("engine", sentence).format(name=name, folder=destination.absolute().parent, reason=reason))
