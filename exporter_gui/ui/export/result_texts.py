"""Texts of an outcome."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from exporter_gui.ui.export.notes_list import NotesLink
from exporter_gui.ui.export.result_label import ResultLabel
from exporter_gui.ui.theme.metrics import SMALL, TIGHT
from exporter_gui.ui.theme.type_scale import set_caption, set_section
from exporter_gui.ui.widgets.label_text import set_label_text


class ResultTexts(QWidget):
    """Title and sentence of an outcome, and a caption with the link to the notes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has_title = False
        self._title = self._label("resultTitleLabel", self.tr("Kind of result"))
        self._sentence = self._label("resultLabel", self.tr("Result of the export"))
        self._caption = self._label("resultDetailsLabel", self.tr("Details of the result"))
        self._plain_font = self._sentence.font()
        set_section(self._title)
        set_caption(self._caption)
        self.notes = NotesLink()
        self.notes.setFont(self._caption.font())
        below = self._below = QHBoxLayout()
        below.setSpacing(SMALL)
        below.addWidget(self._caption)
        below.addWidget(self.notes, 0, Qt.AlignmentFlag.AlignTop)
        below.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(TIGHT // 2)
        layout.addWidget(self._title)
        layout.addWidget(self._sentence)
        layout.addLayout(below)
        layout.addStretch()

    def _label(self, name: str, accessible_name: str) -> ResultLabel:
        label = ResultLabel()
        label.setObjectName(name)
        label.setAccessibleName(accessible_name)
        return label

    def show_texts(self, sentence: str, caption: str, *, title: str = "", name: str = "") -> None:
        """Show a sentence, as a title of its own unless there is one; no notes. `name` is what may be cut in it."""
        self._sentence.name = name
        self._has_title = bool(title)
        set_label_text(self._title, title)
        set_label_text(self._sentence, sentence)
        set_label_text(self._caption, caption)
        self._title.setVisible(self._has_title)
        self._sentence.setFont(self._plain_font if self._has_title else self._title.font())
        self.notes.show_number(0)

    def line_width(self) -> int:
        """Return the width that the sentence needs on one line; 0 if it has a title, and may take more lines."""
        return 0 if self._has_title else self._sentence.line_width()

    def set_one_line(self, *, is_one_line: bool) -> None:
        """Cut a long name instead of wrapping the text; a sentence with a title is never cut."""
        self._sentence.set_wrapped(is_wrapped=self._has_title or not is_one_line)
        self._caption.set_wrapped(is_wrapped=not is_one_line)
        for place, has_rest in ((0, not is_one_line), (2, is_one_line)):
            self._below.setStretch(place, int(has_rest))
