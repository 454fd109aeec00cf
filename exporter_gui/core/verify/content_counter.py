"""Counts the posts in a file that may be compressed, in pieces, so that no content fills the memory."""

import zlib
from collections.abc import Callable
from typing import IO, Protocol, cast

from exporter_gui.core.verify.post_counter import PostCounter

_GZIP, _ZSTD = b"\x1f\x8b", b"\x28\xb5\x2f\xfd"
"""The first bytes of compressed files, with which no text of this program begins."""
_GZIP_WINDOW = 31
"""Of `zlib`, for data with a header of gzip."""
_ZSTD_WINDOW_BYTES = 8 << 20
_PIECE_BYTES = 1 << 16


class _Content(Protocol):
    """Content of a file, whose bytes are added as they are stored."""

    def add(self, piece: bytes) -> None:
        """Pass the content of the next piece on. Raises errors of the compression."""


class ContentCounter:
    """`PostCounter` of a file that is plain or compressed, as its first bytes tell; after damage it counts no more."""

    def __init__(self, counter: PostCounter, check: Callable[[], None]) -> None:
        """Prepare to count. `check` is called several times a second, and may raise `Cancelled`."""
        self._counter = counter
        self._sink = _Sink(counter, check)
        self._content: _Content | None = None
        self._is_damaged = False

    @property
    def posts(self) -> int:
        """Return the number of posts so far."""
        return self._counter.posts

    def add(self, piece: bytes) -> None:
        """Count in the next piece; the first one has at least four bytes, unless the file is shorter."""
        if self._content is None:
            self._content = self._content_of(piece)
        if self._is_damaged:
            return
        try:
            self._content.add(piece)
        except _DamagedError:
            self._is_damaged = True

    def _content_of(self, first: bytes) -> _Content:
        if first.startswith(_GZIP):
            return _GzipContent(self._sink)
        if first.startswith(_ZSTD):
            return _ZstdContent(self._sink)
        return self._counter


class _Sink:
    """Counts in content that is no longer compressed."""

    def __init__(self, counter: PostCounter, check: Callable[[], None]) -> None:
        self._counter = counter
        self._check = check

    def write(self, content: bytes) -> int:
        self._check()
        self._counter.add(content)
        return len(content)


class _DamagedError(Exception):
    """Compressed data cannot be read."""


class _GzipContent:
    """Content of one or more members."""

    def __init__(self, sink: _Sink) -> None:
        self._sink = sink
        self._member = zlib.decompressobj(_GZIP_WINDOW)

    def add(self, piece: bytes) -> None:
        while piece:
            try:
                self._sink.write(self._member.decompress(piece, _PIECE_BYTES))
            except zlib.error as error:
                raise _DamagedError from error
            piece = self._member.unconsumed_tail
            if self._member.eof:
                piece = self._member.unused_data
                self._member = zlib.decompressobj(_GZIP_WINDOW)


class _ZstdContent:
    """Content of one or more frames."""

    def __init__(self, sink: _Sink) -> None:
        import zstandard  # noqa: PLC0415 - seldom needed

        self._error = zstandard.ZstdError
        decompressor = zstandard.ZstdDecompressor(max_window_size=_ZSTD_WINDOW_BYTES)
        self._frames = decompressor.stream_writer(cast("IO[bytes]", sink), closefd=False)

    def add(self, piece: bytes) -> None:
        try:
            self._frames.write(piece)
        except self._error as error:
            raise _DamagedError from error
