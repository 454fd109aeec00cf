"""Log of unexpected errors in the user's state folder, without texts of posts."""

import faulthandler
import logging
import sys
import threading
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import QObject, QStandardPaths, Signal

_MAX_BYTES = 500_000
_OLD_FILES = 2
_log = logging.getLogger(__name__)
_faults: list[TextIO] = []  # open as long as the program runs


class _WithoutMessages(logging.Formatter):
    """Log formatter that omits error messages, which may quote a post."""

    def format(self, record: logging.LogRecord) -> str:
        """Format the record; another handler may have cached its own traceback in it."""
        record.exc_text = None
        text = super().format(record)
        record.exc_text = None
        return text

    def formatException(  # noqa: N802 - logging's name
        self, error: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
    ) -> str:
        return details_of(*error)


def details_of(kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> str:
    """Return the traceback of an error and its causes, without messages, which may quote a post."""
    if kind is None:
        return ""
    earlier = None if error is None else error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    before = "" if earlier is None else f"{details_of(type(earlier), earlier, earlier.__traceback__)}\nwhich led to\n"
    return f"{before}{''.join(traceback.format_tb(trace))}{kind.__name__}"


class CrashReporter(QObject):
    """Logs every unexpected error, and emits it in the main thread."""

    crashed = Signal(str)
    """Details for a bug report."""

    def install(self) -> None:
        """Install hooks for unhandled errors of all threads."""
        sys.excepthook = self._on_error
        threading.excepthook = lambda found: self._on_error(
            found.exc_type, found.exc_value or found.exc_type(), found.exc_traceback
        )

    def _on_error(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            return
        _log.critical("unexpected error", exc_info=(kind, error, trace))
        self.crashed.emit(details_of(kind, error, trace))


def log_file() -> Path:
    """Return the path of the log file."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.StateLocation)
    return Path(folder, "archive-exporter.log")


def _open_faults(path: Path) -> TextIO:
    """Open a new file for interpreter crashes, and keep the previous one if it is not empty."""
    if path.is_file() and path.stat().st_size:
        path.replace(path.with_suffix(".faults.1"))
    return path.open("w", encoding="utf-8")


def start_logging() -> None:
    """Start logging to the file, including interpreter crashes; ignore an unwritable file."""
    path = log_file()
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=_MAX_BYTES, backupCount=_OLD_FILES, encoding="utf-8", delay=True)
        faults = _open_faults(path.with_suffix(".faults"))
    except OSError as error:
        _log.warning("nothing is logged: %s", error.strerror)
        return
    handler.setFormatter(_WithoutMessages("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    handler.setLevel(logging.WARNING)
    logging.getLogger().addHandler(handler)
    faulthandler.enable(faults)
    _faults.append(faults)
