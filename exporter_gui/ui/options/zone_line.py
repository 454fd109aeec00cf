"""Line that tells the time zone of the dates."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from exporter_gui.ui.dialogs.lifetime import open_dialog
from exporter_gui.ui.options.zone_dialog import ZoneDialog
from exporter_gui.ui.options.zone_names import is_known, zone_text
from exporter_gui.ui.theme.metrics import TIGHT
from exporter_gui.ui.theme.type_scale import set_caption
from exporter_gui.ui.widgets.flow_layout import FlowLayout
from exporter_gui.ui.widgets.label_text import set_label_text
from exporter_gui.ui.widgets.wrapped_label import WrappedLabel


class ZoneLine(QWidget):
    """The zone in words, with a link that changes it. Emits `changed` after each change, also by code."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._has_times = False
        self._words = WrappedLabel()
        self._words.setObjectName("zoneLabel")
        self._words.setAccessibleName(self.tr("Time zone"))
        set_caption(self._words)
        self._change = QPushButton(self.tr("&Change"))
        self._change.setObjectName("zoneButton")
        self._change.setProperty("role", "link")
        self._change.setFont(self._words.font())
        self._change.setAccessibleName(self.tr("Change the time zone"))
        self._change.clicked.connect(self._on_change)
        flow = FlowLayout(self, spacing=TIGHT)
        flow.addWidget(self._words)
        flow.addWidget(self._change)
        self._show()

    @property
    def zone_name(self) -> str:
        """Name of the zone; '' for the local one."""
        return self._name

    @Slot(str)
    def choose(self, zone_name: str) -> bool:
        """Select a zone by name. Select the local zone and return False if the name is unknown."""
        has_zone = is_known(zone_name)
        name = zone_name if has_zone else ""
        if name != self._name:
            self._name = name
            self._show()
            self.changed.emit()
        return has_zone

    def show_times(self, *, are_shown: bool) -> None:
        """Tell that the dates are whole days, or that they have times."""
        self._has_times = are_shown
        self._show()

    def _show(self) -> None:
        both = self.tr("Start and end included, {zone} time")
        text = both if self._has_times else self.tr("Whole days, {zone} time")
        set_label_text(self._words, text.format(zone=zone_text(self._name)))
        self._change.setAccessibleDescription(zone_text(self._name))
        self.updateGeometry()

    def _on_change(self) -> None:
        dialog = ZoneDialog(self._name, self.window())
        dialog.chosen.connect(self.choose)
        open_dialog(dialog)
