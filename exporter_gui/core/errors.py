"""What can go wrong in a way that the user can act on.

Every message is one plain sentence that names the file and says what to do. Anything
else that is raised is a bug.
"""

from pathlib import Path


class ExporterError(Exception):
    """Base of the errors whose message is meant for the user."""


class ArchiveError(ExporterError):
    """The archive cannot be opened or read."""


class RequestError(ExporterError):
    """What was asked for does not fit the archive, or itself."""


class DestinationError(ExporterError):
    """The file cannot be written."""


class FolderError(DestinationError):
    """The folder cannot take the file: it has no space, or may not be written to."""


class Cancelled(Exception):  # noqa: N818 - an outcome, not an error
    """The user asked to stop; nothing was written."""


class FileError(Exception):
    """A file failed while an archive was read: the archive's, or a temporary one.

    Never leaves the engine: `reading` turns it into an `ArchiveError`.
    """

    def __init__(self, cause: Exception, temporary: Path | None = None) -> None:
        super().__init__(cause)
        self.cause = cause
        """An error of the system or of SQLite."""
        self.temporary = temporary
        """The folder of temporary files, where one of them failed."""
