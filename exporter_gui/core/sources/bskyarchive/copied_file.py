"""Private copy of a file that has no name until it is complete, if the system supports that."""

import contextlib
import os
import shutil
from pathlib import Path
from types import TracebackType
from typing import Self

from exporter_gui.core.sources.reading import in_temporary_files

_OPEN_FILES = Path("/proc/self/fd")


class CopiedFile:
    """File in a private folder, used as a context manager; removed on exit unless `keep` was called."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._is_named = False
        with self._explaining():
            self._descriptor = self._open()

    def _open(self) -> int:
        if hasattr(os, "O_TMPFILE") and _OPEN_FILES.is_dir():
            with contextlib.suppress(OSError):  # not supported by every file system
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
        """Truncate the file."""
        with self._explaining():
            os.ftruncate(self._descriptor, size)

    def keep(self) -> None:
        """Give the file its name and close it."""
        with self._explaining():
            if not self._is_named:
                self._is_named = True
                self._name(_OPEN_FILES / str(self._descriptor))
            descriptor, self._descriptor = self._descriptor, -1
            os.close(descriptor)

    def _name(self, open_file: Path) -> None:
        folder = os.open(self.path.parent, os.O_RDONLY)
        try:
            os.link(open_file, self.path.name, dst_dir_fd=folder)  # otherwise, the link would not be followed
        except OSError:  # the system does not allow it
            shutil.copyfile(open_file, self.path)
        finally:
            os.close(folder)

    def _explaining(self) -> contextlib.AbstractContextManager[None]:
        return in_temporary_files(self.path.parent.parent)

    def __enter__(self) -> Self:
        """Return the file."""
        return self

    def __exit__(
        self, _type: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        """Remove the file unless it was kept."""
        if self._descriptor >= 0:
            with contextlib.suppress(OSError):
                os.close(self._descriptor)
            if self._is_named:
                with contextlib.suppress(OSError):
                    self.path.unlink()
