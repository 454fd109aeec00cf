"""The command `export`: write posts to a file, a folder or a ZIP."""

import argparse
import os
from dataclasses import replace
from pathlib import Path

from exporter_gui.cli.command import Command
from exporter_gui.cli.exit_codes import DONE
from exporter_gui.cli.format_options import add_format_options, chosen_options
from exporter_gui.cli.output import print_lines, print_message
from exporter_gui.cli.packing_options import DEFAULT_FORMAT, add_packing_options, with_packing
from exporter_gui.cli.progress_bar import ProgressBar
from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.errors import RequestError
from exporter_gui.core.export import export
from exporter_gui.core.formats import FORMATS, find_format
from exporter_gui.core.language import posts_text
from exporter_gui.core.messages import Code, Message
from exporter_gui.core.model.accounts import find_account
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.model.time_range import TimeRange, parse_range
from exporter_gui.core.model.time_zone import find_zone
from exporter_gui.core.output.packing import Packing
from exporter_gui.core.request import ExportRequest
from exporter_gui.core.result import ExportResult
from exporter_gui.core.sentences import english
from exporter_gui.core.sources import read_archive
from exporter_gui.standard_streams import OutputError


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(refuse=parser.error)
    parser.add_argument("archive", type=Path, metavar="ARCHIVE", help="the database that bskyarchive keeps")
    parser.add_argument(
        "--output", "-o", type=_name, required=True, metavar="FILE", help="the file to write, or the folder or ZIP"
    )
    parser.add_argument(
        "--format", choices=tuple(FORMATS), help="by default, as the suffix of FILE says; json in a folder or ZIP"
    )
    whose = parser.add_mutually_exclusive_group()
    whose.add_argument("--account", metavar="DID-OR-HANDLE", help="whose posts; by default the only owner's")
    whose.add_argument("--all-authors", action="store_true", help="everybody's posts, reposts of others included")
    parser.add_argument(
        "--from", dest="start", metavar="WHEN", help="a date (a whole day) or an instant like 2024-03-31T18:00:00Z"
    )
    parser.add_argument("--to", dest="end", metavar="WHEN", help="likewise; both ends are included")
    parser.add_argument("--time-zone", metavar="ZONE", help="whose days are meant; by default this computer's")
    parser.add_argument("--no-replies", action="store_true", help="leave out replies")
    parser.add_argument("--reposts", action="store_true", help="take the posts of others, too, which were reposted")
    parser.add_argument("--only-media", action="store_true", help="leave out posts without media")
    parser.add_argument("--text", default="", metavar="TEXT", help="only posts whose text contains TEXT, in any case")
    parser.add_argument("--force", action="store_true", help="replace FILE, or the folder of an export, if it exists")
    parser.add_argument("--quiet", action="store_true", help="say nothing unless something is wrong")
    add_packing_options(parser)
    add_format_options(parser)


def _name(name: str) -> str:
    if name == "-":
        message = "standard output cannot be complete or not at all; name a file (one that is called so: ./-)"
        raise argparse.ArgumentTypeError(message)
    return name


def _output(options: argparse.Namespace) -> Path:
    name: str = options.output
    folder, last = os.path.split(name)
    if options.packing is not Packing.FOLDER and folder and last in ("", os.curdir):  # a path forgets what these mean
        options.refuse(f"argument --output/-o: “{name}” means a folder; add a file name to it")
    return Path(name)


def _run(options: argparse.Namespace, cancellation: Cancellation) -> int:
    options.output = _output(options)
    request = _request(options, _selection(options, cancellation))
    with ProgressBar(quiet=options.quiet) as bar:
        result = export(request, bar.show, cancellation)
    if options.quiet:
        for remark in result.remarks():
            print_message(remark)
    else:
        _print_result(result)
    return DONE


def _selection(options: argparse.Namespace, cancellation: Cancellation) -> Selection:
    time_range = _time_range(options)
    did = None
    if not options.all_authors:
        owners = read_archive(
            options.archive, cancellation, lambda archive: archive.owners(), brief=True, by_index=True
        )
        did = find_account(owners, options.account, options.archive)
    return Selection(
        did,
        time_range,
        include_replies=not options.no_replies,
        include_reposts=options.reposts,
        only_media=options.only_media,
        text=options.text,
    )


def _time_range(options: argparse.Namespace) -> TimeRange:
    zone = None if options.time_zone is None else find_zone(options.time_zone)
    return parse_range(options.start, options.end, zone)


def _request(options: argparse.Namespace, selection: Selection) -> ExportRequest:
    format_ = options.format or _named_format(options)
    request = ExportRequest(options.archive, selection, format_, options.output, overwrite=options.force)
    request = with_packing(request, options)
    if not format_:
        request.check_destination()  # what is wrong with it explains more than its suffix
        choices = " or ".join(f"--format {name}" for name in FORMATS)
        raise RequestError(Code.FORMAT_NOT_TOLD, name=options.output.name, choices=choices)
    return replace(request, options=chosen_options(options, FORMATS[format_]))


def _named_format(options: argparse.Namespace) -> str:
    if options.packing is not Packing.FILE:
        return DEFAULT_FORMAT
    named = find_format(options.output.name) if options.output.suffix else None
    return named.id if named else ""


def _print_result(result: ExportResult) -> None:
    media = "" if result.media is None else f"{result.media.copied:,} of {result.media.wanted:,} media files, "
    line = f"{result.path}: {posts_text(result.posts)}, {media}{result.bytes:,} bytes, {result.seconds:.1f} s"
    try:
        print_lines([line, *result.remarks()])
    except OutputError as error:  # the file is in its place, and the exit code says so
        reason = error.message.parameters["reason"]
        print_message(english(Message(Code.COMPLETE_BUT_NOT_PRINTED, {"path": result.path, "reason": reason})))


EXPORT = Command("export", "write posts to a file, a folder or a ZIP", _add_arguments, _run)
