"""Mapping of errors of the system and of SQLite to error codes, in one place.

SQLite's error is attributed to the archive or to temporary files (`FileError`) by `reading`, which raises it as an
`ArchiveError` made here. A command prints its English text; in the window, a worker turns it into a `Failure`
(`describe_failure`) that holds `sentences.sentence`, and emits it to the panel that shows it.

Exceptions that are not mapped here are bugs, and are raised unchanged.
"""

import errno
from pathlib import Path

import apsw

from exporter_gui.core.database.companions import COMPANIONS
from exporter_gui.core.errors import ArchiveError, DestinationError, FileError, FolderError
from exporter_gui.core.messages import Code

_Codes = tuple[tuple[tuple[type[Exception], ...], Code], ...]
_BY_CLASS: _Codes = (
    ((apsw.NotADBError,), Code.NOT_A_DATABASE),
    ((apsw.CorruptError,), Code.ARCHIVE_DAMAGED),
    ((apsw.BusyError, apsw.LockedError, apsw.ProtocolError, apsw.SchemaChangeError), Code.ARCHIVE_BUSY),
    ((apsw.TooBigError,), Code.VALUE_TOO_LARGE),
    ((apsw.NoMemError, MemoryError), Code.NO_MEMORY_TO_READ),
    ((apsw.CantOpenError, apsw.PermissionsError, apsw.ReadOnlyError), Code.ARCHIVE_FORBIDDEN),
    ((apsw.IOError, apsw.FullError, OSError), Code.ARCHIVE_UNREADABLE),
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
        Code.ARCHIVE_UNEXPECTED,
    ),
    ((UnicodeDecodeError,), Code.STRUCTURE_NOT_TEXT),
)  # other kinds of `apsw.Error` mean that APSW is used incorrectly
_BY_CLASS_TEMPORARY: _Codes = (
    ((apsw.FullError,), Code.NO_TEMPORARY_SPACE),
    ((OSError, apsw.Error), Code.NO_TEMPORARY_FILES),
)
_SCARCE = {
    errno.EMFILE: Code.NO_FILES_TO_READ,
    errno.ENFILE: Code.NO_FILES_TO_READ,
    errno.ENOMEM: Code.NO_MEMORY_TO_READ,
}
_BY_NUMBER = {
    errno.ENOENT: Code.ARCHIVE_MISSING,
    errno.ENOTDIR: Code.ARCHIVE_MISSING,
    errno.EACCES: Code.ARCHIVE_FORBIDDEN,
    errno.EPERM: Code.ARCHIVE_FORBIDDEN,
    errno.ENAMETOOLONG: Code.ARCHIVE_NAME_TOO_LONG,
    errno.ELOOP: Code.ARCHIVE_IS_LOOP,
    **_SCARCE,
}
_BY_NUMBER_TEMPORARY = {errno.ENOSPC: Code.NO_TEMPORARY_SPACE, errno.EDQUOT: Code.NO_TEMPORARY_SPACE, **_SCARCE}
_BY_NUMBER_WRITING = {
    errno.ENOSPC: Code.DISK_FULL,
    errno.EDQUOT: Code.DISK_FULL,
    errno.EACCES: Code.NOT_WRITABLE,
    errno.EPERM: Code.NOT_WRITABLE,
    errno.EROFS: Code.NOT_WRITABLE,
    errno.ELOOP: Code.FILE_IS_LOOP,
    errno.ENAMETOOLONG: Code.NAME_TOO_LONG,
    errno.EFBIG: Code.FILE_TOO_LARGE,
    errno.EMFILE: Code.NO_FILES_TO_WRITE,
    errno.ENFILE: Code.NO_FILES_TO_WRITE,
    errno.ENOMEM: Code.NO_MEMORY_TO_WRITE,
}
_FOLDER_CODES = (Code.DISK_FULL, Code.NOT_WRITABLE, Code.FILE_TOO_LARGE)
_SHOWN_CHARACTERS = 40


def archive_error(code: Code, path: Path) -> ArchiveError:
    """Return an error that only needs the name of the archive."""
    return ArchiveError(code, name=path.name)


def explain_reading(error: BaseException, archive: Path) -> ArchiveError | None:
    """Return the `ArchiveError` for an error that occurred while an archive was read; None if it is a bug."""
    cause, folder = (error.cause, error.temporary) if isinstance(error, FileError) else (error, None)
    if folder is None:
        code = _code(cause, _BY_NUMBER, _BY_CLASS)
    else:
        code = _code(cause, _BY_NUMBER_TEMPORARY, _BY_CLASS_TEMPORARY)
    if code is None:
        return None
    reason = (cause.strerror if isinstance(cause, OSError) else None) or str(cause)
    name = archive.name[:_SHOWN_CHARACTERS] if code is Code.ARCHIVE_NAME_TOO_LONG else _name(cause, archive)
    return ArchiveError(code, name=name, path=archive, folder=folder or "", reason=reason)


def _code(error: BaseException | None, by_number: dict[int, Code], by_class: _Codes) -> Code | None:
    if isinstance(error, OSError) and error.errno in by_number:
        return by_number[error.errno]
    if isinstance(error, apsw.Error) and getattr(error, "extendedresult", 0) == apsw.SQLITE_IOERR_NOMEM:
        return Code.NO_MEMORY_TO_READ
    if isinstance(error, RuntimeError) and str(error) == "can't start new thread":
        return Code.NO_THREADS_TO_READ
    return next((code for kinds, code in by_class if isinstance(error, kinds)), None)


def _name(error: BaseException, archive: Path) -> str:
    """Return the name of the archive, or of the companion file that caused the error."""
    file = str(getattr(error, "filename", None) or "")
    return archive.name + next((suffix for suffix in COMPANIONS if file.endswith(suffix)), "")


def explain_writing(error: OSError, destination: Path) -> DestinationError:
    """Return the `DestinationError` for an error that occurred while a file was written."""
    code = _BY_NUMBER_WRITING.get(error.errno or 0, Code.UNWRITABLE)
    name = destination.name[:_SHOWN_CHARACTERS] if code is Code.NAME_TOO_LONG else destination.name
    reason = error.strerror or str(error)
    kind = FolderError if code in _FOLDER_CODES else DestinationError
    return kind(code, name=name, folder=_folder(destination), reason=reason)


def _folder(destination: Path) -> Path:
    try:
        return destination.absolute().parent
    except FileNotFoundError:  # the current folder was removed
        return destination.parent
