"""Standard streams, which may be missing or fail."""

import contextlib
import os
import sys
from typing import TextIO

from exporter_gui.core.errors import ExporterError
from exporter_gui.core.messages import Code


class OutputError(ExporterError):
    """Standard output cannot be written."""


def open_missing_streams() -> None:
    """Connect missing standard streams to the null device.

    Otherwise, the next files to be opened, like an archive or an export, would get their descriptors, and any output
    would be written to them. Standard output is opened read-only, so that printing a result fails visibly.
    """
    with contextlib.suppress(OSError):
        if os.name == "posix":
            for descriptor, flags in enumerate((os.O_RDONLY, os.O_RDONLY, os.O_WRONLY)):
                _open_if_closed(descriptor, flags)
        if sys.stdout is None:
            sys.stdout = _text_stream(1)
        if sys.stderr is None:
            sys.stderr = _text_stream(2)


def print_result(text: str) -> None:
    """Print a whole result. Raises `OutputError`, except for a closed pipe."""
    try:
        print(text, flush=True)  # noqa: T201 - command line output
    except OSError as error:
        silence(sys.stdout)
        if not isinstance(error, BrokenPipeError):
            raise OutputError(Code.NOT_PRINTED, reason=error.strerror or str(error)) from error


def print_error(text: str) -> None:
    """Print to standard error, ignoring errors."""
    try:
        print(text, file=sys.stderr, flush=True)  # noqa: T201 - command line output
    except OSError:
        silence(sys.stderr)


def silence(stream: TextIO) -> None:
    """Redirect a failing stream to the null device; otherwise flushing it at exit would change the exit code."""
    with contextlib.suppress(OSError):
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, stream.fileno())
        os.close(null)


def _open_if_closed(descriptor: int, flags: int) -> None:
    try:
        os.fstat(descriptor)
    except OSError:
        null = os.open(os.devnull, flags)
        if null == descriptor:
            os.set_inheritable(null, True)  # noqa: FBT003 - positional-only
        else:
            os.dup2(null, descriptor)
            os.close(null)


def _text_stream(descriptor: int) -> TextIO:
    """Return a stream for a descriptor; on other systems than POSIX, for the null device."""
    file = descriptor if os.name == "posix" else os.devnull
    return open(file, "w", encoding="utf-8", errors="backslashreplace", closefd=os.name != "posix")
