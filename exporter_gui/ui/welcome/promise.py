"""Promise in three short phrases."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from exporter_gui.ui.theme.metrics import ICON, SMALL, WIDE
from exporter_gui.ui.theme.type_scale import set_caption
from exporter_gui.ui.widgets.bending_row import BendingRow
from exporter_gui.ui.widgets.icon_view import IconView

_LEAST = 10
"""Letters that a phrase has room for at least."""
_ROUNDING = 1
"""In pixels; a text in less than its width rounded up is wrapped."""


class _Phrase(QWidget):
    """Icon and phrase; its tooltip says more."""

    def __init__(self, icon_name: str, text: str, tool_tip: str) -> None:
        super().__init__()
        self._width: int | None = None
        self.label = QLabel(text)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        set_caption(self.label)
        self.setToolTip(tool_tip)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addWidget(IconView(icon_name))
        layout.addWidget(self.label, 1)

    def line_width(self) -> int:
        """Return the width of the phrase in one line, in pixels."""
        beside = ICON + SMALL + 2 * self.label.margin()
        return beside + self.label.fontMetrics().horizontalAdvance(self.label.text()) + _ROUNDING

    def bend(self, width: int | None) -> None:
        """Wrap the phrase, which wants a width in pixels, or keep it in one line (None).

        It is the layout that centres it: with margins for the current width, the height needed in another width would
        depend on the current one, and a scroll area around it might never find its size.
        """
        self._width = width
        self.label.setWordWrap(width is not None)
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size in one line, or the width in which the phrase is wrapped."""
        hint = super().sizeHint()
        return hint if self._width is None else QSize(self._width, hint.height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return room for a few letters, since the phrase wraps."""
        width = ICON + SMALL + _LEAST * self.label.fontMetrics().averageCharWidth()
        return QSize(width, super().minimumSizeHint().height())


class Promise(BendingRow):
    """The promise of the program, in three phrases."""

    def __init__(self, parent: QWidget | None = None) -> None:
        complete = self.tr("A file appears when it is complete and checked, or not at all. Anything missing is listed.")
        self._phrases = (
            _Phrase("lock", self.tr("Your archive is never changed"), self.tr("It is opened read-only.")),
            _Phrase("circle-check", self.tr("Files appear complete, or not at all"), complete),
            _Phrase("wifi-off", self.tr("Nothing leaves your computer"), self.tr("No connection is ever made.")),
        )
        super().__init__(self._phrases, WIDE, parent=parent)
        self.setObjectName("promise")

    def row_width(self) -> int:
        """Return the width of the phrases in one line, in pixels."""
        return sum(phrase.line_width() for phrase in self._phrases) + WIDE * (len(self._phrases) - 1)

    def bend(self, *, is_bent: bool) -> None:
        """Put the phrases beside or below one another; below, they may wrap, and are in the middle as one block."""
        super().bend(is_bent=is_bent)
        widest = max(phrase.line_width() for phrase in self._phrases)
        for phrase in self._phrases:
            phrase.bend(widest if is_bent else None)
            self._layout.setAlignment(phrase, Qt.AlignmentFlag.AlignHCenter if is_bent else Qt.AlignmentFlag(0))
