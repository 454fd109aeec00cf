"""Posts as a list, for people who scan."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QWidget

from exporter_gui.ui.preview.posts_view import PostsView
from exporter_gui.ui.preview.preview_model import CARD, COUNTS, TEXT, PreviewModel

_LINES_SHOWN = 6
_CHARACTERS = {0: 22, 2: 13, 3: 7, 4: 8, 5: 8}
"""Widths of all columns but the text, in characters."""
_MIN_TEXT_CHARACTERS = 16
_BETWEEN_LINES = 6
_AROUND_TEXT = 16
"""Margins of a cell, which begins below its title."""


class PreviewTable(PostsView):
    """List of posts. Counts are hidden if they leave too little room for the text."""

    def __init__(self, model: PreviewModel, parent: QWidget | None = None) -> None:
        super().__init__(model, TEXT, parent)
        self.setProperty("role", "list")
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        line = self.fontMetrics().height() + _BETWEEN_LINES
        self.set_row_height(line)
        self.setMinimumHeight(_LINES_SHOWN * line)
        self.setColumnHidden(CARD, True)  # noqa: FBT003 - Qt's signature
        header = self.horizontalHeader()
        header.ensurePolished()  # otherwise the titles would be measured without the style sheet
        header.setSectionResizeMode(TEXT, QHeaderView.ResizeMode.Stretch)
        wide = self.fontMetrics().horizontalAdvance("0")
        for column, characters in _CHARACTERS.items():
            header.resizeSection(column, max(characters * wide + _AROUND_TEXT, header.sectionSizeHint(column)))
        few = _MIN_TEXT_CHARACTERS * wide
        self.setMinimumWidth(few + sum(header.sectionSize(column) for column in _CHARACTERS if column not in COUNTS))
        self.whole_width = few + sum(map(header.sectionSize, _CHARACTERS))
        """Width of all columns, in pixels."""

    def show_counts_within(self, width: int) -> None:
        """Show the counts if they fit in a width in pixels."""
        for column in COUNTS:
            self.setColumnHidden(column, width < self.whole_width)
