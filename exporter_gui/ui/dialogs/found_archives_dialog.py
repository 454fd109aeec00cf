"""Choice among the archives of a folder."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from exporter_gui.application.reading.archive_search import Found, FoundArchive
from exporter_gui.ui.dialogs.dialog_frame import frame
from exporter_gui.ui.theme.type_scale import set_caption, set_section
from exporter_gui.ui.widgets.moments_ago import ago_text
from exporter_gui.ui.widgets.primary_button import PrimaryButton
from exporter_gui.ui.widgets.quantities import size
from exporter_gui.ui.widgets.rows.row import ROW_ROLE, Row
from exporter_gui.ui.widgets.rows.row_view import row_card, show_as_rows
from exporter_gui.ui.widgets.screen import fit_to_screen
from exporter_gui.ui.widgets.untrusted import plain_tool_tip


class FoundArchivesDialog(QDialog):
    """Lists the archives that were found in a folder."""

    archive_requested = Signal(object)
    """The `Path` of the archive to open; the dialog has closed."""

    def __init__(self, found: Found, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("foundArchivesDialog")
        self.setWindowTitle(self.tr("Open archive"))
        self.resize(fit_to_screen(self, QSize(560, 420)))
        title = QLabel(self.tr("Archives in “{name}”").format(name=found.place.name))
        title.setWordWrap(True)
        set_section(title)
        self._list = QListWidget()
        self._list.setObjectName("foundArchivesList")
        self._list.setAccessibleName(self.tr("Archives that were found"))
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        show_as_rows(self._list)
        for archive in found.archives:
            self._list.addItem(_item(archive, found.place))
        self._list.setCurrentRow(0)
        self._list.itemDoubleClicked.connect(self._on_open)
        layout = frame(self)
        layout.addWidget(title)
        layout.addWidget(row_card(self._list), 1)
        if not found.is_whole:
            layout.addWidget(self._note())
        layout.addWidget(self._buttons())
        self._list.setFocus()

    def _note(self) -> QLabel:
        note = QLabel(self.tr("The folder is too large to be searched completely. There may be more archives in it."))
        note.setWordWrap(True)
        set_caption(note)
        return note

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        open_ = PrimaryButton(self.tr("&Open"))
        open_.setObjectName("openFoundButton")
        buttons.addButton(open_, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._on_open)
        buttons.rejected.connect(self.reject)
        return buttons

    @Slot()
    def _on_open(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            self.accept()
            self.archive_requested.emit(item.data(Qt.ItemDataRole.UserRole))


def _item(archive: FoundArchive, folder: Path) -> QListWidgetItem:
    row = Row(
        "database",
        archive.path.name,
        str(archive.path.relative_to(folder).parent) if archive.path.parent != folder else "",
        size(archive.bytes),
        ago_text(archive.modified_at, datetime.now().astimezone()),
    )
    item = QListWidgetItem(row.title)
    item.setData(Qt.ItemDataRole.UserRole, archive.path)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, row.words)
    item.setData(ROW_ROLE, row)
    item.setToolTip(plain_tool_tip(str(archive.path)))
    return item
