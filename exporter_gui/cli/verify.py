"""The command `verify`: compare an export with its manifest and checksums."""

import argparse
from pathlib import Path

from exporter_gui.cli.exit_codes import DONE, FAILED
from exporter_gui.cli.output import print_lines, print_message
from exporter_gui.cli.progress_bar import ProgressBar
from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.errors import RequestError
from exporter_gui.core.language import posts_text
from exporter_gui.core.messages import Code
from exporter_gui.core.verify.result import VerifyResult


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument(
        "path", type=_path, metavar="PATH", help="a folder, ZIP, bag or manifest, or a file with a manifest beside it"
    )
    parser.add_argument("--quiet", action="store_true", help="say nothing unless something is wrong")


def _path(text: str) -> Path:
    if not text:
        raise RequestError(Code.VERIFY_NAME_EMPTY)
    return Path(text)


def run(options: argparse.Namespace, cancellation: Cancellation) -> int:
    """Run the command and return its exit code."""
    from exporter_gui.core.verify.verification import verify  # noqa: PLC0415 - not needed to export

    with ProgressBar(quiet=options.quiet) as bar:
        result = verify(options.path, bar.show_verified, cancellation)
    for problem in result.problems_in_words():
        print_message(problem)
    if result.problems.count > len(result.problems.first):
        print_message(f"{result.problems.count - len(result.problems.first):,} more differences.")
    if not options.quiet:
        print_lines([_describe(options.path, result), *result.notes_in_words()])
    return DONE if result.is_whole else FAILED


def _describe(path: Path, result: VerifyResult) -> str:
    posts = "" if result.posts is None else f"{posts_text(result.posts)}, "  # which some formats do not allow
    files = "1 file" if result.files == 1 else f"{result.files:,} files"
    problems = "1 difference" if result.problems.count == 1 else f"{result.problems.count:,} differences"
    outcome = "as it was exported" if result.is_whole else problems
    return f"{path}: {posts}{files} unchanged, {result.bytes:,} bytes read, {result.seconds:.1f} s: {outcome}"
