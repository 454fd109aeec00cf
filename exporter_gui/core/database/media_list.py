"""List of the media files of an export, on disk: a million take no memory to speak of."""

from __future__ import annotations  # APSW's types exist for type checkers only

import contextlib
import itertools
from collections import Counter
from typing import TYPE_CHECKING, NewType

import apsw

from exporter_gui.core.database.temporary import in_temporary_database, open_temporary_database
from exporter_gui.core.model.media_record import Media, MediaOutcome, MediaState

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from exporter_gui.core.model.post import Value

MediaKey = NewType("MediaKey", int)
_ROWS_AT_ONCE = 500


class MediaList:
    """Records of media files with their outcomes, in a private temporary database. Raises `FileError`."""

    def __init__(self) -> None:
        self.files = 0
        with in_temporary_database():
            self._database = open_temporary_database()
            self._database.execute(
                "CREATE TABLE media (place INTEGER PRIMARY KEY, post, sha256, path, mime_type, size, alt_text,"
                " state, name, kept_type, kept_size)"
            )

    def fill(self, records: Iterable[Media]) -> None:
        """Add records in the order of their posts."""
        rows = iter(records)
        while page := list(itertools.islice(rows, _ROWS_AT_ONCE)):
            with in_temporary_database(), self._database:
                self._database.executemany(
                    "INSERT INTO media (post, sha256, path, mime_type, size, alt_text) VALUES (?, ?, ?, ?, ?, ?)",
                    [_row(each) for each in page],
                )
            self.files += len(page)
        with in_temporary_database():
            self._database.execute("CREATE INDEX by_sha256 ON media(sha256)")

    def by_sha256(self) -> Iterator[tuple[MediaKey, Media]]:
        """Return all records in the order of their checksums, while outcomes are set."""
        sql = (
            "SELECT place, post, sha256, path, mime_type, size, alt_text FROM media"
            f" WHERE (sha256, place) > (?, ?) ORDER BY sha256, place LIMIT {_ROWS_AT_ONCE}"
        )
        last: tuple[Value, ...] = ("", 0)
        while page := self._read(sql, last):
            for place, *record in page:
                yield MediaKey(int(str(place))), _media(record)
            last = page[-1][2], page[-1][0]

    def of_posts(self, uris: Sequence[str]) -> Iterator[Media]:
        """Return the records of the posts of a batch, in the order of the list."""
        with in_temporary_database():
            self._database.execute("CREATE INDEX IF NOT EXISTS by_post ON media(post)")
        values = [uri.encode("utf-8", "replace").decode() for uri in uris]
        sql = (
            "SELECT post, sha256, path, mime_type, size, alt_text FROM media"
            f" WHERE post IN ({', '.join('?' * len(values))}) ORDER BY place"
        )
        yield from map(_media, self._read(sql, tuple(values)))

    def set_outcomes(self, outcomes: Mapping[MediaKey, MediaOutcome]) -> None:
        """Keep outcomes."""
        with in_temporary_database(), self._database:
            self._database.executemany(
                "UPDATE media SET state = ?, name = ?, kept_type = ?, kept_size = ? WHERE place = ?",
                [(each.state.value, each.name, each.mime_type, each.size, key) for key, each in outcomes.items()],
            )

    def counts(self) -> Counter[MediaState]:
        """Return the number of records by outcome."""
        rows = self._read("SELECT state, count(*) FROM media GROUP BY state")
        return Counter({MediaState(str(state)): int(str(count)) for state, count in rows})

    def by_post(self, *states: MediaState) -> Iterator[tuple[Media, MediaOutcome]]:
        """Return the records with one of these outcomes in the order of their posts; all where none is named."""
        condition = f"state IN ({', '.join('?' * len(states))})" if states else "TRUE"
        sql = (
            "SELECT place, post, sha256, path, mime_type, size, alt_text, state, name, kept_type, kept_size FROM media"
            f" WHERE place > ? AND {condition} ORDER BY place LIMIT {_ROWS_AT_ONCE}"
        )
        last: Value = 0
        while page := self._read(sql, (last, *(state.value for state in states))):
            for _place, *record, state, name, mime_type, size in page:
                yield _media(record), MediaOutcome(MediaState(str(state)), str(name), str(mime_type), int(str(size)))
            last = page[-1][0]

    def _read(self, sql: str, values: tuple[Value, ...] = ()) -> list[tuple[Value, ...]]:
        with in_temporary_database():
            return self._database.execute(sql, values).fetchall()

    def close(self) -> None:
        """Remove the database."""
        with contextlib.suppress(apsw.Error):
            self._database.close()


def _row(media: Media) -> tuple[Value, ...]:
    path = media.path.encode("utf-8", "surrogateescape")
    return media.post, media.sha256, path, media.mime_type, media.size, media.alt_text


def _media(record: Sequence[Value]) -> Media:
    post, sha256, path, mime_type, size, alt_text = record
    recorded = path.decode("utf-8", "surrogateescape") if isinstance(path, bytes) else ""
    return Media(str(post), str(sha256), recorded, str(mime_type), int(str(size)), str(alt_text))
