"""Selections in manifests."""

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from exporter_gui.core.model.continuation import Continuation
from exporter_gui.core.model.json_value import JsonValue
from exporter_gui.core.model.selection import Selection

if TYPE_CHECKING:
    from exporter_gui.core.model.comparison import Comparison

_NS = 1_000_000_000


def filters_of(selection: Selection) -> dict[str, JsonValue]:
    """Return dates and filters as a manifest tells them, without account and time zone."""
    return {
        "from": _instant(selection.time_range.start_ns),
        "to": _instant(selection.time_range.end_ns),
        "replies": selection.include_replies,
        "reposts": selection.include_reposts,
        "only_media": selection.only_media,
        "text": selection.text or None,
    }


def since_of(selection: Selection, comparison: "Comparison | None") -> JsonValue:
    """Return where an increment goes on from as a manifest tells it; None for an export of everything."""
    mark = mark_of(selection.since)
    if not isinstance(mark, dict):
        return None
    return {**mark, "changed": None if comparison is None else comparison.changed.value}


def mark_of(continuation: Continuation | None) -> JsonValue:
    """Return how far an export goes as a manifest tells it."""
    if continuation is None:
        return None
    row: dict[str, JsonValue] = {} if continuation.last_row is None else {"last_row": continuation.last_row}
    return {"archived_at": continuation.archived_at, "posts_up_to_it": continuation.posts_up_to_it, **row}


def _instant(unix_ns: int | None) -> str | None:
    if unix_ns is None:
        return None
    try:
        moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=unix_ns // _NS)
    except OverflowError:  # beyond the calendar, and so beyond every post
        return None
    fraction = f".{unix_ns % _NS:09d}".rstrip("0").rstrip(".")
    return f"{moment.replace(tzinfo=None).isoformat()}{fraction}Z"
