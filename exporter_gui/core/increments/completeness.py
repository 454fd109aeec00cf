"""Check that an earlier export still holds the files that its manifest tells."""

import zipfile

from exporter_gui.core.errors import VerificationError
from exporter_gui.core.manifest.earlier_export import EarlierExport
from exporter_gui.core.media.contained_file import NotContainedError
from exporter_gui.core.messages import Code
from exporter_gui.core.output.sums import InvalidSumsError, read_sums
from exporter_gui.core.verify.stored_export import StoredExport

_DAMAGED = (
    InvalidSumsError,
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    EOFError,
    NotImplementedError,
    RuntimeError,
)


def check_complete(export: StoredExport, earlier: EarlierExport) -> None:
    """Raise `VerificationError` unless the files are there and their sizes add up; no file is read.

    A manifest that was put elsewhere, under another name, stands for itself.
    """
    if not export.single_file and not export.lists:
        return
    path, name = earlier.path, export.single_file or export.lists[0]
    try:
        names = [name] if export.single_file else _listed(export)
        size = 0
        for name in names:
            size += export.tree.size(name)
    except NotContainedError as error:
        raise VerificationError(Code.SINCE_NOT_A_FILE, path=path) from error
    except (FileNotFoundError, NotADirectoryError) as error:
        raise VerificationError(Code.SINCE_FILE_MISSING, path=path, name=name) from error
    except OSError as error:
        reason = error.strerror or str(error)
        raise VerificationError(Code.VERIFY_UNREADABLE, path=path, reason=reason) from error
    except _DAMAGED as error:
        raise VerificationError(Code.SINCE_INCOMPLETE, path=path) from error
    if (len(names), size) != (earlier.files, earlier.bytes):
        raise VerificationError(Code.SINCE_INCOMPLETE, path=path)


def _listed(export: StoredExport) -> list[str]:
    with export.tree.open(export.lists[0]) as file:
        return [each.name for each in read_sums(file) if each.name != export.manifest]
