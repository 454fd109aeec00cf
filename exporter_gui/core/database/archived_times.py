"""Times at which posts were archived, compared as instants.

SQLite computes those that bskyarchive writes, which are nearly all; the others are parsed in Python. What follows the
offset (name of the zone, monotonic reading) does not matter.
"""

import re
import time

from exporter_gui.core.database.condition import Condition
from exporter_gui.core.model.go_time import GoTime, parse_go_time
from exporter_gui.core.model.post import Value

LONGEST = 200
"""Characters of a time that are looked at."""
_DAY_S = 86_400
_USUAL = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)? [-+]\d{4} ", re.ASCII)
_DIGIT = "[0-9]"
_DATE_AND_CLOCK = "[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9] [0-2][0-9]:[0-5][0-9]:[0-5][0-9]"
_OFFSET = " [-+][0-2][0-9][0-5][0-9] "
_DIGITS_OF_CLOCKS = (9, 7, 6)
"""Digits of a fraction on Linux, Windows and macOS; only zeros at the end are left out."""
_SPACE_AT = "(19 + instr(substr(archived_at, 20), ' '))"
_FRACTION = f"substr(archived_at, 20, {_SPACE_AT} - 20)"
_IS_CALENDAR = (
    f"octet_length(archived_at) <= {LONGEST} AND substr(archived_at, 12, 2) < '24'"
    " AND (substr(archived_at, 9, 2) <= '28' OR date(substr(archived_at, 1, 10)) IS substr(archived_at, 1, 10))"
)
_IS_USUAL = (
    f"archived_at GLOB '{_DATE_AND_CLOCK}[. ]*' AND substr(archived_at, {_SPACE_AT}) GLOB '{_OFFSET}*'"
    f" AND ({_FRACTION} = '' OR ({_FRACTION} GLOB '.[0-9]*' AND substr({_FRACTION}, 2) NOT GLOB '*[^0-9]*'))"
)


def _seconds(condition: str, space_at: str) -> str:
    """Return SQL for a case in which the space before the offset is at a known place."""
    sign, hours, minutes = (f"substr(archived_at, {space_at} + {at}, {size})" for at, size in ((1, 1), (2, 2), (4, 2)))
    offset = f"CASE {sign} WHEN '-' THEN -1 ELSE 1 END * ({hours} * 3600 + {minutes} * 60)"
    return f"WHEN {condition} AND {hours} <= '24' THEN unixepoch(substr(archived_at, 1, 19)) - {offset}"


_CASES = (
    *(_seconds(f"archived_at GLOB '{_DATE_AND_CLOCK}.{_DIGIT * n}{_OFFSET}*'", str(21 + n)) for n in _DIGITS_OF_CLOCKS),
    _seconds(_IS_USUAL, _SPACE_AT),
)
SECONDS = f"(CASE WHEN typeof(archived_at) = 'text' AND {_IS_CALENDAR} THEN CASE {' '.join(_CASES)} END END)"
"""SQL for the seconds since 1970, without the fraction; NULL for a time that has to be parsed."""
STORED = f"CAST(substr(archived_at, 1, {LONGEST}) AS BLOB)"
"""SQL for the beginning of the stored value, as bytes."""


def parse_archived(stored: Value) -> GoTime | None:
    """Parse a value of `STORED`; None if no rule reads it."""
    text = stored.decode("utf-8", "replace") if isinstance(stored, bytes) else ""
    usual = _USUAL.match(text)
    return parse_go_time(f"{usual[0]}UTC" if usual else text)


def latest_sound() -> int:
    """Return the end of the times that clocks can tell which are not quite wrong, in seconds since 1970."""
    return int(time.time()) + _DAY_S


def archived_after(unix_ns: int) -> Condition:
    """Return the condition for posts archived later than an instant, or at a time that no rule reads."""
    seconds = unix_ns // 1_000_000_000

    def is_after(stored: Value) -> bool:
        time = parse_archived(stored)
        return time is None or time.unix_ns > unix_ns

    sql = (
        f"(CASE WHEN archived_at IS NULL THEN TRUE WHEN {SECONDS} > :after THEN TRUE WHEN {SECONDS} < :after"
        f" THEN FALSE ELSE archived_after({STORED}) END)"
    )
    return Condition(sql, {"after": seconds}, {"archived_after": is_after})


def archived_unreadably() -> Condition:
    """Return the condition for posts whose time of archiving no rule reads."""
    sql = f"({SECONDS} IS NULL AND (archived_at IS NULL OR archived_unreadably({STORED})))"
    return Condition(sql, functions={"archived_unreadably": lambda stored: parse_archived(stored) is None})
