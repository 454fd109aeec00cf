"""Look that all dialogs share."""

from PySide6.QtWidgets import QDialog, QMessageBox, QPushButton, QVBoxLayout

from exporter_gui.ui.theme.icons import Ink, icon_picture
from exporter_gui.ui.theme.metrics import LARGE, MEDIUM, WIDE

_PICTURE = 32


def frame(dialog: QDialog) -> QVBoxLayout:
    """Return a layout for a dialog, with margins."""
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(WIDE, WIDE, WIDE, LARGE)
    layout.setSpacing(MEDIUM)
    return layout


def dress_question(box: QMessageBox, icon_name: str, ink: Ink) -> None:
    """Give a message box an icon of ours, margins, and a primary button for its default action."""
    box.setIconPixmap(icon_picture(icon_name, ink, _PICTURE, box.devicePixelRatioF()))
    layout = box.layout()
    if layout is not None:
        layout.setContentsMargins(WIDE, WIDE, WIDE, LARGE)
        layout.setSpacing(MEDIUM)
    default = box.defaultButton()
    if default is not None:
        show_primary(default)


def show_primary(button: QPushButton) -> None:
    """Show a button as the main action of its dialog."""
    button.setProperty("role", "primary")
    button.style().unpolish(button)
    button.style().polish(button)
