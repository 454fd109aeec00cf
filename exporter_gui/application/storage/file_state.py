"""Comparison of exported files with the history."""

import hashlib
import stat
from collections.abc import Iterable, Iterator
from enum import StrEnum
from pathlib import Path

from exporter_gui.application.storage.history import HistoryEntry, Outcome
from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.errors import VerificationError
from exporter_gui.core.messages import Code
from exporter_gui.core.output.packing import Packing

_CHUNK_BYTES = 1 << 20
_DIFFERENT = (
    Code.SINCE_FILE_MISSING,
    Code.SINCE_INCOMPLETE,
    Code.SINCE_NO_MANIFEST,
    Code.SINCE_MANIFEST_INVALID,
    Code.SINCE_NOT_A_FILE,
)
"""Codes of a folder whose files are not those that were exported; others tell only that it cannot be read."""


class FileState(StrEnum):
    """State of an exported file, or folder, compared with its history entry."""

    UNCHANGED = "unchanged"
    CHANGED = "changed"
    """The size or the SHA-256 differs; of a folder, its manifest, or number or size of its files."""
    MISSING = "missing"
    UNKNOWN = "unknown"
    """The size is the same but there is no hash, or the file cannot be read."""


def file_states(entries: Iterable[HistoryEntry], cancellation: Cancellation) -> Iterator[tuple[int, FileState]]:
    """Compare the files of completed exports with their entries; yield each export's id and its file's state.

    States that follow from the size come first, then those that require reading. Raises `Cancelled`.
    """
    to_read: list[tuple[int, HistoryEntry]] = []
    for entry in entries:
        cancellation.check()
        if entry.id is None or entry.outcome is not Outcome.COMPLETED:
            continue
        state = _state_by_size(entry)
        if state is None:
            to_read.append((entry.id, entry))
        else:
            yield entry.id, state
    read: dict[Path, str | None] = {}
    for number, entry in to_read:
        if entry.destination not in read:
            read[entry.destination] = _sha256_if_readable(entry.destination, cancellation)
        yield number, _state_by_hash(entry, read[entry.destination])


def lost_exports(entries: Iterable[HistoryEntry]) -> tuple[str, ...]:
    """Return the names of completed exports that are missing, or changed in size; none is read."""
    lost = (FileState.MISSING, FileState.CHANGED)
    return tuple(each.destination.name for each in entries if _state_by_size(each) in lost)


def _state_by_size(entry: HistoryEntry) -> FileState | None:
    """Return a file's state if it can be determined without reading the file."""
    try:
        if entry.choices.packing is Packing.FOLDER:
            return _state_of_folder(entry) if _is_folder(entry.destination) else FileState.MISSING
        size = _size(entry.destination)
    except OSError:
        return FileState.UNKNOWN
    if size is None:
        return FileState.MISSING
    if size != entry.bytes:
        return FileState.CHANGED
    return FileState.UNKNOWN if entry.sha256 is None else None


def _state_by_hash(entry: HistoryEntry, sha256: str | None) -> FileState:
    if sha256 is None:
        return FileState.UNKNOWN
    return FileState.UNCHANGED if sha256 == entry.sha256 else FileState.CHANGED


def _state_of_folder(entry: HistoryEntry) -> FileState:
    """Compare manifest, number and size of a folder's files, and its posts with the history; no content is read."""
    from exporter_gui.core.increments.earlier_exports import read_complete  # noqa: PLC0415 - not needed at startup

    try:
        found = read_complete(entry.destination)
    except VerificationError as error:
        return FileState.CHANGED if error.code in _DIFFERENT else FileState.UNKNOWN
    is_same = found.posts == entry.posts and entry.end in (None, found.continuation)
    return FileState.UNKNOWN if is_same else FileState.CHANGED


def _is_folder(path: Path) -> bool:
    """Return whether there is a folder. Raises OSError if that cannot be determined."""
    try:
        return stat.S_ISDIR(path.stat().st_mode)
    except (FileNotFoundError, NotADirectoryError):
        return False


def _size(path: Path) -> int | None:
    """Return the size of a regular file in bytes; None if there is none. Raises OSError."""
    try:
        found = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    return found.st_size if stat.S_ISREG(found.st_mode) else None


def _sha256_if_readable(path: Path, cancellation: Cancellation) -> str | None:
    digest = hashlib.sha256()
    buffer = memoryview(bytearray(_CHUNK_BYTES))
    try:
        with path.open("rb", buffering=0) as file:
            while count := file.readinto(buffer):
                cancellation.check()
                digest.update(buffer[:count])
    except OSError:
        return None
    return digest.hexdigest()
