"""Dialog with what a repository contains beside the posts."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QDialogButtonBox, QLabel, QListWidget, QListWidgetItem, QWidget

from exporter_gui.application.reading.archive_reader import OpenedArchive
from exporter_gui.core.messages import Code
from exporter_gui.core.model.repository_contents import RepositoryContents
from exporter_gui.core.records.collection_names import collection_name, other_collections, records_text
from exporter_gui.core.sentences import in_words
from exporter_gui.ui.archive.signature_label import SignatureLabel, signature_hint
from exporter_gui.ui.dialogs.reading_dialog import SELECTABLE, ReadingDialog
from exporter_gui.ui.theme.type_scale import set_caption, set_section
from exporter_gui.ui.widgets.label_text import one_line
from exporter_gui.ui.widgets.rows.row import ROW_ROLE, Row
from exporter_gui.ui.widgets.rows.row_view import row_card, show_as_rows
from exporter_gui.ui.widgets.screen import fit_to_screen
from exporter_gui.ui.widgets.untrusted import plain_tool_tip

_SIZE = QSize(560, 560)
_ICONS = {
    "app.bsky.feed.like": "heart",
    "app.bsky.feed.repost": "repeat-2",
    "app.bsky.feed.threadgate": "message-circle",
    "app.bsky.feed.postgate": "quote",
    "app.bsky.graph.list": "list",
    "app.bsky.graph.listitem": "list",
}


class RepositoryDialog(ReadingDialog):
    """Lists the collections of a repository, and tells how far it can be trusted."""

    everything_requested = Signal()
    """All records of the repository are to be exported."""

    def __init__(self, archive: OpenedArchive, repository: RepositoryContents, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("repositoryDialog")
        self.setWindowTitle(self.tr("Also in this repository"))
        self.resize(fit_to_screen(self, _SIZE))
        title = QLabel(self.tr("Also in “{name}”").format(name=one_line(archive.path.name)))
        title.setWordWrap(True)
        set_section(title)
        self._list = QListWidget()
        self._list.setObjectName("collectionsList")
        self._list.setAccessibleName(self.tr("Kinds of records"))
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        show_as_rows(self._list)
        for collection, records in other_collections(repository):
            self._list.addItem(_item(collection, records_text(records, repository.losses, collection)))
        self._list.setCurrentRow(0)
        signature = SignatureLabel()
        signature.show_signature(repository)
        self.contents.addWidget(title)
        self.contents.addWidget(row_card(self._list), 1)
        self.contents.addWidget(signature, 0, Qt.AlignmentFlag.AlignLeft)
        self.contents.addWidget(self._caption("signatureHintLabel", signature_hint(repository)))
        problems = [each for each in archive.summary.problems if each.code is not Code.REPOSITORY_SIGNATURE_WRONG]
        if problems:
            self.contents.addWidget(self._caption("repositoryProblemsLabel", in_words(*problems)))
        everything = self.buttons.addButton(self.tr("&Export these too"), QDialogButtonBox.ButtonRole.ActionRole)
        everything.setObjectName("exportEverythingButton")
        everything.setAccessibleName(self.tr("Export these too"))
        everything.setToolTip(self.tr("Chooses a folder, with all records beside the posts"))
        everything.clicked.connect(self._on_everything)
        self._list.setFocus()

    @Slot()
    def _on_everything(self) -> None:
        self.everything_requested.emit()
        self.accept()

    def _caption(self, name: str, text: str) -> QLabel:
        label = QLabel(text)
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setTextInteractionFlags(SELECTABLE)
        set_caption(label)
        return label


def _item(collection: str, records: str) -> QListWidgetItem:
    row = Row(_ICONS.get(collection, "file"), one_line(collection_name(collection)), aside=records)
    item = QListWidgetItem(row.title)
    item.setToolTip(plain_tool_tip(collection))
    item.setData(Qt.ItemDataRole.AccessibleTextRole, row.words)
    item.setData(ROW_ROLE, row)
    return item
