"""Command `export`: export posts to a file, a folder or a ZIP."""

import argparse
from collections.abc import Sequence

from exporter_gui.cli.addition_options import ARCHIVE_HELP, add_addition_options, chosen_additions
from exporter_gui.cli.exit_codes import DONE
from exporter_gui.cli.format_options import add_format_options, chosen_options
from exporter_gui.cli.output import print_lines, print_message
from exporter_gui.cli.packing_options import DEFAULT_FORMAT, add_packing_options, with_packing
from exporter_gui.cli.parser import FILE
from exporter_gui.cli.paths import archive_path, output_name, output_path
from exporter_gui.cli.progress_bar import ProgressBar
from exporter_gui.cli.since_options import Since, add_since_options, find_since, with_replaced, with_since
from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.errors import NothingNew, RequestError
from exporter_gui.core.export import export
from exporter_gui.core.formats import FORMATS, find_format, get_format
from exporter_gui.core.language import posts_text
from exporter_gui.core.messages import Code, Message
from exporter_gui.core.model.account import Account
from exporter_gui.core.model.accounts import find_account
from exporter_gui.core.model.did_address import document_address
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.model.time_range import TimeRange, parse_range
from exporter_gui.core.model.time_zone import find_zone
from exporter_gui.core.output.packing import ZIP_SUFFIX, Packing
from exporter_gui.core.progress import OnOpening
from exporter_gui.core.request import ExportRequest
from exporter_gui.core.result import ExportResult
from exporter_gui.core.sentences import for_command_line
from exporter_gui.core.sources import read_archive
from exporter_gui.core.sources.combining import is_repository
from exporter_gui.standard_streams import OutputError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("archive", type=archive_path, metavar="ARCHIVE", help=ARCHIVE_HELP)
    parser.add_argument(
        "--output",
        "-o",
        type=output_name,
        required=True,
        metavar=FILE,
        help="output file, or the folder or ZIP; {date} in its name becomes the day of the export",
    )
    formats = f"{{{','.join(FORMATS)}}}"
    parser.add_argument(
        "--format",
        type=_format,
        metavar=formats,
        help="output format (default: by the suffix of FILE; json in a folder or ZIP)",
    )
    parser.add_argument(
        "--account", metavar="DID-OR-HANDLE", help="owner whose posts to export (default: the only owner)"
    )
    parser.add_argument("--all-authors", action="store_true", help="export the posts of all authors")
    parser.add_argument(
        "--from", dest="start", metavar="WHEN", help="start: a date (a whole day), or a time like 2024-03-31T18:00:00Z"
    )
    parser.add_argument("--to", dest="end", metavar="WHEN", help="end, in the same form; both ends are included")
    parser.add_argument(
        "--time-zone", metavar="ZONE", help="time zone of the dates, also in spreadsheets (default: this computer's)"
    )
    parser.add_argument("--no-replies", action="store_true", help="leave out replies")
    parser.add_argument("--reposts", action="store_true", help="include reposted posts of other authors")
    parser.add_argument("--only-media", action="store_true", help="only posts with media")
    parser.add_argument("--text", default="", metavar="TEXT", help="only posts that contain TEXT, ignoring case")
    parser.add_argument("--force", action="store_true", help="replace FILE, or the folder of an export, if it exists")
    parser.add_argument("--quiet", action="store_true", help="print only notes and errors")
    add_addition_options(parser)
    add_packing_options(parser)
    add_since_options(parser)
    add_format_options(parser)


def _format(text: str) -> str:
    return get_format(text).id


def run(options: argparse.Namespace, cancellation: Cancellation) -> int:
    """Run the command and return its exit code."""
    options.output = output_path(options.output, is_folder=options.packing is Packing.FOLDER)
    try:
        with ProgressBar(quiet=options.quiet) as bar:
            since = find_since(options, _selection(options, cancellation, bar.show_opening))
            request = _request(options, since)
            result = export(request, bar.show, cancellation, bar.show_opening)
    except NothingNew as outcome:
        _print(options, for_command_line(outcome.message), [*since.notes, *map(for_command_line, outcome.notes)])
        return DONE
    told = (note for note in result.messages() if options.quiet or note.code is not Code.MEDIA_INCOMPLETE)
    _print(options, _describe(result), [*since.notes, *map(for_command_line, told)], result)
    return DONE


