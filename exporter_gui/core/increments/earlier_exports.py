"""Finds the earlier export from which a later one goes on."""

import contextlib
import os
import re
import stat
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

from exporter_gui.core.errors import RequestError, VerificationError
from exporter_gui.core.increments.chain import broken_links
from exporter_gui.core.increments.completeness import check_complete
from exporter_gui.core.manifest.earlier_export import EarlierExport, parse_manifest
from exporter_gui.core.manifest.members import InvalidManifestError, read_content
from exporter_gui.core.media.contained_file import NotContainedError
from exporter_gui.core.messages import Code, Message
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.output.layout import BESIDE_SUFFIX, MANIFEST, manifest_beside, may_be_export
from exporter_gui.core.output.packing import ZIP_SUFFIX
from exporter_gui.core.verify.stored_export import StoredExport, open_export
from exporter_gui.core.verify.stored_tree import StoredFolder
from exporter_gui.core.verify.unnamed_zip import is_zip_export

OnNote = Callable[[Message], None]
_TEMPORARY = re.compile(r"\.archive-exporter-.*|archive-exporter-.*\.folder")
_CODES = {Code.VERIFY_PART: Code.SINCE_IS_PART, Code.VERIFY_IS_ARCHIVE: Code.SINCE_IS_ARCHIVE}
_SKIPPED = {
    Code.SINCE_MANIFEST_NEWER: Code.SINCE_SKIPPED_NEWER,
    Code.SINCE_FILE_MISSING: Code.SINCE_SKIPPED_MISSING,
    Code.VERIFY_UNREADABLE: Code.SINCE_SKIPPED_UNREADABLE,
}
_UNREADABLE = (
    OSError,
    InvalidManifestError,
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
)


def find_earlier(
    path: Path, selection: Selection, destination: Path, on_note: OnNote = lambda _message: None
) -> EarlierExport | None:
    """Return the earlier export of a selection that a path names.

    `path` is a folder, a ZIP, a bag, a manifest, a file with a manifest beside it, or a folder of exports: of these,
    the newest of the same account and filters is returned, or None without any. The one at `destination`, which is
    about to be replaced, does not count. `on_note` is called for each of such a folder that cannot be used, or that the
    newest builds on and that is gone, and if there is none. Raises `RequestError` and `VerificationError`.
    """
    if os.path.isdir(path) and not may_be_export(path):  # noqa: PTH112 - which never raises
        return _newest(path, selection, destination, on_note)
    if _is_at(path, destination):
        raise RequestError(Code.SINCE_IS_REPLACED, path=path)
    earlier = read_earlier(path)
    earlier.check(selection)
    _check_files(earlier)
    return earlier


def read_complete(path: Path) -> EarlierExport:
    """Return the export that a path names. Raises `VerificationError` if it is damaged."""
    earlier = read_earlier(path)
    _check_files(earlier)
    return earlier


def _check_files(earlier: EarlierExport) -> None:
    with contextlib.closing(_open(earlier.path)) as export:
        check_complete(export, earlier)


def _newest(folder: Path, selection: Selection, destination: Path, on_note: OnNote) -> EarlierExport | None:
    found, none = [], Code.SINCE_NO_EARLIER
    for path in exports_in(folder):
        if _is_at(path, destination):
            none = Code.SINCE_NONE_BUT_REPLACED
            continue
        try:
            found.append(read_earlier(path))
        except VerificationError as error:  # an older one will do: nothing is lost by going on from it
            if error.code is not Code.SINCE_NO_MANIFEST or path.is_dir():  # and not a ZIP of something else
                on_note(_skipped(path, error))
    fitting = sorted((each for each in found if each.fits(selection)), key=lambda each: each.age, reverse=True)
    for each in fitting:
        try:
            _check_files(each)
        except VerificationError as error:
            on_note(_skipped(each.path, error))
        else:
            for note in broken_links(each, fitting, _is_whole):
                on_note(note)
            return each
    on_note(Message(none, {"path": folder}))
    return None


def _is_whole(export: EarlierExport) -> bool:
    try:
        _check_files(export)
    except VerificationError:
        return False
    return True


def _skipped(path: Path, error: VerificationError) -> Message:
    if error.code is Code.SINCE_INCOMPLETE:  # and so not the manifest that names it
        path = path.with_name(path.name.removesuffix(BESIDE_SUFFIX))
    return Message(_SKIPPED.get(error.code, Code.SINCE_SKIPPED), {**error.message.parameters, "path": path})


def exports_in(folder: Path) -> Iterator[Path]:
    """Yield the paths in a folder that may be exports, by name. Raises `VerificationError`."""
    try:
        entries = sorted(folder.iterdir())
    except OSError as error:
        raise VerificationError(Code.VERIFY_UNREADABLE, path=folder, reason=error.strerror or str(error)) from error
    for path in entries:
        name = path.name.lower()
        if _TEMPORARY.fullmatch(name):
            continue
        if name.endswith((ZIP_SUFFIX, BESIDE_SUFFIX)) or may_be_export(path) or is_zip_export(path):
            yield path


def _is_at(path: Path, destination: Path) -> bool:
    """Tell whether a path names the export at a destination: itself, or its manifest."""
    manifests = (destination / MANIFEST, manifest_beside(destination))
    return any(os.path.realpath(path) == os.path.realpath(each) for each in (destination, *manifests))


def read_earlier(path: Path) -> EarlierExport:
    """Read the manifest of the export that a path names. Raises `VerificationError`."""
    with contextlib.closing(_open(path)) as export:
        try:
            with export.tree.open(export.manifest) as file:
                return parse_manifest(path, read_content(file))
        except FileNotFoundError as error:
            raise VerificationError(Code.SINCE_NO_MANIFEST, path=path) from error
        except InvalidManifestError as error:
            raise VerificationError(_code(export, error), path=path) from error
        except NotContainedError as error:
            raise VerificationError(Code.SINCE_NOT_A_FILE, path=path) from error
        except _UNREADABLE as error:
            reason = getattr(error, "strerror", None) or str(error)
            raise VerificationError(Code.VERIFY_UNREADABLE, path=path, reason=reason) from error


def _code(export: StoredExport, error: InvalidManifestError) -> Code:
    if error.is_newer:
        return Code.SINCE_MANIFEST_NEWER
    is_any_file = not export.single_file and not export.lists
    return Code.SINCE_NO_MANIFEST if is_any_file else Code.SINCE_MANIFEST_INVALID


def _open(path: Path) -> StoredExport:
    try:
        return open_export(path)
    except VerificationError as error:
        if error.code in _CODES:
            raise VerificationError(_CODES[error.code], **error.message.parameters) from error
        if error.code is not Code.VERIFY_NO_MANIFEST:
            raise
        mode = path.stat().st_mode
        if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
            raise VerificationError(Code.SINCE_NOT_A_FILE, path=path) from error
        if stat.S_ISREG(mode) and not zipfile.is_zipfile(path):  # maybe a manifest under another name
            return StoredExport(path, StoredFolder(path.parent), path.name)
        raise VerificationError(Code.SINCE_NO_MANIFEST, path=path) from error
