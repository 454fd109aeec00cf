"""Earlier exports, from which a later one goes on."""

import hashlib
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from exporter_gui.core.errors import RequestError
from exporter_gui.core.manifest.members import (
    InvalidManifestError,
    check_maker,
    member_of,
    number_in,
    object_in,
    parse_json,
    text_in,
)
from exporter_gui.core.manifest.selected import filters_of
from exporter_gui.core.messages import Code
from exporter_gui.core.model.continuation import Continuation
from exporter_gui.core.model.json_value import JsonValue
from exporter_gui.core.model.media import MediaChoice
from exporter_gui.core.model.selection import Selection

_LONGEST_TIME = 100
_LONGEST_DID = 2_048
_LONGEST_NAME = 1_000
_LONGEST_VALUE = 100
_FLAGS = {
    "from": "--from",
    "to": "--to",
    "replies": "--no-replies",
    "reposts": "--reposts",
    "only_media": "--only-media",
    "text": "--text",
}


@dataclass(frozen=True, slots=True)
class EarlierExport:
    """Facts of an export that a later one needs, from its manifest."""

    path: Path
    """The folder, ZIP, file or manifest that was named, or found in a folder of exports."""
    made_at: datetime
    account: str | None
    """A DID; None for all authors."""
    filters: dict[str, JsonValue]
    posts: int
    continuation: Continuation | None
    """None where no post has a time of archiving."""
    sha256: str
    """Of the manifest, in hexadecimal."""
    files: int
    bytes: int
    """Size of the files, the manifest and the checksums not counted."""
    start: Continuation | None
    """Point from which it went on, with the name of that export if it is told; None if it holds everything."""
    changed: JsonValue
    """Value of the `Changed` by which it was compared with that export; None if it was not."""
    format: str
    options: dict[str, JsonValue]
    """Options of the format that differ from its defaults."""
    media: str
    """Value of a `MediaChoice`."""
    media_copied: int
    """Records of media files whose file is there."""
    has_records: bool
    """True if it holds all records of a repository."""

    def check(self, selection: Selection) -> None:
        """Raise `RequestError` if it is an export of other posts."""
        if self.account != selection.did:
            code = Code.SINCE_OTHER_ACCOUNT
            if self.account is None or selection.did is None:
                code = Code.SINCE_ALL_AUTHORS if self.account is None else Code.SINCE_ONE_ACCOUNT
            raise RequestError(code, path=self.path, exported=self.account or "", account=selection.did or "")
        wanted, unfiltered = filters_of(selection), filters_of(Selection(None))
        different = [name for name in _FLAGS if self.filters[name] != wanted[name]]
        if different:
            given = ", ".join(self._flag(name) for name in different if self.filters[name] != unfiltered[name])
            absent = ", ".join(_FLAGS[name] for name in different if self.filters[name] == unfiltered[name])
            code = Code.SINCE_WITH_FILTERS if given else Code.SINCE_WITHOUT_FILTERS
            code = Code.SINCE_OTHER_FILTERS if given and absent else code
            raise RequestError(code, path=self.path, given=given, absent=absent)

    def _flag(self, name: str) -> str:
        """Return the flag for a filter, with its value."""
        value = self.filters[name]
        if not isinstance(value, str):
            return _FLAGS[name]
        short = value if len(value) <= _LONGEST_VALUE else f"{value[:_LONGEST_VALUE]}…"
        return f"{_FLAGS[name]} “{short}”" if name == "text" else f"{_FLAGS[name]} {short}"

    def end(self, *, is_compared: bool) -> Continuation | None:
        """Return where it ended; None if it held no posts.

        Without times of archiving, that is when it was made, and only a comparison can go on from it. Raises
        `RequestError`.
        """
        if self.continuation is not None:
            return replace(self.continuation, export=self.path.name)
        if not self.posts:
            return None
        if not is_compared:
            raise RequestError(Code.SINCE_NOT_DATED, path=self.path)
        return Continuation(self.made_at.isoformat(), self.posts, export=self.path.name)

    @property
    def age(self) -> tuple[bool, datetime, int, str]:
        """Return what is greater for a newer export; least where the clock was wrong and told a time yet to come."""
        reached = self.continuation.unix_ns if self.continuation else 0
        return self.made_at <= datetime.now(UTC), self.made_at, reached, str(self.path)

    @property
    def is_surely_uncompared(self) -> bool:
        """Tell whether it certainly has no fingerprints; manifests of exports of everything do not tell."""
        return self.start is not None and self.changed is None

    def is_like(self, other: "EarlierExport") -> bool:
        """Tell whether it is an export of the same account with the same dates and filters as another."""
        return self.account == other.account and self.filters == other.filters

    def fits(self, selection: Selection) -> bool:
        """Tell whether it is an export of the same account with the same dates and filters."""
        return self.account == selection.did and self.filters == filters_of(selection)


def parse_manifest(path: Path, content: bytes) -> EarlierExport:
    """Parse the manifest of an export that `path` names. Raises `InvalidManifestError`."""
    manifest = parse_json(content)
    try:
        return _parse(path, manifest, hashlib.sha256(content).hexdigest())
    except ValueError as error:
        raise InvalidManifestError from error


def _parse(path: Path, manifest: JsonValue, sha256: str) -> EarlierExport:
    check_maker(manifest)
    selection, posts = object_in(manifest, "selection"), object_in(manifest, "posts")
    files, format_ = object_in(manifest, "files"), object_in(manifest, "format")
    media = None if member_of(manifest, "media") is None else object_in(manifest, "media")
    account = member_of(selection, "account")
    made_at = datetime.fromisoformat(text_in(manifest, "made_at"))
    if made_at.tzinfo is None:
        raise ValueError
    mark, since = member_of(posts, "continue_from"), member_of(posts, "since")
    return EarlierExport(
        path,
        made_at,
        None if account is None else _short(text_in(account, "did"), _LONGEST_DID),
        {name: member_of(selection, name) for name in _FLAGS},
        number_in(posts, "count"),
        None if mark is None else _continuation(mark),
        sha256,
        number_in(files, "count"),
        number_in(files, "bytes"),
        None if since is None else replace(_continuation(since), export=_name(member_of(posts, "since_export"))),
        None if since is None else member_of(since, "changed"),
        text_in(format_, "name"),
        object_in(format_, "options"),
        MediaChoice.NONE if media is None else text_in(media, "choice"),
        0 if media is None else number_in(media, "copied"),
        has_records=member_of(manifest, "records") is not None,
    )


def _continuation(mark: JsonValue) -> Continuation:
    last_row = None if member_of(mark, "last_row") is None else number_in(mark, "last_row")
    archived_at = _short(text_in(mark, "archived_at"), _LONGEST_TIME)
    continuation = Continuation(archived_at, number_in(mark, "posts_up_to_it"), last_row)
    _ = continuation.second  # raises ValueError for no time
    return continuation


def _name(value: JsonValue) -> str:
    return _short(value, _LONGEST_NAME) if isinstance(value, str) else ""


def _short(text: str, longest: int) -> str:
    if len(text) > longest:
        raise ValueError
    return text
