"""Checks that a folder can be written, before the work begins."""

import os
import stat
from pathlib import Path

from exporter_gui.core.errors import DestinationError
from exporter_gui.core.messages import Code
from exporter_gui.core.output.destination_checks import check_destination
from exporter_gui.core.output.foreign_files import find_foreign_file
from exporter_gui.core.output.layout import is_export
from exporter_gui.core.output.writing import writing


def check_folder(path: Path, *, overwrite: bool) -> None:
    """Raise `DestinationError` where no folder can be put, or where something is that must not be replaced.

    Only the folder of an earlier export may be, as a whole, if `check_nothing_foreign` also allows it.
    """
    with writing(path):
        try:
            there = path.stat().st_mode
        except (FileNotFoundError, NotADirectoryError):
            check_destination(path, overwrite=False)
            return
    if not stat.S_ISDIR(there):
        raise DestinationError(Code.FOLDER_NAME_TAKEN, path=path)
    if not Path(os.path.realpath(path)).name:
        raise DestinationError(Code.NOT_A_FILE_NAME, path=path)
    if not is_export(path):
        raise DestinationError(Code.NOT_AN_EXPORT, path=path)
    if not overwrite:
        raise DestinationError(Code.FOLDER_EXISTS, path=path)


def check_nothing_foreign(path: Path) -> None:
    """Raise `DestinationError` where a folder holds more than the export that is to be replaced, if it is there at all.

    Takes a second per hundred thousand files.
    """
    if not path.is_dir():
        return
    try:
        name = find_foreign_file(path)
    except ValueError as error:
        raise DestinationError(Code.NOT_AN_EXPORT, path=path) from error
    if name:
        raise DestinationError(Code.FOLDER_HOLDS_FOREIGN, path=path, name=name)


def check_outside(path: Path, *of_archive: Path) -> None:
    """Raise `DestinationError` where a folder that would be replaced holds something of the archive."""
    if any(Path(os.path.realpath(each)).is_relative_to(os.path.realpath(path)) for each in of_archive):
        raise DestinationError(Code.FOLDER_HOLDS_ARCHIVE, path=path)
