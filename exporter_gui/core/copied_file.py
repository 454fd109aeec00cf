"""A file that is being copied, which has no name before it is whole, where the system allows that."""

import contextlib
import os
import shutil
from pathlib import Path
from types import TracebackType
from typing import Self

from exporter_gui.core.reading import in_temporary_files

_NAMES_OF_OPEN_FILES = Path("/proc/self/fd")


class CopiedFile:
    """A file in a private folder, used as a context manager; it is gone afterwards unless it was kept."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._is_named = False
        with self._explaining():
            self._descriptor = self._open()

    def _open(self) -> int:
        if hasattr(os, "O_TMPFILE") and _NAMES_OF_OPEN_FILES.is_dir():
            with contextlib.suppress(OSError):  # not every file system can do that
                return os.open(self.path.parent, os.O_TMPFILE | os.O_RDWR, 0o600)
        self._is_named = True
        return os.open(self.path, os.O_CREAT | os.O_EXCL | os.O_RDWR | getattr(os, "O_BINARY", 0), 0o600)

    def write(self, offset: int, data: bytes) -> None:
        """Write all of `data` at `offset`."""
        rest = memoryview(data)
        with self._explaining():
            os.lseek(self._descriptor, offset, os.SEEK_SET)
            while rest:
                rest = rest[os.write(self._descriptor, rest) :]

    def read(self, offset: int, size: int) -> bytes:
        """Read up to `size` bytes at `offset`."""
        with self._explaining():
            os.lseek(self._descriptor, offset, os.SEEK_SET)
            return os.read(self._descriptor, size)

    def truncate(self, size: int) -> None:
        """Cut the file off."""
        with self._explaining():
            os.ftruncate(self._descriptor, size)

    def keep(self) -> None:
        """Give the file its name, and close it."""
        with self._explaining():
            if not self._is_named:
                self._is_named = True
                self._name(_NAMES_OF_OPEN_FILES / str(self._descriptor))
            descriptor, self._descriptor = self._descriptor, -1
            os.close(descriptor)

    def _name(self, open_file: Path) -> None:
        folder = os.open(self.path.parent, os.O_RDONLY)
        try:
            os.link(open_file, self.path.name, dst_dir_fd=folder)  # without it, the link would not be followed
        except OSError:  # a system that forbids it
            shutil.copyfile(open_file, self.path)
        finally:
            os.close(folder)

    def _explaining(self) -> contextlib.AbstractContextManager[None]:
        return in_temporary_files(self.path.parent.parent)

    def __enter__(self) -> Self:
        """Begin."""
        return self

    def __exit__(
        self, _type: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        """Remove what was not kept."""
        if self._descriptor >= 0:
            with contextlib.suppress(OSError):
                os.close(self._descriptor)
            if self._is_named:
                with contextlib.suppress(OSError):
                    self.path.unlink()
