"""Table model of the history."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from exporter_gui.application.storage.file_state import FileState
from exporter_gui.application.storage.history import HistoryEntry, Outcome
from exporter_gui.core.model.folding import folded
from exporter_gui.core.output.packing import Packing
from exporter_gui.ui.history.history_row import history_row
from exporter_gui.ui.options.choices_in_words import days_in_words, filters_in_words, format_and_packing, range_in_words
from exporter_gui.ui.widgets.dates import moment_text
from exporter_gui.ui.widgets.quantities import number, size
from exporter_gui.ui.widgets.row_table import Cell, cell_alignment
from exporter_gui.ui.widgets.rows.row import ROW_ROLE, Row
from exporter_gui.ui.widgets.untrusted import plain_tool_tip

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
OUTCOME_COLUMN = 2
_FINISHED, _NAME = 0, 1
_POSTS, _SIZE, _DATES, _ARCHIVE = 3, 4, 6, 9


class HistoryModel(QAbstractTableModel):
    """Table with one row per export. File states are filled in as they become known."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[HistoryEntry, tuple[str, ...]]] = []
        self._row_numbers: dict[int | None, int] = {}
        self._states: dict[int | None, FileState] = {}
        self._titles = (
            self.tr("Finished"),
            self.tr("Name"),
            self.tr("Outcome"),
            self.tr("Posts"),
            self.tr("Size"),
            self.tr("Account"),
            self.tr("Dates"),
            self.tr("Filters"),
            self.tr("Format"),
            self.tr("Archive"),
        )
        self._with_warnings = self.tr("Completed with notes")
        self._moved = {
            Packing.FILE: self.tr("File moved or deleted"),
            Packing.FOLDER: self.tr("Folder moved or deleted"),
            Packing.ZIP: self.tr("ZIP moved or deleted"),
        }
        self._changed = {
            Packing.FILE: self.tr("File changed"),
            Packing.FOLDER: self.tr("Folder changed"),
            Packing.ZIP: self.tr("ZIP changed"),
        }
        self._outcomes: dict[Outcome | FileState, str] = {
            Outcome.COMPLETED: self.tr("Completed"),
            Outcome.CANCELLED: self.tr("Cancelled"),
            Outcome.FAILED: self.tr("Failed"),
            FileState.UNKNOWN: self.tr("Completed"),
            FileState.UNCHANGED: self.tr("Completed"),
        }

    def show_entries(self, entries: Sequence[HistoryEntry], search: str) -> None:
        """Show the exports that contain every word of `search`, ignoring case, in the given order.

        The search covers everything shown of an export. Known file states are kept.
        """
        terms = folded(search).split()
        rows = ((entry, _words(entry)) for entry in entries)
        self.beginResetModel()
        self._rows = [(entry, words) for entry, words in rows if self._matches(entry, words, terms)]
        self._row_numbers = {entry.id: row for row, (entry, _words) in enumerate(self._rows)}
        self.endResetModel()

    def _matches(self, entry: HistoryEntry, words: tuple[str, ...], terms: Iterable[str]) -> bool:
        finished = f"{entry.finished_at.astimezone():%Y-%m-%d %H:%M}"
        words_shown = (
            *words,
            finished,
            self._outcome(entry),
            str(entry.destination),
            str(entry.archive),
            entry.message,
        )
        text = folded("\n".join(words_shown))
        return all(word in text for word in terms)

    def entry(self, row: int) -> HistoryEntry:
        """Return the export in a row."""
        return self._rows[row][0]

    def row_of(self, number: int | None) -> int | None:
        """Return the row of an export; None if it is not shown."""
        return self._row_numbers.get(number)

    def state_of(self, entry: HistoryEntry) -> FileState | None:
        """Return the state of an export's file; None if it is unknown."""
        return self._states.get(entry.id)

    def set_state(self, number: int, state: FileState) -> None:
        """Set the state of an export's file."""
        self._states[number] = state
        row = self.row_of(number)
        if row is not None:
            self.dataChanged.emit(self.index(row, 0), self.index(row, OUTCOME_COLUMN))

    def rowCount(self, parent: _Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return the number of exports shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._titles)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Cell:
        """Return the title of a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return (
            cell_alignment(is_number=section in (_POSTS, _SIZE)) if role == Qt.ItemDataRole.TextAlignmentRole else None
        )

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Cell | Row:
        """Return the text of a cell, or its tooltip; in the first column also the whole row."""
        entry, words = self._rows[index.row()]
        column = index.column()
        if role in (ROW_ROLE, Qt.ItemDataRole.AccessibleTextRole):
            row = history_row(entry, _judged(entry, self.state_of(entry)), self._outcome(entry))
            return row if role == ROW_ROLE else row.words
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return cell_alignment(is_number=column in (_POSTS, _SIZE))
        if role == Qt.ItemDataRole.ToolTipRole and column in (_FINISHED, _NAME, _DATES, _ARCHIVE):
            full = {
                _FINISHED: entry.destination,
                _NAME: entry.destination,
                _ARCHIVE: entry.archive,
                _DATES: range_in_words(entry.choices),
            }
            return plain_tool_tip(str(full[column]))
        shown = self._outcome(entry) if column == OUTCOME_COLUMN else words[column]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tool_tip(shown)
        return shown if role == Qt.ItemDataRole.DisplayRole else None

    def _outcome(self, entry: HistoryEntry) -> str:
        if entry.outcome is not Outcome.COMPLETED:
            return self._outcomes[entry.outcome]
        outcome = _judged(entry, self.state_of(entry)) or Outcome.COMPLETED
        if outcome is FileState.MISSING:
            return self._moved[entry.choices.packing]
        if outcome is FileState.CHANGED:
            return self._changed[entry.choices.packing]
        return self._with_warnings if entry.message else self._outcomes[outcome]


def _judged(entry: HistoryEntry, state: FileState | None) -> FileState | None:
    """Return the state of a file; the last verification tells what a look at it does not."""
    return FileState.CHANGED if entry.differences and state in (None, FileState.UNKNOWN) else state


def _words(entry: HistoryEntry) -> tuple[str, ...]:
    """Return the text of each column; '' for the outcome, which changes."""
    is_completed = entry.outcome is Outcome.COMPLETED
    return (
        moment_text(entry.finished_at.astimezone()),
        entry.destination.name,
        "",
        number(entry.posts) if is_completed else "–",
        size(entry.bytes) if is_completed else "–",
        entry.account,
        days_in_words(entry.choices),
        filters_in_words(entry.choices),
        format_and_packing(entry.choices),
        entry.archive.name,
    )
