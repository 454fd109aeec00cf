"""Dialog for unexpected errors."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from exporter_gui.ui.widgets.screen import fit_to_screen


class CrashDialog(QDialog):
    """Message about an unexpected error, with details to copy."""

    def __init__(self, details: str, log: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("crashDialog")
        self.setWindowTitle(self.tr("Archive Exporter"))
        text = QLabel(
            self.tr(
                "Archive Exporter ran into an unexpected error. Your archive is unchanged, and no unfinished file was"
                " left behind. Please restart Archive Exporter, and include the details below in a bug report.\n\n"
                "The log file {log} contains the same details, without any text from posts."
            ).format(log=log)
        )
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        self._details = QPlainTextEdit(details)
        self._details.setObjectName("crashDetails")
        self._details.setAccessibleName(self.tr("Error details"))
        self._details.setReadOnly(True)
        self._details.setTabChangesFocus(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("&Copy details"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setObjectName("copyCrashDetailsButton")
        copy.clicked.connect(self._on_copy)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(text)
        layout.addWidget(self._details)
        layout.addWidget(buttons)
        self.resize(fit_to_screen(self, QSize(640, 400)))

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details.toPlainText())
