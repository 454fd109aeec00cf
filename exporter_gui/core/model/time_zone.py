"""Time zones by name."""

from datetime import UTC, tzinfo

from exporter_gui.core.errors import RequestError
from exporter_gui.core.messages import Code


def find_zone(name: str) -> tzinfo:
    """Return the time zone with this name, like `Europe/Berlin`, in any case; `UTC` needs no data.

    Raises `RequestError`.
    """
    if name.upper() == "UTC":
        return UTC
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones  # noqa: PLC0415 - slow, seldom used

    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        pass
    known = available_timezones()
    for zone in known:
        if zone.casefold() == name.casefold():
            return ZoneInfo(zone)
    raise RequestError(Code.UNKNOWN_ZONE if known else Code.NO_ZONE_DATA, name=name)
