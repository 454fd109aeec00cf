"""Compression of text formats: the same bytes for the same content, without a name or a time."""

import zlib
from dataclasses import dataclass
from typing import Literal, Protocol

from exporter_gui.core.formats.options import option
from exporter_gui.core.language import QT_TRANSLATE_NOOP
from exporter_gui.core.output.destination import OutputFile

Compression = Literal["none", "gzip", "zstd"]
_GZIP_LEVEL = 6
_ZSTD_LEVEL = 3
_GZIP_HEADER = b"\x1f\x8b\x08\0\0\0\0\0\0\xff"  # without flags and time, of an unknown system
_32_BITS = 0xFFFFFFFF

COMPRESSION_LABEL = QT_TRANSLATE_NOOP("engine", "Compression")
COMPRESSION_CHOICES = {"none": QT_TRANSLATE_NOOP("engine", "None"), "gzip": "Gzip (.gz)", "zstd": "Zstandard (.zst)"}
"""Choices as a form shows them."""
COMPRESSION_HELP = QT_TRANSLATE_NOOP("engine", "compress the file; programs need to support .gz or .zst files")


@dataclass(frozen=True, slots=True)
class CompressionOptions:
    """Options of a text format that only offers compression."""

    compression: Compression = option("none", COMPRESSION_LABEL, COMPRESSION_HELP, COMPRESSION_CHOICES)


class _Compressor(Protocol):
    """Compressor of `zlib` or `zstandard`."""

    def compress(self, data: bytes, /) -> bytes:
        """Return the next compressed bytes, if any."""

    def flush(self) -> bytes:
        """Return the last compressed bytes."""


class CompressedOutput:
    """OutputFile that compresses what is written to it."""

    def __init__(self, output: OutputFile, compression: Compression) -> None:
        self._output = output
        self._compressor = _compressor(compression)

    def write(self, data: bytes) -> None:
        """Append data."""
        self._pass_on(data if self._compressor is None else self._compressor.compress(data))

    def finish(self) -> None:
        """Write the end of the compressed data."""
        if self._compressor is not None:
            self._pass_on(self._compressor.flush())

    def _pass_on(self, compressed: bytes) -> None:
        if compressed:
            self._output.write(compressed)


class _Gzip:
    """Compressor with a header that is the same on every system, unlike that of zlib."""

    def __init__(self) -> None:
        self._deflate = zlib.compressobj(_GZIP_LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS)
        self._header = _GZIP_HEADER
        self._checksum = 0
        self._size = 0

    def compress(self, data: bytes) -> bytes:
        header, self._header = self._header, b""
        self._checksum = zlib.crc32(data, self._checksum)
        self._size += len(data)
        return header + self._deflate.compress(data)

    def flush(self) -> bytes:
        ending = b"".join((value & _32_BITS).to_bytes(4, "little") for value in (self._checksum, self._size))
        return self._header + self._deflate.flush() + ending


def _compressor(compression: Compression) -> _Compressor | None:
    if compression == "gzip":
        return _Gzip()
    if compression == "zstd":
        import zstandard  # noqa: PLC0415 - seldom needed

        return zstandard.ZstdCompressor(level=_ZSTD_LEVEL, write_checksum=True).compressobj()
    return None
