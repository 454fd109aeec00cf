"""The dialogs that ask for an archive and for a destination. They do not block."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QAbstractItemView, QFileDialog, QWidget

from exporter_gui.core.formats import Format


def make_open_dialog(parent: QWidget) -> QFileDialog:
    """Ask for an archive."""
    dialog = QFileDialog(parent, QCoreApplication.translate("file_dialogs", "Open archive"))
    dialog.setObjectName("openDialog")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters(
        [
            QCoreApplication.translate("file_dialogs", "Archives (*.db *.sqlite *.sqlite3)"),
            QCoreApplication.translate("file_dialogs", "All files (*)"),
        ]
    )
    return dialog


def make_export_dialog(parent: QWidget, format_: Format, folder: Path | None, name: str) -> QFileDialog:
    """Ask where to write."""
    dialog = QFileDialog(parent, QCoreApplication.translate("file_dialogs", "Export"))
    dialog.setObjectName("exportDialog")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(
        [f"{format_.label} (*{format_.suffix})", QCoreApplication.translate("file_dialogs", "All files (*)")]
    )
    dialog.setDefaultSuffix(format_.suffix)
    dialog.setDirectory(str(folder if folder is not None and folder.is_dir() else _usual_folder()))
    dialog.selectFile(name)
    for view in dialog.findChildren(QAbstractItemView):
        view.clearSelection()  # else the selected file, and not a name that is set, would be taken
    return dialog


def _usual_folder() -> Path:
    """The person's documents; where there is no such folder, all that is theirs."""
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return documents if documents.is_dir() else Path.home()


def chosen_destination(name: str, format_: Format) -> tuple[Path, bool]:
    """Return the file that is meant, with the format's suffix, and whether the dialog has asked to replace it."""
    destination = Path(name)
    if not is_there(destination) and not name.lower().endswith(format_.suffix):
        return Path(name + format_.suffix), False
    return destination, is_there(destination)


def is_there(path: Path) -> bool:
    """Tell whether there is such a file; what cannot be one, like a name that is too long, is not there."""
    try:
        return path.exists()
    except OSError:
        return False
