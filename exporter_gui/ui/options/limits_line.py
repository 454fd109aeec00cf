"""Line that shows dates and filters in force."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from exporter_gui.application.storage.choices import Choices
from exporter_gui.ui.options.choices_in_words import limits_in_words
from exporter_gui.ui.theme.metrics import TIGHT
from exporter_gui.ui.theme.type_scale import set_caption
from exporter_gui.ui.widgets.elided_label import ElidedLabel
from exporter_gui.ui.widgets.label_text import set_label_text


class LimitsLine(QWidget):
    """Dates and filters in words, with a link that resets them, and notes about choices that were replaced."""

    reset_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._limits = ElidedLabel()
        self._limits.setObjectName("limitsLabel")
        self._limits.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._limits.setAccessibleName(self.tr("Dates and filters"))
        self._notes = QLabel()
        self._notes.setObjectName("choicesNoteLabel")
        self._notes.setAccessibleName(self.tr("Choices that have changed"))
        self._notes.setTextFormat(Qt.TextFormat.PlainText)
        self._notes.setWordWrap(True)
        self._reset = QPushButton(self.tr("Reset to everythin&g"))
        self._reset.setObjectName("resetChoicesButton")
        self._reset.setProperty("role", "link")
        self._reset.setAccessibleName(self.tr("Reset to everything"))
        self._reset.setToolTip(self.tr("All dates, with replies, with and without media, any text"))
        self._reset.clicked.connect(self.reset_requested)
        for label in (self._limits, self._notes):
            set_caption(label)
        self._reset.setFont(self._limits.font())
        line = QHBoxLayout()
        line.setSpacing(TIGHT)
        line.addWidget(self._limits)
        line.addWidget(self._reset)
        line.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(TIGHT // 2)
        layout.addLayout(line)
        layout.addWidget(self._notes)
        self.show_choices(Choices(), (), has_reposts=True)

    def show_choices(self, choices: Choices, notes: Sequence[str], *, has_reposts: bool) -> None:
        """Show the limits of the choices, and `notes`. An archive without reposts does not speak of them."""
        lacks_reposts = has_reposts and not (choices.include_reposts or choices.all_accounts)
        all_ = self.tr("All dates, all posts except reposts") if lacks_reposts else self.tr("All dates, all posts")
        set_label_text(self._limits, all_ if choices.is_everything else limits_in_words(choices))
        set_label_text(self._notes, "\n".join(notes))
        self._reset.setVisible(not choices.is_everything)
        self._notes.setVisible(bool(notes))
