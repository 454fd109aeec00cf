"""Notes about an export, which unfold."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from exporter_gui.ui.theme.icons import Ink, icon
from exporter_gui.ui.widgets.fitting_area import FittingArea
from exporter_gui.ui.widgets.label_text import set_label_text
from exporter_gui.ui.widgets.quantities import number

_MOST_LINES = 6


class NotesLink(QPushButton):
    """Link with the number of notes. Emits `unfolded` when it is pressed, and when the notes change."""

    unfolded = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notesButton")
        self.setProperty("role", "link")
        self.setCheckable(True)
        self.toggled.connect(self._on_toggled)
        self.show_number(0)

    def show_number(self, notes: int) -> None:
        """Show the number of notes, folded; hidden if there are none."""
        text = self.tr("1 note") if notes == 1 else self.tr("{number} notes").format(number=number(notes))
        self.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(notes))
        self.setChecked(False)
        self._on_toggled(False)  # noqa: FBT003 - a slot

    @Slot(bool)
    def _on_toggled(self, is_open: bool) -> None:  # noqa: FBT001 - a slot
        self.setIcon(icon("chevron-down" if is_open else "chevron-right", Ink.ACCENT))
        self.unfolded.emit(is_open)


class NotesList(FittingArea):
    """Notes below one another; many or long ones scroll."""

    def __init__(self) -> None:
        self._label = QLabel()
        self._label.setObjectName("resultNotesLabel")
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        super().__init__(self._label, most_lines=_MOST_LINES)
        self._label.setAccessibleName(self.tr("Notes"))

    def show_notes(self, notes: Sequence[str]) -> None:
        """Show the notes."""
        set_label_text(self._label, "\n".join(notes))
        self.updateGeometry()
