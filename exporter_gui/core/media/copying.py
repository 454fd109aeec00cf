"""Copies media files into an export, each checked against its recorded checksum on the way."""

import hashlib
import os
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from exporter_gui.core.database.media_list import MediaKey, MediaList
from exporter_gui.core.media.contained_file import ContainedFiles, NotContainedError, close_descriptor
from exporter_gui.core.media.kinds import HEADER_BYTES, is_recorded_as_image_or_video, kind_of
from exporter_gui.core.media.media_root import open_media_descriptor
from exporter_gui.core.model.media import MediaChoice
from exporter_gui.core.model.media_record import Media, MediaOutcome, MediaState
from exporter_gui.core.output.tree import OpenTreeFile

_PIECE_BYTES = 1 << 18
_OUTCOMES_AT_ONCE = 500
_REPORT_EVERY_S = 0.1


class MediaTarget(Protocol):
    """Files that are written one after the other, as to a `Package`."""

    def create(self, name: str = "", size: int | None = None) -> OpenTreeFile:
        """Return a new file; the one before is completed."""

    def add(self, name: str, content: bytes, sha256: str) -> None:
        """Add a complete file, whose checksum is known."""

    def discard(self) -> None:
        """Remove the file that was created last."""

    def complete(self) -> None:
        """Complete the file that was created last."""


@dataclass(frozen=True, slots=True)
class MediaCopy:
    """Copies the files of a list into a package."""

    roots: Sequence[ContainedFiles]
    """The media folders; where there are none, all files are missing."""
    choice: MediaChoice
    package: MediaTarget
    check: Callable[[], None]
    """Called for each piece of a file; raises `Cancelled`."""
    report: Callable[[int], None] = lambda _done: None
    """Called with the number of records done, several times a second."""

    def run(self, media: MediaList) -> None:
        """Copy the files, each once however many records name it, and keep an outcome for each record."""
        outcomes: dict[MediaKey, MediaOutcome] = {}
        copied, outcome = "", MediaOutcome(MediaState.MISSING)
        reported = time.monotonic()
        for done, (key, record) in enumerate(media.by_sha256(), 1):
            if not copied or record.sha256 != copied:
                self.check()
                outcome = self.copy(record)
                copied = record.sha256 if outcome.state is MediaState.COPIED else ""
            outcomes[key] = outcome
            if len(outcomes) == _OUTCOMES_AT_ONCE:
                media.set_outcomes(outcomes)
                outcomes.clear()
            if time.monotonic() - reported > _REPORT_EVERY_S:
                self.report(done)
                reported = time.monotonic()
        media.set_outcomes(outcomes)
        self.package.complete()
        self.report(media.files)

    def copy(self, record: Media) -> MediaOutcome:
        """Copy one file, if one of the folders has it as it is recorded."""
        outcomes: list[MediaOutcome] = []
        for root in self.roots:
            outcome = self._copy_from(root, record)
            if outcome is not None and outcome.state is MediaState.COPIED:
                return outcome
            outcomes += filter(None, [outcome])
        return outcomes[0] if outcomes else self._missing(record)

    def _copy_from(self, root: ContainedFiles, record: Media) -> MediaOutcome | None:
        """Copy one file; return None where a folder does not have it."""
        try:
            descriptor, size = open_media_descriptor(root, record.path)
            try:
                return self._take(record, descriptor, size)
            finally:
                close_descriptor(descriptor)
        except NotContainedError as error:
            return MediaOutcome(MediaState.REFUSED_PATH if error.is_path else MediaState.REFUSED_KIND)
        except FileNotFoundError:
            return None
        except PermissionError:
            return MediaOutcome(MediaState.FORBIDDEN)
        except OSError:  # of the file that is read: those of the one that is written are explained already
            return MediaOutcome(MediaState.UNREADABLE)

    def _missing(self, record: Media) -> MediaOutcome:
        is_wanted = self.choice is MediaChoice.ALL or is_recorded_as_image_or_video(record.mime_type)
        if not is_wanted:
            return MediaOutcome(MediaState.OTHER_KIND)
        return MediaOutcome(MediaState.NOT_FETCHED if record.is_blob else MediaState.MISSING)

    def _take(self, record: Media, descriptor: int, size: int) -> MediaOutcome:
        first = os.read(descriptor, min(_PIECE_BYTES, size))
        kind = kind_of(first[:HEADER_BYTES], record.path, record.mime_type)
        if self.choice is not MediaChoice.ALL and not kind.is_image_or_video:
            is_spoilt = is_recorded_as_image_or_video(record.mime_type) and not _has_digest(descriptor, first, record)
            return MediaOutcome(MediaState.CHANGED if is_spoilt else MediaState.OTHER_KIND)
        if not record.sha256:
            return MediaOutcome(MediaState.CHANGED)
        name = f"media/{record.sha256[:2]}/{record.sha256}{kind.suffix}"
        outcome = MediaOutcome(MediaState.COPIED, name, kind.mime_type, size)
        is_same = (
            self._add(record, first, outcome) if len(first) == size else self._write(record, descriptor, first, outcome)
        )
        return outcome if is_same else MediaOutcome(MediaState.CHANGED)

    def _add(self, record: Media, content: bytes, outcome: MediaOutcome) -> bool:
        """Add a file that is read; return False if the content differs."""
        is_same = hashlib.sha256(content).hexdigest() == record.sha256
        if is_same:
            self.package.add(outcome.name, content, record.sha256)
        return is_same

    def _write(self, record: Media, descriptor: int, piece: bytes, outcome: MediaOutcome) -> bool:
        """Add a file by pieces, the first of which is read; return False, and take it back, if the content differs."""
        size, done = outcome.size, 0
        output = self.package.create(outcome.name, size)
        try:
            while piece:
                self.check()
                output.write(piece)
                done += len(piece)
                piece = (
                    os.read(descriptor, min(_PIECE_BYTES, size - done)) if done < size else b""
                )  # not what is added meanwhile
        except OSError:
            self.package.discard()
            raise
        is_same = output.finish().sha256 == record.sha256
        if not is_same:
            self.package.discard()
        return is_same


def _has_digest(descriptor: int, piece: bytes, record: Media) -> bool:
    """Return whether a file, of which a piece is read, has the recorded content."""
    digest = hashlib.sha256()
    while piece:
        digest.update(piece)
        piece = os.read(descriptor, _PIECE_BYTES)
    return digest.hexdigest() == record.sha256
