"""Unfinished folders that killed exports have left.

Beside an unfinished folder stands its guard, a file that is created before and removed after it. An abandoned guard is
removed like any unfinished file; then its folder has none.
"""

import re

from exporter_gui.core.output.output_folder import OutputFolder

GUARD_SUFFIX, FOLDER_SUFFIX = ".part", ".folder"
_OWN_NAME = re.compile(r"\.?archive-exporter-[0-9a-f]{20}\.folder")


def remove_abandoned_folders(parent: OutputFolder) -> None:
    """Remove unfinished folders without a guard."""
    for name in parent.names():
        if _OWN_NAME.fullmatch(name) and parent.status(name.removesuffix(FOLDER_SUFFIX) + GUARD_SUFFIX) is None:
            parent.remove_tree(name)
