"""Flags of the command line for files that are opened together with the archive or repository."""

import argparse

from exporter_gui.cli.paths import archive_path, path_after
from exporter_gui.core.model.additions import Additions

ARCHIVE_HELP = "bskyarchive database, or repository that Bluesky exports (repo.car)"


def add_addition_options(parser: argparse.ArgumentParser) -> None:
    """Add the flags."""
    group = parser.add_argument_group("repositories")
    group.add_argument(
        "--did-document",
        type=path_after("--did-document"),
        metavar="JSON",
        help=(
            "DID document with the handle and the key that has signed the repository, saved from"
            " https://plc.directory/DID (default: did.json beside it)"
        ),
    )
    group.add_argument(
        "--also",
        type=archive_path,
        metavar="FILE",
        help="a bskyarchive database of the same account, to be merged with the repository (or the other way round)",
    )


def chosen_additions(options: argparse.Namespace) -> Additions:
    """Return the files that the flags name."""
    return Additions(options.did_document, getattr(options, "media_root", None), options.also)
