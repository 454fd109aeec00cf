"""Times in the forms that archives usually hold: a pattern that recognises them, and SQL that rewrites them.

One regular expression over all times of a batch takes a third of the time that SQLite takes to check each of them; the
SQL then only cuts where the form says.
"""

import re

from exporter_gui.core.database.text_format import Requirement

_LEAP_YEAR = r"(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)"
_MONTH_AND_DAY = r"(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)"
_DATE = rf"(?:\d{{4}}-{_MONTH_AND_DAY}|{_LEAP_YEAR}-02-29)"
_CLOCK = r"(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d"
_FRACTION = r"(?:\.\d{0,8}[1-9])?"
_ZONE = r" [-+][01]\d[0-5]\d [-+0-9A-Za-z]++(?: m=[-+][.0-9]++)?"
_USUAL = re.compile(rf'(?:"{_DATE} {_CLOCK}(?:{_FRACTION}{_ZONE})?"|null)*+'.encode())
_SECONDS_END = len("2006-01-02 15:04:05")
_FRACTION_BYTES = (4, 10, 3, 9, 0, 2, 5, 6, 7, 8)
"""Lengths of a fraction with its point; first those of milliseconds and nanoseconds, which are the most common."""


def usual_times(*columns: str) -> tuple[Requirement, ...]:
    """Return what `time` requires of columns. Their values may also be NULL.

    Times are joined as JSON strings, so that a text that contains several times is not read as these.
    """
    return tuple(Requirement(f"json_quote({column} || '')", _USUAL) for column in columns)


def time(column: str, *, fractions: bool) -> str:
    """Return SQL for an RFC 3339 time from a usual one, by the rules of `parse_go_time`."""

    def until(end: int, zone: str) -> str:
        return f"replace(substr({column}, 1, {end if fractions else _SECONDS_END}), ' ', 'T') || {zone}"

    def zone_after(end: int) -> str:
        hours, minutes = f"substr({column}, {end + 2}, 3)", f"substr({column}, {end + 5}, 2)"
        is_zero = f"CAST(substr({column}, {end + 2}, 5) AS TEXT) IN ('+0000', '-0000')"
        return f"CASE WHEN {is_zero} THEN 'Z' ELSE {hours} || ':' || {minutes} END"

    ends = (_SECONDS_END + length for length in _FRACTION_BYTES)
    cases = " ".join(f"WHEN {end - _SECONDS_END + 1} THEN {until(end, zone_after(end))}" for end in ends)
    without_zone = until(_SECONDS_END, "'Z'")
    return f"CASE instr(substr({column}, {_SECONDS_END + 1}), ' ') {cases} WHEN 0 THEN {without_zone} END"
