"""Combo box of time zones."""

from datetime import tzinfo

from PySide6.QtCore import QTimeZone
from PySide6.QtWidgets import QComboBox, QWidget

from exporter_gui.core.model.time_zone import find_zone

_FEW_CHARACTERS = 24


class ZoneComboBox(QComboBox):
    """Zone of this computer (item data is ''), UTC, or any other by its name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        local = bytes(QTimeZone.systemTimeZoneId().data()).decode()
        self.addItem(self.tr("This computer's ({zone})").format(zone=local), "")
        names = sorted({bytes(name.data()).decode() for name in QTimeZone.availableTimeZoneIds()})
        for name in ["UTC", *(name for name in names if "/" in name and not name.startswith(("Etc/", "System")))]:
            self.addItem(name, name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_FEW_CHARACTERS)

    @property
    def zone_name(self) -> str:
        """Name of the zone; '' for this computer's."""
        return str(self.currentData() or "")

    def choose(self, zone_name: str) -> bool:
        """Select a zone by its name. Select this computer's and return False if the name is unknown."""
        index = self.findData(zone_name)
        self.setCurrentIndex(max(0, index))
        return index >= 0


def zone_of(name: str) -> tzinfo | None:
    """Return the zone of a name; None for this computer's. Raises `RequestError` if it is unknown."""
    return find_zone(name) if name else None
