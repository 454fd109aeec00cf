"""SQL that shows times in a time zone."""

from datetime import UTC, datetime, timedelta, tzinfo

from exporter_gui.core.formats.sheet.cells import clock_in

FIRST, END = datetime(2020, 1, 1, tzinfo=UTC), datetime(2032, 1, 1, tzinfo=UTC)
"""Times for which the SQL is made; it is NULL for others."""
_STEP = timedelta(days=7)
_FORM = "%Y-%m-%d %H:%M:%S"


def shown_in_zone_sql(utc: str, zone: tzinfo | None) -> str:
    """Return SQL for date and time in a zone, given the column of a time in UTC like `2024-03-31 18:00:00`."""
    changes = _changes(zone)
    in_range = f"{utc}>='{FIRST:{_FORM}}' AND {utc}<'{END:{_FORM}}'"
    shown = utc if changes == [(FIRST, 0)] else f"datetime({utc},{_tree(utc, changes)}||' seconds')"
    return f"CASE WHEN {in_range} THEN {shown} END"


def _tree(utc: str, changes: list[tuple[datetime, int]]) -> str:
    """Return SQL that finds the offset by bisection, in seconds."""
    if len(changes) == 1:
        return f"{changes[0][1]}"
    middle = len(changes) // 2
    earlier, later = _tree(utc, changes[:middle]), _tree(utc, changes[middle:])
    moment = f"{changes[middle][0]:{_FORM}}".removesuffix(":00").removesuffix(":00")
    return f"CASE WHEN {utc}<'{moment}' THEN {earlier} ELSE {later} END"


def _changes(zone: tzinfo | None) -> list[tuple[datetime, int]]:
    """Return from when each offset from UTC is valid, in seconds."""
    changes = [(FIRST, _offset(FIRST, zone))]
    at = FIRST
    while at < END:
        following = min(at + _STEP, END)
        while _offset(following, zone) != changes[-1][1]:
            changes.append(_next_change(at, following, zone))
            at = changes[-1][0]
        at = following
    return changes


def _next_change(before: datetime, after: datetime, zone: tzinfo | None) -> tuple[datetime, int]:
    """Return the first moment between two, to the second, at which the offset is not that of the first."""
    offset = _offset(before, zone)
    while after - before > timedelta(seconds=1):
        middle = before + (after - before) // 2
        middle = middle.replace(microsecond=0)
        if _offset(middle, zone) == offset:
            before = middle
        else:
            after = middle
    return after, _offset(after, zone)


def _offset(moment: datetime, zone: tzinfo | None) -> int:
    utc_ms = int(moment.timestamp()) * 1000
    clock = clock_in(zone, utc_ms)
    return 0 if clock is None else (clock.shown_ms - utc_ms) // 1000
