"""A sensible name for the file to export to."""

import re

from PySide6.QtCore import QCoreApplication

from exporter_gui.application.choices import Choices
from exporter_gui.core.account import Summary

_UNSAFE = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')


def suggested_name(summary: Summary, choices: Choices) -> str:
    """Like `myhandle.bsky.social 2023-04-01 to 2026-03-29`, without a suffix."""
    handles = {owner.did: owner.handle for owner in summary.owners}
    handle = handles.get(choices.account or "") or "archive"
    days = (str(choices.first or summary.first_post or ""), str(choices.last or summary.last_post or ""))
    span = QCoreApplication.translate("suggested_name", "{first} to {last}").format(first=days[0], last=days[1])
    name = f"{handle} {span}" if all(days) else handle
    return _UNSAFE.sub("_", name)
