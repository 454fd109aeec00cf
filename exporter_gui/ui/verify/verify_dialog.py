"""Dialog that verifies an export."""

from pathlib import Path

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QFileDialog, QPushButton, QWidget

from exporter_gui.application.failure import Failure
from exporter_gui.application.verifying.verifier import Verifier
from exporter_gui.core.verify.result import VerifyProgress, VerifyResult
from exporter_gui.ui.dialogs.dialog_frame import frame, show_primary
from exporter_gui.ui.dialogs.lifetime import open_dialog
from exporter_gui.ui.theme.icons import icon
from exporter_gui.ui.theme.metrics import SMALL
from exporter_gui.ui.verify.verify_outcome import VerifyOutcome
from exporter_gui.ui.widgets.bending_row import BendingRow
from exporter_gui.ui.widgets.label_text import spoken
from exporter_gui.ui.widgets.screen import fit_to_screen

_HEIGHT, _HEIGHT_OF_LIST = 190, 400


class VerifyDialog(QDialog):
    """Compares an export with its manifest while open, and shows what is missing, changed or extra."""

    def __init__(self, verifier: Verifier, path: Path | None, parent: QWidget | None = None) -> None:
        """Verify an export at once, or ask for one if `path` is None."""
        super().__init__(parent)
        self.setObjectName("verifyDialog")
        self.setWindowTitle(self.tr("Verify an export"))
        self.resize(fit_to_screen(self, QSize(560, _HEIGHT)))
        self._verifier, self._asks = verifier, path is None
        self._outcome = VerifyOutcome()
        self._folder = self._button("chooseExportFolderButton", self.tr("Choose &folder…"), "folder-open")
        self._file = self._button("chooseExportFileButton", self.tr("Choose ZIP or f&ile…"), "file")
        self._cancel = self._button("cancelVerifyButton", self.tr("Cance&l"))
        self._close = self._button("closeVerifyButton", self.tr("&Close"))
        buttons = (self._folder, self._file, self._cancel, self._close)
        show_primary(self._close)
        layout = frame(self)
        layout.addWidget(self._outcome, 1)
        layout.addWidget(BendingRow(buttons, SMALL, at_end=self._cancel))
        self._connect()
        self._show_running(is_running=False)
        if path is None:
            self._outcome.show_question()
        else:
            self._start(path)

    def _button(self, name: str, text: str, icon_name: str = "") -> QPushButton:
        button = QPushButton(icon(icon_name) if icon_name else QIcon(), text)
        button.setObjectName(name)
        button.setAccessibleName(spoken(text))
        return button

    def _connect(self) -> None:
        self._verifier.progressed.connect(self._on_progressed)
        self._verifier.completed.connect(self._on_completed)
        self._verifier.failed.connect(self._on_failed)
        self._folder.clicked.connect(self._on_choose_folder)
        self._file.clicked.connect(self._on_choose_file)
        self._cancel.clicked.connect(self._on_cancel)
        self._close.clicked.connect(self.reject)
        self.finished.connect(self._verifier.cancel)

    def _start(self, path: Path) -> None:
        self._outcome.show_start(path)
        self._show_running(is_running=True)
        self._verifier.start(path)

    def _show_running(self, *, is_running: bool) -> None:
        for button in (self._folder, self._file):
            button.setVisible(self._asks and not is_running)
        self._cancel.setVisible(is_running)
        self._close.setVisible(not is_running)
        first = self._folder if self._asks else self._close
        (self._cancel if is_running else first).setFocus()

    @Slot(object)
    def _on_progressed(self, progress: VerifyProgress) -> None:
        self._outcome.show_progress(progress)

    @Slot(object)
    def _on_completed(self, result: VerifyResult) -> None:
        self._show_running(is_running=False)
        if not result.is_whole:
            self.resize(fit_to_screen(self, QSize(self.width(), max(self.height(), _HEIGHT_OF_LIST))))
        self._outcome.show_result(result)

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        self._show_running(is_running=False)
        self._outcome.show_failure(failure)

    @Slot()
    def _on_cancel(self) -> None:
        self._verifier.cancel()
        self._show_running(is_running=False)
        self._outcome.show_cancelled()

    @Slot()
    def _on_choose_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder of an export"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        self._ask(dialog)

    @Slot()
    def _on_choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Exported ZIP or file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._ask(dialog)

    def _ask(self, dialog: QFileDialog) -> None:
        dialog.setObjectName("exportToVerifyDialog")
        dialog.fileSelected.connect(self._on_chosen)
        open_dialog(dialog)

    @Slot(str)
    def _on_chosen(self, name: str) -> None:
        self._start(Path(name))
