"""Check that an increment replaces only an export of the same posts."""

import os
from pathlib import Path

from exporter_gui.core.errors import DestinationError, VerificationError
from exporter_gui.core.increments.earlier_exports import read_complete
from exporter_gui.core.manifest.selected import since_of
from exporter_gui.core.messages import Code
from exporter_gui.core.model.comparison import Comparison
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.output.folder_checks import is_export


def posts_replaced(destination: Path, selection: Selection, comparison: Comparison | None) -> int:
    """Return the number of posts of the export at a destination; 0 if there is none.

    Raises `DestinationError` unless it is of the same account and filters, and goes on from the same export.
    """
    if not os.path.exists(destination):  # noqa: PTH110 - which never raises
        return 0
    if os.path.isdir(destination) and not is_export(destination):  # noqa: PTH112 - refused anyway, as no export
        return 0
    try:
        replaced = read_complete(destination)
    except VerificationError as error:
        raise DestinationError(Code.SINCE_REPLACES_OTHER, path=destination) from error
    if not replaced.fits(selection) or replaced.since != since_of(selection, comparison):
        raise DestinationError(Code.SINCE_REPLACES_OTHER, path=destination)
    return replaced.posts
