"""Confirmation to cancel a running export."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from exporter_gui.application.export.export_record import ExportRecord
from exporter_gui.ui.dialogs.dialog_frame import dress_question
from exporter_gui.ui.dialogs.lifetime import withdraw
from exporter_gui.ui.export.unfinished_text import nothing_will_be_written
from exporter_gui.ui.theme.icons import Ink


class CancelQuestion(QMessageBox):
    """Asks whether to cancel the export (`accepted`) or keep exporting (`rejected`)."""

    def __init__(self, parent: QWidget, record: ExportRecord) -> None:
        super().__init__(parent)
        self.setObjectName("cancelQuestion")
        self.setWindowTitle(self.tr("Archive Exporter"))
        self.setText(self.tr("Cancel the export?"))
        self.setInformativeText(nothing_will_be_written(record))
        stop = self.addButton(self.tr("&Cancel export"), QMessageBox.ButtonRole.AcceptRole)
        keep = self.addButton(self.tr("&Keep exporting"), QMessageBox.ButtonRole.RejectRole)
        stop.setObjectName("confirmCancelButton")
        keep.setObjectName("keepRunningButton")
        self.setDefaultButton(keep)
        self.setEscapeButton(keep)
        dress_question(self, "circle-help", Ink.ACCENT)

    @Slot()
    def withdraw(self) -> None:
        """Close the question without an answer: the export has ended."""
        withdraw(self)
