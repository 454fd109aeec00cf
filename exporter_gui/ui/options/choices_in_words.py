"""Text descriptions of the choices of an export."""

from collections.abc import Sequence
from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication

from exporter_gui.application.storage.choices import Choices
from exporter_gui.core.formats import FORMATS
from exporter_gui.core.language import translate
from exporter_gui.core.model.account import Account
from exporter_gui.core.model.accounts import account_names
from exporter_gui.core.model.media import MediaChoice
from exporter_gui.core.output.packing import Packing
from exporter_gui.ui.options.new_posts_box import last_export_text
from exporter_gui.ui.options.zone_names import zone_text
from exporter_gui.ui.widgets.dates import date_text, moment_text


def range_in_words(choices: Choices) -> str:
    """Return the date range with its zone, like `since 1 Apr 2023 (Europe/Berlin)`."""
    days = days_in_words(choices)
    return f"{days} ({zone_text(choices.zone)})" if choices.zone and (choices.first or choices.last) else days


def days_in_words(choices: Choices) -> str:
    """Return the date range, like `since 1 Apr 2023`; with its times, if it has any."""
    first = _moment(choices.first, choices.start_time)
    last = _moment(choices.last, choices.end_time)
    if not first and not last:
        return QCoreApplication.translate("choices", "all dates")
    if first == last:
        return first
    if not last:
        return QCoreApplication.translate("choices", "since {day}").format(day=first)
    if not first:
        return QCoreApplication.translate("choices", "until {day}").format(day=last)
    return QCoreApplication.translate("choices", "{first} – {last}").format(first=first, last=last)


def _moment(day: date | None, minute: time | None) -> str:
    if day is None:
        return ""
    return date_text(day) if minute is None else moment_text(datetime.combine(day, minute))


def filters_in_words(choices: Choices) -> str:
    """Return the filters, like `no replies, with media only`."""
    return _listed(_filters(choices)) or QCoreApplication.translate("choices", "none")


def limits_in_words(choices: Choices) -> str:
    """Return active dates and filters, like `since 2024-02-01, no replies`; '' if there are none."""
    dates = [range_in_words(choices)] if choices.first or choices.last else []
    return _listed([*dates, *_filters(choices)])


def _filters(choices: Choices) -> list[str]:
    words = []
    if not choices.include_replies:
        words.append(QCoreApplication.translate("choices", "no replies"))
    if choices.include_reposts:
        words.append(QCoreApplication.translate("choices", "with reposts"))
    if choices.only_media:
        words.append(QCoreApplication.translate("choices", "with media only"))
    if choices.text:
        words.append(QCoreApplication.translate("choices", "text “{text}”").format(text=choices.text))
    return [*words, *filter(None, [since_in_words(choices)])]


def since_in_words(choices: Choices) -> str:
    """Return the earlier export since which posts are new, like `only new since 1 Jun 2026`; '' for all posts."""
    if choices.since is None:
        return ""
    day = last_export_text(choices.since)
    return QCoreApplication.translate("choices", "only new since {day}").format(day=day)


def account_in_words(owners: Sequence[Account], choices: Choices) -> str:
    """Return the account's handle, or its DID if the handle is missing or ambiguous; '' if no account is set."""
    if choices.account is None:
        return QCoreApplication.translate("choices", "all accounts") if choices.all_accounts else ""
    return account_names(owners).get(choices.account) or choices.account


def format_in_words(choices: Choices) -> str:
    """Return the format's label, or its id if this version does not know the format."""
    known = FORMATS.get(choices.format)
    return choices.format if known is None else translate("engine", known.label)


def packing_in_words(choices: Choices) -> str:
    """Return how the export is saved, like `ZIP with images and videos, BagIt`; '' for a single file by itself."""
    if choices.packing is Packing.FILE:
        return QCoreApplication.translate("choices", "single file with manifest") if choices.manifest else ""
    of_folder = {
        MediaChoice.NONE: QCoreApplication.translate("choices", "folder without media"),
        MediaChoice.IMAGES: QCoreApplication.translate("choices", "folder with images and videos"),
        MediaChoice.ALL: QCoreApplication.translate("choices", "folder with all media files"),
    }
    of_zip = {
        MediaChoice.NONE: QCoreApplication.translate("choices", "ZIP without media"),
        MediaChoice.IMAGES: QCoreApplication.translate("choices", "ZIP with images and videos"),
        MediaChoice.ALL: QCoreApplication.translate("choices", "ZIP with all media files"),
    }
    words = (of_folder if choices.packing is Packing.FOLDER else of_zip)[choices.media]
    if choices.everything:
        words = _listed([words, QCoreApplication.translate("choices", "all records")])
    return _listed([words, "BagIt" if choices.bag else ""])


def format_and_packing(choices: Choices) -> str:
    """Return the format, and how the export is saved unless that is a single file by itself."""
    return _listed([format_in_words(choices), packing_in_words(choices)])


def _listed(words: Sequence[str]) -> str:
    return QCoreApplication.translate("choices", ", ").join(filter(None, words))
