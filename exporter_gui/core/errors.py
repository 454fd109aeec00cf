"""All errors that the user can act on. Anything else that is raised is a bug.

    ExporterError
     +-- ArchiveError
     +-- RequestError
     +-- VerificationError
     +-- DestinationError
          +-- FolderError

Each has a code and parameters; `sentences.sentence` makes one plain sentence of them that names the file and says
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
        self.remarks: list[Message] = []
        """Further messages about its consequences."""

    @property
    def code(self) -> Code:
        """Return the code."""
        return self.message.code

    def __str__(self) -> str:
        """Return the English sentence, for the command line and for logs."""
        return english(self.message, *self.remarks)


class ArchiveError(ExporterError):
    """The archive cannot be opened or read."""


class RequestError(ExporterError):
    """The request does not fit the archive, or contradicts itself."""


class VerificationError(ExporterError):
    """An export cannot be verified."""


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
