"""SQL conditions for the posts of a selection."""

from __future__ import annotations  # APSW's types exist only for type checkers

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from exporter_gui.core.database.condition import Condition
from exporter_gui.core.model.folding import folded
from exporter_gui.core.model.go_time import parse_go_time
from exporter_gui.core.model.post import FLAG_TEXTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    import apsw

    from exporter_gui.core.model.selection import Selection
    from exporter_gui.core.model.time_range import TimeRange

_MARGIN = timedelta(hours=49)  # offsets are at most 24 hours, and whole days are compared
_TRUE_TEXTS = ", ".join(f"'{text}'" for text, value in FLAG_TEXTS.items() if value)
IS_NEW = "rowid IN (SELECT post FROM temp.new_post)"
"""Condition for `Selection.since`; `PostTable.condition` fills the table."""
_FIRST_DAY, _LAST_DAY = "0000-00-00", "9999-99-99"


def condition_of(selection: Selection, owners: Sequence[str] = ()) -> Condition:
    """Return the condition for a selection. `owners` are the DIDs of the archive's owners, for `include_reposts`."""
    parts = [_author(selection, owners)] if selection.did is not None else []
    if not selection.include_replies:
        parts.append(Condition(f"NOT {_is_true('is_reply')}"))
    if selection.only_media:
        parts.append(Condition(_is_true("has_media")))
    if selection.text:
        parts.append(_has_text(folded(selection.text)))
    if not selection.time_range.is_open:
        parts.append(_in_range(selection.time_range))
    if selection.since is not None:
        parts.append(Condition(IS_NEW))
    return Condition(
        " AND ".join(part.sql for part in parts) or "TRUE",
        {name: value for part in parts for name, value in part.values.items()},
        {name: function for part in parts for name, function in part.functions.items()},
    )


def _author(selection: Selection, owners: Sequence[str]) -> Condition:
    values = {"did": str(selection.did)}
    author = "did = :did COLLATE BINARY"
    if not selection.include_reposts:
        return Condition(author, values)
    import json  # noqa: PLC0415 - slow to import, seldom needed

    reposted = "did COLLATE BINARY NOT IN (SELECT value FROM temp.json_each(:owners))"
    return Condition(f"({author} OR {reposted})", {**values, "owners": json.dumps(owners)})


def _has_text(wanted: str) -> Condition:
    """Return a case-insensitive search. SQLite's LIKE only folds ASCII, so other texts are compared in Python."""
    is_ascii = "length(CAST(text AS TEXT)) = octet_length(text)"
    has_text = "has_text(CAST(text AS BLOB))"
    functions = {"has_text": lambda text: isinstance(text, bytes) and wanted in folded(text.decode("utf-8", "replace"))}
    if "\ufffd" in wanted:  # replaces each byte that is not UTF-8, which SQLite counts like ASCII
        return Condition(has_text, functions=functions)
    if not wanted.isascii() or "\0" in wanted:
        return Condition(f"(NOT {is_ascii} AND {has_text})", functions=functions)
    escaped = "".join("\\" + character if character in "%_\\" else character for character in wanted)
    like = "CAST(text AS TEXT) LIKE :text ESCAPE '\\'"
    return Condition(f"(CASE WHEN {is_ascii} THEN {like} ELSE {has_text} END)", {"text": f"%{escaped}%"}, functions)


def _in_range(time_range: TimeRange) -> Condition:
    """Return a comparison of texts; only times near an end of the range, where the zone matters, are parsed."""

    def in_range(created_at: apsw.SQLiteValue) -> bool:
        """Decide exactly. Unreadable times are included: better one post too many than one lost."""
        text = created_at.decode("utf-8", "replace") if isinstance(created_at, bytes) else ""
        time = parse_go_time(text)
        return time is None or time_range.contains(time.unix_ns)

    exactly = f"(({_is_between('inner')}) OR in_range(CAST(created_at AS BLOB)))"
    return Condition(f"{_is_between('outer')} AND {exactly}", _days(time_range), {"in_range": in_range})


def _days(time_range: TimeRange) -> dict[str, str]:
    start, end = time_range.start_ns, time_range.end_ns
    return {
        "outer_first": _FIRST_DAY if start is None else _day(start, -_MARGIN),
        "inner_first": _FIRST_DAY if start is None else _day(start, _MARGIN),
        "inner_last": _LAST_DAY if end is None else _day(end, -_MARGIN),
        "outer_last": _LAST_DAY if end is None else _day(end, _MARGIN),
    }


def _is_between(name: str) -> str:
    return f"created_at >= :{name}_first COLLATE BINARY AND created_at < :{name}_last COLLATE BINARY"


def _is_true(column: str) -> str:
    """Return SQL for a boolean as bskyarchive reads it."""
    return f"(coalesce({column}, 0) IN ({_TRUE_TEXTS}) OR coalesce(CAST({column} AS INTEGER), 0) <> 0)"


def _day(instant_ns: int, shift: timedelta) -> str:
    """Return the UTC day of a shifted instant as text; beyond the calendar, the nearest day."""
    try:
        moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=instant_ns // 1_000_000_000) + shift
    except OverflowError:
        return _FIRST_DAY if instant_ns < 0 else _LAST_DAY
    return f"{moment.year:04d}-{moment.month:02d}-{moment.day:02d}"
