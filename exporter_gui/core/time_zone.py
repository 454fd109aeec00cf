"""Time zones by name."""

from datetime import UTC, tzinfo

from exporter_gui.core.errors import RequestError
from exporter_gui.core.language import translate


def find_zone(name: str) -> tzinfo:
    """Return the time zone of this name, like `Europe/Berlin`; `UTC` needs no data. Raises `RequestError`."""
    if name.upper() == "UTC":
        return UTC
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones  # noqa: PLC0415 - slow, seldom used

    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        pass
    if available_timezones():
        message = translate(
            "engine", "“{name}” is not a time zone that is known here; choose another, like Europe/Berlin or UTC."
        )
    else:
        message = translate(
            "engine",
            "“{name}” cannot be used, because this computer has no time-zone data; install it (the package tzdata), or"
            " choose UTC.",
        )
    raise RequestError(message.format(name=name))
