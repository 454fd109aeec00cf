"""Forms in which an export is delivered."""

from enum import Enum


class Packing(Enum):
    """Form of the output."""

    FILE = "file"
    FOLDER = "folder"
    ZIP = "zip"
