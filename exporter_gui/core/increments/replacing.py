"""Check that an increment replaces only an export of the same posts, and nothing that it would not hold itself."""

import os
from collections.abc import Iterator

from exporter_gui.core.errors import DestinationError, VerificationError
from exporter_gui.core.formats.options import changed_options
from exporter_gui.core.increments.earlier_exports import read_complete
from exporter_gui.core.manifest.earlier_export import EarlierExport
from exporter_gui.core.messages import Code
from exporter_gui.core.model.continuation import Continuation
from exporter_gui.core.model.media import MediaChoice
from exporter_gui.core.model.replaced import Replaced
from exporter_gui.core.output.layout import is_export
from exporter_gui.core.request import ExportRequest

_REASONS = {
    Code.SINCE_NO_MANIFEST: Code.REPLACED_WITHOUT_MANIFEST,
    Code.SINCE_MANIFEST_NEWER: Code.REPLACED_OF_NEWER_VERSION,
    Code.VERIFY_UNREADABLE: Code.REPLACED_UNREADABLE,
}
_MEDIA = tuple(MediaChoice)
"""From the fewest files to all."""


def find_replaced(request: ExportRequest) -> Replaced:
    """Return what the export at the destination holds; nothing if there is none.

    Raises `DestinationError` unless it is of the same account and filters, goes on from the same export, and was made
    with the same options.
    """
    path = request.destination
    if not os.path.exists(path):  # noqa: PTH110 - which never raises
        return Replaced()
    if os.path.isdir(path) and not is_export(path):  # noqa: PTH112 - refused anyway, as no export
        return Replaced()
    try:
        replaced = read_complete(path)
    except VerificationError as error:
        if error.code not in _REASONS:
            raise DestinationError(Code.SINCE_REPLACES_DAMAGED, path=path) from error
        told = {**error.message.parameters, "path": path, "why": _REASONS[error.code]}
        raise DestinationError(Code.SINCE_REPLACES_OTHER, **told) from error
    if not replaced.fits(request.selection):
        raise DestinationError(Code.SINCE_REPLACES_OTHER, path=path, why=Code.REPLACED_OF_OTHER_POSTS)
    if replaced.start != request.selection.since:
        why = _reason(replaced.start, request.selection.since)
        raise DestinationError(Code.SINCE_REPLACES_OTHER, path=path, why=why)
    flags = ", ".join(_different(replaced, request))
    if flags:
        raise DestinationError(Code.SINCE_REPLACES_FORM, path=path, flags=flags)
    return Replaced(replaced.posts, replaced.media_copied, replaced.continuation)


def _reason(start: Continuation | None, now: Continuation | None) -> Code:
    """Return the reason why an export is not replaced by one that goes on from another point."""
    if start is None:
        return Code.REPLACED_COMPLETE
    return Code.REPLACED_INCREMENT if now is None else Code.REPLACED_WITH_OTHER_START


def _different(replaced: EarlierExport, request: ExportRequest) -> Iterator[str]:
    """Yield the flags without which something of an export would be lost."""
    if replaced.format != request.format:
        yield "--format"
    else:
        now = {} if request.options is None else changed_options(request.options)
        differing = (name for name in replaced.options | now if replaced.options.get(name) != now.get(name))
        yield from (f"--{name.replace('_', '-')}" for name in differing)
    changed = request.comparison.changed.value if request.comparison else None
    if replaced.start is not None and replaced.changed != changed:
        yield "--changed"
    if replaced.media not in _MEDIA[: _MEDIA.index(request.media) + 1]:
        yield "--media"
    if replaced.has_records:
        yield "--everything"
