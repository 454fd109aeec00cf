"""All errors that the user can act on. Any other exception is a bug.

    ExporterError
     +-- ArchiveError
     +-- RequestError
     +-- VerificationError
     +-- NothingNew
     +-- DestinationError
          +-- FolderError

Each has a code and parameters, which `sentences.sentence` turns into one plain sentence that names the file and says
what to do.
"""

from pathlib import Path

from exporter_gui.core.messages import Code, Message, Parameter
from exporter_gui.core.sentences import english


class ExporterError(Exception):
    """Base of the errors that the user can act on."""

    def __init__(self, code: Code, **parameters: Parameter) -> None:
        super().__init__(code, parameters)
        self.message = Message(code, parameters)
        self.notes: list[Message] = []
        """Additional messages about consequences of the error."""

    @property
    def code(self) -> Code:
        """Return the code."""
        return self.message.code

    def __str__(self) -> str:
        """Return the English sentence, for the command line and for logs."""
        return english(self.message, *self.notes)


class ArchiveError(ExporterError):
    """The archive cannot be opened or read."""


class RequestError(ExporterError):
    """The request is invalid, or does not match the archive."""


class VerificationError(ExporterError):
    """An export cannot be verified."""


class NothingNew(ExporterError):  # noqa: N818 - an outcome, not an error
    """No post is new since an earlier export, so nothing was written."""


class DestinationError(ExporterError):
    """The file cannot be written."""


class FolderError(DestinationError):
    """The file cannot be written to this folder: no space, no permission, or a size limit."""


class Cancelled(Exception):  # noqa: N818 - an outcome, not an error
    """The user asked to stop; nothing was written."""


class FileError(Exception):
    """I/O error while an archive is read or exported, in the archive itself or in a temporary file.

    Never leaves the engine: `reading` turns it into an `ArchiveError`, a format into a `DestinationError`.
    """

    def __init__(self, cause: Exception, temporary: Path | None = None) -> None:
        super().__init__(cause)
        self.cause = cause
        """Error of the operating system or of SQLite."""
        self.temporary = temporary
        """Folder of the temporary files if one of them failed; None for the archive itself."""
