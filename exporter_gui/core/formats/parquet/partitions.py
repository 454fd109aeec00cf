"""Folders by year and month, as Hive names them.

They are in a folder of their own: Spark refuses a table with folders of other names, like `media`, and would read
`manifest.json` as a part of it.
"""

from collections import Counter
from datetime import UTC, datetime

_TABLE = "posts/"
_NO_DATE = "__HIVE_DEFAULT_PARTITION__"
_LAST_DAY_PARTS = 10


def month_of(stored: bytes | None) -> str:
    """Return the month in UTC, like `2025-03`, of a time in RFC 3339; "" if there is none."""
    if stored is None:
        return ""
    time = stored.decode()
    if time.endswith("Z"):
        return time[:7]
    try:
        return datetime.fromisoformat(time).astimezone(UTC).strftime("%Y-%m")
    except (ValueError, OverflowError):
        return time[:7]


class PartNames:
    """Names of files: a new part each time a month comes again."""

    def __init__(self) -> None:
        self._parts: Counter[str] = Counter()

    def next(self, month: str) -> str:
        """Return the relative path of the next file of a month."""
        year, number = month.split("-") if month else (_NO_DATE, _NO_DATE)
        part = self._parts[month]
        self._parts[month] += 1
        return f"{_TABLE}year={year}/month={number}/part-{part}.parquet"
