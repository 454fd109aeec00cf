"""The commit of a repository: whose it is, and the root of its tree."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from exporter_gui.core.messages import Code
from exporter_gui.core.sources.repository.cid import digest_of
from exporter_gui.core.sources.repository.dag_cbor import encode
from exporter_gui.core.sources.repository.refusal import RefusedError
from exporter_gui.core.sources.repository.tolerant_cbor import CborValue, UnreadableError, decode_tolerantly

_VERSIONS = (2, 3)
_DID = re.compile(r"did:[a-z]+:[A-Za-z0-9._:%-]{1,2000}[A-Za-z0-9._-]", re.ASCII)
_TID_DIGITS = "234567abcdefghijklmnopqrstuvwxyz"
_TID = re.compile(f"[{_TID_DIGITS}]{{13}}")
_CLOCK_BITS = 10


@dataclass(frozen=True, slots=True)
class Commit:
    """Signed root of a repository."""

    did: str
    tree: bytes
    """Digest of the root of the tree."""
    revision: str
    """TID of the last change; '' where the commit has none."""
    signature: bytes
    unsigned: bytes
    """The signed bytes; b'' if they are unknown."""

    @property
    def time(self) -> str:
        """Return the time of the last change by the clock of the server, as bskyarchive stores times; '' if unknown."""
        if not _TID.fullmatch(self.revision):
            return ""
        number = 0
        for digit in self.revision:
            number = number << 5 | _TID_DIGITS.index(digit)
        moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=number >> _CLOCK_BITS)
        return f"{moment:%Y-%m-%d %H:%M:%S} +0000 UTC"


def parse_commit(data: bytes) -> Commit:
    """Read the block of a commit. Raises `RefusedError`."""
    try:
        commit, _replaced = decode_tolerantly(data)
    except UnreadableError as error:
        raise RefusedError(Code.COMMIT_UNREADABLE) from error
    if not isinstance(commit, dict) or "version" not in commit or "data" not in commit:
        raise RefusedError(Code.COMMIT_UNREADABLE)
    if commit["version"] not in _VERSIONS or isinstance(commit["version"], bool):
        raise RefusedError(Code.COMMIT_VERSION_UNKNOWN)
    did, tree = commit.get("did"), digest_of(commit["data"])
    if not isinstance(did, str) or not _DID.fullmatch(did):
        raise RefusedError(Code.COMMIT_WITHOUT_DID)
    if tree is None:
        raise RefusedError(Code.COMMIT_UNREADABLE)
    revision, signature = commit.get("rev"), commit.get("sig")
    return Commit(
        did,
        tree,
        revision if isinstance(revision, str) else "",
        signature if isinstance(signature, bytes) else b"",
        _unsigned(commit),
    )


def _unsigned(commit: dict[str, CborValue]) -> bytes:
    try:
        return encode({name: value for name, value in commit.items() if name != "sig"})
    except UnreadableError:
        return b""
