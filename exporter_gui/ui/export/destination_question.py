"""Dialogs for the destination of an export."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from exporter_gui.application.export.export_plan import ExportPlan
from exporter_gui.core.formats import FORMATS
from exporter_gui.ui.dialogs.lifetime import open_dialog, withdraw
from exporter_gui.ui.dialogs.notice import make_question
from exporter_gui.ui.export.file_dialogs import chosen_file, exists, make_export_dialog


class DestinationQuestion(QObject):
    """Asks for a file, and for confirmation to replace an existing one."""

    answered = Signal(object, object, bool)
    """An `ExportPlan` in the chosen format, the `Path` of the file, and True to replace an existing file."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._dialog: QDialog | None = None

    def ask(self, plan: ExportPlan, folder: Path, name: str) -> None:
        """Open the save dialog with a suggested file; `answered` follows when a file is chosen."""
        dialog = make_export_dialog(self._window, FORMATS[plan.choices.format], folder, name)
        dialog.fileSelected.connect(lambda chosen: self._on_file_selected(plan, dialog, chosen))
        self._open(dialog)

    def withdraw(self) -> None:
        """Close the open dialog, if any, without an answer."""
        if self._dialog is not None:
            withdraw(self._dialog)

    def _open(self, dialog: QDialog) -> None:
        self._dialog = dialog
        dialog.finished.connect(self._on_finished)
        open_dialog(dialog)

    @Slot()
    def _on_finished(self) -> None:
        if self.sender() is self._dialog:
            self._dialog = None

    def _on_file_selected(self, plan: ExportPlan, dialog: QFileDialog, name: str) -> None:
        chosen = chosen_file(name, dialog.selectedNameFilter(), FORMATS[plan.choices.format])
        plan = plan.with_format(chosen.format)
        if (
            exists(chosen.path) and not chosen.is_replaced
        ):  # the suffix was added afterwards, so the dialog has not asked
            self._ask_to_replace(plan, chosen.path)
        else:
            self.answered.emit(plan, chosen.path, chosen.is_replaced)

    def _ask_to_replace(self, plan: ExportPlan, destination: Path) -> None:
        text = self.tr("“{name}” already exists. Replace it?").format(name=destination.name)
        question = make_question(self._window, "replaceQuestion", self.tr("Export"), text, self.tr("&Replace"))
        question.accepted.connect(lambda: self.answered.emit(plan, destination, True))  # noqa: FBT003 - a signal
        self._open(question)
