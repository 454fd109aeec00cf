"""Columns of a spreadsheet."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum, auto

from exporter_gui.core.formats.sheet.cells import Cell
from exporter_gui.core.formats.sheet.headings import heading_in
from exporter_gui.core.formats.sheet.options import ColumnChoice
from exporter_gui.core.formats.sheet.row import Row
from exporter_gui.core.formats.text_language import TextLanguage


class CellKind(Enum):
    """Usual kind of a column's values; each cell may also contain text."""

    DATE = auto()
    COUNT = auto()
    TEXT = auto()


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """Column with its heading."""

    name: str
    heading: str
    kind: CellKind
    width: int
    """In characters."""
    read: Callable[[Row], Cell]
    is_main: bool = False
    of_record: bool = False
    """True if only a repository has values for it."""
    is_utc: bool = False
    """True if dates are in UTC instead of the export's time zone."""


def _text(name: str, heading: str, width: int, read: Callable[[Row], Cell], *, is_main: bool = False) -> SheetColumn:
    return SheetColumn(name, heading, CellKind.TEXT, width, read, is_main)


def _of_record(name: str, heading: str, width: int, read: Callable[[Row], Cell]) -> SheetColumn:
    return SheetColumn(name, heading, CellKind.TEXT, width, read, of_record=True)


def _count(name: str, heading: str, read: Callable[[Row], Cell], *, is_main: bool = False) -> SheetColumn:
    return SheetColumn(name, heading, CellKind.COUNT, 9, read, is_main)


def _date(
    name: str, heading: str, read: Callable[[Row], Cell], *, is_main: bool = False, is_utc: bool = False
) -> SheetColumn:
    return SheetColumn(name, heading, CellKind.DATE, 19, read, is_main, is_utc=is_utc)


_ALL = (
    _date("date", "Date", lambda row: row.local_time("created_at"), is_main=True),
    _date("date_utc", "Date (UTC)", lambda row: row.utc_time("created_at"), is_utc=True),
    _text("kind", "Kind", 8, Row.kind, is_main=True),
    _text("author", "Author", 24, Row.author, is_main=True),
    _text("text", "Text", 60, lambda row: row.text("text"), is_main=True),
    _count("likes", "Likes", lambda row: row.count("like_count"), is_main=True),
    _count("reposts", "Reposts", lambda row: row.count("repost_count"), is_main=True),
    _count("replies", "Replies", lambda row: row.count("reply_count"), is_main=True),
    _count("quotes", "Quotes", lambda row: row.count("quote_count", has_zeros=False)),  # bskyarchive never counts them
    _text("link", "Link", 24, lambda row: row.link("uri"), is_main=True),
    _text("reply_to", "Reply to", 24, lambda row: row.link("reply_parent")),
    _text("quoted_author", "Quoted author", 24, lambda row: row.of_embed(lambda embed: embed.quoted_author)),
    _text("quoted_text", "Quoted text", 40, lambda row: row.of_embed(lambda embed: embed.quoted_text)),
    _text("quoted_link", "Quoted link", 24, lambda row: row.quoted_link()),
    _text("card_title", "Card title", 40, lambda row: row.of_embed(lambda embed: embed.card_title)),
    _text("card_address", "Card address", 24, lambda row: row.of_embed(lambda embed: embed.card_address)),
    _text("alt_texts", "Alt texts", 40, lambda row: row.of_embed(lambda embed: "\n".join(embed.alt_texts))),
    _count("images", "Images", Row.images),
    _text("media_files", "Media files", 24, Row.media_files),
    _text("labels", "Labels", 16, Row.labels),
    _text("uri", "URI", 24, lambda row: row.text("uri")),
    _text("cid", "CID", 24, lambda row: row.text("cid")),
    _text("did", "Author DID", 24, lambda row: row.text("did")),
    _date("archived", "Archived", lambda row: row.local_time("archived_at")),
    _of_record("links", "Links", 40, lambda row: row.texts("links", "\n")),
    _of_record("mentions", "Mentions", 24, Row.mentions),
    _of_record("tags", "Tags", 16, lambda row: row.texts("tags", "; ")),
    _of_record("languages", "Languages", 10, lambda row: row.texts("langs", "; ")),
    _of_record("thread_start", "Thread start", 24, lambda row: row.link("reply_root")),
    _of_record("content_warnings", "Content warnings", 16, lambda row: row.texts("self_labels", "; ")),
)


def chosen_columns(
    choice: ColumnChoice, language: TextLanguage = "english", *, has_record_columns: bool = False
) -> tuple[SheetColumn, ...]:
    """Return the columns of a choice, in their order, with headings in a language.

    Those that only a repository has values for are left out if no post can have any.
    """
    possible = (column for column in _ALL if has_record_columns or not column.of_record)
    chosen = (column for column in possible if choice == "all" or column.is_main)
    return tuple(replace(column, heading=heading_in(language, column.heading)) for column in chosen)
