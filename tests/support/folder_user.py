"""Someone who exports to a folder by the window."""

from pathlib import Path

from PySide6.QtWidgets import QLineEdit

from exporter_gui.ui.export.folder_dialog import FolderDialog
from tests.support.user import User


def folder_dialog(user: User) -> FolderDialog:
    """Wait for the dialog for a folder."""
    user.wait(lambda: any(found.isVisible() for found in user.window.findChildren(FolderDialog)))
    return next(found for found in user.window.findChildren(FolderDialog) if found.isVisible())


def export_to_folder(user: User, path: Path) -> None:
    """Press Export, and name a folder."""
    user.wait_for_count()
    user.press("exportButton")
    dialog = folder_dialog(user)
    dialog.findChild(QLineEdit, "folderNameEdit").setText(path.name)
    dialog.findChild(QLineEdit, "folderPlaceEdit").setText(str(path.parent))
    user.press("exportToFolderButton")
