"""Recent archives, as rows in a card."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from exporter_gui.application.storage.recent_archive import RecentArchive
from exporter_gui.core.language import posts_text
from exporter_gui.ui.theme.metrics import MEDIUM, SMALL, TIGHT
from exporter_gui.ui.theme.type_scale import heading
from exporter_gui.ui.widgets.label_text import one_line
from exporter_gui.ui.widgets.moments_ago import ago_text
from exporter_gui.ui.widgets.quantities import number
from exporter_gui.ui.widgets.rows.row import ROW_ROLE, Row
from exporter_gui.ui.widgets.rows.row_view import show_as_rows
from exporter_gui.ui.widgets.shown_path import shown_path
from exporter_gui.ui.widgets.untrusted import plain_tool_tip

_ROWS_SHOWN = 5
_MINUTE_MS = 60_000


class RecentList(QFrame):
    """Card that lists recent archives; hidden without any."""

    archive_requested = Signal(object)
    """A `Path`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._archives: dict[Path, RecentArchive] = {}
        self._missing: set[Path] = set()
        self._list = QListWidget()
        self._list.setObjectName("recentList")
        self._list.setAccessibleName(self.tr("Recent archives"))
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        show_as_rows(self._list)
        self._list.itemActivated.connect(self._on_chosen)
        self._list.itemClicked.connect(self._on_chosen)
        title = heading(self.tr("&Recent"))
        title.setBuddy(self._list)
        title.setContentsMargins(MEDIUM, 0, MEDIUM, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(TIGHT, MEDIUM, TIGHT, SMALL)
        layout.setSpacing(TIGHT)
        layout.addWidget(title)
        layout.addWidget(self._list)
        self._clock = QTimer(self, interval=_MINUTE_MS)
        self._clock.timeout.connect(self._show_rows)
        self._clock.start()
        self.hide()

    def show_archives(self, archives: Sequence[RecentArchive]) -> None:
        """List archives, the newest first."""
        self._archives = {archive.path: archive for archive in archives}
        self._list.clear()
        for archive in archives:
            item = QListWidgetItem(self._list)
            item.setData(Qt.ItemDataRole.UserRole, archive.path)
        self._show_rows()
        height = max(1, self._list.sizeHintForRow(0))
        self._list.setFixedHeight(min(_ROWS_SHOWN, len(archives)) * height)
        self.setVisible(bool(archives))

    @Slot(object, bool)
    def show_presence(self, path: Path, is_there: bool) -> None:  # noqa: FBT001 - a slot
        """Enable the row of an archive, or disable it because the file was not found."""
        self._missing = self._missing - {path} if is_there else self._missing | {path}
        self._show_rows()

    @Slot()
    def _show_rows(self) -> None:
        """Fill the rows; the times in them are relative to now."""
        for item in map(self._list.item, range(self._list.count())):
            archive = self._archives[item.data(Qt.ItemDataRole.UserRole)]
            is_missing = archive.path in self._missing
            row = self._row(archive, is_missing=is_missing)
            item.setText(row.title)
            item.setData(ROW_ROLE, row)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, row.words)
            item.setToolTip(plain_tool_tip(str(archive.path)))
            usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            item.setFlags(Qt.ItemFlag.NoItemFlags if is_missing else usual)

    def _row(self, archive: RecentArchive, *, is_missing: bool) -> Row:
        opened = archive.opened_at
        ago = "" if opened is None else ago_text(opened, datetime.now().astimezone())
        return Row(
            "database",
            self._title(archive),
            shown_path(archive.path),
            "" if archive.posts is None else posts_text(archive.posts),
            self.tr("not found") if is_missing else ago,
        )

    def _title(self, archive: RecentArchive) -> str:
        if archive.handle:
            return f"@{one_line(archive.handle)}"
        if archive.owners > 1:
            return self.tr("{number} accounts").format(number=number(archive.owners))
        return archive.path.name

    @Slot(QListWidgetItem)
    def _on_chosen(self, item: QListWidgetItem) -> None:
        if self.isEnabled():  # some desktops activate an item with the click that chooses it
            self.archive_requested.emit(item.data(Qt.ItemDataRole.UserRole))
