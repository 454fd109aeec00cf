"""Notes about an export, which unfold."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from exporter_gui.ui.theme.icons import Ink, icon
from exporter_gui.ui.theme.metrics import TIGHT
from exporter_gui.ui.widgets.label_text import set_label_text
from exporter_gui.ui.widgets.quantities import number

_MOST_LINES = 6


class NotesList(QWidget):
    """Link with the number of notes, and the notes below it once it was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._link = QPushButton()
        self._link.setObjectName("notesButton")
        self._link.setProperty("role", "link")
        self._link.setCheckable(True)
        self._link.toggled.connect(self._on_toggled)
        self._label = QLabel()
        self._label.setObjectName("resultNotesLabel")
        self._label.setAccessibleName(self.tr("Notes"))
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setWidget(self._label)
        self._area.setMaximumHeight(_MOST_LINES * self.fontMetrics().lineSpacing())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(TIGHT)
        layout.addWidget(self._link, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._area)
        self.show_notes(())

    def show_notes(self, notes: Sequence[str]) -> None:
        """Show the number of notes; hidden if there are none."""
        set_label_text(self._label, "\n".join(notes))
        text = self.tr("1 note") if len(notes) == 1 else self.tr("{number} notes").format(number=number(len(notes)))
        self._link.setText(text)
        self._link.setAccessibleName(text)
        self._link.setChecked(False)
        self._on_toggled(False)  # noqa: FBT003 - a slot
        self.setVisible(bool(notes))

    @Slot(bool)
    def _on_toggled(self, is_open: bool) -> None:  # noqa: FBT001 - a slot
        self._area.setVisible(is_open)
        self._link.setIcon(icon("chevron-down" if is_open else "chevron-right", Ink.ACCENT))
