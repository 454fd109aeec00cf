"""Names of time zones."""

import importlib.util
import zoneinfo
from datetime import tzinfo
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QDateTime, QTimeZone

from exporter_gui.core.errors import RequestError
from exporter_gui.core.model.time_zone import find_zone

UTC = "UTC"
_TABLE = "zone.tab"
_OLD = ("Brazil/", "Canada/", "Chile/", "Etc/", "Mexico/", "SystemV/", "US/")
_NAMES_OF_UTC = (UTC, "UCT", "Universal", "Zulu")
_NAME_COLUMN = 2


def local_zone() -> str:
    """Return the name of this computer's zone."""
    return bytes(QTimeZone.systemTimeZoneId().data()).decode()


def zone_text(name: str) -> str:
    """Return a zone's name to be read, like `Africa/Dar es Salaam`; that of this computer's zone for ''."""
    name = name or local_zone()
    return UTC if name.removeprefix("Etc/") in _NAMES_OF_UTC else name.replace("_", " ")


def offset_text(name: str) -> str:
    """Return how far a zone's clocks are ahead of UTC at this moment, like `UTC+5:45`; '' if that is unknown."""
    zone = QTimeZone((name or local_zone()).encode())
    if not zone.isValid():
        return ""
    minutes = zone.offsetFromUtc(QDateTime.currentDateTimeUtc()) // 60
    hours, rest = divmod(abs(minutes), 60)
    sign = "+" if minutes >= 0 else "\N{MINUS SIGN}"
    return f"{UTC}{sign}{hours}" + (f":{rest:02d}" if rest else "")


def zone_of(name: str) -> tzinfo | None:
    """Return the zone with a name; None for the local one. Raises `RequestError` if it is unknown."""
    return find_zone(name) if name else None


def is_known(name: str) -> bool:
    """Return True for a name that the time-zone data has, also one that is no longer in use; '' is the local zone."""
    if name in ("", UTC) or name in zone_names():
        return True
    try:
        find_zone(name)
    except RequestError:
        return False
    return True


@lru_cache(maxsize=1)
def zone_names() -> tuple[str, ...]:
    """Return the names in use, in alphabetical order: those that the time-zone data lists by country."""
    for folder in _folders():
        table = folder / _TABLE
        if table.is_file():
            rows = [line.split("\t") for line in table.read_text(encoding="utf-8").splitlines() if line[:1] != "#"]
            return tuple(sorted({row[_NAME_COLUMN].strip() for row in rows if len(row) > _NAME_COLUMN}))
    return tuple(sorted(name for name in _all_names() if "/" in name and not name.startswith(_OLD)))


def _folders() -> list[Path]:
    """Return where the data of Python's time zones lies: that of the system, or that of the package `tzdata`."""
    package = importlib.util.find_spec("tzdata")
    own = [Path(package.origin).parent / "zoneinfo"] if package and package.origin else []
    return [*map(Path, zoneinfo.TZPATH), *own]


@lru_cache(maxsize=1)
def _all_names() -> frozenset[str]:
    return frozenset(bytes(name.data()).decode() for name in QTimeZone.availableTimeZoneIds())
