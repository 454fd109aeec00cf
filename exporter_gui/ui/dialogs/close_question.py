"""Question for closing the window while an export runs."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from exporter_gui.ui.dialogs.lifetime import withdraw


class CloseQuestion(QMessageBox):
    """Stop and close (`accepted`), or keep exporting."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("closeQuestion")
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(self.tr("Archive Exporter"))
        self.setText(self.tr("An export is running. Stop it and close?"))
        self.setInformativeText(self.tr("Nothing will be written. The file that was there, if any, stays unchanged."))
        stop = self.addButton(self.tr("&Stop and close"), QMessageBox.ButtonRole.AcceptRole)
        keep = self.addButton(self.tr("&Keep exporting"), QMessageBox.ButtonRole.RejectRole)
        stop.setObjectName("stopAndCloseButton")
        keep.setObjectName("keepExportingButton")
        self.setDefaultButton(keep)
        self.setEscapeButton(keep)

    @Slot()
    def withdraw(self) -> None:
        """Close the question without an answer: the export has ended."""
        withdraw(self)
