"""The command line: the engine without a screen."""

import argparse
import io
import os
import signal
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, NoReturn, Self

from exporter_gui import __version__
from exporter_gui.core.account import Summary
from exporter_gui.core.accounts import find_account
from exporter_gui.core.archive import read_archive
from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.errors import Cancelled, ExporterError, RequestError
from exporter_gui.core.exporter import export
from exporter_gui.core.formats import FORMATS
from exporter_gui.core.language import posts_text
from exporter_gui.core.progress import Progress
from exporter_gui.core.request import ExportRequest
from exporter_gui.core.result import ExportResult
from exporter_gui.core.selection import Selection
from exporter_gui.core.time_range import TimeRange, parse_range
from exporter_gui.core.time_zone import find_zone
from exporter_gui.ending_signals import CANCELLED, ENDING_SIGNALS
from exporter_gui.standard_streams import OutputError, print_error, print_result, silence

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

DONE, FAILED, WRONG_USAGE = 0, 1, 2
COMMANDS = ("export", "inspect")


def main(arguments: Sequence[str]) -> int:
    """Run a command; return its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a terminal may know fewer characters than names hold
            stream.reconfigure(errors="backslashreplace")
    try:
        return _run(arguments)
    except Cancelled:
        _say("Cancelled. Nothing was written.")
        return CANCELLED
    except RequestError as error:
        _say(str(error))
        return WRONG_USAGE
    except ExporterError as error:
        _say(str(error))
        return FAILED


def _run(arguments: Sequence[str]) -> int:
    options = _parser().parse_args(arguments)
    if options.command is None:
        _parser().error(f"name a command: {' or '.join(COMMANDS)}")
    cancellation = Cancellation()

    def on_signal(_number: int, _frame: FrameType | None) -> None:
        cancellation.cancel()

    for number in ENDING_SIGNALS:
        signal.signal(number, on_signal)
    return _export(options, cancellation) if options.command == "export" else _inspect(options, cancellation)


def _export(options: argparse.Namespace, cancellation: Cancellation) -> int:
    time_range = _time_range(options)
    did = None
    if not options.all_authors:
        owners = read_archive(
            options.archive, cancellation, lambda archive: archive.owners(), brief=True, by_index=True
        )
        did = find_account(owners, options.account, options.archive)
    selection = Selection(
        did,
        time_range,
        include_replies=not options.no_replies,
        include_reposts=options.reposts,
        only_media=options.only_media,
        text=options.text,
    )
    format_ = options.format or options.output.suffix.lower().removeprefix(".")
    request = ExportRequest(options.archive, selection, format_, options.output, overwrite=options.force)
    if request.format not in FORMATS:
        request.check_destination()  # what is wrong with it explains more than its suffix
        message = f"“{options.output.name}” does not tell the format; add --format {' or --format '.join(FORMATS)}."
        raise RequestError(message)
    with _ProgressBar(quiet=options.quiet) as bar:
        result = export(request, bar.show, cancellation)
    if options.quiet:
        for remark in result.remarks():
            _say(remark)
    else:
        _report(result)
    return DONE


def _time_range(options: argparse.Namespace) -> TimeRange:
    zone = None if options.time_zone is None else find_zone(options.time_zone)
    return parse_range(options.start, options.end, zone)


def _report(result: ExportResult) -> None:
    line = f"{result.path}: {posts_text(result.posts)}, {result.bytes:,} bytes, {result.seconds:.1f} s"
    try:
        print_result("\n".join(map(_printable, [line, *result.remarks()])))
    except OutputError as error:  # the file is in its place, and the exit code says so
        _say(f"“{result.path}” is complete, but {error}")


def _inspect(options: argparse.Namespace, cancellation: Cancellation) -> int:
    summary = read_archive(options.archive, cancellation, lambda archive: archive.summary(), brief=True)
    if options.json:
        import json  # noqa: PLC0415 - slow to import, not needed to export

        values = {**asdict(summary), "posts_of_others": summary.posts_of_others}
        print_result(json.dumps(values, indent=2))
    else:
        print_result("\n".join(map(_printable, _describe(options.archive, summary))))
    return DONE


def _describe(archive: Path, summary: Summary) -> list[str]:
    span = f", {summary.first_post} to {summary.last_post}" if summary.first_post else ""
    archived = f", last archived {summary.last_archived}" if summary.last_archived else ""
    lines = [f"{archive}: {posts_text(summary.posts)}{span}{archived}"]
    lines += [
        f"  {owner.handle} ({owner.display_name}), {owner.did}: {posts_text(owner.posts)}" for owner in summary.owners
    ]
    if summary.posts_of_others:
        lines.append(f"  reposts of others: {posts_text(summary.posts_of_others)}")
    if summary.problem:
        lines.append(summary.problem)
    return lines


class _ProgressBar:
    """A bar on a terminal; elsewhere nothing."""

    def __init__(self, *, quiet: bool) -> None:
        self._bar = None
        if not quiet and sys.stderr.isatty():
            from tqdm import tqdm  # noqa: PLC0415 - slow to import, not needed in scripts

            self._bar = tqdm(unit=" posts", unit_scale=True, file=sys.stderr, leave=False)

    def show(self, progress: Progress) -> None:
        if self._bar is None or progress.posts_done == progress.posts_total:
            return  # the last step is the file's appearing in its place
        self._bar.total = progress.posts_total
        try:
            self._bar.set_postfix_str(f"{progress.bytes_written / 1e6:,.0f} MB", refresh=False)
            self._bar.update(progress.posts_done - self._bar.n)
        except OSError:  # the terminal has gone
            silence(sys.stderr)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        if self._bar is not None:
            try:
                self._bar.close()
                sys.stderr.flush()  # tqdm itself is silent about a terminal that has gone
            except OSError:
                silence(sys.stderr)


def _say(sentence: str) -> None:
    print_error(f"exporter-gui: {_printable(sentence)}")


def _printable(line: str) -> str:
    """Escape characters of names that would control a terminal, or begin a line."""
    return "".join(character if character.isprintable() else _escape(character) for character in line)


def _escape(character: str) -> str:
    code = ord(character)
    is_byte = 0xDC80 <= code <= 0xDCFF  # noqa: PLR2004 - a byte of a name that is not text, as Python keeps it
    return f"\\x{code & 0xFF if is_byte else code:02x}"


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.exit(WRONG_USAGE, _printable(f"{self.prog}: {message}; see {self.prog} --help."))

    def _print_message(self, message: str, file: "SupportsWrite[str] | None" = None) -> None:
        """Print help, version and errors like everything else: argparse ignores that a stream fails."""
        if file is sys.stdout:
            print_result(message.rstrip())
        else:
            print_error(message.rstrip())


def _file(name: str) -> Path:
    if name == "-":
        message = "standard output cannot be complete or not at all; name a file (one that is called so: ./-)"
        raise argparse.ArgumentTypeError(message)
    folder, last = os.path.split(name)
    if folder and last in ("", os.curdir):  # a path forgets what these mean
        message = f"“{name}” means a folder; add a file name to it"
        raise argparse.ArgumentTypeError(message)
    return Path(name)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="exporter-gui",
        description="Export a bskyarchive database to a file that can be trusted.",
        epilog="Without a command, the window opens: exporter-gui [ARCHIVE]",
    )
    parser.add_argument("--version", action="version", version=f"exporter-gui {__version__}")
    parser.add_argument("--self-test", action="store_true", help="check that the program works here, and exit")
    commands = parser.add_subparsers(dest="command")

    exporting = commands.add_parser("export", help="write posts to a file")
    exporting.add_argument("archive", type=Path, metavar="ARCHIVE", help="the database that bskyarchive keeps")
    exporting.add_argument("--output", "-o", type=_file, required=True, metavar="FILE", help="the file to write")
    exporting.add_argument("--format", choices=tuple(FORMATS), help="by default, as the file's suffix says")
    whose = exporting.add_mutually_exclusive_group()
    whose.add_argument("--account", metavar="DID-OR-HANDLE", help="whose posts; by default the only owner's")
    whose.add_argument("--all-authors", action="store_true", help="everybody's posts, reposts of others included")
    exporting.add_argument(
        "--from", dest="start", metavar="WHEN", help="a date (a whole day) or an instant like 2024-03-31T18:00:00Z"
    )
    exporting.add_argument("--to", dest="end", metavar="WHEN", help="likewise; both ends are included")
    exporting.add_argument("--time-zone", metavar="ZONE", help="whose days are meant; by default this computer's")
    exporting.add_argument("--no-replies", action="store_true", help="leave out replies")
    exporting.add_argument("--reposts", action="store_true", help="take the posts of others, too, which were reposted")
    exporting.add_argument("--only-media", action="store_true", help="leave out posts without media")
    exporting.add_argument(
        "--text", default="", metavar="TEXT", help="only posts whose text contains TEXT, in any case"
    )
    exporting.add_argument("--force", action="store_true", help="replace FILE if it exists")
    exporting.add_argument("--quiet", action="store_true", help="say nothing unless something is wrong")

    inspecting = commands.add_parser("inspect", help="tell what an archive holds")
    inspecting.add_argument("archive", type=Path, metavar="ARCHIVE", help="the database that bskyarchive keeps")
    inspecting.add_argument("--json", action="store_true", help="as JSON")
    return parser
