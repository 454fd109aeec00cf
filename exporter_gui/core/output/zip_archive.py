"""A ZIP that appears complete and checked, or not at all.

Text is compressed, media files are stored. The same content gives the same bytes. The sizes stand before the content
of each entry, not after it: other programs can read the entries as a stream.
"""

import contextlib
import hashlib
import io
import zlib
from pathlib import Path
from types import TracebackType
from typing import Self

from exporter_gui.core.messages import Message
from exporter_gui.core.output.file_names import windows_name_problem
from exporter_gui.core.output.seekable_file import SeekableFile
from exporter_gui.core.output.single_file import SingleFile
from exporter_gui.core.output.tree import TreeFile
from exporter_gui.core.output.zip_records import DEFLATED, LIMIT, LISTED_BYTES, STORED, ZipEntry, end_records

_LEVEL, _LEVEL_OF_LISTS = 6, 1
_BUFFER_BYTES = 1 << 18
_AFTER_NAME = b"\0"


class ZipArchive:
    """`Tree` in a ZIP, inside a folder that is called like it."""

    def __init__(self, path: Path, *, overwrite: bool) -> None:
        self.path = path
        self._file = SingleFile(path, overwrite=overwrite)
        folder = path.stem if _is_name_everywhere(path.stem) else "export"
        self._folder = f"{folder}/".encode()
        self._open_file: _Entry | None = None
        self._listed: list[bytes] = []
        """Of each entry, its name, a NUL and its fields in the list of entries: less memory than objects take."""
        self._end = 0
        """Offset behind the last complete entry."""
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
            stack.pop_all()
        return self

    def create(self, name: str, size: int | None = None, *, is_list: bool = False) -> "_Entry":
        """Return a new entry; the one before is completed."""
        self._finish_file()
        is_large = size is None or size > LIMIT
        entry = ZipEntry(self._folder + name.encode(), self._end, DEFLATED if size is None else STORED, is_large)
        self._open_file = _Entry(self, self._buffer, entry, name, _LEVEL_OF_LISTS if is_list else _LEVEL)
        return self._open_file

    def add(self, name: str, content: bytes) -> None:
        """Add a complete file, stored."""
        self._finish_file()
        size = len(content)
        path = self._folder + name.encode()
        entry = ZipEntry(path, self._end, STORED, size > LIMIT, zlib.crc32(content), size, size)
        self.bytes_written += size
        self.append(entry, self._end + self._buffer.write(entry.header()) + self._buffer.write(content))

    def append(self, entry: ZipEntry, end: int) -> None:
        """List an entry that is written, up to an offset of `end`."""
        self._listed.append(entry.name + _AFTER_NAME + entry.listed())
        self._end = end

    def _finish_file(self) -> None:
        if self._open_file is not None:
            self._open_file.finish()

    def require_space(self, size: int) -> None:
        """Raise `DestinationError` if about `size` bytes do not fit on the disk."""
        self._file.require_space(size)

    def commit(self) -> int:
        """Write the list of entries, sorted by name, and let the ZIP appear; return its size."""
        self._finish_file()
        self._listed.sort()
        size = 0
        for entry in self._listed:
            name, _nul, fields = entry.partition(_AFTER_NAME)
            size += self._buffer.write(fields[:LISTED_BYTES] + name + fields[LISTED_BYTES:])
        self._buffer.write(end_records(len(self._listed), size, self._end))
        self._buffer.flush()
        (written,) = self._file.commit()
        return written.size

    def discard(self, entry: ZipEntry) -> None:
        """Remove the last entry, which is complete."""
        self._listed.pop()
        self._end = entry.offset
        self._buffer.seek(entry.offset)
        self._buffer.truncate()
        self.bytes_written -= entry.size

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Remove what was not committed."""
        self._raw.abandon()
        self._buffer.close()
        self._file.__exit__(kind, error, trace)


def _is_name_everywhere(name: str) -> bool:
    """Tell whether a folder can be called so on every system: a name here may be bytes that are no text."""
    return windows_name_problem(name) is None and name.encode("utf-8", "replace").decode() == name


class _Entry:
    """Entry whose header is written again once its size and its checksum are known."""

    def __init__(
        self, tree: ZipArchive, output: "io.BufferedWriter[SeekableFile]", entry: ZipEntry, name: str, level: int
    ) -> None:
        self._tree = tree
        self._output = output
        self._entry = entry
        self._name = name
        self._hash = hashlib.sha256()
        self._packer = zlib.compressobj(level, zlib.DEFLATED, -zlib.MAX_WBITS) if entry.method == DEFLATED else None
        self._finished: TreeFile | None = None
        output.write(entry.header())

    def write(self, data: bytes, /) -> None:
        self._hash.update(data)
        self._entry.crc = zlib.crc32(data, self._entry.crc)
        self._entry.size += len(data)
        self._tree.bytes_written += len(data)
        self._pack(data if self._packer is None else self._packer.compress(data))

    def _pack(self, data: bytes) -> None:
        self._entry.packed_size += self._output.write(data)

    def finish(self) -> TreeFile:
        if self._finished is None:
            if self._packer is not None:
                self._pack(self._packer.flush())
            end = self._output.tell()
            self._output.seek(self._entry.offset)
            self._output.write(self._entry.header())
            self._output.seek(end)
            self._tree.append(self._entry, end)
            self._finished = TreeFile(self._name, self._entry.size, self._hash.hexdigest())
        return self._finished

    def discard(self) -> None:
        self.finish()
        self._tree.discard(self._entry)
