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
    """Description of an error."""

    sentence: str
    """Sentence for the user: the cause, the file, and the remedy."""
    details: str
    """Traceback, for a report."""
    is_of_folder: bool = False
    """True if the folder refused the file, and another may accept it."""


def describe_failure(error: Exception) -> Failure:
    """Describe an error that the user can act on, or a bug, which is logged."""
    details = "".join(traceback.format_exception(error))
    if isinstance(error, ExporterError):
        return Failure(sentence(error), details, is_of_folder=isinstance(error, FolderError))
    _log.error("unexpected error", exc_info=error)
    text = translate(
        "engine",
        "Something went wrong inside Archive Exporter, and nothing was written; copy the details into a report.",
    )
    return Failure(text, details)
