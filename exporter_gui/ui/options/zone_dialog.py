"""Dialog with the time zones."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from exporter_gui.ui.options.zone_names import UTC, offset_text, zone_names, zone_text
from exporter_gui.ui.theme.icons import Ink, icon
from exporter_gui.ui.theme.metrics import EDGE, MEDIUM
from exporter_gui.ui.widgets.screen import fit_to_screen

_LIST_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class ZoneDialog(QDialog):
    """List of this computer's zone, UTC and all others, that a search narrows."""

    chosen = Signal(str)
    """Name of the zone; '' for the local one."""

    def __init__(self, zone_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("zoneDialog")
        self.setWindowTitle(self.tr("Time zone"))
        self._search = QLineEdit()
        self._search.setObjectName("zoneSearchEdit")
        self._search.setPlaceholderText(self.tr("Search for a city or region"))
        self._search.setAccessibleName(self.tr("Search for a city or region"))
        self._search.setClearButtonEnabled(True)
        self._search.addAction(icon("search", Ink.SECONDARY), QLineEdit.ActionPosition.LeadingPosition)
        self._search.textChanged.connect(self._on_searched)
        self._search.installEventFilter(self)
        self._list = QListWidget()
        self._list.setObjectName("zoneList")
        self._list.setAccessibleName(self.tr("Time zones"))
        self._list.setUniformItemSizes(True)
        self._list.itemActivated.connect(self._on_activated)
        self._nothing = QLabel(self.tr("No time zone matches."))
        self._nothing.setObjectName("noZoneLabel")
        self._nothing.hide()
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self.accepted.connect(self._on_accepted)
        self._fill(zone_name)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        layout.setSpacing(MEDIUM)
        for widget in (self._search, self._list, self._nothing, self._buttons):
            layout.addWidget(widget)
        letter = self.fontMetrics().averageCharWidth()
        self.resize(fit_to_screen(self, QSize(60 * letter, 70 * letter)))

    def _fill(self, zone_name: str) -> None:
        """Add all zones, also the given one if it is a name that is no longer in use, and select that."""
        names = [name for name in zone_names() if name != UTC]
        if zone_name and zone_name not in (UTC, *names):
            names.insert(0, zone_name)
        local = self.tr("This computer's ({zone})").format(zone=zone_text(""))
        for text, name in ((local, ""), *((zone_text(name), name) for name in (UTC, *names))):
            offset = offset_text(name) if text != UTC else ""
            item = QListWidgetItem(self.tr("{zone}, {offset}").format(zone=text, offset=offset) if offset else text)
            item.setData(Qt.ItemDataRole.UserRole, name)
            self._list.addItem(item)
            if name == zone_name:
                self._list.setCurrentItem(item)

    def _on_searched(self, text: str) -> None:
        """Show the zones that contain each of the words, and select the first of them."""
        words = _folded(text).split()
        items = [self._list.item(row) for row in range(self._list.count())]
        matching = [item for item in items if all(word in _folded(item.text()) for word in words)]
        for item in items:
            item.setHidden(item not in matching)
        current = self._list.currentItem()
        if current not in matching:
            self._list.setCurrentItem(matching[0] if matching else None)  # type: ignore[arg-type] # None is none
        self._list.scrollToItem(self._list.currentItem())
        self._list.setVisible(bool(matching))
        self._nothing.setVisible(not matching)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(matching))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let the arrow keys move in the list, and Enter choose from it, while the search has the focus."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() in _LIST_KEYS:
            self._list.event(event)
            return True
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return super().eventFilter(watched, event)
        if self._list.currentItem() is not None:  # otherwise Qt would press Cancel, as OK is disabled
            self.accept()
        return True

    def _on_activated(self) -> None:
        self.accept()

    def _on_accepted(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            self.chosen.emit(str(item.data(Qt.ItemDataRole.UserRole)))


def _folded(name: str) -> str:
    return name.casefold().replace("_", " ").replace("\N{MINUS SIGN}", "-")
