"""Paths on the command line."""

import os
import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from exporter_gui.core.errors import ExporterError, RequestError
from exporter_gui.core.messages import Code

DATE = "{date}"
"""Placeholder in the name of an output."""
_PLACEHOLDER = re.compile(r"\{[^{}]*\}")


def archive_path(text: str) -> Path:
    """Return the path of an archive. Raises `RequestError`."""
    if not text:
        raise RequestError(Code.ARCHIVE_NAME_EMPTY)
    return Path(text)


def path_after(flag: str) -> Callable[[str], Path]:
    """Return a function that returns the path after a flag. It raises `RequestError`."""

    def read(text: str) -> Path:
        if not text:
            raise RequestError(Code.PATH_EMPTY, flag=flag)
        return Path(text)

    return read


def output_name(text: str) -> str:
    """Return the name of an output file or folder. Raises `RequestError`."""
    if not text:
        raise RequestError(Code.OUTPUT_NAME_EMPTY)
    if text == "-":
        raise RequestError(Code.OUTPUT_IS_STREAM)
    return text


def output_path(text: str, *, is_folder: bool) -> Path:
    """Return the path of an output file or folder, with today's local date for `{date}`.

    Raises `RequestError` if only a folder can be meant, and for another placeholder in the last part of the path: the
    folders before it are there already, under whatever names.
    """
    unknown = _PLACEHOLDER.search(Path(text.replace(DATE, "")).name)
    if unknown is not None:
        raise RequestError(Code.OUTPUT_PLACEHOLDER_UNKNOWN, placeholder=unknown[0], date=DATE)
    text = text.replace(DATE, f"{datetime.now().astimezone():%Y-%m-%d}")
    folder, last = os.path.split(text)
    if not is_folder and folder and last in ("", os.curdir):  # `Path` drops these endings
        raise RequestError(Code.OUTPUT_IS_FOLDER_PATH, path=text)
    return Path(text)


def check_current_folder() -> None:
    """Raise `ExporterError` if the current folder was removed, which relative paths depend on."""
    try:
        Path.cwd()
    except FileNotFoundError as error:
        raise ExporterError(Code.CURRENT_FOLDER_MISSING) from error
