"""Output file that appears complete and verified, or not at all.

It is written under a hidden name in the same folder, flushed to disk, verified, and renamed in one step. Until then,
an existing file is untouched. The next run removes what a killed run left behind (see `leftovers`).
"""

import contextlib
import os
import stat
from pathlib import Path
from types import TracebackType
from typing import Self

from exporter_gui.core.errors import Cancelled, DestinationError, ExporterError, FolderError
from exporter_gui.core.messages import Bytes, Code, Message
from exporter_gui.core.output.destination import WrittenFile
from exporter_gui.core.output.destination_checks import check_destination
from exporter_gui.core.output.hashed_file import HashedFile
from exporter_gui.core.output.output_folder import OutputFolder
from exporter_gui.core.output.ownership import copy_ownership, creation_mode
from exporter_gui.core.output.unfinished_file import UnfinishedFile
from exporter_gui.core.output.writing import writing


class SingleFile:
    """`Destination` of one file. Hashing takes about 7 % more processor time."""

    def __init__(self, path: Path, *, overwrite: bool, is_hashed: bool = False) -> None:
        self.path = path
        self._is_hashed = is_hashed
        self._final = Path(os.path.realpath(path))
        self._overwrite = overwrite
        self._is_committed = False
        self.notes: list[Message] = []
        """Messages about problems that did not prevent the export."""

    def __enter__(self) -> Self:
        """Start writing. Raises `DestinationError`."""
        check_destination(self.path, overwrite=self._overwrite)
        with writing(self.path), contextlib.ExitStack() as stack:
            self._folder = OutputFolder(self._final.parent)
            stack.callback(self._folder.close)
            self._file = self._create()
            stack.pop_all()
        self._written = HashedFile(self._file, self.path, is_hashed=self._is_hashed)
        self._file.remove_leftovers()
        return self

    def _create(self) -> UnfinishedFile:
        try:
            return UnfinishedFile(self._folder, creation_mode(self._folder.status(self._final.name)))
        except FileNotFoundError as error:  # a folder of the system, like `/proc`
            raise FolderError(Code.NOT_CREATABLE, name=self.path.name, folder=self._final.parent) from error

    @property
    def bytes_written(self) -> int:
        """Return the size of the file so far."""
        return self._written.size

    def create(self, name: str = "") -> HashedFile:
        """Return the file, the same one on each call. Raises `ValueError` if a name is given."""
        if name:
            raise ValueError(f"a single file cannot contain {name}")
        return self._written

    def require_space(self, size: int) -> None:
        """Raise `DestinationError` if the disk has less than `size` bytes free."""
        free = self._folder.free_bytes()
        if free is not None and free < size:
            raise FolderError(
                Code.NO_SPACE, name=self.path.name, size=Bytes(size), free=Bytes(free), folder=self._final.parent
            )

    def commit(self) -> tuple[WrittenFile]:
        """Flush the file to disk, verify that it is stored as written, and move it to its final path."""
        with writing(self.path):
            self._flush()
            self._keep_ownership()
            self._file.prepare_move()
            self._check_folder()
            self._move()
        self._is_committed = True
        if not self._file.discard():  # after a rename, the temporary name no longer exists
            self.notes.append(self._left_behind())
        with contextlib.suppress(OSError):
            self._folder.sync()
        return (WrittenFile(self.path, self._written.size, self._written.sha256()),)

    def _flush(self) -> None:
        if not self._file.flush():
            self.notes.append(Message(Code.NOT_CONFIRMED, {"folder": self._final.parent}))
        if not self._written.is_whole():
            raise DestinationError(Code.NOT_STORED, name=self.path.name, folder=self._final.parent)

    def _keep_ownership(self) -> None:
        """Copy owner and permissions of the file to replace. On Windows, the folder determines permissions."""
        old = self._folder.status(self._final.name)
        if old is None or os.name != "posix" or not stat.S_ISREG(old.st_mode) or not self._overwrite:
            return
        if not copy_ownership(old, self._file.descriptor):
            self.notes.append(Message(Code.OWNERSHIP_LOST, {"name": self.path.name}))

    def _check_folder(self) -> None:
        now = Path(os.path.realpath(self.path))
        if now.name != self._final.name or not self._folder.is_at(now.parent):
            raise DestinationError(Code.FOLDER_MOVED, path=self.path)

    def _move(self) -> None:
        try:
            self._file.move_to(self._final.name, overwrite=self._overwrite)
        except FileExistsError as error:
            code = Code.NOT_REPLACEABLE if self._overwrite else Code.FILE_EXISTS
            raise DestinationError(code, path=self.path) from error

    def _left_behind(self) -> Message:
        return Message(Code.PART_LEFT_BEHIND, {"part": self._file.name, "folder": self._final.parent})

    def __exit__(
        self, _type: type[BaseException] | None, error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        """Remove the file unless committed. On failure, add a note to the error, or turn a cancellation into one."""
        self._written.close()
        is_gone = self._is_committed or self._file.discard()
        self._folder.close()
        if is_gone:
            return
        left = self._left_behind()
        if isinstance(error, ExporterError):
            error.notes.append(left)
        if isinstance(error, Cancelled):
            raise DestinationError(left.code, **left.parameters) from error
