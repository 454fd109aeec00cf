"""Entry point of the command line."""

import io
import signal
import sys
from collections.abc import Sequence
from types import FrameType

from exporter_gui.cli.exit_codes import FAILED, WRONG_USAGE
from exporter_gui.cli.export import EXPORT
from exporter_gui.cli.inspect import INSPECT
from exporter_gui.cli.output import print_message
from exporter_gui.cli.parser import Parser, make_parser
from exporter_gui.cli.verify import VERIFY
from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.errors import Cancelled, ExporterError, RequestError
from exporter_gui.ending_signals import CANCELLED, ENDING_SIGNALS

_COMMANDS = {command.name: command for command in (EXPORT, INSPECT, VERIFY)}
COMMANDS = tuple(_COMMANDS)


def parser() -> Parser:
    """Return the parser of every command."""
    return make_parser(_COMMANDS.values())


def main(arguments: Sequence[str]) -> int:
    """Run a command; return its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a terminal may know fewer characters than names hold
            stream.reconfigure(errors="backslashreplace")
    try:
        return _run(arguments)
    except Cancelled:
        print_message("Cancelled. Nothing was written.")
        return CANCELLED
    except RequestError as error:
        print_message(str(error))
        return WRONG_USAGE
    except ExporterError as error:
        print_message(str(error))
        return FAILED


def _run(arguments: Sequence[str]) -> int:
    options = parser().parse_args(arguments)
    if options.command is None:
        parser().error(f"name a command: {' or '.join(COMMANDS)}")
    cancellation = Cancellation()

    def on_signal(_number: int, _frame: FrameType | None) -> None:
        cancellation.cancel()

    for number in ENDING_SIGNALS:
        signal.signal(number, on_signal)
    return _COMMANDS[options.command].run(options, cancellation)
