"""Reads a repository file into a private database: index, tree, records, one after the other."""

import hashlib
import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.errors import ArchiveError
from exporter_gui.core.messages import Bytes, Code
from exporter_gui.core.model.post import Value
from exporter_gui.core.progress import OnOpening, OpeningProgress
from exporter_gui.core.sources.repository.car_file import CarFile, ForwardReader
from exporter_gui.core.sources.repository.cid import RECORD_PREFIX, cid_text
from exporter_gui.core.sources.repository.commit import Commit, parse_commit
from exporter_gui.core.sources.repository.dag_cbor import decode
from exporter_gui.core.sources.repository.damage import Damage, RecordCounts
from exporter_gui.core.sources.repository.did_document import DidDocument, read_document
from exporter_gui.core.sources.repository.post_row import post_row
from exporter_gui.core.sources.repository.private_database import PrivateDatabase
from exporter_gui.core.sources.repository.record_json import readable_text
from exporter_gui.core.sources.repository.refusal import RefusedError
from exporter_gui.core.sources.repository.tolerant_cbor import UnreadableError
from exporter_gui.core.sources.repository.tree import Tree

_POSTS = "app.bsky.feed.post/"
_PROFILE = "app.bsky.actor.profile/self"
_KEY = re.compile(rb"(?=.{1,1024}\Z)[A-Za-z][A-Za-z0-9-]*(?:\.[A-Za-z0-9-]+){2,}/(?!\.\.?\Z)[A-Za-z0-9._:~-]{1,512}\Z")
_SPACE_NEEDED = 1.4
"""Times the size of the file: what was measured is 0.6 (few posts) to 1.35 (only posts)."""
LARGEST_RECORD = 16 << 20
"""In bytes; servers take about 1 MiB."""
_SPARE_BYTES = 16 << 20
_STEPS_OF_PROGRESS = 200


@dataclass(frozen=True, slots=True)
class Contents:
    """What is known of a repository whose records are in a private database."""

    commit: Commit
    document: DidDocument | None
    damage: Damage


def require_space(path: Path, folder: Path) -> None:
    """Raise `ArchiveError` where a folder has no room for the private database of a file."""
    needed = int(path.stat().st_size * _SPACE_NEEDED)
    try:
        usage = shutil.disk_usage(folder)
    except OSError:  # writing will tell
        return
    if usage.total and usage.free < needed:
        raise ArchiveError(Code.NO_SPACE_FOR_COPY, size=Bytes(needed), folder=folder.parent, free=Bytes(usage.free))


def import_repository(path: Path, database: PrivateDatabase, cancellation: Cancellation, on: OnOpening) -> Contents:
    """Fill a database with what the commit of a file reaches, each record checked. Raises `RefusedError`."""
    with CarFile(path) as file:
        return _Import(file, database, _Watcher(2 * file.size, cancellation, on)).run(path)


class _Watcher:
    """Reports the bytes that are read (each is twice, at most), and makes each read a point of cancellation."""

    def __init__(self, total: int, cancellation: Cancellation, on_opening: OnOpening) -> None:
        self.check: Callable[[], None] = cancellation.check
        self._on_opening = on_opening
        self._total = total
        self._done = self._reported = 0

    def reached(self, done: int) -> None:
        """Report how many bytes have been read in all."""
        self.check()
        self._done = max(self._done, min(done, self._total))
        if self._done - self._reported >= self._total // _STEPS_OF_PROGRESS:
            self._reported = self._done
            self._on_opening(OpeningProgress(self._done, self._total))

    def finish(self) -> None:
        """Report the end."""
        self._on_opening(OpeningProgress(self._total, self._total))


class _Import:
    def __init__(self, file: CarFile, database: PrivateDatabase, watcher: _Watcher) -> None:
        self._file = file
        self._database = database
        self._watcher = watcher
        self._damage = Damage()
        self._bytes_left = 2 * file.size + _SPARE_BYTES  # many keys may share one large record
        self._node_bytes = 0
        self._display_name = ""

    def run(self, path: Path) -> Contents:
        root, start = self._file.read_root()
        blocks = self._database.add_blocks(self._file.blocks(start, self._watcher.reached))
        self._damage.ends_at = self._file.damaged_at
        commit = parse_commit(self._read_commit(root))
        self._database.add_leaves(self._leaves(Tree(commit.tree, self._read_node, self._damage, blocks)))
        self._database.add_posts(self._posts(commit.did))
        document = read_document(path, commit.did)
        handle = (document.handle if document else "") or commit.did
        self._database.add_profile(commit.did, handle, self._display_name, commit.time)
        self._database.finish()
        self._watcher.finish()
        return Contents(commit, document, self._damage)

    def _read_commit(self, root: bytes) -> bytes:
        data = self._read_block(root)
        if data is None:
            raise RefusedError(Code.COMMIT_MISSING)
        return data

    def _read_node(self, digest: bytes) -> bytes | None:
        data = self._read_block(digest)
        self._node_bytes += len(data or b"")
        self._watcher.reached(self._file.size + self._node_bytes)
        return data

    def _read_block(self, digest: bytes) -> bytes | None:
        """Return the data that have this digest; None where they are not in the file."""
        for offset, length in self._database.places(digest):
            data = self._file.read(offset, length)
            if hashlib.sha256(data).digest() == digest:
                return data
        return None

    def _leaves(self, tree: Tree) -> Iterator[tuple[str, bytes]]:
        for key, digest in tree.leaves():
            if not _KEY.match(key):
                self._damage.keys += 1
                continue
            name = key.decode()
            counts = self._counts(name)
            counts.listed += 1
            if digest is None:
                counts.unreadable += 1
            else:
                yield name, digest

    def _counts(self, key: str) -> RecordCounts:
        return self._damage.posts if key.startswith(_POSTS) else self._damage.others

    def _posts(self, did: str) -> Iterator[tuple[Value, ...]]:
        """Check every record, and return the rows of the posts, in the order of the file."""
        reader = ForwardReader(self._file, lambda offset: self._watcher.reached(self._file.size + offset))
        for key, digest, offset, length in self._database.leaves():
            self._watcher.check()
            if offset is None:
                self._counts(key).missing += 1
                continue
            self._bytes_left -= length
            data: bytes | None = reader.read(offset, length) if self._bytes_left >= 0 else b""
            if hashlib.sha256(data or b"").digest() != digest:
                data = self._read_block(digest) if self._bytes_left >= 0 else b""
            if data is None:
                self._counts(key).altered += 1
            elif not data:
                self._counts(key).unreadable += 1
            elif key == _PROFILE:
                self._read_profile(data)
            elif key.startswith(_POSTS):
                row = self._row(did, key, digest, data)
                if row is None:
                    self._damage.posts.unreadable += 1
                else:
                    yield row

    def _row(self, did: str, key: str, digest: bytes, data: bytes) -> tuple[Value, ...] | None:
        try:
            record, replaced = decode(data) if len(data) <= LARGEST_RECORD else (None, 0)
            if not isinstance(record, dict):
                return None
            row = post_row(did, key, cid_text(RECORD_PREFIX + digest), record)
        except (UnreadableError, RecursionError):
            return None
        self._damage.replaced += bool(replaced)
        return row

    def _read_profile(self, data: bytes) -> None:
        try:
            profile, _replaced = decode(data)
        except UnreadableError:
            return
        name = profile.get("displayName") if isinstance(profile, dict) else None
        self._display_name = readable_text(name) if isinstance(name, str) else ""
