"""A file that appears complete and checked, or not at all.

It is written under a hidden name beside its final place, checked, flushed to disk, and moved there in one step. Until
then the file that was there is untouched. What a killed run left is removed by the next one (see `leftovers`).
"""

import contextlib
import os
import stat
from pathlib import Path
from types import TracebackType
from typing import Self

from exporter_gui.core.errors import Cancelled, DestinationError, ExporterError, FolderError
from exporter_gui.core.explanations import explain_writing
from exporter_gui.core.language import size as size_text
from exporter_gui.core.language import translate
from exporter_gui.core.output.destination import WrittenFile
from exporter_gui.core.output.destination_checks import destination_problem, exists_already
from exporter_gui.core.output.hashed_file import HashedFile, explaining
from exporter_gui.core.output.output_folder import OutputFolder
from exporter_gui.core.output.ownership import copy_ownership, creation_mode
from exporter_gui.core.output.unfinished_file import UnfinishedFile


class SingleFile:
    """`Destination` of one file."""

    def __init__(self, path: Path, *, overwrite: bool) -> None:
        self.path = path
        self._final = Path(os.path.realpath(path))
        self._overwrite = overwrite
        self._is_committed = False
        self.remarks: list[str] = []
        """Sentences about what could not be assured on this drive."""

    def __enter__(self) -> Self:
        """Begin writing. Raises `DestinationError` where that cannot be."""
        check_destination(self.path, overwrite=self._overwrite)
        with explaining(self.path), contextlib.ExitStack() as stack:
            self._folder = OutputFolder(self._final.parent)
            stack.callback(self._folder.close)
            self._file = UnfinishedFile(self._folder, creation_mode(self._folder.status(self._final.name)))
            stack.pop_all()
        self._written = HashedFile(self._file, self.path)
        self._file.remove_leftovers()
        return self

    @property
    def bytes_written(self) -> int:
        """Return the size of the file so far."""
        return self._written.size

    def create(self, name: str = "") -> HashedFile:
        """Return the file to write to: the same each time. Raises `ValueError` if it is to have a name of its own."""
        if name:
            raise ValueError(f"a single file holds no {name}")
        return self._written

    def require_space(self, size: int) -> None:
        """Raise `DestinationError` if about `size` bytes do not fit on the disk."""
        free = self._folder.free_bytes()
        if free is not None and free < size:
            message = translate(
                "engine",
                "There is not enough space for “{name}”: it needs about {size}, and {free} are free in"
                " “{folder}”; free some space or choose another folder.",
            ).format(name=self.path.name, size=size_text(size), free=size_text(free), folder=self._final.parent)
            raise FolderError(message)

    def commit(self) -> tuple[WrittenFile]:
        """Check that the file is stored as it was written, flush it to disk, and move it to its place."""
        with explaining(self.path):
            self._flush()
            self._keep_ownership()
            self._file.prepare_move()
            self._check_folder()
            self._move()
        self._is_committed = True
        if not self._file.discard():  # after a move, it has this name no longer
            self.remarks.append(self._left_behind())
        with contextlib.suppress(OSError):
            self._folder.sync()
        return (WrittenFile(self.path, self._written.size, self._written.sha256()),)

    def _flush(self) -> None:
        if not self._file.flush():
            sentence = translate(
                "engine",
                "The drive of “{folder}” does not confirm that it has stored a file; eject it properly before you"
                " unplug it or switch it off.",
            )
            self.remarks.append(sentence.format(folder=self._final.parent))
        if not self._written.is_whole():
            message = translate(
                "engine",
                "“{name}” was not stored as it was written, so it was removed; check the disk or drive that"
                " “{folder}” is on and try again.",
            ).format(name=self.path.name, folder=self._final.parent)
            raise DestinationError(message)

    def _keep_ownership(self) -> None:
        """Take over owner and permissions of the file to replace. On Windows, the folder tells who may do what."""
        old = self._folder.status(self._final.name)
        if old is None or os.name != "posix" or not stat.S_ISREG(old.st_mode) or not self._overwrite:
            return
        if not copy_ownership(old, self._file.descriptor):
            sentence = translate(
                "engine",
                "“{name}” could not be given the owner and the permissions of the file that it replaced; set them"
                " yourself if others use it.",
            )
            self.remarks.append(sentence.format(name=self.path.name))

    def _check_folder(self) -> None:
        now = Path(os.path.realpath(self.path))
        if now.name != self._final.name or not self._folder.is_at(now.parent):
            message = translate(
                "engine",
                "The folder of “{path}” was moved, renamed or removed during the export, so nothing was written; export"
                " again.",
            ).format(path=self.path)
            raise DestinationError(message)

    def _move(self) -> None:
        try:
            self._file.move_to(self._final.name, overwrite=self._overwrite)
        except FileExistsError as error:
            message = translate(
                "engine", "“{path}” exists, and its drive cannot replace a file in one step; choose another name."
            ).format(path=self.path)
            raise DestinationError(message if self._overwrite else exists_already(self.path)) from error

    def _left_behind(self) -> str:
        return translate(
            "engine", "The temporary file “{part}” could not be removed from “{folder}”; remove it yourself."
        ).format(part=self._file.name, folder=self._final.parent)

    def __exit__(
        self, _type: type[BaseException] | None, error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        """Remove what was not committed. Raises an error that tells of it where that cannot be."""
        self._written.close()
        is_gone = self._is_committed or self._file.discard()
        self._folder.close()
        if not is_gone and isinstance(error, ExporterError | Cancelled):
            kind = DestinationError if isinstance(error, Cancelled) else type(error)
            raise kind(f"{error} {self._left_behind()}".lstrip()) from error


def check_destination(path: Path, *, overwrite: bool) -> None:
    """Raise `DestinationError` where no file can be put, or where one is that must not be replaced."""
    try:
        problem = destination_problem(path, overwrite=overwrite)
    except OSError as error:
        raise explain_writing(error, path) from error
    if problem is not None:
        raise DestinationError(problem)
