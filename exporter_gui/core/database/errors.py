"""Errors for archives that other programs write to or have modified."""

from pathlib import Path

from exporter_gui.core.errors import ArchiveError
from exporter_gui.core.messages import Code


class ArchiveChangedError(Exception):
    """The archive was, or may have been, written while it was read in place, so the data may mix two states.

    Never leaves the engine: the work is retried.
    """


def altered_archive_error(path: Path, reason: Code) -> ArchiveError:
    """Return the error for an archive that another program has modified."""
    return ArchiveError(Code.ARCHIVE_CHANGED, name=path.name, reason=reason)
