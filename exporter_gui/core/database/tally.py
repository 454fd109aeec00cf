"""Exact counts of many different texts, in bounded memory."""

from collections import Counter
from collections.abc import Mapping

import apsw


class Tally:
    """Counts of texts in groups, in a private temporary database that moves to disk when it grows."""

    def __init__(self) -> None:
        self._database = apsw.Connection("")
        self._database.execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
        self._database.execute(
            "CREATE TABLE tally (part INTEGER, name TEXT, count INTEGER, PRIMARY KEY (part, name)) WITHOUT ROWID"
        )

    def add(self, counts: Mapping[tuple[int, str], int]) -> None:
        """Add to the counts of texts, by group and text."""
        with self._database:
            self._database.executemany(
                "INSERT INTO tally VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET count = count + excluded.count",
                [(group, name, count) for (group, name), count in counts.items()],
            )

    def largest(self, number: int, group: int | None = None) -> list[tuple[str, int]]:
        """Return the most frequent texts, of one group or of all together; equal counts in order of the texts."""
        condition = "TRUE" if group is None else "part = ?1"
        rows = self._database.execute(
            f"SELECT name, sum(count) FROM tally WHERE {condition} GROUP BY name ORDER BY 2 DESC, 1 LIMIT {number:d}",
            () if group is None else (group,),
        )
        return [(str(name), int(str(count))) for name, count in rows]

    def close(self) -> None:
        """Remove the database."""
        self._database.close()


TextCounts = Counter[tuple[int, str]]
"""Counts to add to a `Tally`, by group and text."""
