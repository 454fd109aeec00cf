"""Question about an archive that is opened while an export runs."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QWidget

from exporter_gui.application.state_store import StateStore
from exporter_gui.application.window_state import Busy
from exporter_gui.ui.dialogs.dialog_frame import dress_question
from exporter_gui.ui.dialogs.lifetime import open_dialog, withdraw
from exporter_gui.ui.theme.icons import Ink


class OpenQuestion(QMessageBox):
    """Asks whether to open an archive when the export has ended (`accepted`) or not at all (`rejected`)."""

    def __init__(self, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.path = path
        self.setObjectName("openQuestion")
        self.setWindowTitle(self.tr("Archive Exporter"))
        self.setText(self.tr("An export is running. Open “{name}” when it finishes?").format(name=path.name))
        then = self.addButton(self.tr("&Open then"), QMessageBox.ButtonRole.AcceptRole)
        cancel = self.addButton(self.tr("&Cancel"), QMessageBox.ButtonRole.RejectRole)
        then.setObjectName("openThenButton")
        cancel.setObjectName("doNotOpenButton")
        self.setDefaultButton(then)
        self.setEscapeButton(cancel)
        dress_question(self, "circle-help", Ink.ACCENT)


class LaterOpening(QObject):
    """Archive to open when the running export has ended: the last one that the user agreed to."""

    def __init__(self, store: StateStore, window: QWidget) -> None:
        super().__init__(window)
        self._store, self._window = store, window
        self._question: OpenQuestion | None = None

    def ask(self, path: Path) -> None:
        """Ask whether to open an archive later. The question takes the place of an earlier one."""
        self._withdraw()
        question = self._question = OpenQuestion(path, self._window)
        question.accepted.connect(lambda: self.remember(path))
        question.finished.connect(self._on_finished)
        open_dialog(question)

    def remember(self, path: Path) -> None:
        """Open this archive later, without a question."""
        if isinstance(state := self._store.state, Busy):
            self._store.update(state.open_afterwards(path))

    def take(self, ending: Busy) -> Path | None:
        """Return the archive to open now that the export has ended; None if there is none.

        A question without an answer is withdrawn, and its archive opened: only the export was in its way.
        """
        asked = self._question.path if self._question else None
        self._withdraw()
        return asked or ending.then_open

    def _withdraw(self) -> None:
        if self._question is not None:
            withdraw(self._question)

    def _on_finished(self) -> None:
        if self.sender() is self._question:
            self._question = None
