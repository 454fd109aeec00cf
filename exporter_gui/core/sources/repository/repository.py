"""A repository that was read into a private database."""

import hashlib
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import apsw

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.database.errors import ArchiveChangedError
from exporter_gui.core.messages import Code, Message, PostCount
from exporter_gui.core.model.go_time import parse_go_time
from exporter_gui.core.model.record import Collection, Record
from exporter_gui.core.model.repository_contents import RepositoryContents, Signature
from exporter_gui.core.output.private_folder import PrivateFolder
from exporter_gui.core.sources.file_watch import Stamp, stamp_of
from exporter_gui.core.sources.repository.car_file import CarFile
from exporter_gui.core.sources.repository.cid import RECORD_PREFIX, cid_text
from exporter_gui.core.sources.repository.dag_cbor import decode
from exporter_gui.core.sources.repository.did_document import DocumentFile
from exporter_gui.core.sources.repository.importing import LARGEST_RECORD, Contents
from exporter_gui.core.sources.repository.merging import Merged
from exporter_gui.core.sources.repository.private_database import find_spare_places
from exporter_gui.core.sources.repository.record_json import readable
from exporter_gui.core.sources.repository.tolerant_cbor import UnreadableError
from exporter_gui.core.sources.sqlite import connect

_MOST_COLLECTIONS = 1_000
_ALL_COLLECTIONS = (
    "SELECT name, listed, row_number() OVER (PARTITION BY lower(name) ORDER BY name) > 1 FROM collection ORDER BY name"
)
_RUN = 20
"""Records that are read one after the other in a sample: neighbours are alike, as for a compressor."""
_LEAVES = "SELECT key, digest, offset, length FROM leaf WHERE {condition} ORDER BY rowid"


@dataclass(frozen=True, slots=True)
class Repository:
    """Repository in a private database, good for as long as its file does not change."""

    path: Path
    stamp: Stamp
    """Of the file, before it was read."""
    folder: PrivateFolder
    document: DocumentFile
    contents: Contents
    signature: Signature

    @property
    def did(self) -> str:
        """Return whose repository it is."""
        return self.contents.commit.did

    def verify(self, _last: bool = True) -> None:  # noqa: FBT001, FBT002 - the shape of `Snapshot.verify`
        """Raise `ArchiveChangedError` if the file was changed since it was read."""
        try:
            is_changed = stamp_of(self.path) != self.stamp
        except OSError as error:
            raise ArchiveChangedError from error
        if is_changed:
            raise ArchiveChangedError

    def problems(self) -> tuple[Message, ...]:
        """Return messages about what the file lacks, and about its signature."""
        found = [*self.contents.damage.messages(self.path), *self._of_signature()]
        if self.contents.merged is not None:
            found += [*self._supplied(self.contents.merged), *self.contents.merged.problems]
        return tuple(found)

    def _supplied(self, merged: Merged) -> Iterator[Message]:
        """Return messages about posts that the file lacks, or may lack, and that the other archive has."""
        names = {"name": self.path.name, "other": merged.archive.file_name}
        if merged.archive.supplied:
            yield Message(Code.MERGED_POSTS_SUPPLIED, {**names, "posts": PostCount(merged.archive.supplied)})
        unlisted = merged.archive.only_there - merged.archive.supplied
        if unlisted and self.contents.damage.may_hide_posts:
            yield Message(Code.MERGED_POSTS_MAY_BE_SUPPLIED, {**names, "posts": PostCount(unlisted)})

    def _of_signature(self) -> Iterator[Message]:
        """Return messages about a wrong signature, and about a document that is of no use."""
        contents, names = self.contents, {"name": self.path.name, "document": self.document.path.name}
        if contents.document_fault is not None:
            yield Message(Code.DID_DOCUMENT_NOT_USED, {**names, "reason": contents.document_fault})
        elif self.signature is Signature.WRONG:
            yield Message(Code.REPOSITORY_SIGNATURE_WRONG, names)
        elif self.signature is Signature.UNCHECKED and contents.document is not None and contents.commit.unsigned:
            yield Message(Code.DID_DOCUMENT_WITHOUT_KEY, names)

    def describe(self, cancellation: Cancellation) -> RepositoryContents:
        """Return what the repository tells beside its posts; of very many collections, the first ones."""
        sql = f"SELECT name, listed FROM collection ORDER BY name LIMIT {_MOST_COLLECTIONS}"
        with closing(connect(self.folder.database, cancellation, immutable=True)) as connection:
            collections = {str(name): int(str(listed)) for name, listed in connection.execute(sql)}
        contents, commit = self.contents, self.contents.commit
        changed = parse_go_time(commit.time)
        return RepositoryContents(
            collections,
            self._described_signature(),
            changed.rfc3339() if changed else None,
            self.problems(),
            contents.merged.archive if contents.merged else None,
            self.path.name,
            commit.did,
            cid_text(RECORD_PREFIX + contents.root),
            commit.revision,
            contents.damage.losses(),
        )

    def _described_signature(self) -> Signature:
        is_partial = self.signature is Signature.VALID and self.contents.damage.losses().is_loss
        return Signature.VALID_FOR_THE_REST if is_partial else self.signature

    def collections(self, cancellation: Cancellation) -> Iterator[Collection]:
        """Return all collections in the order of their names."""
        with closing(connect(self.folder.database, cancellation, immutable=True)) as connection:
            for name, listed, is_doubled in connection.execute(_ALL_COLLECTIONS):
                yield Collection(str(name), int(str(listed)), bool(is_doubled))

    def records(self, collection: str, cancellation: Cancellation, *, most: int | None = None) -> Iterator[Record]:
        """Read the records of a collection in the order of their keys; those that cannot be read are left out.

        `RepositoryContents.collections` tells how many there should be. With `most`, only so many are read, which are
        spread over the collection.
        Raises `ArchiveChangedError` if the file changes meanwhile.
        """
        range_ = "SELECT first, records FROM collection WHERE name = ?"
        with (
            CarFile(self.path) as file,
            closing(connect(self.folder.database, cancellation, immutable=True)) as connection,
        ):
            for first, records in connection.execute(range_, (collection,)).fetchall():
                for key, digest, offset, length in _leaves(connection, int(str(first)), int(str(records)), most):
                    cancellation.check()
                    places = [] if offset is None else [(offset, length), *find_spare_places(connection, digest)]
                    try:
                        value, _replaced = decode(_read(file, digest, places))
                        cid = cid_text(RECORD_PREFIX + digest)
                        record = Record(key.partition("/")[2], f"at://{self.did}/{key}", cid, readable(value))
                    except (UnreadableError, RecursionError):
                        continue
                    yield record
        self.verify()


def _leaves(connection: apsw.Connection, first: int, records: int, most: int | None) -> apsw.Cursor:
    """Return key, digest, offset and length of consecutive records, or only of some runs that are spread over them."""
    condition = f"rowid BETWEEN {first} AND {first + records - 1}"
    if most is not None and records > most:
        runs = max(1, most // _RUN)
        starts = (first + run * records // runs for run in range(runs))
        condition = " OR ".join(f"rowid BETWEEN {start} AND {start + _RUN - 1}" for start in starts)
    return connection.execute(_LEAVES.format(condition=condition))


def _read(file: CarFile, digest: bytes, places: list[tuple[int, int]]) -> bytes:
    """Read a record where it is as its digest says."""
    for offset, length in places:
        data = file.read(offset, length) if length <= LARGEST_RECORD else b""
        if hashlib.sha256(data).digest() == digest:
            return data
    raise UnreadableError("not in the file")
