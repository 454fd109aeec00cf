"""Failures of background work."""

import logging
import traceback
from dataclasses import dataclass

from exporter_gui.core.errors import ExporterError, FolderError
from exporter_gui.core.language import translate
from exporter_gui.core.sentences import sentence

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Failure:
    """Error of background work, described for the user."""

    sentence: str
    """Sentence for the user: cause, file and remedy."""
    details: str
    """Traceback for a bug report."""
    is_of_folder: bool = False
    """True if the folder rejected the file; another folder may accept it."""


def describe_failure(error: Exception) -> Failure:
    """Describe an error that the user can act on; log and describe any other error as a bug."""
    details = "".join(traceback.format_exception(error))
    if isinstance(error, ExporterError):
        return Failure(sentence(error), details, is_of_folder=isinstance(error, FolderError))
    _log.error("unexpected error", exc_info=error)
    text = translate(
        "engine",
        "Archive Exporter ran into an unexpected error. Copy the details and include them in a bug report.",
    )
    return Failure(text, details)
