"""Layouts of an export in a folder or ZIP: plain, or as a BagIt bag (RFC 8493)."""

import contextlib
import tempfile
from collections.abc import Iterator
from datetime import datetime
from types import TracebackType
from typing import Self

from exporter_gui.core.output.layout import BAG_PAYLOAD, BAG_SUMS, BAG_TAG_SUMS, MANIFEST, SUMS
from exporter_gui.core.output.sums import sum_line
from exporter_gui.core.output.temporary_folder import temporary_folder
from exporter_gui.core.output.tree import OpenTreeFile, Tree, TreeFile
from exporter_gui.core.output.writing import writing

_IN_MEMORY = 1 << 20
_LINES_AT_ONCE = 500
_PIECE_CHARACTERS = 1 << 16


class Package:
    """Files of an export in a tree, with their checksums. A new file completes the one before."""

    def __init__(self, tree: Tree, posts_name: str, *, bag: bool) -> None:
        self.tree = tree
        self.bag = bag
        self.files = 0
        self.bytes = 0
        """Size of the completed files, the manifest and the checksums not counted."""
        self._posts_name = posts_name
        self._prefix = BAG_PAYLOAD if bag else ""
        self._open_file: OpenTreeFile | None = None
        self._lines: list[str] = []

    def __enter__(self) -> Self:
        """Begin writing. Raises `DestinationError`."""
        self.tree.__enter__()
        place = temporary_folder()
        self._sums_path = place / SUMS
        self._sums = tempfile.SpooledTemporaryFile(_IN_MEMORY, "w+", encoding="utf-8", newline="\n", dir=str(place))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Remove what was not committed."""
        with contextlib.suppress(OSError):
            self._sums.close()
        self.tree.__exit__(kind, error, trace)

    def create(self, name: str = "", size: int | None = None, *, is_list: bool = False) -> OpenTreeFile:
        """Return a new file, by default that of the posts; `size` and `is_list` are as in `Tree`."""
        self.complete()
        self._open_file = self.tree.create(self._prefix + (name or self._posts_name), size, is_list=is_list)
        return self._open_file

    def add(self, name: str, content: bytes, sha256: str) -> None:
        """Add a complete file whose checksum is known."""
        self.complete()
        name = self._prefix + name
        self.tree.add(name, content)
        self._count(TreeFile(name, len(content), sha256))

    def discard(self) -> None:
        """Remove the file that was created last."""
        if self._open_file is not None:
            self._open_file.discard()
            self._open_file = None

    def complete(self) -> None:
        """Complete the file that was created last."""
        if self._open_file is None:
            return
        file = self._open_file.finish()
        self._open_file = None
        self._count(file)

    def _count(self, file: TreeFile) -> None:
        self.files += 1
        self.bytes += file.size
        self._add_sum(file)

    def _add_sum(self, file: TreeFile) -> None:
        self._lines.append(sum_line(file))
        if len(self._lines) == _LINES_AT_ONCE:
            self._store_lines()

    def _store_lines(self) -> None:
        with writing(self._sums_path):
            self._sums.write("".join(self._lines))
        self._lines.clear()

    def finish(self, manifest: bytes, made_at: datetime, made_by: str) -> int:
        """Add the manifest and the checksums, and make everything appear; return the size in bytes."""
        self.complete()
        if self.bag:
            self._add_tags(manifest, made_at, made_by)
        else:
            self._add_sum(self._add(MANIFEST, [manifest]))
            self._add(SUMS, self._all_sums(), is_list=True)
        return self.tree.commit()

    def _add_tags(self, manifest: bytes, made_at: datetime, made_by: str) -> None:
        info = (
            f"Bag-Software-Agent: {made_by}\nBagging-Date: {made_at:%Y-%m-%d}\n"
            f"External-Description: Bluesky posts; see {MANIFEST}\nPayload-Oxum: {self.bytes}.{self.files}\n"
        )
        tags = [
            self._add("bag-info.txt", [info.encode()]),
            self._add("bagit.txt", [b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"]),
            self._add(BAG_SUMS, self._all_sums(), is_list=True),
            self._add(MANIFEST, [manifest]),
        ]
        self._add(BAG_TAG_SUMS, ["".join(map(sum_line, tags)).encode()])

    def _all_sums(self) -> Iterator[bytes]:
        self._store_lines()
        with writing(self._sums_path):
            self._sums.seek(0)
            while piece := self._sums.read(_PIECE_CHARACTERS):
                yield piece.encode()

    def _add(self, name: str, pieces: "Iterator[bytes] | list[bytes]", *, is_list: bool = False) -> TreeFile:
        file = self.tree.create(name, is_list=is_list)
        for piece in pieces:
            file.write(piece)
        return file.finish()
