"""Command line parser."""

import argparse
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, NoReturn

from exporter_gui import __version__
from exporter_gui.cli.command import Command
from exporter_gui.cli.exit_codes import WRONG_USAGE
from exporter_gui.cli.output import printable
from exporter_gui.standard_streams import print_error, print_result

if TYPE_CHECKING:
    from _typeshed import SupportsWrite


class Parser(argparse.ArgumentParser):
    """Argument parser that reports errors in one line, and detects failing streams."""

    def error(self, message: str) -> NoReturn:
        """Print an error and exit."""
        self.exit(WRONG_USAGE, printable(f"{self.prog}: {message}; see {self.prog} --help."))

    def _print_message(self, message: str, file: "SupportsWrite[str] | None" = None) -> None:
        """Print help, version and errors; argparse itself ignores failing streams."""
        if file is sys.stdout:
            print_result(message.rstrip())
        else:
            print_error(message.rstrip())


def make_parser(commands: Iterable[Command]) -> Parser:
    """Return a parser for commands, which stores the name of the given one as `command`."""
    parser = Parser(
        prog="exporter-gui",
        description="Export Bluesky posts from a bskyarchive database.",
        epilog="Without a command, the window opens: exporter-gui [ARCHIVE]",
    )
    parser.add_argument("--version", action="version", version=f"exporter-gui {__version__}")
    parser.add_argument("--self-test", action="store_true", help="check that the installation works, and exit")
    parsers = parser.add_subparsers(dest="command")
    for command in commands:
        command.add_arguments(parsers.add_parser(command.name, help=command.help))
    return parser
