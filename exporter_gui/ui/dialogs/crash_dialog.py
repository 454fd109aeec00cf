"""Dialog for unexpected errors."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QPlainTextEdit, QWidget

from exporter_gui.ui.dialogs.dialog_frame import frame, show_primary
from exporter_gui.ui.theme.icons import Ink
from exporter_gui.ui.theme.metrics import MEDIUM, WIDE
from exporter_gui.ui.widgets.icon_view import IconView
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
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setDefault(True)
        show_primary(close)
        top = QHBoxLayout()
        top.setSpacing(MEDIUM)
        top.addWidget(IconView("circle-alert", Ink.ERROR, WIDE), 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(text, 1)
        layout = frame(self)
        layout.addLayout(top)
        layout.addWidget(self._details, 1)
        layout.addWidget(buttons)
        self.resize(fit_to_screen(self, QSize(640, 400)))

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details.toPlainText())
