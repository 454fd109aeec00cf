"""Reads manifests, which are not trusted: members with their types."""

import json
from typing import Protocol

from exporter_gui.core.model.json_value import JsonValue
from exporter_gui.core.output.layout import MADE_BY

VERSION = 1
_LARGEST_MANIFEST = 16 << 20
_LARGEST_NUMBER = 1 << 62


class InvalidManifestError(Exception):
    """A manifest is no manifest of an export."""

    def __init__(self, *, is_too_large: bool = False, is_newer: bool = False) -> None:
        super().__init__(is_too_large, is_newer)
        self.is_too_large = is_too_large
        self.is_newer = is_newer
        """True if a newer version of this program wrote it."""


class _Readable(Protocol):
    def read(self, size: int, /) -> bytes | None:
        """Return at most `size` bytes; none at the end."""


def read_content(file: _Readable) -> bytes:
    """Return the content of a manifest. Raises `InvalidManifestError` if it is too large."""
    content = b""
    while piece := file.read(_LARGEST_MANIFEST + 1 - len(content)):
        content += piece
    if len(content) > _LARGEST_MANIFEST:
        raise InvalidManifestError(is_too_large=True)
    return content


def parse_json(content: bytes) -> JsonValue:
    """Parse a manifest. Raises `InvalidManifestError`."""
    try:
        value: JsonValue = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise InvalidManifestError from error
    return value


def read_json(file: _Readable) -> JsonValue:
    """Read and parse a manifest. Raises `InvalidManifestError`."""
    return parse_json(read_content(file))


def check_maker(manifest: JsonValue) -> None:
    """Raise ValueError unless this program wrote a manifest, and `InvalidManifestError` if a newer version did."""
    version = number_in(manifest, "manifest_version")
    if text_in(object_in(manifest, "made_by"), "name") != MADE_BY or not version:
        raise ValueError
    if version > VERSION:
        raise InvalidManifestError(is_newer=True)


def member_of(holder: JsonValue, key: str) -> JsonValue:
    """Return a member of an object; None where it has none. Raises ValueError for anything else."""
    if not isinstance(holder, dict):
        raise ValueError  # noqa: TRY004 - of the document
    return holder.get(key)


def object_in(holder: JsonValue, key: str) -> dict[str, JsonValue]:
    """Return a member that is an object. Raises ValueError."""
    value = member_of(holder, key)
    if not isinstance(value, dict):
        raise ValueError  # noqa: TRY004 - as above
    return value


def text_in(holder: JsonValue, key: str) -> str:
    """Return a member that is a text. Raises ValueError."""
    value = member_of(holder, key)
    if not isinstance(value, str):
        raise ValueError  # noqa: TRY004 - as above
    return value


def number_in(holder: JsonValue, key: str) -> int:
    """Return a member that is a number of things. Raises ValueError."""
    value = member_of(holder, key)
    if type(value) is not int or not 0 <= value <= _LARGEST_NUMBER:
        raise ValueError
    return value
