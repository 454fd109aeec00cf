"""The file `media.csv`: a row for each media file of each post."""

import csv
import io
from collections.abc import Iterator

from exporter_gui.core.database.media_list import MediaList
from exporter_gui.core.model.media import Media, MediaOutcome, MediaState

NAME = "media.csv"
_HEADER = ("Post", "State", "File", "Type", "Bytes", "Alt text", "SHA-256")
_ROWS_AT_ONCE = 500
_RUN_BY_SPREADSHEETS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def media_csv(media: MediaList) -> Iterator[bytes]:
    """Return the content in pieces: UTF-8 with a byte order mark and CRLF, as spreadsheets want it."""
    text = io.StringIO("\ufeff", newline="")
    text.seek(1)
    writer = csv.writer(text)
    writer.writerow(_HEADER)
    for number, row in enumerate(media.by_post(), 1):
        writer.writerow(map(_harmless, _cells(*row)))
        if number % _ROWS_AT_ONCE == 0:
            yield text.getvalue().encode("utf-8", "replace")
            text.seek(0)
            text.truncate()
    yield text.getvalue().encode("utf-8", "replace")


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


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_RUN_BY_SPREADSHEETS) else cell
