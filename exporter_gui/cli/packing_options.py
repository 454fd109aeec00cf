"""Flags of the command line for folders, ZIPs, media files and manifests."""

import argparse

from exporter_gui.cli.paths import path_after
from exporter_gui.core.errors import RequestError
from exporter_gui.core.messages import Code
from exporter_gui.core.model.media import MediaChoice
from exporter_gui.core.output.packing import Packing
from exporter_gui.core.request import ExportRequest

DEFAULT_FORMAT = "json"
"""Of the posts in a folder or ZIP."""


def add_packing_options(parser: argparse.ArgumentParser) -> None:
    """Add the flags."""
    group = parser.add_argument_group("media files, manifest and checksums")
    packing = group.add_mutually_exclusive_group()
    packing.add_argument(
        "--folder",
        dest="packing",
        action="store_const",
        const=Packing.FOLDER,
        default=Packing.FILE,
        help="write a folder with the posts, their media files, a manifest and checksums",
    )
    packing.add_argument("--zip", dest="packing", action="store_const", const=Packing.ZIP, help="the same as a ZIP")
    group.add_argument("--bag", action="store_true", help="lay out the folder or ZIP as a BagIt bag (RFC 8493)")
    group.add_argument(
        "--media",
        choices=[choice.value for choice in MediaChoice],
        help="which media files a folder or ZIP takes along; by default images (and videos)",
    )
    group.add_argument(
        "--media-root",
        type=path_after("--media-root"),
        metavar="DIR",
        help=(
            "folder with the media files; for a repository, with its blobs, which another tool has fetched, under any"
            " names; by default beside ARCHIVE (media; blobs or NAME_blobs)"
        ),
    )
    group.add_argument(
        "--everything",
        action="store_true",
        help=(
            "also write the records of a repository: likes, follows, lists, and those of other programs; all of them,"
            " whatever the dates and filters, which apply to posts only"
        ),
    )
    group.add_argument("--manifest", action="store_true", help="write FILE.manifest.json beside a single FILE")


def with_packing(request: ExportRequest, options: argparse.Namespace) -> ExportRequest:
    """Return a request with what the flags ask for. Raises `RequestError`."""
    if options.packing is Packing.FILE and options.media_root is not None:
        raise RequestError(Code.MEDIA_FOLDER_WITHOUT_PACKING)
    if options.media == MediaChoice.NONE.value and options.media_root is not None:
        raise RequestError(Code.MEDIA_FOLDER_WITHOUT_MEDIA)
    usual = MediaChoice.NONE if options.packing is Packing.FILE else MediaChoice.IMAGES
    return request._replace(
        packing=options.packing,
        media=usual if options.media is None else MediaChoice(options.media),
        media_root=options.media_root,
        is_bag=options.bag,
        has_everything=options.everything,
        has_manifest=options.manifest,
        time_zone=options.time_zone,
    )
