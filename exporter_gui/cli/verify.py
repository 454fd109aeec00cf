"""The command `verify`: compare an export with its manifest and checksums."""

import argparse
import os
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from exporter_gui.cli.exit_codes import DONE, FAILED
from exporter_gui.cli.output import print_failure, print_lines, print_message
from exporter_gui.cli.progress_bar import ProgressBar
from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.errors import RequestError, VerificationError
from exporter_gui.core.language import posts_text
from exporter_gui.core.messages import Code, Message
from exporter_gui.core.output.layout import may_be_export
from exporter_gui.core.sentences import for_command_line
from exporter_gui.core.verify.result import VerifyResult

_SHOWN_OF_A_KIND = 10


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument(
        "path",
        type=_path,
        metavar="PATH",
        help="a folder, ZIP, bag or manifest, a file with a manifest beside it, or a folder of exports",
    )
    parser.add_argument("--quiet", action="store_true", help="say nothing unless something is wrong")


def _path(text: str) -> Path:
    if not text:
        raise RequestError(Code.VERIFY_NAME_EMPTY)
    return Path(text)


def run(options: argparse.Namespace, cancellation: Cancellation) -> int:
    """Run the command and return its exit code."""
    is_whole = None
    if os.path.isdir(options.path) and not may_be_export(options.path):  # noqa: PTH112 - which never raises
        is_whole = _verify_several(options, cancellation)
    if is_whole is None:
        is_whole = _verify(options.path, options, cancellation, "")
    return DONE if is_whole else FAILED


def _verify_several(options: argparse.Namespace, cancellation: Cancellation) -> bool | None:
    """Return whether all exports in a folder are whole, and none is missing; None if it holds none."""
    from exporter_gui.core.increments.earlier_exports import exports_in  # noqa: PLC0415 - seldom needed
    from exporter_gui.core.increments.folder_of_exports import gaps_between  # noqa: PLC0415 - as above

    paths = list(exports_in(options.path))
    verified = [_verify_one_of_several(path, options, cancellation) for path in paths]
    if verified.count(None) == len(verified):  # `paths` are of other programs, if there are any
        return None
    gaps = list(map(for_command_line, gaps_between(paths)))
    for gap in gaps:
        print_message(gap)
    return not gaps and False not in verified


def _verify_one_of_several(path: Path, options: argparse.Namespace, cancellation: Cancellation) -> bool | None:
    """Return whether an export in a folder of exports is whole; None for a file of something else."""
    try:
        return _verify(path, options, cancellation, f"{path}: ")
    except VerificationError as error:
        if error.code is Code.VERIFY_NO_MANIFEST:
            return None
        print_failure(error)
        return False


def _verify(path: Path, options: argparse.Namespace, cancellation: Cancellation, before: str) -> bool:
    """Print what differs, each line with some text `before` it; return whether nothing does."""
    from exporter_gui.core.verify.verification import verify  # noqa: PLC0415 - not needed to export

    with ProgressBar(quiet=options.quiet) as bar:
        result = verify(path, bar.show_verified, cancellation)
    shown = list(_first_of_each_kind(result.problems.first))
    for problem in shown:
        print_message(f"{before}{for_command_line(problem)}")
    if result.problems.count > len(shown):
        print_message(f"{before}{_differences(result.problems.count - len(shown), 'more ')}.")
    if not options.quiet:
        print_lines([_describe(path, result), *result.notes_in_words()])
    return result.is_whole


def _first_of_each_kind(problems: Iterable[Message]) -> Iterator[Message]:
    """Yield a few problems of each kind: where a folder is lost, its name tells enough."""
    shown = Counter[Code]()
    for problem in problems:
        shown[problem.code] += 1
        if shown[problem.code] <= _SHOWN_OF_A_KIND:
            yield problem


def _describe(path: Path, result: VerifyResult) -> str:
    posts = "" if result.posts is None else f"{posts_text(result.posts)}, "  # which some formats do not allow
    files = "1 file" if result.files == 1 else f"{result.files:,} files"
    outcome = "as it was exported" if result.is_whole else _differences(result.problems.count)
    return f"{path}: {posts}{files} unchanged, {result.bytes:,} bytes read, {result.seconds:.1f} s: {outcome}"


def _differences(number: int, more: str = "") -> str:
    return f"1 {more}difference" if number == 1 else f"{number:,} {more}differences"
