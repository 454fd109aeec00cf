"""List of the media files of an export, on disk: a million take no memory to speak of."""

from __future__ import annotations  # APSW's types exist for type checkers only

import contextlib
import itertools
from collections import Counter
from typing import TYPE_CHECKING, NewType, cast

import apsw

from exporter_gui.core.database.temporary import in_temporary_database, open_temporary_database
from exporter_gui.core.model.media_record import Media, MediaOutcome, MediaState

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from exporter_gui.core.model.post import Value

MediaKey = NewType("MediaKey", int)
_ROWS_AT_ONCE = 500
_CACHE_KIB = 4_096
_COLUMNS = "media.place, post, sha256, path, media.mime_type, media.size, alt_text, is_blob"
_STATES = {state.value: state for state in MediaState}


class MediaList:
    """Records of media files with their outcomes, in a private temporary database. Raises `FileError`."""

    def __init__(self) -> None:
        self.files = 0
        with in_temporary_database():
            self._database = open_temporary_database()
            self._database.execute(
                f"PRAGMA cache_size = -{_CACHE_KIB};"
                "CREATE TABLE media"
                " (place INTEGER PRIMARY KEY, post, sha256, path, mime_type, size, alt_text, is_blob);"
                "CREATE TABLE outcome (place INTEGER, state, name, mime_type, size)"
            ).fetchall()  # all statements

    def fill(self, records: Iterable[Media]) -> None:
        """Add records in the order of their posts."""
        rows = iter(records)
        while page := list(itertools.islice(rows, _ROWS_AT_ONCE)):
            with in_temporary_database(), self._database:
                self._database.executemany(
                    "INSERT INTO media (post, sha256, path, mime_type, size, alt_text, is_blob)"
                    " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    [_row(each) for each in page],
                )
            self.files += len(page)

    def by_sha256(self) -> Iterator[tuple[MediaKey, Media]]:
        """Return all records in the order of their checksums, while outcomes are set."""
        for row in self._read(f"SELECT {_COLUMNS} FROM media ORDER BY sha256, place"):
            yield MediaKey(cast("int", row[0])), _media(row)

    def of_posts(self, uris: Sequence[str]) -> Iterator[Media]:
        """Return the records of the posts of a batch, in the order of the list."""
        with in_temporary_database():
            self._database.execute("CREATE INDEX IF NOT EXISTS by_post ON media(post)")
        values = [uri.encode("utf-8", "replace").decode() for uri in uris]
        sql = f"SELECT {_COLUMNS} FROM media WHERE post IN ({', '.join('?' * len(values))}) ORDER BY place"
        yield from map(_media, self._read(sql, tuple(values)))

    def set_outcomes(self, outcomes: Mapping[MediaKey, MediaOutcome]) -> None:
        """Keep outcomes."""
        with in_temporary_database(), self._database:
            self._database.executemany(
                "INSERT INTO outcome VALUES (?, ?, ?, ?, ?)",
                [(key, *outcome) for key, outcome in outcomes.items()],
            )

    def counts(self) -> Counter[MediaState]:
        """Return the number of records by outcome."""
        rows = self._read("SELECT state, count(*) FROM outcome GROUP BY state")
        return Counter({_STATES[str(state)]: int(str(count)) for state, count in rows})

    def by_post(self, *states: MediaState) -> Iterator[tuple[Media, MediaOutcome]]:
        """Return the records with one of these outcomes in the order of their posts; all where none is named."""
        with in_temporary_database():
            self._database.execute("CREATE INDEX IF NOT EXISTS by_place ON outcome(place)")
        sql = (
            f"SELECT {_COLUMNS}, state, name, outcome.mime_type, outcome.size"
            " FROM media CROSS JOIN outcome USING (place)"
        )
        if states:
            sql += f" WHERE state IN ({', '.join('?' * len(states))})"
        for row in self._read(f"{sql} ORDER BY media.place", states):
            state, name, mime_type, size = cast("tuple[str, str, str, int]", row[-4:])
            yield _media(row), MediaOutcome(_STATES[state], name, mime_type, size)

    def _read(self, sql: str, values: tuple[Value, ...] = ()) -> Iterator[tuple[Value, ...]]:
        with in_temporary_database():
            yield from self._database.execute(sql, values)

    def close(self) -> None:
        """Remove the database."""
        with contextlib.suppress(apsw.Error):
            self._database.close()


def _row(media: Media) -> tuple[Value, ...]:
    path = media.path.encode("utf-8", "surrogateescape")
    return media.post, media.sha256, path, media.mime_type, media.size, media.alt_text, media.is_blob


def _media(row: tuple[Value, ...]) -> Media:
    """Return the record from the columns of `_COLUMNS`, which have the types that `_row` gave them."""
    values = cast("tuple[int, str, str, bytes, str, int, str, int]", row[:8])
    _place, post, sha256, path, mime_type, size, alt_text, is_blob = values
    return Media(post, sha256, path.decode("utf-8", "surrogateescape"), mime_type, size, alt_text, bool(is_blob))
