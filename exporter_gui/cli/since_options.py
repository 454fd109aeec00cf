"""Flags of the command line for only what is new since an earlier export."""

import argparse
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from exporter_gui.core.errors import RequestError, VerificationError
from exporter_gui.core.messages import Code, Message
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.output.packing import Packing
from exporter_gui.core.request import ExportRequest
from exporter_gui.core.sentences import for_command_line

if TYPE_CHECKING:
    from exporter_gui.core.manifest.earlier_export import EarlierExport
    from exporter_gui.core.model.comparison import Comparison

_CHANGED = ("content", "counts")
"""Values of `Changed`, which is seldom needed."""


class Since(NamedTuple):
    """Selection that goes on from an earlier export."""

    selection: Selection
    notes: tuple[str, ...] = ()
    comparison: "Comparison | None" = None


def add_since_options(parser: argparse.ArgumentParser) -> None:
    """Add the flags."""
    group = parser.add_argument_group("only what is new")
    group.add_argument(
        "--since",
        type=_path,
        metavar="EXPORT",
        help=(
            "only posts archived since an earlier export with the same account and filters: its folder, ZIP, manifest"
            " or file; of a folder of exports, the newest one. Without new posts, nothing is written"
        ),
    )
    group.add_argument(
        "--changed",
        choices=_CHANGED,
        help=(
            "also posts whose text or labels (content), or also whose likes and other counts have changed; give it in"
            " the first export, too, which remembers what there was"
        ),
    )


def _path(text: str) -> Path:
    if not text:
        raise RequestError(Code.SINCE_NAME_EMPTY)
    return Path(text)


def find_since(options: argparse.Namespace, selection: Selection) -> Since:
    """Return the selection of only what is new, if that is asked for.

    Raises `RequestError` and `VerificationError` where nothing can go on from the earlier export.
    """
    if options.since is None and options.changed is None:
        return Since(selection)
    from exporter_gui.core.model.comparison import Changed, Comparison  # noqa: PLC0415 - seldom needed

    comparison = None if options.changed is None else Comparison(Changed(options.changed))
    if options.since is None:
        return Since(selection, comparison=comparison)
    if options.everything:
        raise RequestError(Code.SINCE_WITH_EVERYTHING)
    from exporter_gui.core.increments.earlier_exports import find_earlier  # noqa: PLC0415 - seldom needed

    notes: list[Message] = []
    earlier = find_earlier(options.since, selection, options.output, notes.append)
    if earlier is not None and comparison is not None:
        earlier = _with_fingerprints(earlier, options.since, selection, notes)
    if earlier is not None:
        selection = replace(selection, since=earlier.end(is_compared=comparison is not None))
        comparison = comparison and replace(comparison, earlier=earlier.sha256)
    return Since(selection, tuple(map(for_command_line, notes)), comparison)


def _with_fingerprints(
    earlier: "EarlierExport", since: Path, selection: Selection, notes: list[Message]
) -> "EarlierExport | None":
    """Return an earlier export unless it is the newest of a folder and its fingerprints are lost, which is noted.

    Raises `VerificationError` for one that was named itself and certainly never had any.
    """
    from exporter_gui.core.increments.kept_fingerprints import find_kept  # noqa: PLC0415 - seldom needed

    if find_kept(selection, earlier.sha256) is not None:
        return earlier
    if earlier.path.parent != since:
        if earlier.is_surely_uncompared:
            raise VerificationError(Code.SINCE_NOT_COMPARED, path=earlier.path)
        return earlier  # refused when it is compared
    code = Code.SINCE_NEVER_COMPARED if earlier.is_surely_uncompared else Code.SINCE_FORGOTTEN
    notes.append(Message(code, {"path": earlier.path}))
    return None  # every night would fail


def with_since(request: ExportRequest, options: argparse.Namespace, since: Since) -> ExportRequest:
    """Return a request whose export has a manifest, so that a later one can go on from it."""
    is_needed = (options.since is not None or options.changed is not None) and request.packing is Packing.FILE
    has_manifest = request.has_manifest or is_needed
    return request._replace(comparison=since.comparison, has_manifest=has_manifest)


def with_replaced(request: ExportRequest, options: argparse.Namespace) -> ExportRequest:
    """Return a complete request that loses nothing of an export that it replaces. Raises `DestinationError`."""
    if options.since is None or not options.force:
        return request
    from exporter_gui.core.increments.replacing import find_replaced  # noqa: PLC0415 - seldom needed

    return request._replace(replaced=find_replaced(request))
