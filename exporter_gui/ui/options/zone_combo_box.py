"""Combo box of time zones."""

from datetime import tzinfo

from PySide6.QtCore import QTimeZone
from PySide6.QtWidgets import QComboBox, QWidget

from exporter_gui.core.model.time_zone import find_zone

_MIN_CHARACTERS = 24


class ZoneComboBox(QComboBox):
    """The local zone (item data ''), UTC, and all others (item data is the name)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        local = bytes(QTimeZone.systemTimeZoneId().data()).decode()
        self.addItem(self.tr("This computer's ({zone})").format(zone=local), "")
        names = sorted({bytes(name.data()).decode() for name in QTimeZone.availableTimeZoneIds()})
        for name in ["UTC", *(name for name in names if "/" in name and not name.startswith(("Etc/", "System")))]:
            self.addItem(name, name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_MIN_CHARACTERS)

    @property
    def zone_name(self) -> str:
        """Name of the zone; '' for the local one."""
        return str(self.currentData() or "")

    def choose(self, zone_name: str) -> bool:
        """Select a zone by name. Select the local zone and return False if the name is unknown."""
        index = self.findData(zone_name)
        self.setCurrentIndex(max(0, index))
        return index >= 0


def zone_of(name: str) -> tzinfo | None:
    """Return the zone with a name; None for the local one. Raises `RequestError` if it is unknown."""
    return find_zone(name) if name else None
