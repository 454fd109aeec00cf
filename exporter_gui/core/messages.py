"""Messages for people, as codes and parameters; `sentences` puts them into words."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum, auto
from pathlib import Path


class Code(StrEnum):
    """Code of an error, of a remark, or of a reason in one of them. Each has a template in `sentences`."""

    # Files that are no archives
    ARCHIVE_IS_FOLDER = auto()
    ARCHIVE_IS_SPECIAL = auto()
    ARCHIVE_EMPTY = auto()
    ARCHIVE_NAME_NOT_TEXT = auto()
    NOT_A_DATABASE = auto()
    NOT_UTF8 = auto()
    NO_POSTS_TABLE = auto()
    COLUMNS_MISSING = auto()
    ARCHIVE_CHANGED = auto()
    POSTS_ARE_A_VIEW = auto()
    ROWID_IS_A_COLUMN = auto()
    POSTS_WITHOUT_ROWID = auto()
    TOO_MANY_PROFILES = auto()
    # Archives that contradict themselves
    POSTS_LOST = auto()
    INDEX_WRONG = auto()
    POSTS_DOUBLED = auto()
    POSTS_UNREADABLE = auto()
    # Archives that cannot be read
    ARCHIVE_MISSING = auto()
    ARCHIVE_BUSY = auto()
    ARCHIVE_DAMAGED = auto()
    ARCHIVE_FORBIDDEN = auto()
    ARCHIVE_UNREADABLE = auto()
    ARCHIVE_UNEXPECTED = auto()
    STRUCTURE_NOT_TEXT = auto()
    VALUE_TOO_LARGE = auto()
    POST_TOO_LARGE = auto()
    NO_MEMORY_TO_READ = auto()
    NO_FILES_TO_READ = auto()
    NO_THREADS_TO_READ = auto()
    NO_TEMPORARY_SPACE = auto()
    NO_TEMPORARY_FILES = auto()
    NO_SPACE_FOR_COPY = auto()
    # Files that are no repositories
    NOT_A_REPOSITORY = auto()
    CAR_HEADER_DAMAGED = auto()
    CAR_VERSION_UNKNOWN = auto()
    CAR_WITHOUT_ROOT = auto()
    COMMIT_MISSING = auto()
    COMMIT_UNREADABLE = auto()
    COMMIT_VERSION_UNKNOWN = auto()
    COMMIT_WITHOUT_DID = auto()
    # Repositories of which something is missing or untrue
    REPOSITORY_CUT = auto()
    REPOSITORY_POSTS_LOST = auto()
    REPOSITORY_RECORDS_LOST = auto()
    REPOSITORY_TREE_DAMAGED = auto()
    REPOSITORY_KEYS_INVALID = auto()
    REPOSITORY_KEYS_MISPLACED = auto()
    REPOSITORY_VALUES_REPLACED = auto()
    REPOSITORY_SIGNATURE_WRONG = auto()
    # Places where no file can be written
    NOT_A_FILE_NAME = auto()
    FILE_EXISTS = auto()
    FILE_IS_FOLDER = auto()
    FILE_IS_SPECIAL = auto()
    FILE_IS_OF_ARCHIVE = auto()
    FOLDER_MISSING = auto()
    FOLDER_IS_FILE = auto()
    WINDOWS_CHARACTER = auto()
    WINDOWS_ENDING = auto()
    WINDOWS_DEVICE = auto()
    # Files that could not be written
    NO_SPACE = auto()
    DISK_FULL = auto()
    NOT_WRITABLE = auto()
    NAME_TOO_LONG = auto()
    FILE_TOO_LARGE = auto()
    UNWRITABLE = auto()
    NO_FILES_TO_WRITE = auto()
    NO_MEMORY_TO_WRITE = auto()
    NOT_STORED = auto()
    FOLDER_MOVED = auto()
    NOT_REPLACEABLE = auto()
    # Remarks about files that were written
    NOT_CONFIRMED = auto()
    OWNERSHIP_LOST = auto()
    PART_LEFT_BEHIND = auto()
    UNREADABLE_TIMES = auto()
    INVALID_JSON = auto()
    INVALID_UTF8 = auto()
    KEPT_BYTES = auto()
    EXAMPLES = auto()
    UNDATED_LEFT_OUT = auto()
    # Requests that cannot be met
    UNKNOWN_FORMAT = auto()
    RANGE_REVERSED = auto()
    NOT_A_DATE = auto()
    UNKNOWN_ZONE = auto()
    NO_ZONE_DATA = auto()
    NO_OWNER = auto()
    SEVERAL_OWNERS = auto()
    SEVERAL_WITH_HANDLE = auto()
    UNKNOWN_OWNER = auto()
    NOBODY_TO_CHOOSE = auto()
    OWNERS_TO_CHOOSE = auto()


class Bytes(int):
    """Parameter that is written as a size, like `1.5 MB`; other numbers are written with their digits grouped."""


class PostCount(int):
    """Parameter that is written like `1 post` or `2,000 posts`."""


Parameter = str | Path | int | Code
"""A `Code` stands for its template, which is filled in with the same parameters."""


@dataclass(frozen=True, slots=True)
class Message:
    """Code with its parameters. In place of a code, a finished sentence is kept as it is."""

    code: Code | str
    parameters: Mapping[str, Parameter] = field(default_factory=dict)
