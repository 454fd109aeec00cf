"""Sentence about an outcome."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class ResultLabel(QLabel):
    """Selectable text, either wrapped or on one line that is cut in its middle where there is no room for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.width())
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        self.style().drawItemText(
            painter, self.rect(), int(leading), self.palette(), self.isEnabled(), text, self.foregroundRole()
        )
        painter.end()
