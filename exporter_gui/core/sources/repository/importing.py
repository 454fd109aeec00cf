"""Reads a repository file into a private database: index, tree, records, one after the other."""

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from exporter_gui.core.messages import Code
from exporter_gui.core.model.account import Account
from exporter_gui.core.model.post import Value
from exporter_gui.core.sources.repository.blob_search import BlobSearch
from exporter_gui.core.sources.repository.block_scan import BlockScan
from exporter_gui.core.sources.repository.car_file import CarFile, ForwardReader
from exporter_gui.core.sources.repository.cid import RECORD_PREFIX, cid_text
from exporter_gui.core.sources.repository.commit import Commit, parse_commit
from exporter_gui.core.sources.repository.dag_cbor import decode
from exporter_gui.core.sources.repository.damage import Damage, RecordCounts
from exporter_gui.core.sources.repository.did_document import DidDocument
from exporter_gui.core.sources.repository.import_progress import ImportProgress, Phase
from exporter_gui.core.sources.repository.merging import Merged, merge_archive, require_common_account
from exporter_gui.core.sources.repository.post_media import media_rows
from exporter_gui.core.sources.repository.post_row import post_row
from exporter_gui.core.sources.repository.private_database import PrivateDatabase
from exporter_gui.core.sources.repository.record_json import readable_text
from exporter_gui.core.sources.repository.refusal import RefusedError
from exporter_gui.core.sources.repository.repository_files import RepositoryFiles
from exporter_gui.core.sources.repository.space import require_space_for_posts
from exporter_gui.core.sources.repository.tolerant_cbor import UnreadableError
from exporter_gui.core.sources.repository.tree import Tree

_POSTS = "app.bsky.feed.post/"
_PROFILE = "app.bsky.actor.profile/self"
_KEY = re.compile(rb"(?=.{1,1024}\Z)[A-Za-z][A-Za-z0-9-]*(?:\.[A-Za-z0-9-]+){2,}/(?!\.\.?\Z)[A-Za-z0-9._:~-]{1,512}\Z")
LARGEST_RECORD = 16 << 20
"""In bytes; servers take about 1 MiB."""
_SPARE_BYTES = 16 << 20


@dataclass(frozen=True, slots=True)
class Contents:
    """Facts about a repository whose records are in a private database."""

    root: bytes
    """Digest of the commit."""
    commit: Commit
    document: DidDocument | None
    document_fault: Code | None
    """Reason why the document beside the repository is not used."""
    damage: Damage
    merged: Merged | None


def import_repository(
    files: RepositoryFiles,
    database: PrivateDatabase,
    progress: ImportProgress,
) -> Contents:
    """Fill a database with what the commit of a file reaches, each record checked. Raises `RefusedError`."""
    with CarFile(files.path) as file:
        return _Import(file, database, progress).run(files)


