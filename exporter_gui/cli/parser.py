"""Command line parser."""

import argparse
import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NoReturn

from exporter_gui import __version__
from exporter_gui.cli.command import Command
from exporter_gui.cli.exit_codes import WRONG_USAGE
from exporter_gui.cli.given_once import GivenTwiceError, take_each_once
from exporter_gui.cli.output import printable
from exporter_gui.core.language import either
from exporter_gui.standard_streams import print_error, print_result

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

FILE = "FILE"
"""Metavar of the output file."""


class Parser(argparse.ArgumentParser):
    """Argument parser that reports errors in one sentence, and detects failing streams."""

    missing = ""
    """Sentence for arguments that are missing."""

    def refuse(self, sentence: str) -> NoReturn:
        """Print a sentence and exit."""
        self.exit(WRONG_USAGE, printable(f"exporter-gui: {sentence}"))

    def error(self, message: str) -> NoReturn:  # noqa: ARG002 - overridden
        """Refuse missing arguments; other errors are raised as `ArgumentError`."""
        self.refuse(self.missing)

    def explain(self, error: argparse.ArgumentError, arguments: Sequence[str]) -> str:
        """Return a sentence for an error of argparse, whose own texts depend on Python's version."""
        if isinstance(error, GivenTwiceError):
            return f"Give {either(error.names)} only once."
        if error.argument_name is None:
            return self.missing
        rivals = self._rivals(error.argument_name, arguments)
        if rivals:
            return f"Use either {either(rivals)}."
        action = next((each for each in self._actions if "/".join(each.option_strings) == error.argument_name), None)
        return f"{error}; see {self.prog} --help." if action is None else _requirement(action)

    def _rivals(self, name: str, arguments: Sequence[str]) -> list[str]:
        """Return the given options that exclude each other, if the named one is among them."""
        for group in self._mutually_exclusive_groups:
            options = [option for action in group._group_actions for option in action.option_strings]  # noqa: SLF001 - else only argparse's text tells
            given = [option for option in options if option in arguments]
            if name in given and len(given) > 1:
                return given
        return []

    def _print_message(self, message: str, file: "SupportsWrite[str] | None" = None) -> None:
        """Print help, version and errors; argparse itself ignores failing streams."""
        if file is sys.stdout:
            print_result(message.rstrip())
        else:
            print_error(message.rstrip())


class CommandLine:
    """Parsers of all commands; the name of the given one is stored as `command`."""

    def __init__(self, commands: Mapping[str, Command], mentioned: Iterable[str]) -> None:
        """Add the arguments of those commands only whose names are `mentioned`: the others need not be imported."""
        self.parser = Parser(
            prog="exporter-gui",
            description="Export Bluesky posts from a bskyarchive database or a repository (repo.car).",
            epilog="Without a command, the window opens: exporter-gui [ARCHIVE]",
            allow_abbrev=False,
            exit_on_error=False,
        )
        self.parser.missing = f"Name a command: {either(commands)}."
        self.parser.add_argument("--version", action="version", version=f"exporter-gui {__version__}")
        self.parser.add_argument("--self-test", action="store_true", help="check that the installation works, and exit")
        self._add_commands(commands.values(), frozenset(mentioned))

    def _add_commands(self, commands: Iterable[Command], mentioned: frozenset[str]) -> None:
        parsers = self.parser.add_subparsers(dest="command")
        self._of_commands: dict[str, Parser] = {}
        for command in commands:
            parser = parsers.add_parser(command.name, help=command.help, allow_abbrev=False, exit_on_error=False)
            parser.missing = command.missing
            take_each_once(parser)
            if command.name in mentioned:
                command.load().add_arguments(parser)
            self._of_commands[command.name] = parser

    def parse(self, arguments: Sequence[str]) -> argparse.Namespace:
        """Return the values of arguments; print a sentence and exit if they are wrong."""
        parser = self._of_commands.get(arguments[0], self.parser) if arguments else self.parser
        hint = _hint_at_dash(arguments)
        parser.missing += hint
        try:
            values, unknown = self.parser.parse_known_args(arguments)
        except argparse.ArgumentError as error:
            parser.refuse(parser.explain(error, arguments))
        if unknown:
            option = next((text.partition("=")[0] for text in unknown if text.startswith("-")), None)
            fault = f"“{unknown[0]}” is one argument too many" if option is None else f"{option} is not an option"
            parser.refuse(f"{fault}; see {parser.prog} --help.{hint}")
        if values.command is None:
            parser.refuse(parser.missing)
        return values


def _hint_at_dash(arguments: Sequence[str]) -> str:
    """Return a sentence on the first argument that was taken for an option, and is the name of a file."""
    name = next((each for each in arguments if each.startswith("-") and os.path.lexists(each)), None)
    return "" if name is None else f" Write ./{name} for the file whose name starts with a dash."


def _requirement(action: argparse.Action) -> str:
    """Return a sentence that tells which value an option takes."""
    flag = next((name for name in action.option_strings if name.startswith("--")), action.option_strings[0])
    if action.nargs == 0:
        return f"{flag} takes no value."
    if action.dest == "output":
        return "Name a file after -o; write ./-dash.json for a name that starts with a dash."
    if action.choices:
        return f"{flag} takes {either(map(str, action.choices))}."
    if action.type is int:
        return f"{flag} takes a whole number."
    return f"{flag} takes a value; write {flag}=VALUE for one that starts with a dash."
