"""Columns of a spreadsheet."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Literal

from exporter_gui.core.formats.sheet.cells import Cell
from exporter_gui.core.formats.sheet.row import Row
from exporter_gui.core.language import QT_TRANSLATE_NOOP

ColumnChoice = Literal["all", "main"]
COLUMNS_LABEL = QT_TRANSLATE_NOOP("engine", "Columns")
COLUMNS_HELP = QT_TRANSLATE_NOOP("engine", "all columns, or only the main ones: date, kind, author, text, counts, link")


class CellKind(Enum):
    """Usual kind of a column's values; each cell may also contain text."""

    DATE = auto()
    COUNT = auto()
    TEXT = auto()


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """Column with its heading."""

    heading: str
    kind: CellKind
    width: int
    """In characters."""
    read: Callable[[Row], Cell]
    is_main: bool = False


def _text(heading: str, width: int, read: Callable[[Row], Cell], *, is_main: bool = False) -> SheetColumn:
    return SheetColumn(heading, CellKind.TEXT, width, read, is_main)


def _count(heading: str, read: Callable[[Row], Cell], *, is_main: bool = False) -> SheetColumn:
    return SheetColumn(heading, CellKind.COUNT, 9, read, is_main)


def _date(heading: str, read: Callable[[Row], Cell], *, is_main: bool = False) -> SheetColumn:
    return SheetColumn(heading, CellKind.DATE, 19, read, is_main)


_ALL = (
    _date("Date", lambda row: row.local_time("created_at"), is_main=True),
    _date("Date (UTC)", lambda row: row.utc_time("created_at")),
    _text("Kind", 8, Row.kind, is_main=True),
    _text("Author", 24, Row.author, is_main=True),
    _text("Text", 60, lambda row: row.text("text"), is_main=True),
    _count("Likes", lambda row: row.count("like_count"), is_main=True),
    _count("Reposts", lambda row: row.count("repost_count"), is_main=True),
    _count("Replies", lambda row: row.count("reply_count"), is_main=True),
    _count("Quotes", lambda row: row.count("quote_count", has_zeros=False)),  # bskyarchive never counts them
    _text("Link", 24, lambda row: row.link("uri"), is_main=True),
    _text("Reply to", 24, lambda row: row.link("reply_parent")),
    _text("Quoted author", 24, lambda row: row.of_embed(lambda embed: embed.quoted_author)),
    _text("Quoted text", 40, lambda row: row.of_embed(lambda embed: embed.quoted_text)),
    _text("Quoted link", 24, lambda row: row.quoted_link()),
    _text("Card title", 40, lambda row: row.of_embed(lambda embed: embed.card_title)),
    _text("Card address", 24, lambda row: row.of_embed(lambda embed: embed.card_address)),
    _text("Alt texts", 40, lambda row: row.of_embed(lambda embed: "\n".join(embed.alt_texts))),
    _count("Images", Row.images),
    _text("Media files", 24, Row.media_files),
    _text("Labels", 16, Row.labels),
    _text("URI", 24, lambda row: row.text("uri")),
    _text("CID", 24, lambda row: row.text("cid")),
    _text("Author DID", 24, lambda row: row.text("did")),
    _date("Archived", lambda row: row.local_time("archived_at")),
)


def chosen_columns(choice: ColumnChoice) -> tuple[SheetColumn, ...]:
    """Return the columns of a choice, in their order."""
    return tuple(column for column in _ALL if choice == "all" or column.is_main)
