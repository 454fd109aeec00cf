"""Check that an earlier export still holds the files that its manifest tells."""

import zipfile

from exporter_gui.core.errors import VerificationError
from exporter_gui.core.manifest.earlier_export import EarlierExport
from exporter_gui.core.media.contained_file import NotContainedError
from exporter_gui.core.messages import Code
from exporter_gui.core.output.sums import InvalidSumsError, read_sums
from exporter_gui.core.verify.stored_export import StoredExport

_DAMAGED = (OSError, InvalidSumsError, zipfile.BadZipFile, zipfile.LargeZipFile, EOFError, NotImplementedError)


def check_complete(export: StoredExport, earlier: EarlierExport) -> None:
    """Raise `VerificationError` unless the files are there and their sizes add up; no file is read.

    A manifest that was put elsewhere, under another name, stands for itself.
    """
    if not export.single_file and not export.lists:
        return
    try:
        names = [export.single_file] if export.single_file else _listed(export)
        size = sum(map(export.tree.size, names))
    except NotContainedError as error:
        raise VerificationError(Code.SINCE_NOT_A_FILE, path=earlier.path) from error
    except (*_DAMAGED, RuntimeError) as error:
        raise VerificationError(Code.SINCE_INCOMPLETE, path=earlier.path) from error
    if (len(names), size) != (earlier.files, earlier.bytes):
        raise VerificationError(Code.SINCE_INCOMPLETE, path=earlier.path)


def _listed(export: StoredExport) -> list[str]:
    with export.tree.open(export.lists[0]) as file:
        return [each.name for each in read_sums(file) if each.name != export.manifest]
