"""Forms in which an export is delivered."""

from enum import Enum

ZIP_SUFFIX = ".zip"


class Packing(Enum):
    """Form of the output."""

    FILE = "file"
    FOLDER = "folder"
    ZIP = "zip"
