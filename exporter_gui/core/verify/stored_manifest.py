"""Reads manifests and lists of checksums, none of which is trusted."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from exporter_gui.core.manifest.members import (
    InvalidManifestError,
    check_maker,
    number_in,
    object_in,
    read_json,
    text_in,
)
from exporter_gui.core.model.json_value import JsonValue
from exporter_gui.core.verify.stored_tree import StoredFile

_LONGEST_LINE = 8_192
_SHA256 = re.compile("[0-9a-f]{64}")
_SUM_LINE = re.compile("([0-9a-f]{64}) [ *](.+)", re.DOTALL)


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
    try:
        return _parse(read_json(file))
    except ValueError as error:
        raise InvalidManifestError from error


def _parse(manifest: JsonValue) -> StoredManifest:
    check_maker(manifest)
    files, posts = object_in(manifest, "files"), object_in(manifest, "posts")
    listed = files.get("list", [])
    if not isinstance(listed, list):
        raise ValueError  # noqa: TRY004 - as below
    return StoredManifest(
        text_in(object_in(manifest, "format"), "name"),
        number_in(posts, "count"),
        text_in(posts, "file"),
        number_in(files, "count"),
        number_in(files, "bytes"),
        tuple(_listed(each) for each in listed),
    )


def _listed(entry: JsonValue) -> ListedFile:
    sha256 = text_in(entry, "sha256")
    if not _SHA256.fullmatch(sha256):
        raise ValueError
    return ListedFile(text_in(entry, "path"), sha256)


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
