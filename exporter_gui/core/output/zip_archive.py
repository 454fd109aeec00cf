"""A ZIP that appears complete and checked, or not at all.

Text is compressed, media files are stored. The same content gives the same bytes. The sizes stand before the content
of each entry, not after it: other programs can read the entries as a stream.
"""

import contextlib
import hashlib
import io
import stat
import struct
import zipfile
import zlib
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from exporter_gui.core.messages import Message
from exporter_gui.core.output.file_names import windows_name_problem
from exporter_gui.core.output.single_file import SingleFile
from exporter_gui.core.output.tree import TreeFile

_UNIX = 3
_MODE = stat.S_IFREG | 0o644
_EARLIEST = (1980, 1, 1, 0, 0, 0)
_LEVEL = 6
_BUFFER_BYTES = 1 << 18
_SMALL_BYTES = 1 << 20


class ZipArchive:
    """`Tree` in a ZIP, inside a folder that is called like it."""

    def __init__(self, path: Path, *, overwrite: bool) -> None:
        self.path = path
        self._file = SingleFile(path, overwrite=overwrite)
        self._folder = path.stem if _is_name_everywhere(path.stem) else "export"
        self._open_file: _Entry | _SmallEntry | None = None
        self.bytes_written = 0

    @property
    def notes(self) -> list[Message]:
        """Return messages about what could not be assured on this drive."""
        return self._file.notes

    def __enter__(self) -> Self:
        """Begin writing. Raises `DestinationError`."""
        with contextlib.ExitStack() as stack:
            stack.enter_context(self._file)
            self._raw = self._file.create_seekable()
            self._buffer = io.BufferedWriter(self._raw, _BUFFER_BYTES)
            self._zip = zipfile.ZipFile(self._buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL)
            stack.pop_all()
        return self

    def create(self, name: str, size: int | None = None) -> "_Entry | _SmallEntry":
        """Return a new entry; the one before is completed."""
        self._finish_file()
        info = zipfile.ZipInfo(f"{self._folder}/{name}", _EARLIEST)
        info.create_system, info.external_attr = _UNIX, _MODE << 16
        info.compress_type = zipfile.ZIP_DEFLATED if size is None else zipfile.ZIP_STORED
        info.file_size = size or 0
        if size is not None and size <= _SMALL_BYTES:
            self._open_file = _SmallEntry(self, info, name)
        else:
            self._open_file = _Entry(self, self._zip.open(info, "w", force_zip64=size is None), info, name)
        return self._open_file

    def add(self, info: zipfile.ZipInfo, content: bytes) -> None:
        """Add a stored entry at once, which is much faster than `zipfile` does, and the same to the byte."""
        info.CRC, info.file_size, info.compress_size = zlib.crc32(content), len(content), len(content)
        info.header_offset = self._zip.start_dir
        header = info.FileHeader(zip64=False)
        self._buffer.write(header)
        self._buffer.write(content)
        self._zip.filelist.append(info)
        self._zip.start_dir += len(header) + len(content)

    def _finish_file(self) -> None:
        if self._open_file is not None:
            self._open_file.finish()

    def require_space(self, size: int) -> None:
        """Raise `DestinationError` if about `size` bytes do not fit on the disk."""
        self._file.require_space(size)

    def commit(self) -> int:
        """Write the list of entries, sorted by name, and let the ZIP appear; return its size."""
        self._finish_file()
        self._zip.filelist.sort(key=lambda entry: entry.filename)
        self._zip.close()
        self._buffer.flush()
        (written,) = self._file.commit()
        return written.size

    def discard(self, info: zipfile.ZipInfo, size: int) -> None:
        """Remove the last entry, which is complete."""
        self._zip.filelist.pop()
        self._zip.NameToInfo.pop(info.filename, None)
        self._zip.start_dir = info.header_offset
        self._buffer.seek(info.header_offset)
        self._buffer.truncate()
        self.bytes_written -= size

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Remove what was not committed."""
        self._raw.abandon()
        for close in (self._finish_file, self._zip.close, self._buffer.close):
            with contextlib.suppress(RuntimeError, ValueError, struct.error):
                close()
        self._file.__exit__(kind, error, trace)


def _is_name_everywhere(name: str) -> bool:
    """Tell whether a folder can be called so on every system: a name here may be bytes that are no text."""
    return windows_name_problem(name) is None and name.encode("utf-8", "replace").decode() == name


class _SmallEntry:
    """Entry whose content is kept in memory until it is complete."""

    def __init__(self, tree: ZipArchive, info: zipfile.ZipInfo, name: str) -> None:
        self._tree = tree
        self._info = info
        self._name = name
        self._pieces: list[bytes] = []
        self._finished: TreeFile | None = None

    def write(self, data: bytes, /) -> None:
        self._pieces.append(data)
        self._tree.bytes_written += len(data)

    def finish(self) -> TreeFile:
        if self._finished is None:
            content = b"".join(self._pieces)
            self._tree.add(self._info, content)
            self._pieces.clear()
            self._finished = TreeFile(self._name, len(content), hashlib.sha256(content).hexdigest())
        return self._finished

    def discard(self) -> None:
        self._tree.discard(self._info, self.finish().size)


class _Entry:
    def __init__(self, tree: ZipArchive, stream: IO[bytes], info: zipfile.ZipInfo, name: str) -> None:
        self._tree = tree
        self._stream = stream
        self._info = info
        self._name = name
        self._hash = hashlib.sha256()
        self._size = 0
        self._finished: TreeFile | None = None

    def write(self, data: bytes, /) -> None:
        self._hash.update(data)
        self._stream.write(data)
        self._size += len(data)
        self._tree.bytes_written += len(data)

    def finish(self) -> TreeFile:
        if self._finished is None:
            self._stream.close()
            self._finished = TreeFile(self._name, self._size, self._hash.hexdigest())
        return self._finished

    def discard(self) -> None:
        self.finish()
        self._tree.discard(self._info, self._size)
