"""A file that appears complete and checked, or not at all.

It is written under a hidden name beside its final place, checked, flushed to disk, and moved there in one step. Until
then the file that was there is untouched. What a killed run left is removed by the next one (see `leftovers`).
"""

import contextlib
import errno
import os
import re
import shutil
from pathlib import Path
from types import TracebackType
from typing import Self

from exporter_gui.core.errors import DestinationError, FolderError
from exporter_gui.core.language import size as size_text
from exporter_gui.core.language import translate
from exporter_gui.core.leftovers import hold, remove_if_abandoned

_MARK = ".archive-exporter-"
_ENDING = ".part"
_OF_THE_FOLDER = (errno.ENOSPC, errno.EDQUOT, errno.EACCES, errno.EPERM, errno.EROFS, errno.EFBIG)
_OWN_NAME = re.compile(re.escape(_MARK) + "[0-9a-f]{12}" + re.escape(_ENDING))


class Destination:
    """One file to be; used as a context manager, where leaving without `commit` leaves no trace."""

    def __init__(self, path: Path, *, overwrite: bool) -> None:
        self.path = path
        self._final = Path(os.path.realpath(path))
        self._overwrite = overwrite
        self._descriptor = -1
        self._part = self._final
        self.bytes_written = 0

    def __enter__(self) -> Self:
        """Begin writing. Raises `DestinationError` where that cannot be."""
        check_destination(self.path, overwrite=self._overwrite)
        remove_leftovers(self._final.parent)
        name = f"{_MARK}{os.urandom(6).hex()}{_ENDING}"
        self._part = self._final.with_name(name)
        with self._explaining():
            flags = os.O_CREAT | os.O_EXCL | os.O_RDWR | getattr(os, "O_BINARY", 0)
            self._descriptor = os.open(self._part, flags, 0o666)
        hold(self._descriptor)
        return self

    def require_space(self, size: int) -> None:
        """Raise `DestinationError` if about `size` bytes do not fit on the disk."""
        with self._explaining():
            free = shutil.disk_usage(self._final.parent).free
        if free < size:
            message = translate(
                "engine",
                "There is not enough space for “{name}”: it needs about {size}, and {free} are free in"
                " “{folder}”; free some space or choose another folder.",
            ).format(name=self.path.name, size=size_text(size), free=size_text(free), folder=self._final.parent)
            raise FolderError(message)

    def write(self, data: bytes) -> None:
        """Append. Raises `DestinationError` when the disk is full or gone."""
        with self._explaining():
            rest = memoryview(data)
            while rest:
                written = os.write(self._descriptor, rest)
                self.bytes_written += written
                rest = rest[written:]

    def commit(self, ending: bytes) -> None:
        """Check that the file is whole and ends with `ending`, flush it to disk, and move it to its place."""
        with self._explaining():
            os.fsync(self._descriptor)
            self._check(ending)
            self._take_permissions()
            if os.name != "posix":  # where an open file cannot be moved
                self._close()
            self._move()
            self._close()
            _sync_folder(self._final.parent)

    def _check(self, ending: bytes) -> None:
        size = os.fstat(self._descriptor).st_size
        os.lseek(self._descriptor, -min(size, len(ending)), os.SEEK_END)
        if size != self.bytes_written or os.read(self._descriptor, len(ending)) != ending:
            message = translate(
                "engine",
                "“{name}” was not stored as it was written, so it was removed; check the disk or drive that"
                " “{folder}” is on and try again.",
            ).format(name=self.path.name, folder=self._final.parent)
            raise DestinationError(message)

    def _take_permissions(self) -> None:
        with contextlib.suppress(FileNotFoundError, PermissionError):
            self._part.chmod(self._final.stat().st_mode & 0o7777)

    def _move(self) -> None:
        if self._overwrite:
            self._part.replace(self._final)
            return
        try:
            os.link(self._part, self._final)  # unlike a move, fails where a file has appeared meanwhile
        except FileExistsError:
            raise DestinationError(_exists(self.path)) from None
        except OSError:  # a file system without links
            if self._final.exists():
                raise DestinationError(_exists(self.path)) from None
            self._part.replace(self._final)
        else:
            self._part.unlink()

    def __exit__(
        self, _type: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        """Remove what was not committed."""
        if self._descriptor >= 0:
            self._close()
            with contextlib.suppress(OSError):
                self._part.unlink()

    def _close(self) -> None:
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1

    @contextlib.contextmanager
    def _explaining(self):  # type: ignore[no-untyped-def]  # noqa: ANN202
        try:
            yield
        except OSError as error:
            kind = FolderError if error.errno in _OF_THE_FOLDER else DestinationError
            raise kind(_explain(self.path, error)) from error


def check_destination(path: Path, *, overwrite: bool) -> None:
    """Raise `DestinationError` where no file can be put, or where one is that must not be replaced."""
    if not path.name:
        raise DestinationError(translate("engine", "“{path}” is not the name of a file; choose one.").format(path=path))
    final = Path(os.path.realpath(path))
    try:
        if final.is_dir():
            raise DestinationError(
                translate("engine", "“{path}” is a folder; add a file name to it.").format(path=path)
            )
        if not final.parent.is_dir():
            raise DestinationError(
                translate("engine", "The folder “{folder}” does not exist; create it or choose another.").format(
                    folder=final.parent
                )
            )
        if final.exists() and not final.is_file():
            raise DestinationError(
                translate("engine", "“{path}” is not an ordinary file; choose another name.").format(path=path)
            )
        if final.exists() and not overwrite:
            raise DestinationError(_exists(path))
    except OSError as error:
        raise DestinationError(_explain(path, error)) from error


def remove_leftovers(folder: Path) -> None:
    """Remove unfinished files of runs that were killed; those of running ones stay."""
    with contextlib.suppress(OSError):
        for part in folder.glob(f"{_MARK}*{_ENDING}"):
            if _OWN_NAME.fullmatch(part.name):
                remove_if_abandoned(part)


def _exists(path: Path) -> str:
    return translate(
        "engine",
        "“{path}” exists already; choose another name, or allow it to be replaced (--force on the command line).",
    ).format(path=path)


def _explain(path: Path, error: OSError) -> str:
    folder = path.absolute().parent
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return translate(
            "engine",
            "The disk is full, so “{name}” was not written; free space in “{folder}” or choose another folder.",
        ).format(name=path.name, folder=folder)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return translate(
            "engine", "“{name}” may not be written in “{folder}”; choose a folder that you may write to."
        ).format(name=path.name, folder=folder)
    if error.errno == errno.ENAMETOOLONG:
        return translate("engine", "The name “{name}…” is too long for this disk; choose a shorter one.").format(
            name=path.name[:40]
        )
    if error.errno == errno.EFBIG:
        return translate(
            "engine",
            "“{name}” is too large for this disk; choose a folder on another one, or a shorter range of dates.",
        ).format(name=path.name)
    reason = error.strerror or str(error)
    return translate(
        "engine", "“{name}” could not be written in “{folder}” ({reason}); check the disk or choose another folder."
    ).format(name=path.name, folder=folder, reason=reason)


def _sync_folder(folder: Path) -> None:
    """Make the move last through a power cut, where the system can."""
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
