"""Record of an export, for the history."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from exporter_gui.application.failure import Failure
from exporter_gui.application.storage.choices import Choices
from exporter_gui.application.storage.history import HistoryEntry, Outcome
from exporter_gui.core.model.additions import NO_ADDITIONS, Additions
from exporter_gui.core.output.packing import Packing
from exporter_gui.core.result import ExportResult


@dataclass(frozen=True, slots=True)
class ExportRecord:
    """Started export, from which the history entry is created."""

    archive: Path
    account: str
    choices: Choices
    destination: Path
    is_replacing: bool = False
    """True if there was something at the destination, which the user agreed to replace."""
    additions: Additions = NO_ADDITIONS
    """Files that are open together with the archive."""

    @property
    def is_folder(self) -> bool:
        """True if the export becomes a folder."""
        return self.choices.packing is Packing.FOLDER

    def completed(self, result: ExportResult) -> HistoryEntry:
        """Return the entry of a completed export."""
        entry = self._entry(Outcome.COMPLETED, "\n".join(result.notes_in_words()))
        return replace(
            entry,
            posts=result.posts,
            bytes=result.bytes,
            seconds=result.seconds,
            sha256=result.sha256,
            records=None if result.records is None else result.records.written,
            end=result.end,
        )

    def cancelled(self) -> HistoryEntry:
        """Return the entry of a cancelled export."""
        return self._entry(Outcome.CANCELLED)

    def failed(self, failure: Failure) -> HistoryEntry:
        """Return the entry of a failed export."""
        return self._entry(Outcome.FAILED, failure.sentence)

    def _entry(self, outcome: Outcome, message: str = "") -> HistoryEntry:
        return HistoryEntry(
            id=None,
            finished_at=datetime.now(UTC),
            archive=self.archive.absolute(),
            account=self.account,
            choices=self.choices,
            posts=0,
            bytes=0,
            seconds=0,
            destination=self.destination.absolute(),
            outcome=outcome,
            message=message,
            sha256=None,
            additions=self.additions,
        )
