"""Row of an export in the history."""

from exporter_gui.application.storage.file_state import FileState
from exporter_gui.application.storage.history import HistoryEntry, Outcome
from exporter_gui.core.formats import FORMATS
from exporter_gui.core.language import posts_text
from exporter_gui.core.output.packing import Packing
from exporter_gui.ui.options.choices_in_words import days_in_words, since_in_words
from exporter_gui.ui.widgets.dates import moment_text
from exporter_gui.ui.widgets.label_text import one_line
from exporter_gui.ui.widgets.quantities import records_text, size
from exporter_gui.ui.widgets.rows.row import BETWEEN, Row, Tone

_PACKED_ICONS = {Packing.FOLDER: "folder", Packing.ZIP: "package"}
_TONES = {FileState.CHANGED: Tone.WARNING, FileState.MISSING: Tone.NEUTRAL}


def history_row(entry: HistoryEntry, state: FileState | None, outcome: str) -> Row:
    """Return the row of an export; `outcome` is its outcome in words."""
    packing = entry.choices.packing
    format_ = FORMATS.get(entry.choices.format)
    icon = _PACKED_ICONS.get(packing) or (format_.icon if format_ else "file")
    return Row(icon, one_line(entry.destination.name), "", _caption(entry), outcome, _tone(entry, state))


def _caption(entry: HistoryEntry) -> str:
    is_completed = entry.outcome is Outcome.COMPLETED
    has_days, since = bool(entry.choices.first or entry.choices.last), since_in_words(entry.choices)
    facts = [
        moment_text(entry.finished_at.astimezone()),
        one_line(entry.account),
        days_in_words(entry.choices) if has_days or not since else "",
        since,
        posts_text(entry.posts) if is_completed else "",
        records_text(entry.records) if is_completed and entry.records is not None else "",
        size(entry.bytes) if is_completed else "",
    ]
    return BETWEEN.join(fact for fact in facts if fact)


def _tone(entry: HistoryEntry, state: FileState | None) -> Tone:
    match entry.outcome:
        case Outcome.FAILED:
            return Tone.ERROR
        case Outcome.CANCELLED:
            return Tone.NEUTRAL
        case Outcome.COMPLETED:
            kept = Tone.WARNING if entry.message else Tone.SUCCESS
            return kept if state is None else _TONES.get(state, kept)
