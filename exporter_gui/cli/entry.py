"""Entry point of the command line."""

import io
import signal
import sys
from collections.abc import Sequence
from types import FrameType

from exporter_gui.cli.commands import COMMANDS
from exporter_gui.cli.exit_codes import FAILED, WRONG_USAGE
from exporter_gui.cli.output import print_failure, print_message
from exporter_gui.cli.parser import CommandLine, Parser
from exporter_gui.cli.paths import check_current_folder
from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.errors import Cancelled, ExporterError, RequestError
from exporter_gui.core.language import either
from exporter_gui.ending_signals import CANCELLED, ENDING_SIGNALS
from exporter_gui.garbage_collection import resume_collection


def parser() -> Parser:
    """Return the parser for all commands, with their arguments."""
    return CommandLine(COMMANDS, COMMANDS).parser


def main(arguments: Sequence[str]) -> int:
    """Run a command; return its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # names may contain characters that a terminal does not support
            stream.reconfigure(errors="backslashreplace")
    try:
        return _run(arguments)
    except RequestError as error:
        print_failure(error)
        return WRONG_USAGE
    except ExporterError as error:
        print_failure(error)
        return FAILED


def refuse_command(name: str) -> int:
    """Print that there is no such command; return the exit code."""
    print_message(f"“{name}” is not a command; use {either(COMMANDS)}, or give one archive to open.")
    return WRONG_USAGE


def _run(arguments: Sequence[str]) -> int:
    options = CommandLine(COMMANDS, arguments).parse(arguments)
    check_current_folder()
    command = COMMANDS[options.command]
    cancellation = Cancellation()

    def on_signal(_number: int, _frame: FrameType | None) -> None:
        cancellation.cancel()

    for number in ENDING_SIGNALS:
        signal.signal(number, on_signal)
    module = command.load()
    resume_collection()
    try:
        return module.run(options, cancellation)
    except Cancelled:
        print_message(command.cancelled)
        return CANCELLED
