"""A folder that appears complete and checked, or not at all.

It is filled under a hidden name beside its final place and moved there in one step. A folder that was there is
untouched until then, and never merged with.
"""

import contextlib
import errno
import hashlib
import os
from pathlib import Path
from types import TracebackType
from typing import Self

from exporter_gui.core.errors import Cancelled, DestinationError, ExporterError
from exporter_gui.core.messages import Code, Message
from exporter_gui.core.output.folder_checks import check_folder, check_nothing_foreign
from exporter_gui.core.output.free_space import require_free_space
from exporter_gui.core.output.output_folder import OutputFolder
from exporter_gui.core.output.tree import TreeFile
from exporter_gui.core.output.unfinished_folder import UnfinishedFolder
from exporter_gui.core.output.writing import writing

_OCCUPIED = (errno.EEXIST, errno.ENOTEMPTY, errno.ENOTDIR)


class Folder:
    """`Tree` in a folder."""

    def __init__(self, path: Path, *, overwrite: bool) -> None:
        self.path = path
        self._final = Path(os.path.realpath(path))
        self._overwrite = overwrite
        self._is_committed = False
        self._open_file: _FolderFile | None = None
        self.bytes_written = 0
        self.notes: list[Message] = []
        """Messages about what could not be assured on this drive."""

    def __enter__(self) -> Self:
        """Begin writing. Raises `DestinationError` where that cannot be."""
        check_folder(self.path, overwrite=self._overwrite)
        with writing(self.path), contextlib.ExitStack() as stack:
            self._parent = OutputFolder(self._final.parent)
            stack.callback(self._parent.close)
            self._folder = UnfinishedFolder(self._parent)
            stack.pop_all()
        self._folder.remove_leftovers()
        return self

    def create(self, name: str, size: int | None = None, *, is_list: bool = False) -> "_FolderFile":  # noqa: ARG002 - as for any tree
        """Return a new file; the one before is completed."""
        self._finish_file()
        with writing(self.path):
            self._open_file = _FolderFile(self, self._folder, name)
        return self._open_file

    def add(self, name: str, content: bytes) -> None:
        """Add a complete file; the one before is completed."""
        file = self.create(name)
        file.write(content)
        file.finish()

    def _finish_file(self) -> None:
        if self._open_file is not None:
            self._open_file.finish()

    def require_space(self, size: int) -> None:
        """Raise `DestinationError` if about `size` bytes do not fit on the disk."""
        require_free_space(self._parent, self._final, size)

    def commit(self) -> int:
        """Flush all files to disk and move the folder to its place; return the size of its files."""
        self._finish_file()
        with writing(self.path):
            self._folder.flush_all()
            self._check_parent()
            self._move()
        self._is_committed = True
        if not self._folder.discard():  # after a move, only its guard is left
            part, folder = self._folder.guard_name, self._final.parent
            self.notes.append(Message(Code.PART_LEFT_BEHIND, {"part": part, "folder": folder}))
        with contextlib.suppress(OSError):
            self._parent.sync()
        return self.bytes_written

    def _check_parent(self) -> None:
        now = Path(os.path.realpath(self.path))
        if now.name != self._final.name or not self._parent.is_at(now.parent):
            raise DestinationError(Code.FOLDER_MOVED, path=self.path)

    def _move(self) -> None:
        name = self._final.name
        if self._overwrite and self._parent.status(name) is not None:
            check_folder(self.path, overwrite=True)
            check_nothing_foreign(self.path)
            left = self._replace(name)
            if left:
                self.notes.append(Message(Code.FOLDER_LEFT_BEHIND, {"name": left, "folder": self._final.parent}))
            return
        try:
            self._folder.move_to(name)
        except OSError as error:
            if error.errno in _OCCUPIED or isinstance(error, FileExistsError):
                raise DestinationError(Code.FOLDER_EXISTS, path=self.path) from error
            raise

    def _replace(self, name: str) -> str:
        try:
            return self._folder.replace(name)
        except OSError as error:
            reason = error.strerror or str(error)
            raise DestinationError(Code.FOLDER_NOT_REPLACEABLE, path=self.path, reason=reason) from error

    def __exit__(
        self, _type: type[BaseException] | None, error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        """Remove what was not committed. Where that cannot be, the error tells of it; a cancellation becomes one."""
        if self._open_file is not None:
            self._open_file.close()
        is_gone = self._is_committed or self._folder.discard()
        self._parent.close()
        if is_gone:
            return
        left = Message(Code.FOLDER_LEFT_BEHIND, {"name": self._folder.name, "folder": self._final.parent})
        if isinstance(error, ExporterError):
            error.notes.append(left)
        if isinstance(error, Cancelled):
            raise DestinationError(left.code, **left.parameters) from error


class _FolderFile:
    def __init__(self, tree: Folder, folder: UnfinishedFolder, name: str) -> None:
        self._tree = tree
        self._folder = folder
        self._name = name
        self._hash = hashlib.sha256()
        self._size = 0
        self._finished: TreeFile | None = None
        self._descriptor = folder.create(name)

    def write(self, data: bytes, /) -> None:
        if self._finished is not None:
            raise ValueError(f"{self._name} is complete")
        self._hash.update(data)
        with writing(self._tree.path):
            rest = memoryview(data)
            while rest:
                rest = rest[os.write(self._descriptor, rest) :]
        self._size += len(data)
        self._tree.bytes_written += len(data)

    def finish(self) -> TreeFile:
        if self._finished is None:
            with writing(self._tree.path):
                self._folder.flush(self._descriptor)
                if os.fstat(self._descriptor).st_size != self._size:
                    raise DestinationError(Code.NOT_STORED, name=self._name, folder=self._tree.path)
                self.close()
            self._finished = TreeFile(self._name, self._size, self._hash.hexdigest())
        return self._finished

    def discard(self) -> None:
        with writing(self._tree.path):
            self.close()
            self._folder.remove(self._name)
        self._tree.bytes_written -= self._size
        self._finished = TreeFile(self._name, 0, "")

    def close(self) -> None:
        if self._descriptor >= 0:
            descriptor, self._descriptor = self._descriptor, -1
            os.close(descriptor)
