"""Number of posts per day."""

import contextlib
from dataclasses import replace
from datetime import date

from exporter_gui.core.database.post_table import PostTable
from exporter_gui.core.database.sql import DATED
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.model.time_range import TimeRange

PostsPerDay = tuple[tuple[date, int], ...]
"""In chronological order; days without posts are left out."""


def posts_per_day(table: PostTable, selection: Selection) -> PostsPerDay:
    """Count the selected posts per day, ignoring the selection's range. Days are those of the stored times."""
    unlimited = replace(selection, time_range=TimeRange())
    all_authors = Selection(did=None)
    if table.by_index and unlimited == replace(all_authors, did=selection.did) and selection.did is not None:
        # The index on `created_at` counts all authors at once; the one on `did` finds the few posts of other authors.
        counts = _count(table, all_authors, "TRUE")
        for day, count in _count(
            table, all_authors, "(did < :author COLLATE BINARY OR did > :author COLLATE BINARY)", author=selection.did
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
        with contextlib.suppress(ValueError):  # not a calendar day
            counts[date.fromisoformat(str(text))] = int(str(count))
    return counts
