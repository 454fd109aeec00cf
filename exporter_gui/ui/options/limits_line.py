"""Line that shows the active dates and filters."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from exporter_gui.application.storage.choices import Choices
from exporter_gui.core.language import posts_text
from exporter_gui.ui.options.choices_in_words import limits_in_words
from exporter_gui.ui.widgets.label_text import set_label_text
from exporter_gui.ui.widgets.quantities import number


class LimitsLine(QWidget):
    """Active dates and filters, with a reset button, and notes. Hidden if there are none."""

    reset_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self._limits = self._label("limitsLabel", self.tr("Dates and filters"))
        self._notes = self._label("choicesNoteLabel", self.tr("Changed settings"))
        self._reset = QPushButton(self.tr("Reset fi&lters"))
        self._reset.setObjectName("resetChoicesButton")
        self._reset.setAccessibleName(self.tr("Reset filters"))
        self._reset.setToolTip(self.tr("Include all dates, replies, posts without media, and any text"))
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
        """Show the active dates and filters, and `notes`."""
        is_limited = not choices.is_everything
        self._words = limits_in_words(choices) if is_limited else ""
        set_label_text(self._limits, self.tr("Only: {limits}").format(limits=self._words) if is_limited else "")
        set_label_text(self._notes, "\n".join(notes))
        self._limits.setVisible(is_limited)
        self._reset.setVisible(is_limited)
        self._notes.setVisible(bool(notes))
        self.setVisible(is_limited or bool(notes))

    def show_count(self, posts: int, all_posts: int) -> None:
        """Show the number of matching posts out of all posts of the account."""
        if self._words:
            text = self.tr("{number} of {posts}: {limits}").format(
                number=number(posts),
                posts=posts_text(max(posts, all_posts)),  # the archive may have grown since it was opened
                limits=self._words,
            )
            set_label_text(self._limits, text)
