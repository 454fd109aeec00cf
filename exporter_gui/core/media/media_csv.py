"""The file `media.csv`: a row for each media file of each post."""

from collections.abc import Iterator

from exporter_gui.core.database.media_list import MediaList
from exporter_gui.core.model.media_record import Media, MediaOutcome, MediaState
from exporter_gui.core.output.spreadsheet import spreadsheet

NAME = "media.csv"
_HEADER = ("Post", "State", "File", "Type", "Bytes", "Alt text", "SHA-256")


def media_csv(media: MediaList) -> Iterator[bytes]:
    """Return the content in pieces."""
    return spreadsheet(_rows(media))


def _rows(media: MediaList) -> Iterator[tuple[str, ...]]:
    yield _HEADER
    for row in media.by_post():
        yield _cells(*row)


def _cells(media: Media, outcome: MediaOutcome) -> tuple[str, ...]:
    is_copied = outcome.state is MediaState.COPIED
    return (
        media.post,
        outcome.state.value,
        outcome.name,
        outcome.mime_type if is_copied else media.mime_type,
        str(outcome.size if is_copied else media.size),
        media.alt_text.replace("\0", "\ufffd"),
        media.sha256,
    )
