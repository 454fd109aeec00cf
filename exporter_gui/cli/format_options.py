"""Flags of the command line for the options of formats."""

import argparse

from exporter_gui.core.errors import RequestError
from exporter_gui.core.formats import FORMATS, AnyFormat
from exporter_gui.core.formats.file_suffixes import named_options
from exporter_gui.core.formats.options import FormatOptions, OptionField, describe, make_options
from exporter_gui.core.messages import Code

_PREFIX = "format_option_"


def add_format_options(parser: argparse.ArgumentParser) -> None:
    """Add a flag for each option; formats share one where they describe it alike."""
    formats: dict[OptionField, list[str]] = {}
    for format_ in FORMATS.values():
        for option in describe(format_.options):
            formats.setdefault(option, []).append(format_.id)
    group = parser.add_argument_group("options of formats")
    for option, ids in formats.items():
        _add_flag(group, option, f"{', '.join(ids)}: {option.help}; by default {_in_words(option)}")


def chosen_options(arguments: argparse.Namespace, format_: AnyFormat, file_name: str) -> FormatOptions:
    """Return the options that the flags and the file name ask for.

    Raises `RequestError` for a flag of another format, and for one that contradicts the file name.
    """
    given = {name.removeprefix(_PREFIX): value for name, value in vars(arguments).items() if name.startswith(_PREFIX)}
    foreign = given.keys() - {option.name for option in describe(format_.options)}
    if foreign:
        raise RequestError(Code.OPTION_OF_OTHER_FORMAT, option=_flag(min(foreign)), format=format_.id)
    named = named_options(file_name, format_)
    contradicting = [name for name in named if given.get(name, named[name]) != named[name]]
    if contradicting:
        option = f"{_flag(contradicting[0])} {given[contradicting[0]]}"
        raise RequestError(Code.OPTION_CONTRADICTS_NAME, name=file_name, option=option)
    options: FormatOptions = make_options(format_.options, {**named, **given})
    return options


def _add_flag(group: argparse._ArgumentGroup, option: OptionField, text: str) -> None:
    flag, dest, text = _flag(option.name), _PREFIX + option.name, text.replace("%", "%%")
    if option.type is bool:
        group.add_argument(flag, dest=dest, action=argparse.BooleanOptionalAction, default=argparse.SUPPRESS, help=text)
    else:
        group.add_argument(
            flag,
            dest=dest,
            type=option.type,
            choices=option.choices or None,
            metavar=None if option.choices else option.type.__name__.upper(),
            default=argparse.SUPPRESS,
            help=text,
        )


def _flag(name: str) -> str:
    return f"--{name.replace('_', '-')}"


def _in_words(option: OptionField) -> str:
    if option.type is bool:
        return "yes" if option.default else "no"
    return str(option.default) or "empty"
