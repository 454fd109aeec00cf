"""Finds what a path names: a folder, a ZIP, a bag, a manifest, or a file with a manifest beside it."""

import os
import stat
import zipfile
from dataclasses import dataclass
from pathlib import Path

from exporter_gui.core.errors import VerificationError
from exporter_gui.core.media.contained_file import NotContainedError
from exporter_gui.core.messages import Code
from exporter_gui.core.output.layout import (
    BAG_SUMS,
    BAG_TAG_SUMS,
    BESIDE_SUFFIX,
    MANIFEST,
    SUMS,
    is_export,
    manifest_beside,
)
from exporter_gui.core.verify.stored_tree import StoredFolder, StoredTree, StoredZip


@dataclass(frozen=True, slots=True)
class StoredExport:
    """Export that is read again."""

    path: Path
    tree: StoredTree
    manifest: str
    """Name of the manifest in the tree."""
    lists: tuple[str, ...] = ()
    """Names of lists of checksums."""
    unlisted: tuple[str, ...] = ()
    """Names of files that no list names."""
    single_file: str = ""
    """Name of the only file, whose checksum the manifest itself holds; '' for a tree."""

    def close(self) -> None:
        """Close what is open."""
        self.tree.close()


def open_export(path: Path) -> StoredExport:
    """Open the export that a path names. Raises `VerificationError`."""
    try:
        mode = path.stat().st_mode
    except (FileNotFoundError, NotADirectoryError) as error:
        raise VerificationError(Code.VERIFY_MISSING, path=path) from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise VerificationError(Code.VERIFY_UNREADABLE, path=path, reason=reason) from error
    if stat.S_ISDIR(mode):
        return _open_tree(path, StoredFolder(path))
    if path.name == MANIFEST:
        return _open_tree(path, StoredFolder(path.parent))
    beside = StoredFolder(path.parent)
    if path.name.endswith(BESIDE_SUFFIX):
        return StoredExport(path, beside, path.name, single_file=path.name.removesuffix(BESIDE_SUFFIX))
    if os.path.lexists(manifest_beside(path)):
        return StoredExport(path, beside, manifest_beside(path).name, single_file=path.name)
    if stat.S_ISREG(mode) and (path.suffix.lower() == ".zip" or zipfile.is_zipfile(path)):
        return _open_tree(path, StoredZip(path))
    if stat.S_ISREG(mode) and _is_archive(path):
        raise VerificationError(Code.VERIFY_IS_ARCHIVE, path=path)
    raise _nothing_to_compare(path)


def _is_archive(path: Path) -> bool:
    from exporter_gui.core.sources import is_archive  # noqa: PLC0415 - seldom needed

    return is_archive(path)


def _nothing_to_compare(path: Path) -> VerificationError:
    whole = next(filter(is_export, path.absolute().parents), None)
    if whole is not None:
        return VerificationError(Code.VERIFY_PART, path=path, folder=whole)
    below = next(filter(is_export, _folders_in(path)), None)
    if below is not None:
        return VerificationError(Code.VERIFY_BELOW, path=path, folder=below)
    return VerificationError(Code.VERIFY_NO_MANIFEST, path=path)


def _folders_in(path: Path) -> list[Path]:
    """Return the folders in a folder, in the order of their names; none where it cannot be read."""
    try:
        with os.scandir(path) as entries:
            return sorted(path / entry.name for entry in entries if entry.is_dir(follow_symlinks=False))
    except OSError:
        return []


def _open_tree(path: Path, tree: StoredTree) -> StoredExport:
    if _has(tree, SUMS):
        return StoredExport(path, tree, MANIFEST, (SUMS,), (SUMS,))
    if _has(tree, BAG_SUMS) or _has(tree, BAG_TAG_SUMS):
        return StoredExport(path, tree, MANIFEST, (BAG_SUMS, BAG_TAG_SUMS), (BAG_TAG_SUMS,))
    if _has(tree, MANIFEST):
        return StoredExport(path, tree, MANIFEST, (SUMS,), (SUMS,))
    tree.close()
    raise _nothing_to_compare(path)


def _has(tree: StoredTree, name: str) -> bool:
    try:
        tree.open(name).close()
    except FileNotFoundError:
        return False
    except (OSError, NotContainedError, zipfile.BadZipFile, RuntimeError, NotImplementedError):
        return True  # to be told when it is read
    return True
