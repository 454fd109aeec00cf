"""File dialogs for an archive and for a destination."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QAbstractItemView, QFileDialog, QWidget

from exporter_gui.core.formats import FORMATS, AnyFormat, find_format, has_suffix


def make_open_dialog(parent: QWidget) -> QFileDialog:
    """Return a dialog that asks for an archive."""
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


def make_export_dialog(parent: QWidget, format_: AnyFormat, folder: Path | None, name: str) -> QFileDialog:
    """Return a dialog that asks for a destination and a format; `format_` is selected at first."""
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


def _name_filter(format_: AnyFormat) -> str:
    return f"{format_.label} (*{format_.suffix})"


def usual_folder() -> Path:
    """Return the folder for documents, or else the home folder."""
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return documents if documents.is_dir() else Path.home()


@dataclass(frozen=True, slots=True)
class ChosenFile:
    """File chosen in the dialog."""

    path: Path
    format: str
    """An id in `FORMATS`."""
    is_replaced: bool
    """True if the dialog has asked whether to replace a file."""


def chosen_file(name: str, name_filter: str, format_: AnyFormat) -> ChosenFile:
    """Return the chosen file for a name and a filter.

    The format is that of the name's suffix, as on the command line; else that of the filter, whose suffix is added to
    the name of a new file; else `format_`. Of formats that share a suffix, the filter's comes first.
    """
    meant = next((each for each in FORMATS.values() if _name_filter(each) == name_filter), format_)
    named = meant if has_suffix(name, meant) else find_format(name)
    if named is not None:
        return ChosenFile(Path(name), named.id, is_there(Path(name)))
    if is_there(Path(name)):
        return ChosenFile(Path(name), meant.id, is_replaced=True)
    return ChosenFile(Path(name + meant.suffix), meant.id, is_replaced=False)


def is_there(path: Path) -> bool:
    """Return True if there is such a file; False for an impossible name, like one that is too long."""
    try:
        return path.exists()
    except OSError:
        return False
