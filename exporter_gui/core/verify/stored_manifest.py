"""Reads manifests, which are not trusted."""

import re
from dataclasses import dataclass

from exporter_gui.core.manifest.members import (
    InvalidManifestError,
    check_maker,
    number_in,
    object_in,
    read_json,
    text_in,
)
from exporter_gui.core.model.json_value import JsonValue
from exporter_gui.core.output.sums import ListedFile
from exporter_gui.core.verify.stored_tree import StoredFile

_SHA256 = re.compile("[0-9a-f]{64}")


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
