"""Label of plain text that breaks into lines where there is no room for one."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QWidget


class WrappedLabel(QLabel):
    """Label that would rather be one line; a label that Qt wraps would rather be a square."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of one line."""
        line = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text())
        return QSize(line.width() + 1, super().heightForWidth(line.width() + 1))
