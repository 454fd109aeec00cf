"""The dialogs that ask for an archive and for a destination. They do not block."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QAbstractItemView, QFileDialog, QWidget

from exporter_gui.core.formats import FORMATS, Format


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
    """Ask where to write, and in which format: `format_` is chosen to begin with."""
    dialog = QFileDialog(parent, QCoreApplication.translate("file_dialogs", "Export"))
    dialog.setObjectName("exportDialog")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(
        [*map(_name_filter, FORMATS.values()), QCoreApplication.translate("file_dialogs", "All files (*)")]
    )
    dialog.selectNameFilter(_name_filter(format_))
    # No default suffix: the desktop's dialogs put it behind the name after they have asked whether to replace a file.
    dialog.setDirectory(str(folder if folder is not None and folder.is_dir() else usual_folder()))
    dialog.selectFile(name)
    for view in dialog.findChildren(QAbstractItemView):
        view.clearSelection()  # else the selected file, and not a name that is set, would be taken
    return dialog


def _name_filter(format_: Format) -> str:
    return f"{format_.label} (*{format_.suffix})"


def usual_folder() -> Path:
    """The person's documents; where there is no such folder, all that is theirs."""
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return documents if documents.is_dir() else Path.home()


@dataclass(frozen=True, slots=True)
class ChosenFile:
    """What a person has chosen in the dialog."""

    path: Path
    format: str
    """A name in `FORMATS`."""
    is_replaced: bool
    """True where the dialog has asked whether to replace a file."""


def chosen_file(name: str, name_filter: str, format_: Format) -> ChosenFile:
    """Return the file that is meant, by the name that was given and the filter that was chosen.

    The format is that of the name's suffix, as on the command line; else that of the filter, whose suffix is added to
    the name of a new file; else `format_`.
    """
    for each in FORMATS.values():
        if name.lower().endswith(each.suffix):
            return ChosenFile(Path(name), each.name, is_there(Path(name)))
    meant = next((each for each in FORMATS.values() if _name_filter(each) == name_filter), format_)
    if is_there(Path(name)):
        return ChosenFile(Path(name), meant.name, is_replaced=True)
    return ChosenFile(Path(name + meant.suffix), meant.name, is_replaced=False)


def is_there(path: Path) -> bool:
    """Tell whether there is such a file; what cannot be one, like a name that is too long, is not there."""
    try:
        return path.exists()
    except OSError:
        return False
