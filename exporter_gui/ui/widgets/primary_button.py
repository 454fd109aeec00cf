"""Button of the main action."""

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QWidget

from exporter_gui.ui.theme.icons import Ink, icon


class PrimaryButton(QPushButton):
    """Default button, filled with the primary color."""

    def __init__(self, text: str, icon_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(icon(icon_name, Ink.ON_PRIMARY) if icon_name else QIcon(), text, parent)
        self.setProperty("role", "primary")
        self.setDefault(True)
