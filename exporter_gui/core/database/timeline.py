"""Number of posts per day."""

from collections import Counter
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from exporter_gui.core.database.post_table import PostTable
from exporter_gui.core.database.sql import DATED
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.model.time_range import TimeRange


class PostsPerDay(NamedTuple):
    """Numbers of posts."""

    days: tuple[tuple[date, int], ...]
    """In chronological order; days without posts are left out."""
    undated: int = 0
    """Posts without a readable date."""


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
    undated = counts.pop(None, 0)
    return PostsPerDay(tuple(sorted((day, count) for day, count in counts.items() if day and count)), undated)


def _count(table: PostTable, selection: Selection, condition: str, **values: str) -> Counter[date | None]:
    """Count the posts per day; None without a readable date."""
    chosen = table.condition(selection)
    rows = table.select(
        f"CASE WHEN created_at GLOB '{DATED}*' THEN substr(created_at, 1, 10) END, count(*)",
        f"{chosen.sql} AND {condition} GROUP BY 1",
        {**chosen.values, **values},
    )
    counts: Counter[date | None] = Counter()
    for text, count in rows:
        counts[_day(text)] += int(str(count))
    return counts


def _day(text: object) -> date | None:
    try:
        return date.fromisoformat(str(text))
    except ValueError:  # none, or no day of the calendar
        return None
