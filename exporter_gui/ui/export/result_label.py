"""Sentence about an outcome."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

_LEAST_NAME = 14
"""Characters."""
_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class ResultLabel(QLabel):
    """Selectable text, either wrapped or on one line; where there is no room, the name in it is cut in its middle."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = ""
        """Part of the text that may be cut; '' if any may."""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(_SELECTABLE)
        self.set_wrapped(is_wrapped=True)

    def set_wrapped(self, *, is_wrapped: bool) -> None:
        """Show as many lines as the text needs, or a single one."""
        self.setWordWrap(is_wrapped)
        across = QSizePolicy.Policy.Preferred if is_wrapped else QSizePolicy.Policy.Maximum
        policy = QSizePolicy(across, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(is_wrapped)
        self.setSizePolicy(policy)

    def line_width(self) -> int:
        """Return the width of one line in which enough of the name is left to recognise it."""
        metrics = self.fontMetrics()
        whole, name = metrics.horizontalAdvance(self.text()), metrics.horizontalAdvance(self.name)
        return whole - max(0, name - _LEAST_NAME * metrics.averageCharWidth())

    def shown_text(self) -> str:
        """Return the text as it is shown on one line."""
        metrics, middle = self.fontMetrics(), Qt.TextElideMode.ElideMiddle
        before, name, after = self.text().partition(self.name) if self.name else ("", self.text(), "")
        room = self.width() - metrics.horizontalAdvance(before + after)
        text = before + metrics.elidedText(name, middle, max(0, room)) + after
        return metrics.elidedText(text, middle, self.width())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return room for a few letters if the text may be cut."""
        hint = super().minimumSizeHint()
        return hint if self.wordWrap() else QSize(4 * self.fontMetrics().averageCharWidth(), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the text; all that fits while some of it is being selected."""
        is_cut = not self.wordWrap() and self.fontMetrics().horizontalAdvance(self.text()) > self.width()
        self.setToolTip(self.text() if is_cut else "")
        if not is_cut or self.hasFocus() or self.hasSelectedText():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        text = self.shown_text()
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        self.style().drawItemText(
            painter, self.rect(), int(leading), self.palette(), self.isEnabled(), text, self.foregroundRole()
        )
        painter.end()
