"""Folder of exports: none is to be missing on which another builds."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

from exporter_gui.core.errors import VerificationError
from exporter_gui.core.increments.chain import broken_links, newest_of_each
from exporter_gui.core.increments.earlier_exports import read_earlier
from exporter_gui.core.manifest.earlier_export import EarlierExport
from exporter_gui.core.messages import Message


def gaps_between(paths: list[Path]) -> Iterator[Message]:
    """Yield messages about exports that are not there, and on which the newest of each account and filters builds.

    Damaged ones count: verifying them tells.
    """
    exports: list[EarlierExport] = []
    for path in paths:
        with contextlib.suppress(VerificationError):
            exports.append(read_earlier(path))
    for fitting in newest_of_each(exports):
        yield from broken_links(fitting[0], fitting, lambda _export: True)
