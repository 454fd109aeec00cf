"""Which posts are meant, and the SQL that says so."""

from __future__ import annotations  # APSW's types exist for type checkers only

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import apsw

from exporter_gui.core.folding import folded
from exporter_gui.core.go_time import parse_go_time
from exporter_gui.core.post import FLAG_TEXTS
from exporter_gui.core.time_range import TimeRange

_MARGIN = timedelta(hours=49)  # a stored zone is at most 24 hours off; the texts that are compared are whole days
_TRUE_TEXTS = ", ".join(f"'{text}'" for text, value in FLAG_TEXTS.items() if value)
_FIRST_DAY, _LAST_DAY = "0000-00-00", "9999-99-99"


@dataclass(frozen=True, slots=True)
class Selection:
    """The posts of one author (of all where `did` is None) that pass the filters."""

    did: str | None
    time_range: TimeRange = field(default_factory=TimeRange)
    include_replies: bool = True
    include_reposts: bool = False
    """Take the posts of authors who do not own the archive, too."""
    only_media: bool = False
    text: str = ""
    """What the post's text must contain: literally, in any case (Unicode's case folding)."""

    def where(self, owners: Sequence[str] = ()) -> tuple[str, dict[str, str]]:
        """Return a condition on the table `posts` and its parameters. It calls the SQL functions of `functions`.

        `owners` are the DIDs of the archive's owners, which `include_reposts` asks for.
        """
        conditions, values = [], {}
        if self.did is not None:
            author = "did = :did COLLATE BINARY"
            values["did"] = self.did
            if self.include_reposts:
                author = f"({author} OR did COLLATE BINARY NOT IN (SELECT value FROM temp.json_each(:owners)))"
                values["owners"] = json.dumps(owners)
            conditions.append(author)
        if not self.include_replies:
            conditions.append(f"NOT {_is_true('is_reply')}")
        if self.only_media:
            conditions.append(_is_true("has_media"))
        if self.text:
            condition, pattern = self._text_condition()
            conditions.append(condition)
            values |= pattern
        if not self.time_range.is_open:
            conditions += [
                _is_between("outer"),
                f"(({_is_between('inner')}) OR in_range(CAST(created_at AS BLOB)))",
            ]
            values |= self._days()
        return " AND ".join(conditions) or "TRUE", values

    def functions(self) -> dict[str, Callable[..., bool]]:
        """Return the SQL functions of one value that `where` calls: for few posts, since each call is slow.

        Whether a post lies in the range is mostly seen in its text alone, where no zone could change the answer.
        """
        functions: dict[str, Callable[..., bool]] = {}
        if not self.time_range.is_open:
            functions["in_range"] = self.in_range
        if self.text:
            wanted = folded(self.text)
            functions["has_text"] = lambda text: (
                isinstance(text, bytes) and wanted in folded(text.decode("utf-8", "replace"))
            )
        return functions

    def _text_condition(self) -> tuple[str, dict[str, str]]:
        """SQLite's LIKE knows the cases of ASCII only: enough where the text is ASCII."""
        wanted = folded(self.text)
        is_ascii = "length(CAST(text AS TEXT)) = octet_length(text)"
        has_text = "has_text(CAST(text AS BLOB))"
        if "\ufffd" in wanted:  # stands for each byte that is not UTF-8, which SQLite counts like ASCII
            return has_text, {}
        if not wanted.isascii() or "\0" in wanted:
            return f"(NOT {is_ascii} AND {has_text})", {}
        escaped = "".join("\\" + character if character in "%_\\" else character for character in wanted)
        like = "CAST(text AS TEXT) LIKE :text ESCAPE '\\'"
        return f"(CASE WHEN {is_ascii} THEN {like} ELSE {has_text} END)", {"text": f"%{escaped}%"}

    def in_range(self, *values: apsw.SQLiteValue) -> bool:
        """Decide exactly. A time that cannot be read is taken: better one too many than one lost."""
        (created_at,) = values
        text = created_at.decode("utf-8", "replace") if isinstance(created_at, bytes) else ""
        time = parse_go_time(text)
        return time is None or self.time_range.contains(time.unix_ns)

    def _days(self) -> dict[str, str]:
        start, end = self.time_range.start_ns, self.time_range.end_ns
        return {
            "outer_first": _FIRST_DAY if start is None else _day(start, -_MARGIN),
            "inner_first": _FIRST_DAY if start is None else _day(start, _MARGIN),
            "inner_last": _LAST_DAY if end is None else _day(end, -_MARGIN),
            "outer_last": _LAST_DAY if end is None else _day(end, _MARGIN),
        }


def _is_between(name: str) -> str:
    return f"created_at >= :{name}_first COLLATE BINARY AND created_at < :{name}_last COLLATE BINARY"


def _is_true(column: str) -> str:
    """SQL for a boolean as bskyarchive reads it."""
    return f"(coalesce({column}, 0) IN ({_TRUE_TEXTS}) OR coalesce(CAST({column} AS INTEGER), 0) <> 0)"


def _day(instant_ns: int, shift: timedelta) -> str:
    """The UTC day of an instant, shifted, as text; beyond the calendar, the nearest day."""
    try:
        moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=instant_ns // 1_000_000_000) + shift
    except OverflowError:
        return _FIRST_DAY if instant_ns < 0 else _LAST_DAY
    return f"{moment.year:04d}-{moment.month:02d}-{moment.day:02d}"
