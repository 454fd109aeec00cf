"""Suggested file name of an export."""

import itertools
import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTextBoundaryFinder

from exporter_gui.application.storage.choices import Choices
from exporter_gui.core.model.account import Summary
from exporter_gui.core.model.accounts import account_names
from exporter_gui.ui.export.file_dialogs import exists
from exporter_gui.ui.widgets.label_text import one_line

_UNSAFE = re.compile(r'[<>:"/\\|?*]+')
_MAX_BYTES = 255
"""Longest file name that most file systems accept, in bytes."""


def free_name(folder: Path, summary: Summary, choices: Choices, suffix: str) -> str:
    """Return a suggested name; for only what is new, one that nothing in the folder has.

    Such an export never takes the place of an earlier one: what that holds is in no other.
    """
    names = (suggested_name(summary, choices, suffix, number) for number in itertools.count(1))
    return next(name for name in names if choices.since is None or not exists(folder / name))


def suggested_name(summary: Summary, choices: Choices, suffix: str, number: int = 1) -> str:
    """Return a name like `myhandle.bsky.social 2023-04-01 to 2026-03-29.json`; a long handle is truncated.

    A `number` above 1 is added to the name of an export of only what is new.
    """
    handle = _name_of(summary, choices.account) or "archive"
    if choices.since is not None:
        day = f"{choices.since.finished_at.astimezone():%Y-%m-%d}"
        new = QCoreApplication.translate("suggested_name", "new since {date}").format(date=day)
        ending = _safe(f" {new}" + (f" ({number})" if number > 1 else "")) + suffix
        return _cut(_safe(handle), _MAX_BYTES - len(ending.encode())) + ending
    days = (str(choices.first or summary.first_post or ""), str(choices.last or summary.last_post or ""))
    span = QCoreApplication.translate("suggested_name", "{first} to {last}").format(first=days[0], last=days[1])
    ending = _safe(f" {span}" if all(days) else "") + suffix
    return _cut(_safe(handle), _MAX_BYTES - len(ending.encode())) + ending


def _name_of(summary: Summary, account: str | None) -> str:
    """Return the handle of an account; the display name if the handle is unknown."""
    handle = account_names(summary.owners).get(account or "", "")
    if not handle.startswith("did:"):
        return handle
    names = (owner.display_name for owner in summary.owners if owner.did == account)
    return one_line(next(names, "")).strip() or handle


def _safe(text: str) -> str:
    """Replace characters that file systems reject or that mislead readers."""
    return _UNSAFE.sub("_", "".join(each if each.isprintable() else "_" for each in text))


def _cut(text: str, most_bytes: int) -> str:
    """Return the longest prefix that fits in UTF-8 without splitting a grapheme."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text)
    end = len(text.encode("utf-16-le")) // 2
    while end > 0 and len(_first(text, end).encode()) > most_bytes:
        finder.setPosition(end)
        end = max(0, finder.toPreviousBoundary())
    return _first(text, end)


def _first(text: str, units: int) -> str:
    return text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore")
