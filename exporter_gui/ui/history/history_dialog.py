"""History dialog."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QWidget

from exporter_gui.application.storage.file_checker import FileChecker
from exporter_gui.application.storage.file_state import FileState
from exporter_gui.application.storage.history import History, HistoryEntry, Outcome
from exporter_gui.ui.dialogs.dialog_frame import frame
from exporter_gui.ui.history.history_details import HistoryDetails
from exporter_gui.ui.history.history_list import HistoryList
from exporter_gui.ui.theme.icons import icon
from exporter_gui.ui.theme.metrics import SMALL
from exporter_gui.ui.widgets.flow_layout import FlowLayout
from exporter_gui.ui.widgets.label_text import set_label_text, spoken
from exporter_gui.ui.widgets.screen import fit_to_screen

_WIDTH, _HEIGHT = 760, 640


class HistoryDialog(QDialog):
    """Lists past exports, and checks their files with `checker` while open."""

    show_requested = Signal(object)
    """The `Path` of a file to show in its folder."""
    verify_requested = Signal(object)
    """The `Path` of an export to verify."""
    again_requested = Signal(object)
    """A `HistoryEntry` of an export to repeat; the dialog has closed."""

    def __init__(self, history: History, checker: FileChecker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("historyDialog")
        self.setWindowTitle(self.tr("Export history"))
        self.setAccessibleName(self.tr("Export history"))
        self._history = history
        self._checker = checker
        self._error = QLabel()
        self._error.setObjectName("historyTroubleLabel")
        self._error.setAccessibleName(self.tr("Problem"))
        self._error.setTextFormat(Qt.TextFormat.PlainText)
        self._error.setWordWrap(True)
        self._list = HistoryList(history)
        self._details = HistoryDetails()
        self._show = self._button("showHistoryFileButton", self.tr("Show in &folder"), "folder-open")
        self._verify = self._button("verifyHistoryButton", self.tr("&Verify…"), "shield-check")
        self._again = self._button("exportSameAgainButton", self.tr("Export a&gain…"), "rotate-ccw")
        self._remove = self._button("removeHistoryEntryButton", self.tr("&Remove from list"), "trash-2")
        self._remove.setAccessibleDescription(self.tr("The export itself stays where it is."))
        self._remove.setToolTip(self.tr("The export itself stays where it is."))
        self._close = self._button("closeHistoryButton", self.tr("&Close"))
        self._lay_out()
        self.resize(fit_to_screen(self, QSize(max(_WIDTH, self.sizeHint().width()), _HEIGHT)))
        self._connect()
        self.refresh()
        self._list.setFocus()

    def _button(self, name: str, text: str, icon_name: str = "") -> QPushButton:
        button = QPushButton(icon(icon_name) if icon_name else QIcon(), text)
        button.setObjectName(name)
        button.setAccessibleName(spoken(text))
        button.setAutoDefault(False)  # otherwise Return in the search field would press it
        return button

    def _lay_out(self) -> None:
        buttons = (self._show, self._verify, self._again, self._remove)
        layout = frame(self)
        layout.addWidget(self._error)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._details)
        actions = QWidget()
        flow = FlowLayout(actions, spacing=SMALL)
        for button in buttons:
            flow.addWidget(button)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(actions, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignBottom)
        layout.addLayout(row)

    def _connect(self) -> None:
        self._list.changed.connect(self._on_list_changed)
        self._list.table.show_requested.connect(self._show.click)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self._list.table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._remove.click)
        self._show.clicked.connect(self._on_show)
        self._verify.clicked.connect(self._on_verify)
        self._again.clicked.connect(self._on_again)
        self._remove.clicked.connect(self._on_remove)
        self._close.clicked.connect(self.reject)
        self._checker.checked.connect(self._on_checked)
        self.finished.connect(self._checker.cancel)

    @Slot()
    def refresh(self) -> None:
        """Reload the history and check the files again."""
        self._list.refresh()
        self._checker.check(self._history.entries())

    @Slot()
    def _on_list_changed(self) -> None:
        entry = self._list.chosen
        self._details.show_entry(entry)
        self._details.setVisible(entry is not None)
        self._again.setEnabled(entry is not None)
        self._remove.setEnabled(entry is not None)
        is_there = entry is not None and self._is_there(entry)
        self._show.setEnabled(is_there)
        self._verify.setEnabled(is_there and entry is not None and entry.choices.has_manifest)
        set_label_text(self._error, self._history.trouble or "")
        self._error.setVisible(bool(self._error.text()))

    def _is_there(self, entry: HistoryEntry) -> bool:
        is_complete = entry.outcome is Outcome.COMPLETED
        return is_complete and self._list.state_of(entry) is not FileState.MISSING

    @Slot()
    def _on_show(self) -> None:
        entry = self._list.chosen
        if entry is not None:
            self.show_requested.emit(entry.destination)

    @Slot()
    def _on_verify(self) -> None:
        entry = self._list.chosen
        if entry is not None:
            self.verify_requested.emit(entry.destination)

    @Slot()
    def _on_again(self) -> None:
        entry = self._list.chosen
        if entry is not None:
            self.accept()
            self.again_requested.emit(entry)

    @Slot()
    def _on_remove(self) -> None:
        entry = self._list.chosen
        if entry is not None and entry.id is not None:
            self._history.remove(entry.id)
            self._list.refresh()

    @Slot(object, object)
    def _on_checked(self, number: int, state: FileState) -> None:
        self._list.set_state(number, state)
