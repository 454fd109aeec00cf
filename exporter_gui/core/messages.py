"""User-visible messages as codes and parameters; `sentences` turns them into text."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum, auto
from pathlib import Path


class Code(StrEnum):
    """Code of an error, of a note, or of a reason in one of them. Each has a template in `sentences`."""

    # Files that are not archives
    ARCHIVE_IS_FOLDER = auto()
    ARCHIVE_IS_SPECIAL = auto()
    ARCHIVE_EMPTY = auto()
    ARCHIVE_NAME_NOT_TEXT = auto()
    NOT_A_DATABASE = auto()
    NOT_UTF8 = auto()
    NO_POSTS_TABLE = auto()
    COLUMNS_MISSING = auto()
    MANY_COLUMNS_MISSING = auto()
    ARCHIVE_CHANGED = auto()
    POSTS_ARE_A_VIEW = auto()
    ROWID_IS_A_COLUMN = auto()
    POSTS_WITHOUT_ROWID = auto()
    TOO_MANY_PROFILES = auto()
    # Archives that are inconsistent
    POSTS_LOST = auto()
    INDEX_WRONG = auto()
    POSTS_DOUBLED = auto()
    POSTS_UNREADABLE = auto()
    # Archives that cannot be read
    ARCHIVE_MISSING = auto()
    ARCHIVE_NAME_TOO_LONG = auto()
    ARCHIVE_IS_LOOP = auto()
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
    # Paths that cannot be written to
    NOT_A_FILE_NAME = auto()
    FILE_EXISTS = auto()
    FILE_EXISTS_WITHOUT_FORCE = auto()
    FILE_IS_FOLDER = auto()
    FILE_IS_SPECIAL = auto()
    FILE_IS_LOOP = auto()
    FILE_IS_OF_ARCHIVE = auto()
    FOLDER_MISSING = auto()
    FOLDER_IS_FILE = auto()
    FOLDER_EXISTS = auto()
    FOLDER_EXISTS_WITHOUT_FORCE = auto()
    FOLDER_NAME_TAKEN = auto()
    FOLDER_HOLDS_ARCHIVE = auto()
    NOT_AN_EXPORT = auto()
    WINDOWS_CHARACTER = auto()
    WINDOWS_ENDING = auto()
    WINDOWS_DEVICE = auto()
    # Files that could not be written
    NO_SPACE = auto()
    DISK_FULL = auto()
    NOT_WRITABLE = auto()
    NOT_CREATABLE = auto()
    NAME_TOO_LONG = auto()
    FILE_TOO_LARGE = auto()
    UNWRITABLE = auto()
    NO_FILES_TO_WRITE = auto()
    NO_MEMORY_TO_WRITE = auto()
    NOT_STORED = auto()
    FOLDER_MOVED = auto()
    NOT_REPLACEABLE = auto()
    FOLDER_NOT_REPLACEABLE = auto()
    NO_TEMPORARY_FILES_TO_WRITE = auto()
    # Notes about files that were written
    NO_POSTS = auto()
    NAME_OF_OTHER_FORMAT = auto()
    NOT_CONFIRMED = auto()
    OWNERSHIP_LOST = auto()
    PART_LEFT_BEHIND = auto()
    FOLDER_LEFT_BEHIND = auto()
    COMPLETE_WITHOUT_MANIFEST = auto()
    UNREADABLE_TIMES = auto()
    TIMES_LEFT_OUT = auto()
    INVALID_JSON = auto()
    INVALID_UTF8 = auto()
    KEPT_BYTES = auto()
    EXAMPLES = auto()
    UNDATED_LEFT_OUT = auto()
    # Media files of exported posts
    MEDIA_INCOMPLETE = auto()
    MEDIA_MISSING = auto()
    MEDIA_WITHOUT_FOLDER = auto()
    MEDIA_CHANGED = auto()
    MEDIA_REFUSED_PATH = auto()
    MEDIA_REFUSED_KIND = auto()
    MEDIA_UNREADABLE = auto()
    MEDIA_OF_OTHER_KIND = auto()
    MEDIA_NEVER_ARCHIVED = auto()
    MEDIA_FOLDER_MISSING = auto()
    MEDIA_FOLDER_UNREADABLE = auto()
    TEXTS_SHORTENED = auto()
    CELL_MADE_HARMLESS = auto()
    CELLS_MADE_HARMLESS = auto()
    CELL_CUT = auto()
    CELLS_CUT = auto()
    VALUES_LEFT_OUT = auto()
    # What is opened together with a repository
    DID_DOCUMENT_UNREADABLE = auto()
    DID_DOCUMENT_OF_ANOTHER = auto()
    DID_DOCUMENT_NEEDS_REPOSITORY = auto()
    SAME_KIND_OF_ARCHIVE = auto()
    NO_ACCOUNT_IN_COMMON = auto()
    # Records of repositories
    RECORDS_INCOMPLETE = auto()
    # Invalid requests
    CURRENT_FOLDER_MISSING = auto()
    ARCHIVE_NAME_EMPTY = auto()
    OUTPUT_NAME_EMPTY = auto()
    OUTPUT_IS_STREAM = auto()
    OUTPUT_IS_FOLDER_PATH = auto()
    UNKNOWN_FORMAT = auto()
    RANGE_REVERSED = auto()
    FROM_AFTER_TO = auto()
    NOT_A_DATE = auto()
    NO_OFFSET = auto()
    UNKNOWN_ZONE = auto()
    NO_ZONE_DATA = auto()
    NO_OWNER = auto()
    ACCOUNT_AND_ALL_AUTHORS = auto()
    SEVERAL_OWNERS = auto()
    SEVERAL_WITH_HANDLE = auto()
    UNKNOWN_OWNER = auto()
    OWNERS_NOT_NAMED = auto()
    UNKNOWN_SUFFIX = auto()
    OPTION_OF_OTHER_FORMAT = auto()
    OPTIONS_OF_OTHER_FORMAT = auto()
    NEEDS_PACKING = auto()
    EVERYTHING_NEEDS_PACKING = auto()
    EVERYTHING_NEEDS_REPOSITORY = auto()
    # Exports that are verified
    VERIFY_MISSING = auto()
    VERIFY_UNREADABLE = auto()
    VERIFY_NO_MANIFEST = auto()
    VERIFY_PART = auto()
    VERIFY_MANIFEST_INVALID = auto()
    VERIFY_MANIFEST_TOO_LARGE = auto()
    VERIFY_NOT_A_ZIP = auto()
    VERIFY_SUMS_INVALID = auto()
    FILE_MISSING = auto()
    FILE_CHANGED = auto()
    FILE_EXTRA = auto()
    FILE_UNREADABLE = auto()
    FILE_REFUSED = auto()
    POSTS_DIFFER = auto()
    FILES_DIFFER = auto()
    FORMAT_NOT_INSTALLED = auto()
    NEEDS_FOLDER = auto()
    MANY_FILES = auto()
    OPTION_CONTRADICTS_NAME = auto()
    # Results that cannot be printed
    NOT_PRINTED = auto()
    COMPLETE_BUT_NOT_PRINTED = auto()
    # The program's own data, which cannot be kept
    NO_DATA_FOLDER = auto()
    DATA_OF_OTHER_PROGRAM = auto()
    DATA_OF_NEWER_VERSION = auto()
    DATA_DAMAGED = auto()
    DATA_BUSY = auto()
    DATA_DISK_FULL = auto()
    DATA_NOT_WRITABLE = auto()


class Bytes(int):
    """Parameter that is shown as a size, like `1.5 MB`; other integers are shown with grouped digits."""


class PostCount(int):
    """Parameter that is shown like `1 post` or `2,000 posts`."""


Parameter = str | Path | int | Code
"""A `Code` is replaced by its template, filled in with the same parameters."""


@dataclass(frozen=True, slots=True)
class Message:
    """Code with its parameters."""

    code: Code
    parameters: Mapping[str, Parameter] = field(default_factory=dict)
