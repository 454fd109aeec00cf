"""Reads manifests, which are not trusted."""

import re
from dataclasses import dataclass
from typing import NamedTuple

from exporter_gui.core.manifest.members import (
    InvalidManifestError,
    check_maker,
    member_of,
    number_in,
    object_in,
    read_json,
    text_in,
)
from exporter_gui.core.model.json_value import JsonValue
from exporter_gui.core.verify.stored_tree import StoredFile

_SHA256 = re.compile("[0-9a-f]{64}")


class Lacking(NamedTuple):
    """Posts and other records that the repository lacked when it was exported."""

    posts: int
    has_more_posts: bool
    others: int
    has_more_others: bool


class OnlyFile(NamedTuple):
    """The only file of an export, without its name, which may have changed together with that of the manifest."""

    sha256: str
    bytes: int


@dataclass(frozen=True, slots=True)
class StoredManifest:
    """The part of a manifest that can be verified."""

    format: str
    posts: int
    posts_file: str
    files: int
    bytes: int
    only_file: OnlyFile | None
    """None for a folder or ZIP, whose checksums stand elsewhere."""
    lacking: Lacking


def read_manifest(file: StoredFile, *, is_beside: bool) -> StoredManifest:
    """Read a manifest, which may lie beside a single file. Raises `InvalidManifestError`."""
    try:
        return _parse(read_json(file), is_beside=is_beside)
    except ValueError as error:
        raise InvalidManifestError from error


def _parse(manifest: JsonValue, *, is_beside: bool) -> StoredManifest:
    check_maker(manifest)
    files, posts = object_in(manifest, "files"), object_in(manifest, "posts")
    return StoredManifest(
        text_in(object_in(manifest, "format"), "name"),
        number_in(posts, "count"),
        text_in(posts, "file"),
        number_in(files, "count"),
        number_in(files, "bytes"),
        _only_file(member_of(files, "list")) if is_beside else None,
        _lacking(manifest),
    )


def _lacking(manifest: JsonValue) -> Lacking:
    """Return what the manifest tells of a damaged repository; nothing for others, and in manifests of old versions."""
    repository = member_of(object_in(manifest, "source"), "repository")
    losses = None if repository is None else member_of(repository, "lacking")
    if losses is None:
        return Lacking(0, has_more_posts=False, others=0, has_more_others=False)
    return Lacking(
        number_in(losses, "posts"),
        member_of(losses, "has_more_posts") is True,
        number_in(losses, "others"),
        member_of(losses, "has_more_others") is True,
    )


def _only_file(listed: JsonValue) -> OnlyFile:
    if not isinstance(listed, list) or len(listed) != 1:
        raise ValueError
    path, sha256 = text_in(listed[0], "path"), text_in(listed[0], "sha256")
    if "/" in path or path in {"", ".", ".."} or not _SHA256.fullmatch(sha256):
        raise ValueError
    return OnlyFile(sha256, number_in(listed[0], "bytes"))
