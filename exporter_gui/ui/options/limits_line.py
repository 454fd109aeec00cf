"""Line that shows dates and filters in force."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from exporter_gui.application.storage.choices import Choices
from exporter_gui.core.language import posts_text
from exporter_gui.ui.options.choices_in_words import limits_in_words
from exporter_gui.ui.widgets.label_text import set_label_text
from exporter_gui.ui.widgets.quantities import number


class LimitsLine(QWidget):
    """Limits in words, with a button to reset them. Hidden while there are no limits and no notes."""

    reset_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self._limits = self._label("limitsLabel", self.tr("Dates and filters"))
        self._notes = self._label("choicesNoteLabel", self.tr("Choices that have changed"))
        self._reset = QPushButton(self.tr("Ta&ke everything"))
        self._reset.setObjectName("resetChoicesButton")
        self._reset.setAccessibleName(self.tr("Take everything"))
        self._reset.setToolTip(self.tr("All dates, with replies, with and without media, any text"))
        self._reset.clicked.connect(self.reset_requested)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setColumnStretch(0, 1)
        layout.addWidget(self._limits, 0, 0)
        layout.addWidget(self._reset, 0, 1)
        layout.addWidget(self._notes, 1, 0, 1, 2)
        self.show_choices(Choices(), ())

    def _label(self, object_name: str, accessible_name: str) -> QLabel:
        label = QLabel()
        label.setObjectName(object_name)
        label.setAccessibleName(accessible_name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def show_choices(self, choices: Choices, notes: Sequence[str]) -> None:
        """Show the limits of the choices, and `notes`."""
        is_limited = not choices.is_everything
        self._words = limits_in_words(choices) if is_limited else ""
        set_label_text(self._limits, self.tr("Only: {limits}").format(limits=self._words) if is_limited else "")
        set_label_text(self._notes, "\n".join(notes))
        self._limits.setVisible(is_limited)
        self._reset.setVisible(is_limited)
        self._notes.setVisible(bool(notes))
        self.setVisible(is_limited or bool(notes))

    def show_count(self, posts: int, all_posts: int) -> None:
        """Show the number of posts left of all that the account has."""
        if self._words:
            text = self.tr("{number} of {posts}: {limits}").format(
                number=number(posts),
                posts=posts_text(max(posts, all_posts)),  # there may be more than when the archive was opened
                limits=self._words,
            )
            set_label_text(self._limits, text)
