"""Reads manifests and lists of checksums, none of which is trusted."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from exporter_gui.core.model.json_value import JsonValue
from exporter_gui.core.output.folder_checks import MADE_BY
from exporter_gui.core.verify.stored_tree import StoredFile

_LARGEST_MANIFEST = 16 << 20
_LARGEST_NUMBER = 1 << 62
_LONGEST_LINE = 8_192
_SHA256 = re.compile("[0-9a-f]{64}")
_SUM_LINE = re.compile("([0-9a-f]{64}) [ *](.+)", re.DOTALL)


class InvalidManifestError(Exception):
    """A manifest is no manifest of an export."""

    def __init__(self, *, is_too_large: bool = False) -> None:
        super().__init__(is_too_large)
        self.is_too_large = is_too_large


class InvalidSumsError(Exception):
    """A line of a list of checksums cannot be read."""

    def __init__(self, line: int) -> None:
        super().__init__(line)
        self.line = line
        """Counted from 1."""


class ListedFile(NamedTuple):
    """File with its checksum."""

    name: str
    sha256: str


@dataclass(frozen=True, slots=True)
class StoredManifest:
    """The part of a manifest that can be verified."""

    format: str
    posts: int
    posts_file: str
    files: int
    bytes: int
    listed: tuple[ListedFile, ...]
    """Files whose checksums stand in the manifest itself."""


def read_manifest(file: StoredFile) -> StoredManifest:
    """Read a manifest. Raises `InvalidManifestError`."""
    content = b""
    while piece := file.read(_LARGEST_MANIFEST + 1 - len(content)):
        content += piece
    if len(content) > _LARGEST_MANIFEST:
        raise InvalidManifestError(is_too_large=True)
    try:
        return _parse(json.loads(content))
    except (ValueError, RecursionError) as error:
        raise InvalidManifestError from error


def _parse(manifest: JsonValue) -> StoredManifest:
    files, posts = _object(manifest, "files"), _object(manifest, "posts")
    if _text(_object(manifest, "made_by"), "name") != MADE_BY or _number(manifest, "manifest_version") != 1:
        raise ValueError
    listed = files.get("list", [])
    if not isinstance(listed, list):
        raise ValueError  # noqa: TRY004 - as below
    return StoredManifest(
        _text(_object(manifest, "format"), "name"),
        _number(posts, "count"),
        _text(posts, "file"),
        _number(files, "count"),
        _number(files, "bytes"),
        tuple(_listed(each) for each in listed),
    )


def _listed(entry: JsonValue) -> ListedFile:
    sha256 = _text(entry, "sha256")
    if not _SHA256.fullmatch(sha256):
        raise ValueError
    return ListedFile(_text(entry, "path"), sha256)


def _member(holder: JsonValue, key: str) -> JsonValue:
    if not isinstance(holder, dict):
        raise ValueError  # noqa: TRY004 - of the document
    return holder.get(key)


def _object(holder: JsonValue, key: str) -> dict[str, JsonValue]:
    value = _member(holder, key)
    if not isinstance(value, dict):
        raise ValueError  # noqa: TRY004 - as above
    return value


def _text(holder: JsonValue, key: str) -> str:
    value = _member(holder, key)
    if not isinstance(value, str):
        raise ValueError  # noqa: TRY004 - as above
    return value


def _number(holder: JsonValue, key: str) -> int:
    value = _member(holder, key)
    if type(value) is not int or not 0 <= value <= _LARGEST_NUMBER:
        raise ValueError
    return value


def read_sums(file: StoredFile) -> Iterator[ListedFile]:
    """Return the lines of a list as `sha256sum` and BagIt write it. Raises `InvalidSumsError`."""
    for number, line in enumerate(_lines(file), 1):
        match = _SUM_LINE.fullmatch(line)
        if match is None:
            raise InvalidSumsError(number)
        sha256, name = match.groups()
        if "%" in name:
            name = name.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%")
        yield ListedFile(name, sha256)


def _lines(file: StoredFile) -> Iterator[str]:
    rest, count = b"", 0
    while piece := file.read(1 << 16):
        complete, newline, rest = (rest + piece).rpartition(b"\n")
        lines = complete.replace(b"\r\n", b"\n").removesuffix(b"\r").decode("utf-8", "surrogateescape").split("\n")
        if newline:
            yield from lines
            count += len(lines)
        if len(rest) > _LONGEST_LINE:
            raise InvalidSumsError(count + 1)
    if rest:
        yield rest.decode("utf-8", "surrogateescape")
