"""File dialogs for archives and destinations."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QAbstractItemView, QFileDialog, QWidget

from exporter_gui.core.formats import FORMATS, AnyFormat, find_format, has_suffix
from exporter_gui.core.formats.format import Layout
from exporter_gui.core.language import translate
from exporter_gui.core.output.packing import ZIP_SUFFIX


def make_open_dialog(parent: QWidget) -> QFileDialog:
    """Return a dialog to open an archive."""
    title = QCoreApplication.translate("file_dialogs", "Open archive")
    return _open_dialog(parent, "openDialog", title, _archives())


def make_combine_dialog(parent: QWidget) -> QFileDialog:
    """Return a dialog for an archive to combine with the open one."""
    title = QCoreApplication.translate("file_dialogs", "Combine with another archive of the same account")
    return _open_dialog(parent, "combineDialog", title, _archives())


def make_document_dialog(parent: QWidget) -> QFileDialog:
    """Return a dialog for a DID document."""
    title = QCoreApplication.translate("file_dialogs", "Choose DID document")
    documents = QCoreApplication.translate("file_dialogs", "DID documents (*.json)")
    return _open_dialog(parent, "documentDialog", title, documents)


def _archives() -> str:
    return QCoreApplication.translate("file_dialogs", "Archives (*.db *.sqlite *.sqlite3 *.car)")


def _open_dialog(parent: QWidget, name: str, title: str, files: str) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setObjectName(name)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([files, QCoreApplication.translate("file_dialogs", "All files (*)")])
    return dialog


def make_export_dialog(parent: QWidget, format_: AnyFormat, folder: Path | None, name: str) -> QFileDialog:
    """Return a dialog for destination and format; `format_` is preselected."""
    dialog = _save_dialog(parent, [_name_filter(each) for each in FORMATS.values() if _is_file(each)], folder, name)
    dialog.selectNameFilter(_name_filter(format_))
    return dialog


def make_zip_dialog(parent: QWidget, folder: Path | None, name: str) -> QFileDialog:
    """Return a dialog for the destination of a ZIP."""
    return _save_dialog(parent, [f"ZIP (*{ZIP_SUFFIX})"], folder, name)


def _save_dialog(parent: QWidget, name_filters: list[str], folder: Path | None, name: str) -> QFileDialog:
    dialog = QFileDialog(parent, QCoreApplication.translate("file_dialogs", "Export"))
    dialog.setObjectName("exportDialog")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters([*name_filters, QCoreApplication.translate("file_dialogs", "All files (*)")])
    # No default suffix: native dialogs append it after they have asked whether to replace a file.
    dialog.setDirectory(str(folder if folder is not None and folder.is_dir() else default_folder()))
    dialog.selectFile(name)
    for view in dialog.findChildren(QAbstractItemView):
        view.clearSelection()  # otherwise the selected file would override the suggested name
    return dialog


def _name_filter(format_: AnyFormat) -> str:
    return f"{translate('engine', format_.label)} (*{format_.suffix})"


def _is_file(format_: AnyFormat) -> bool:
    return format_.layout is Layout.FILE


def default_folder() -> Path:
    """Return the documents folder, or else the home folder."""
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return documents if documents.is_dir() else Path.home()


@dataclass(frozen=True, slots=True)
class ChosenFile:
    """File chosen in the dialog."""

    path: Path
    format: str
    """An id in `FORMATS`."""
    is_replaced: bool
    """True if the dialog has already asked whether to replace an existing file."""


def chosen_file(name: str, name_filter: str, format_: AnyFormat) -> ChosenFile:
    """Return the chosen file for a file name and a name filter.

    The format follows from the name's suffix, as on the command line; else from the filter, and its suffix is appended
    to the name of a new file; else it is `format_`. If formats share a suffix, the filter's format takes precedence.
    """
    meant = next((each for each in FORMATS.values() if _name_filter(each) == name_filter), format_)
    named = meant if has_suffix(name, meant) else find_format(name)
    if named is not None and _is_file(named):
        return ChosenFile(Path(name), named.id, exists(Path(name)))
    if exists(Path(name)):
        return ChosenFile(Path(name), meant.id, is_replaced=True)
    return ChosenFile(Path(name + meant.suffix), meant.id, is_replaced=False)


def chosen_zip(name: str, format_: AnyFormat) -> ChosenFile:
    """Return the chosen file for the name of a ZIP; the suffix is appended to the name of a new file."""
    path = Path(name)
    if exists(path):
        return ChosenFile(path, format_.id, is_replaced=True)
    has_it = path.suffix.lower() == ZIP_SUFFIX
    return ChosenFile(path if has_it else Path(name + ZIP_SUFFIX), format_.id, is_replaced=False)


def exists(path: Path) -> bool:
    """Return True if the file exists; False for an invalid name, such as one that is too long."""
    try:
        return path.exists()
    except OSError:
        return False
