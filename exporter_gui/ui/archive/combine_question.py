"""Question about a file that could be combined with the open archive."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from exporter_gui.ui.dialogs.dialog_frame import dress_question
from exporter_gui.ui.theme.icons import Ink


class CombineQuestion(QMessageBox):
    """Asks whether to combine a file with the open archive, to open it instead, or neither."""

    combine_requested = Signal(object)
    """A `Path`."""
    open_requested = Signal(object)
    """A `Path`."""

    def __init__(self, path: Path, open_name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._path = path
        self.setObjectName("combineQuestion")
        self.setWindowTitle(self.tr("Archive Exporter"))
        self.setText(
            self.tr("“{name}” may be of the same account. Combine it with “{open}”, or open it instead?").format(
                name=path.name, open=open_name
            )
        )
        self.setInformativeText(
            self.tr("Combined, each post appears once, with all that the two files know of it. Neither is changed.")
        )
        self._combine = self.addButton(self.tr("Co&mbine"), QMessageBox.ButtonRole.AcceptRole)
        self._open = self.addButton(self.tr("&Open instead"), QMessageBox.ButtonRole.ActionRole)
        cancel = self.addButton(self.tr("&Cancel"), QMessageBox.ButtonRole.RejectRole)
        self._combine.setObjectName("combineButton")
        self._open.setObjectName("openInsteadButton")
        cancel.setObjectName("doNotCombineButton")
        self.setDefaultButton(self._combine)
        self.setEscapeButton(cancel)
        dress_question(self, "circle-help", Ink.ACCENT)
        self.finished.connect(self._on_finished)

    def _on_finished(self) -> None:
        if self.clickedButton() is self._combine:
            self.combine_requested.emit(self._path)
        elif self.clickedButton() is self._open:
            self.open_requested.emit(self._path)
