"""History of exports."""

import logging
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from exporter_gui.application.storage.app_database import AppDatabase, read_path, stored_path
from exporter_gui.application.storage.choices import Choices
from exporter_gui.application.storage.last_export import LastExport, continuation_of
from exporter_gui.application.storage.write_behind import Value
from exporter_gui.core.model.additions import NO_ADDITIONS, Additions
from exporter_gui.core.model.continuation import Continuation

_log = logging.getLogger(__name__)
_COLUMNS = (
    "id, finished_at, archive, account, choices, posts, bytes, seconds, destination, outcome, message, sha256,"
    " records, also, did_document, verified_at, differences, archived_at, posts_up_to_it, last_row"
)


class Outcome(StrEnum):
    """Outcome of an export."""

    COMPLETED = "completed"
    CANCELLED = "cancelled"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """Export that has ended."""

    id: int | None
    """Id in the history; None until it is added."""
    finished_at: datetime
    """In UTC."""
    archive: Path
    account: str
    """Account as displayed."""
    choices: Choices
    posts: int
    bytes: int
    seconds: float
    destination: Path
    outcome: Outcome
    message: str
    """Warnings or the cause of a failure; may be ''."""
    sha256: str | None
    """SHA-256 of the file in hexadecimal; None without a file, or if an older version did not compute it."""
    records: int | None = None
    """Number of all records of a repository in the export; None if they were not to be taken along."""
    additions: Additions = NO_ADDITIONS
    """Files that were open together with the archive."""
    end: Continuation | None = None
    """Point from which a later export of only what is new goes on; None if that is not known."""
    verified_at: datetime | None = None
    """Time of the last verification, in UTC; None without any."""
    differences: int = 0
    """Number of differences that the last verification found."""


class History:
    """List of past exports. Never touches exported files."""

    def __init__(self, database: AppDatabase) -> None:
        self._database = database

    @property
    def trouble(self) -> str | None:
        """Sentence for the user if the list is not saved; None otherwise."""
        return self._database.trouble

    def add(self, entry: HistoryEntry) -> int:
        """Add an export and return its id."""
        number = self._new_number()
        values = (
            number,
            _stored_time(entry.finished_at),
            stored_path(entry.archive),
            entry.account,
            entry.choices.to_json(),
            entry.posts,
            entry.bytes,
            entry.seconds,
            stored_path(entry.destination),
            str(entry.outcome),
            entry.message,
            entry.sha256,
            entry.records,
            _stored_if_any(entry.additions.archive),
            _stored_if_any(entry.additions.did_document),
            None if entry.verified_at is None else _stored_time(entry.verified_at),
            entry.differences,
            None if entry.end is None else entry.end.archived_at,
            None if entry.end is None else entry.end.posts_up_to_it,
            None if entry.end is None else entry.end.last_row,
        )
        marks = ", ".join("?" * len(values))
        self._database.run(f"INSERT INTO exports ({_COLUMNS}) VALUES ({marks})", *values)
        return number

    def _new_number(self) -> int:
        """Return an id that no other running instance uses."""
        ((highest,),) = self._database.run("SELECT coalesce(max(id), 0) FROM exports")
        return max(int(str(highest)) + 1, time.time_ns() // 1_000)

    def entries(self) -> tuple[HistoryEntry, ...]:
        """Return all exports, newest first."""
        rows = self._database.run(f"SELECT {_COLUMNS} FROM exports ORDER BY finished_at DESC, id DESC")
        return tuple(entry for entry in (_readable_entry(row) for row in rows) if entry is not None)

    def last_export(self, archive: Path, choices: Choices) -> LastExport | None:
        """Return the last completed export of an archive with the same account, dates and filters, if any.

        One of a time yet to come, when the clock was wrong, comes after all others.
        """
        rows = self._database.run(
            f"SELECT {_COLUMNS} FROM exports WHERE archive = ? AND outcome = ? AND archived_at IS NOT NULL"
            " ORDER BY finished_at > ?, finished_at DESC, id DESC",
            stored_path(archive.absolute()),
            str(Outcome.COMPLETED),
            _stored_time(datetime.now(UTC)),
        )
        for entry in map(_readable_entry, rows):
            if entry is not None and entry.end is not None and entry.choices.selects_like(choices):
                return LastExport(entry.finished_at, entry.end)
        return None

    def chain(self, archive: Path, last: LastExport | None) -> tuple[HistoryEntry, ...]:
        """Return an export of an archive and those that it goes on from, newest first, as far as they are listed."""
        if last is None:
            return ()
        completed = {
            each.finished_at: each
            for each in self.entries()
            if each.archive == archive.absolute() and each.outcome is Outcome.COMPLETED
        }
        chain = []
        while last is not None and (entry := completed.pop(last.finished_at, None)) is not None:
            chain.append(entry)
            last = entry.choices.since
        return tuple(chain)

    def add_verification(self, path: Path, verified_at: datetime, differences: int) -> None:
        """Add the outcome of a verification to the last completed export to a path; nothing if none is listed."""
        self._database.run(
            "UPDATE exports SET verified_at = ?, differences = ? WHERE id = (SELECT id FROM exports"
            " WHERE destination = ? AND outcome = ? ORDER BY finished_at DESC, id DESC LIMIT 1)",
            _stored_time(verified_at),
            differences,
            stored_path(path.absolute()),
            str(Outcome.COMPLETED),
        )

    def remove(self, id: int) -> None:  # noqa: A002 - the name of the field
        """Remove an export; its file is kept."""
        self._database.run("DELETE FROM exports WHERE id = ?", id)


def _readable_entry(row: tuple[Value, ...]) -> HistoryEntry | None:
    """Parse a row; return None for an invalid one, so that the others are still listed."""
    try:
        return _entry(*row)
    except ValueError as error:
        _log.warning("skipped an invalid history entry: %s", error)
        return None


def _entry(
    number: Value, finished_at: Value, archive: Value, account: Value, choices: Value, *rest: Value
) -> HistoryEntry:
    (posts, size, seconds, destination, outcome, message, sha256, *others) = rest
    records, also, did_document, verified_at, differences, *end = others
    return HistoryEntry(
        id=int(str(number)),
        finished_at=datetime.fromisoformat(str(finished_at)),
        archive=read_path(archive),
        account=str(account),
        choices=Choices.from_json(str(choices)),
        posts=int(str(posts)),
        bytes=int(str(size)),
        seconds=float(str(seconds)),
        destination=read_path(destination),
        outcome=Outcome(str(outcome)),
        message=str(message),
        sha256=None if sha256 is None else str(sha256),
        records=None if records is None else int(str(records)),
        additions=Additions(_read_if_any(did_document), archive=_read_if_any(also)),
        end=continuation_of(*end),
        verified_at=None if verified_at is None else datetime.fromisoformat(str(verified_at)),
        differences=0 if differences is None else int(str(differences)),
    )


def _stored_time(time: datetime) -> str:
    return time.astimezone(UTC).isoformat(timespec="microseconds")


def _stored_if_any(path: Path | None) -> Value:
    return None if path is None else stored_path(path.absolute())


def _read_if_any(stored: Value) -> Path | None:
    return None if stored is None else read_path(stored)
