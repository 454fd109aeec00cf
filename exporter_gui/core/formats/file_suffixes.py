"""Suffixes of file names: that of the format, then that of its compression."""

from exporter_gui.core.formats.compression import Compression
from exporter_gui.core.formats.format import AnyFormat
from exporter_gui.core.formats.options import FormatOptions, PlainValue, describe

_SUFFIXES: dict[Compression, str] = {"gzip": ".gz", "zstd": ".zst"}


def has_suffix(name: str, format_: AnyFormat) -> bool:
    """Return whether a file name has the suffix of a format, compressed or not, ignoring case."""
    return (_without_compression(name) if can_compress(format_) else name.lower()).endswith(format_.suffix)


def can_compress(format_: AnyFormat) -> bool:
    """Return whether a format offers compression."""
    return any(option.name == "compression" for option in describe(format_.options))


def named_options(name: str, format_: AnyFormat) -> dict[str, PlainValue]:
    """Return the options of a format that a file name implies: its compression, if any."""
    compression = _named_compression(name)
    return {"compression": compression} if compression and can_compress(format_) else {}


def suffix_of(format_: AnyFormat, options: FormatOptions | None = None) -> str:
    """Return the suffix of files in a format with these options, like `.jsonl.gz`."""
    compression: Compression = getattr(options, "compression", "none")
    return format_.suffix + _SUFFIXES.get(compression, "")


def _without_compression(name: str) -> str:
    compression = _named_compression(name)
    return name.lower().removesuffix(_SUFFIXES[compression] if compression else "")


def _named_compression(name: str) -> Compression | None:
    return next((each for each, suffix in _SUFFIXES.items() if name.lower().endswith(suffix)), None)
