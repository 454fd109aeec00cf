"""Command `inspect`: describe an archive."""

import argparse
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from exporter_gui.cli.addition_options import ARCHIVE_HELP, add_addition_options, chosen_additions
from exporter_gui.cli.exit_codes import DONE
from exporter_gui.cli.output import print_lines
from exporter_gui.cli.paths import archive_path
from exporter_gui.cli.progress_bar import ProgressBar
from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.language import posts_text
from exporter_gui.core.messages import Code
from exporter_gui.core.model.account import Account, Summary
from exporter_gui.core.model.did_address import document_address
from exporter_gui.core.model.record import POSTS
from exporter_gui.core.model.repository_contents import RepositoryContents, Signature
from exporter_gui.core.records.collection_names import collection_name, other_collections, records_text
from exporter_gui.core.sentences import for_command_line
from exporter_gui.core.sources import read_archive
from exporter_gui.core.unsigned import notes_on_unsigned
from exporter_gui.standard_streams import print_result


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("archive", type=archive_path, metavar="ARCHIVE", help=ARCHIVE_HELP)
    parser.add_argument("--json", action="store_true", help="print JSON")
    add_addition_options(parser)


def run(options: argparse.Namespace, cancellation: Cancellation) -> int:
    """Run the command and return its exit code."""
    with ProgressBar(quiet=False) as bar:
        summary = read_archive(
            options.archive,
            cancellation,
            lambda archive: archive.summary(),
            brief=True,
            on_opening=bar.show_opening,
            additions=chosen_additions(options),
        )
    if options.json:
        import json  # noqa: PLC0415 - slow to import, not needed to export

        values = {
            **asdict(summary),
            "problem": for_command_line(*summary.problems),
            "posts_of_others": summary.posts_of_others,
        }
        print_result(json.dumps(values, indent=2))
    else:
        print_lines(_describe([options.archive, *filter(None, [options.also])], summary))
    return DONE


def _describe(archives: Sequence[Path], summary: Summary) -> list[str]:
    span = f", {summary.first_post} to {summary.last_post}" if summary.first_post else ""
    archived = f", last archived {summary.last_archived}" if summary.last_archived else ""
    lines = [f"{' and '.join(map(str, archives))}: {posts_text(summary.posts)}{span}{archived}"]
    lines += [f"  {_names(owner)}: {posts_text(owner.posts)}" for owner in summary.owners]
    if summary.posts_of_others:
        lines.append(f"  reposts of others: {posts_text(summary.posts_of_others)}")
    if summary.repository:
        lines += _describe_repository(summary.repository)
    messages = (*notes_on_unsigned(summary.repository), *summary.problems)
    return lines + [for_command_line(message) for message in messages]


def _names(owner: Account) -> str:
    """Return the names that are known of an owner, like `mira.example (Mira), did:plc:…`."""
    handle = "" if owner.handle == owner.did else owner.handle
    name = f"({owner.display_name})" if handle and owner.display_name else owner.display_name
    known = " ".join(filter(None, (handle, name)))
    return ", ".join(filter(None, (known, owner.did)))


def _describe_repository(repository: RepositoryContents) -> list[str]:
    as_of = f"  as of {repository.as_of}; " if repository.as_of else "  "
    lines = [f"{as_of}signature {repository.signature}"]
    merged = repository.merged
    if merged:
        own = f"{posts_text(repository.losses.posts_read)} of {repository.file_name}"
        lines.append(f"  combined: {own} and {posts_text(merged.posts)} of {merged.file_name}")
    has_document = any(problem.code is Code.DID_DOCUMENT_WITHOUT_KEY for problem in repository.problems)
    address = document_address(repository.did)
    if repository.signature is Signature.UNCHECKED and address and not has_document:
        lines.append(f"  to see handle and signature: save {address} as did.json beside it, or use --did-document")
    collections = [(POSTS, repository.collections.get(POSTS, 0)), *other_collections(repository)]
    numbers = ((name, records_text(records, repository.losses, name)) for name, records in collections)
    return [*lines, *(f"  {collection_name(name)}: {records}" for name, records in numbers)]
