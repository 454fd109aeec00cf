"""Counts of posts by day."""

import contextlib
from dataclasses import replace
from datetime import date

from exporter_gui.core.database.post_table import PostTable
from exporter_gui.core.database.sql import DATED
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.model.time_range import TimeRange

PostsPerDay = tuple[tuple[date, int], ...]
"""In the order of days; days without posts are left out."""


def posts_per_day(table: PostTable, selection: Selection) -> PostsPerDay:
    """Count the selected posts of each day, whatever the selection's range. A day is that of the time as stored."""
    unlimited = replace(selection, time_range=TimeRange())
    everybodys = Selection(did=None)
    if table.by_index and unlimited == replace(everybodys, did=selection.did) and selection.did is not None:
        # The index on times tells the days of all posts at once; those of other authors are few and found by theirs.
        counts = _count(table, everybodys, "TRUE")
        for day, count in _count(
            table, everybodys, "(did < :author COLLATE BINARY OR did > :author COLLATE BINARY)", author=selection.did
        ).items():
            counts[day] -= count
    else:
        counts = _count(table, unlimited, "TRUE")
    return tuple(sorted((day, count) for day, count in counts.items() if count))


def _count(table: PostTable, selection: Selection, condition: str, **values: str) -> dict[date, int]:
    chosen = table.condition(selection)
    rows = table.select(
        "substr(created_at, 1, 10), count(*)",
        f"{chosen.sql} AND created_at GLOB '{DATED}*' AND {condition} GROUP BY 1",
        {**chosen.values, **values},
    )
    counts: dict[date, int] = {}
    for text, count in rows:
        with contextlib.suppress(ValueError):  # a day that no calendar has
            counts[date.fromisoformat(str(text))] = int(str(count))
    return counts
