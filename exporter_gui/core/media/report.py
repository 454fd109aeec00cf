"""Report on the media files of an export."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from exporter_gui.core.messages import Code, Message
from exporter_gui.core.model.media import MediaChoice
from exporter_gui.core.model.media_record import MediaState

NAMED_LOSSES = 1_000
_CODES = {
    MediaState.MISSING: Code.MEDIA_MISSING,
    MediaState.CHANGED: Code.MEDIA_CHANGED,
    MediaState.REFUSED_PATH: Code.MEDIA_REFUSED_PATH,
    MediaState.REFUSED_KIND: Code.MEDIA_REFUSED_KIND,
    MediaState.UNREADABLE: Code.MEDIA_UNREADABLE,
    MediaState.FORBIDDEN: Code.MEDIA_FORBIDDEN,
    MediaState.NOT_FETCHED: Code.MEDIA_NOT_FETCHED,
    MediaState.OTHER_KIND: Code.MEDIA_OF_OTHER_KIND,
}
LOSSES = tuple(state for state in _CODES if state is not MediaState.OTHER_KIND)


@dataclass(frozen=True, slots=True)
class NotCopied:
    """Media file that was wanted and is not in the export."""

    post: str
    sha256: str
    state: MediaState


@dataclass(frozen=True, slots=True)
class MediaReport:
    """Outcomes of all media files of the exported posts."""

    choice: MediaChoice
    counts: Mapping[MediaState, int]
    """Records by outcome."""
    files: int
    """Files in the export; several records may name one."""
    bytes: int
    has_folder: bool
    """True if there was a folder to look for them."""
    never_archived: int
    """Pictures of posts that the archive has never had."""
    videos_never_archived: int
    not_copied: tuple[NotCopied, ...]
    """The first of the losses; `media.csv` names them all."""

    @property
    def copied(self) -> int:
        """Return the number of records whose file is in the export."""
        return self.counts.get(MediaState.COPIED, 0)

    @property
    def wanted(self) -> int:
        """Return the number of records whose file should be in the export."""
        return self.copied + sum(self.counts.get(state, 0) for state in LOSSES)

    def messages(self) -> Iterator[Message]:
        """Return messages about what the export lacks."""
        if self.copied < self.wanted:
            yield Message(Code.MEDIA_INCOMPLETE, {"copied": self.copied, "wanted": self.wanted})
        codes = _CODES if self.has_folder else {**_CODES, MediaState.MISSING: Code.MEDIA_WITHOUT_FOLDER}
        for state, code in codes.items():
            if self.counts.get(state):
                yield Message(code, {"files": self.counts[state]})
        if self.never_archived:
            yield Message(Code.MEDIA_NEVER_ARCHIVED, {"files": self.never_archived})
        if self.videos_never_archived:
            yield Message(Code.VIDEOS_NEVER_ARCHIVED, {"files": self.videos_never_archived})
