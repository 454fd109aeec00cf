"""Choices of an export as people read them in a list."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from exporter_gui.application.choices import Choices
from exporter_gui.core.account import Account
from exporter_gui.core.accounts import account_names
from exporter_gui.core.formats import FORMATS


def range_in_words(choices: Choices) -> str:
    """The days, both included, and whose they are, like `2023-04-01 to 2024-02-29 (Europe/Berlin)`."""
    days = days_in_words(choices)
    return f"{days} ({choices.zone})" if choices.zone and (choices.first or choices.last) else days


def days_in_words(choices: Choices) -> str:
    """The days, both included, like `2023-04-01 to 2024-02-29`."""
    first, last = choices.first, choices.last
    if first is None and last is None:
        return QCoreApplication.translate("choices", "all dates")
    if first == last:
        return f"{first}"
    if last is None:
        return QCoreApplication.translate("choices", "since {day}").format(day=first)
    if first is None:
        return QCoreApplication.translate("choices", "until {day}").format(day=last)
    return QCoreApplication.translate("choices", "{first} to {last}").format(first=first, last=last)


def filters_in_words(choices: Choices) -> str:
    """What was left out and what was added, like `no replies, with media only`."""
    return ", ".join(_filters(choices)) or QCoreApplication.translate("choices", "none")


def limits_in_words(choices: Choices) -> str:
    """Return the dates and the filters in force, like `since 2024-02-01, no replies`; empty where there are none."""
    dates = [range_in_words(choices)] if choices.first or choices.last else []
    return ", ".join([*dates, *_filters(choices)])


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
    return words


def account_in_words(owners: Sequence[Account], choices: Choices) -> str:
    """Return the account's handle, or its DID where that has none, or says too little; empty where none is named."""
    if choices.account is None:
        return QCoreApplication.translate("choices", "all accounts") if choices.all_accounts else ""
    return account_names(owners).get(choices.account) or choices.account


def format_in_words(choices: Choices) -> str:
    """The format's name, also of one that this version does not know."""
    known = FORMATS.get(choices.format)
    return choices.format if known is None else known.label
