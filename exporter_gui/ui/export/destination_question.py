"""Dialogs for the destination of an export."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from exporter_gui.application.export.export_plan import ExportPlan
from exporter_gui.core.formats import FORMATS
from exporter_gui.core.output.packing import Packing
from exporter_gui.ui.dialogs.lifetime import open_dialog, withdraw
from exporter_gui.ui.dialogs.notice import make_question
from exporter_gui.ui.export.file_dialogs import (
    chosen_file,
    chosen_zip,
    exists,
    make_export_dialog,
    make_zip_dialog,
)
from exporter_gui.ui.export.folder_dialog import FolderDialog


class DestinationQuestion(QObject):
    """Asks for a file or folder, and for confirmation to replace an existing one."""

    answered = Signal(object, object, bool)
    """An `ExportPlan` in the chosen format, the `Path` to export to, and True to replace what is there."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._dialog: QDialog | None = None

    def ask(self, plan: ExportPlan, folder: Path, name: str) -> None:
        """Open the save dialog with a suggested name; `answered` follows when a place is chosen."""
        if plan.choices.packing is Packing.FOLDER:
            self._ask_for_folder(plan, folder, name)
            return
        if plan.choices.packing is Packing.ZIP:
            dialog = make_zip_dialog(self._window, folder, name)
        else:
            dialog = make_export_dialog(self._window, FORMATS[plan.choices.format], folder, name)
        dialog.fileSelected.connect(lambda chosen: self._on_file_selected(plan, dialog, chosen))
        self._open(dialog)

    def _ask_for_folder(self, plan: ExportPlan, folder: Path, name: str) -> None:
        dialog = FolderDialog(folder, name, self._window)
        dialog.chosen.connect(lambda path: self._on_folder_chosen(plan, path))
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
        format_ = FORMATS[plan.choices.format]
        if plan.choices.packing is Packing.ZIP:
            chosen = chosen_zip(name, format_)
        else:
            chosen = chosen_file(name, dialog.selectedNameFilter(), format_)
        plan = plan.with_format(chosen.format)
        if (
            exists(chosen.path) and not chosen.is_replaced
        ):  # the suffix was added afterwards, so the dialog has not asked
            self._ask_to_replace(plan, chosen.path, self.tr("“{name}” already exists. Replace it?"))
        else:
            self.answered.emit(plan, chosen.path, chosen.is_replaced)

    def _on_folder_chosen(self, plan: ExportPlan, folder: Path) -> None:
        if exists(folder):
            text = self.tr("The folder “{name}” holds an earlier export. Replace the whole folder?")
            self._ask_to_replace(plan, folder, text)
        else:
            self.answered.emit(plan, folder, False)  # noqa: FBT003 - a signal

    def _ask_to_replace(self, plan: ExportPlan, destination: Path, text: str) -> None:
        text = text.format(name=destination.name)
        question = make_question(self._window, "replaceQuestion", self.tr("Export"), text, self.tr("&Replace"))
        question.accepted.connect(lambda: self.answered.emit(plan, destination, True))  # noqa: FBT003 - a signal
        self._open(question)