class _Import:
    def __init__(self, file: CarFile, database: PrivateDatabase, progress: ImportProgress) -> None:
        self._file = file
        self._database = database
        self._progress = progress
        self._damage = Damage()
        self._bytes_left = 2 * file.size + _SPARE_BYTES  # many links may lead to one large block
        self._display_name = ""

    def run(self, files: RepositoryFiles) -> Contents:
        root, start = self._file.read_root()
        self._progress.begin(Phase.SCAN, self._file.size)
        scan = BlockScan(self._file, self._progress.reach)
        blocks = self._database.add_blocks(scan.places(start))
        damage = self._damage
        damage.cut_at, damage.damaged_at, damage.skipped = scan.cut_at, scan.damaged_at, scan.skipped
        commit = parse_commit(self._read_commit(root))
        document, document_fault = files.document.read(commit.did)
        if files.archive is not None:
            require_common_account(files.archive, commit.did, self._progress.cancellation)
        self._progress.begin(Phase.TREE, blocks)
        self._database.add_leaves(self._leaves(Tree(commit.tree, self._read_node, self._damage, blocks)))
        require_space_for_posts(files.path, self._database.folder, *self._database.size_of_posts())
        self._progress.begin(Phase.RECORDS, self._file.size)
        self._database.add_posts(self._posts(commit.did))
        if files.media_roots:
            self._find_blobs(files.media_roots)
        merged = None
        if files.archive is not None:
            rows = self._database.archive_rows(commit.did, are_posts_lost=damage.losses().concern_posts)
            merged = merge_archive(files.archive, files.media_roots, rows, self._progress)
        self._add_profiles(commit, document, merged.owners if merged else {})
        self._database.finish()
        self._progress.finish()
        return Contents(root, commit, document, document_fault, self._damage, merged)

    def _find_blobs(self, roots: Sequence[Path]) -> None:
        wanted = self._database.wanted_blobs()
        for root in roots:
            BlobSearch(root, wanted, self._progress.check, self._progress.look_for_media).run()
        wanted.finish()

    def _add_profiles(self, commit: Commit, document: DidDocument | None, owners: Mapping[str, Account]) -> None:
        archived = owners.get(commit.did)
        handle = (document.handle if document else "") or (archived.handle if archived else "") or commit.did
        name = self._display_name or (archived.display_name if archived else "")
        self._database.add_profile(commit.did, handle, name, commit.time)
        for owner in owners.values():
            if owner is not archived:
                self._database.add_profile(owner.did, owner.handle, owner.display_name, "")

    def _read_commit(self, root: bytes) -> bytes:
        data = self._read_block(root)
        if data is None:
            raise RefusedError(Code.COMMIT_MISSING)
        return data

    def _read_node(self, digest: bytes) -> bytes | None:
        self._progress.check()
        return self._read_block(digest)

    def _read_block(self, digest: bytes) -> bytes | None:
        """Return the data that have this digest; None where they are not in the file."""
        for offset, length in self._database.places(digest):
            self._bytes_left -= length
            data = self._file.read(offset, length) if self._bytes_left >= 0 else b""
            if hashlib.sha256(data).digest() == digest:
                return data
        return None

    def _checked(self, data: bytes, digest: bytes) -> bytes | None:
        """Return data that have this digest, from another place if these do not; None if there are none."""
        return data if hashlib.sha256(data).digest() == digest else self._read_block(digest)

    def _leaves(self, tree: Tree) -> Iterator[tuple[str, bytes]]:
        collection, first, places, listed = "", 1, 0, 0
        for number, (key, digest) in enumerate(tree.leaves()):
            self._progress.reach(number)
            if not _KEY.match(key):
                self._damage.keys += 1
                continue
            name = key.decode()
            counts = self._counts(name)
            counts.listed += 1
            if (before := collection) != (collection := name.partition("/")[0]):
                self._add_collection(before, first, places, listed)
                first, listed = places + 1, 0
            listed += 1
            if digest is None:
                counts.unreadable += 1
                continue
            places += 1
            yield name, digest
        self._add_collection(collection, first, places, listed)

    def _add_collection(self, name: str, first: int, last: int, listed: int) -> None:
        """Keep a collection of which everything was listed that can be: lost parts lie between its other records."""
        if name:
            self._database.add_collection(name, first, last - first + 1, listed + self._damage.hidden[name])

    def _counts(self, key: str) -> RecordCounts:
        return self._damage.posts if key.startswith(_POSTS) else self._damage.others

    def _posts(self, did: str) -> Iterator[tuple[Value, ...]]:
        """Check every record, and return the rows of the posts, in the order of the file."""
        reader = ForwardReader(self._file, self._progress.reach)
        for key, digest, offset, length in self._database.leaves():
            self._progress.check()
            if offset is None:
                self._counts(key).missing += 1
                continue
            self._bytes_left -= length
            data = self._checked(reader.read(offset, length), digest) if self._bytes_left >= 0 else None
            if self._bytes_left < 0:
                self._counts(key).unreadable += 1
            elif data is None:
                self._counts(key).altered += 1
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
        if "embed" in record:
            self._database.add_media(media_rows(f"at://{did}/{key}", record["embed"]))
        self._damage.replaced += bool(replaced)
        return row

    def _read_profile(self, data: bytes) -> None:
        try:
            profile, _replaced = decode(data)
        except UnreadableError:
            return
        name = profile.get("displayName") if isinstance(profile, dict) else None
        self._display_name = readable_text(name) if isinstance(name, str) else ""
