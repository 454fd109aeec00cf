"""Files of an export that is read again: in a folder or a ZIP."""

import os
import zipfile
from collections.abc import Iterator
from io import FileIO
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self, cast

from exporter_gui.core.errors import VerificationError
from exporter_gui.core.media.contained_file import ContainedFiles, check_contained, close_descriptor
from exporter_gui.core.messages import Code
from exporter_gui.core.output.layout import BAG_SUMS, MANIFEST, SUMS

_PIECE_BYTES = 1 << 18
_AT_THE_TOP = frozenset({MANIFEST, SUMS, BAG_SUMS})


class StoredFile(Protocol):
    """File that is open for reading, as a context."""

    def read(self, size: int, /) -> bytes | None:
        """Return at most `size` bytes; none at the end."""

    def close(self) -> None:
        """Close the file."""

    def __enter__(self) -> Self:
        """Return the file."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /
    ) -> None:
        """Close the file."""


class StoredTree(Protocol):
    """Files by name, with slashes."""

    def open(self, name: str) -> StoredFile:
        """Open a file. Raises `FileNotFoundError`, `NotContainedError`, and other errors where it cannot be read."""

    def pieces(self, name: str) -> Iterator[bytes]:
        """Return the content of a file in pieces. Raises what `open` raises."""

    def size(self, name: str) -> int:
        """Return the size of a file in bytes. Raises what `open` raises."""

    def names(self) -> Iterator[str]:
        """Return the names of all files, in any order; a name that is there twice is returned twice."""

    def close(self) -> None:
        """Close what is open."""


class StoredFolder:
    """`StoredTree` of a folder. Links in it are never followed."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._files = ContainedFiles(path)

    def open(self, name: str) -> FileIO:
        """Open a file."""
        return self._files.open(name)

    def pieces(self, name: str) -> Iterator[bytes]:
        """Return the content of a file."""
        return self._files.pieces(name)

    def size(self, name: str) -> int:
        """Return the size of a file."""
        descriptor, size = self._files.open_descriptor(name)
        close_descriptor(descriptor)
        return size

    def names(self) -> Iterator[str]:
        """Return the names of all files, and of links; what cannot be listed is left out."""
        folders = [""]
        while folders:
            folder = folders.pop()
            try:
                entries = os.scandir(self._path / folder)
            except OSError:
                continue
            with entries:
                for entry in entries:
                    if entry.is_dir(follow_symlinks=False):
                        folders.append(f"{folder}{entry.name}/")
                    else:
                        yield f"{folder}{entry.name}"

    def close(self) -> None:
        """Close the folder."""
        self._files.close()


class StoredZip:
    """`StoredTree` of a ZIP, inside its only folder."""

    def __init__(self, path: Path) -> None:
        """Read the list of entries. Raises `VerificationError`."""
        try:
            self._zip = zipfile.ZipFile(path)
        except (zipfile.BadZipFile, NotImplementedError, ValueError, EOFError) as error:
            raise VerificationError(Code.VERIFY_NOT_A_ZIP, path=path) from error
        except OSError as error:
            raise VerificationError(Code.VERIFY_UNREADABLE, path=path, reason=error.strerror or str(error)) from error
        self._folder = self._find_folder()

    def _find_folder(self) -> str:
        for name in self._zip.NameToInfo:
            folder, slash, last = name.rpartition("/")
            if last in _AT_THE_TOP and "/" not in folder:
                return folder + slash
        return ""

    def open(self, name: str) -> StoredFile:
        """Open an entry."""
        check_contained(name)
        try:
            return cast("zipfile.ZipExtFile", self._zip.open(self._folder + name))
        except KeyError as error:
            raise FileNotFoundError(name) from error

    def pieces(self, name: str) -> Iterator[bytes]:
        """Return the content of an entry."""
        with self.open(name) as file:
            while piece := file.read(_PIECE_BYTES):
                yield piece

    def size(self, name: str) -> int:
        """Return the size of an entry as the ZIP tells it."""
        check_contained(name)
        try:
            return self._zip.getinfo(self._folder + name).file_size
        except KeyError as error:
            raise FileNotFoundError(name) from error

    def names(self) -> Iterator[str]:
        """Return the names of all entries but folders."""
        return (info.filename.removeprefix(self._folder) for info in self._zip.filelist if not info.is_dir())

    def close(self) -> None:
        """Close the ZIP."""
        self._zip.close()