def _selection(options: argparse.Namespace, cancellation: Cancellation, on_opening: OnOpening) -> Selection:
    if options.account is not None and options.all_authors:
        raise RequestError(Code.ACCOUNT_AND_ALL_AUTHORS)
    time_range = _time_range(options)
    did = None
    if not options.all_authors:
        owners = read_archive(
            options.archive,
            cancellation,
            lambda archive: archive.owners(),
            brief=True,
            by_index=True,
            on_opening=on_opening,
            additions=chosen_additions(options),
        )
        did = _find_account(owners, options)
    return Selection(
        did,
        time_range,
        include_replies=not options.no_replies,
        include_reposts=options.reposts,
        only_media=options.only_media,
        text=options.text,
    )


def _find_account(owners: Sequence[Account], options: argparse.Namespace) -> str:
    """Return the DID of the owner that is meant. Raises `RequestError`."""
    archive = options.archive
    if options.also is not None and is_repository(archive):
        archive = options.also  # a repository has one owner only: others are the archive's
    try:
        return find_account(owners, options.account, archive)
    except RequestError as error:
        nameless = next((owner.did for owner in owners if owner.handle == owner.did), "")
        if error.code is Code.UNKNOWN_OWNER and (address := document_address(nameless)):
            error.notes.append(Message(Code.HANDLE_UNKNOWN, {"address": address}))
        raise


def _time_range(options: argparse.Namespace) -> TimeRange:
    zone = None if options.time_zone is None else find_zone(options.time_zone)
    try:
        return parse_range(options.start, options.end, zone)
    except RequestError as error:
        if error.code is not Code.RANGE_REVERSED:
            raise
        raise RequestError(Code.FROM_AFTER_TO, start=options.start, end=options.end) from error


def _request(options: argparse.Namespace, since: Since) -> ExportRequest:
    format_ = options.format or _named_format(options)
    request = ExportRequest(
        options.archive,
        since.selection,
        format_,
        options.output,
        overwrite=options.force,
        did_document=options.did_document,
        also=options.also,
        asks_for_others=options.all_authors,
    )
    request = with_since(with_packing(request, options), options, since)
    if not format_:
        request.check_destination()  # report other errors first
        request.check_packing()
        if options.output.suffix.lower() == ZIP_SUFFIX:
            raise RequestError(Code.ZIP_NOT_ASKED_FOR, name=options.output.name)
        choices = " or ".join(f"--format {name}" for name in FORMATS)
        raise RequestError(Code.UNKNOWN_SUFFIX, name=options.output.name, choices=choices)
    request = request._replace(options=chosen_options(options, FORMATS[format_], options.output.name))
    return with_replaced(request, options)


def _named_format(options: argparse.Namespace) -> str:
    if options.packing is not Packing.FILE:
        return DEFAULT_FORMAT
    named = find_format(options.output.name) if options.output.suffix else None
    return named.id if named else ""


def _describe(result: ExportResult) -> str:
    media = "" if result.media is None else f"{result.media.copied:,} of {result.media.wanted:,} media files, "
    records = "" if result.records is None else _records_text(result.records.written)
    return f"{result.path}: {posts_text(result.posts)}, {records}{media}{result.bytes:,} bytes, {result.seconds:.1f} s"


def _records_text(count: int) -> str:
    return "1 record, " if count == 1 else f"{count:,} records, "


def _print(options: argparse.Namespace, line: str, notes: list[str], result: ExportResult | None = None) -> None:
    if options.quiet:
        for note in notes:
            print_message(note)
        return
    try:
        print_lines([line, *notes])
    except OutputError as error:  # the export succeeded, and so does the command
        if result is None:
            raise
        reason = error.message.parameters["reason"]
        print_message(for_command_line(Message(Code.COMPLETE_BUT_NOT_PRINTED, {"path": result.path, "reason": reason})))
