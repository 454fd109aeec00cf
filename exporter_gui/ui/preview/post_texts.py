"""Times and names of posts as text."""

from datetime import UTC, date, datetime, tzinfo
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

from exporter_gui.core.database.preview import Author
from exporter_gui.core.model.embed import EmbedKind, EmbedPart
from exporter_gui.core.model.go_time import GoTime
from exporter_gui.ui.widgets.dates import moment_text
from exporter_gui.ui.widgets.handle_text import handle_text, short_did
from exporter_gui.ui.widgets.label_text import one_line
from exporter_gui.ui.widgets.quantities import number

_MONTH, _YEAR = 30.44, 365.25


def moment_of(time: GoTime | str, zone: tzinfo | None) -> datetime | None:
    """Return a post's time in a zone, None for the local one; None if it is no time of the calendar."""
    if isinstance(time, str):
        return None
    try:
        return datetime.fromtimestamp(time.unix_seconds, UTC).astimezone(zone)
    except (ValueError, OverflowError, OSError):
        return None


def day_of(time: GoTime | str, zone: tzinfo | None) -> date | None:
    """Return the day of a post in a zone."""
    moment = moment_of(time, zone)
    return None if moment is None else moment.date()


def time_text(time: GoTime | str, zone: tzinfo | None) -> str:
    """Return a post's time in a zone, like `31 Mar 2024, 18:05`; as stored if it cannot be converted."""
    moment = moment_of(time, zone)
    if moment is not None:
        return moment_text(moment)
    return one_line(time) if isinstance(time, str) else f"{time.date} {time.clock}"


def age_text(time: GoTime | str, now: datetime) -> str:
    """Return how long ago a post was written, like `3 months ago`; "" if that is unknown or in the future."""
    moment = moment_of(time, now.tzinfo)
    days = -1 if moment is None else (now.date() - moment.date()).days
    if days < 0:
        return ""
    if not days:
        return QCoreApplication.translate("text", "today")
    if days == 1:
        return QCoreApplication.translate("text", "yesterday")
    if days < 2 * _MONTH:
        return QCoreApplication.translate("text", "{number} days ago").format(number=number(days))
    if days < 2 * _YEAR:
        return QCoreApplication.translate("text", "{number} months ago").format(number=number(int(days / _MONTH)))
    return QCoreApplication.translate("text", "{number} years ago").format(number=number(int(days / _YEAR)))


def author_name(author: Author) -> str:
    """Return the display name of an author, or else the handle, or else the shortened DID."""
    handle = "" if author.handle == author.did else one_line(author.handle)
    return one_line(author.name) or handle or short_did(author.did)


def author_handle(author: Author) -> str:
    """Return the handle of an author, like `@mira.example`; "" if it is unknown, or shown as the name."""
    return handle_text(author.handle) if one_line(author.name) and author.handle != author.did else ""


def link_host(embed: tuple[EmbedPart, ...]) -> str:
    """Return the host of the first link, like `example.com`; "" without a link."""
    for part in embed:
        if part.kind is EmbedKind.LINK:
            try:
                host = urlsplit(part.url).hostname or ""
            except ValueError:
                host = ""
            return one_line(host).removeprefix("www.") or one_line(part.title)
    return ""
