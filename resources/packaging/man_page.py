"""Generates the manual page from the command's help."""

import argparse
import datetime as dt
import sys

from contents import NAME, ROOT, TITLE

sys.path.insert(0, str(ROOT))

from exporter_gui.cli.entry import parser as command_line_parser

_TEXT = r"""
.SH DESCRIPTION
Exports the Bluesky posts in a repository (repo.car) that Bluesky lets people download, or in a database of bskyarchive.
Without a command, a window opens.
The archive is opened read-only and never changed. The exported file appears complete and checked, or not at all.
A date is a whole day, an RFC 3339 time is an exact instant, and both ends of a range are included.
"""
_CODES = r"""
.SH EXIT STATUS
.TP
.B 0
done
.TP
.B 1
failed
.TP
.B 2
wrong usage
.TP
.B 130
cancelled; nothing was written
"""


def man_page(version: str, epoch: int) -> str:
    """Return the page in man(7) format; `epoch` is its date, in seconds since 1970."""
    day = dt.datetime.fromtimestamp(epoch, dt.UTC).date().isoformat()
    parser = command_line_parser()
    commands = next(action for action in parser._actions if isinstance(action, argparse._SubParsersAction))  # noqa: SLF001
    about = str(parser.description).rstrip(".")
    lines = [
        f'.TH {NAME.upper()} 1 "{day}" "{NAME} {version}" "User Commands"',
        ".SH NAME",
        rf"{_escaped(NAME)} \- {_escaped(about[0].lower() + about[1:])}",
        ".SH SYNOPSIS",
        f".B {_escaped(NAME)}",
        ".RI [ ARCHIVE ]",
        *(line for command in commands.choices.values() for line in _synopsis(command)),
        _TEXT.strip(),
        ".SH OPTIONS",
        *_actions(parser),
    ]
    for name, command in commands.choices.items():
        purpose = next(choice.help for choice in commands._choices_actions if choice.dest == name)  # noqa: SLF001
        lines += [f'.SH "THE COMMAND {name.upper()}"', _escaped(f"{purpose}".capitalize() + "."), *_actions(command)]
    return "\n".join(
        [*lines, _CODES.strip(), ".SH SEE ALSO", f"The window of {TITLE}, which has the same functions.", ""]
    )


def _synopsis(command: argparse.ArgumentParser) -> list[str]:
    usage = " ".join(command.format_usage().removeprefix("usage: ").split())
    return [".br", f".B {_escaped(usage)}"]


def _actions(parser: argparse.ArgumentParser) -> list[str]:
    lines: list[str] = []
    for action in parser._actions:  # noqa: SLF001 - argparse has no public way to list them
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            continue
        choices = "|".join(map(str, action.choices)) if action.choices else None
        value = action.metavar or choices or action.dest.upper()
        names = ", ".join(action.option_strings) or str(value)
        takes_value = action.option_strings and action.nargs != 0
        lines += [".TP", rf"\fB{_escaped(names)}\fR" + (rf" \fI{_escaped(str(value))}\fR" if takes_value else "")]
        lines.append(_escaped(str(action.help)))
    return lines


def _escaped(text: str) -> str:
    return text.replace("\\", r"\e").replace("-", r"\-").replace("'", r"\(aq")


if __name__ == "__main__":
    print(man_page("0", 0))
