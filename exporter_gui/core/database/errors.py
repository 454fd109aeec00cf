"""Errors of archives that other programs write or have altered."""

from pathlib import Path

from exporter_gui.core.errors import ArchiveError
from exporter_gui.core.messages import Code


class ArchiveChangedError(Exception):
    """The archive was written while it was read in place, or may have been; what was read may mix two moments.

    Never leaves the engine: the work is done again.
    """


def altered_archive_error(path: Path, reason: Code) -> ArchiveError:
    """Return the error for an archive of which another program has made something else."""
    return ArchiveError(Code.ARCHIVE_CHANGED, name=path.name, reason=reason)
