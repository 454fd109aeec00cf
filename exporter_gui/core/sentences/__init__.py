"""User-visible sentences from codes and parameters, in English or in the language of the window.

A sentence about which file is meant contains its path as it was given; one about the contents of a file, its name.
"""

import functools
import itertools
from collections.abc import Mapping
from typing import TYPE_CHECKING

from exporter_gui.core.language import ENGLISH, QT_TRANSLATE_NOOP, Language, current_language
from exporter_gui.core.messages import Bytes, Code, Message, Names, Parameter, PostCount

if TYPE_CHECKING:
    from exporter_gui.core.errors import ExporterError

_NAME = QT_TRANSLATE_NOOP("engine", "“{name}”")
_BETWEEN = QT_TRANSLATE_NOOP("engine", ", ")


@functools.cache
def templates() -> Mapping[Code, str]:
    """Return the English templates by code. Their modules are imported with the first sentence; most runs say none."""
    from exporter_gui.core.sentences import (  # noqa: PLC0415 - as said
        archives,
        destinations,
        increments,
        media,
        own_data,
        repositories,
        requests,
        verification,
    )

    modules = (archives, repositories, destinations, media, increments, requests, own_data, verification)
    return dict(itertools.chain.from_iterable(module.TEMPLATES.items() for module in modules))


@functools.cache
def command_line_templates() -> Mapping[Code, str]:
    """Return the templates by code as the command line says them, with its flags."""
    from exporter_gui.core.sentences import command_line  # noqa: PLC0415 - as above

    return {**templates(), **command_line.TEMPLATES}


def sentence(error: "ExporterError") -> str:
    """Return the sentence of an error, with its notes, in the current language."""
    return in_words(error.message, *error.notes)


def in_words(*messages: Message) -> str:
    """Return the text of messages in the current language."""
    return _join(messages, current_language(), templates())


def english(*messages: Message) -> str:
    """Return the text of messages in English."""
    return _join(messages, ENGLISH, templates())


def for_command_line(*messages: Message) -> str:
    """Return the text of messages in English, with the flags of the command line that help."""
    return _join(messages, ENGLISH, command_line_templates())


def _join(messages: tuple[Message, ...], language: Language, table: Mapping[Code, str]) -> str:
    return " ".join(_in_words(message, language, table) for message in messages)


def _in_words(message: Message, language: Language, table: Mapping[Code, str]) -> str:
    texts = {name: _text(value, message, language, table) for name, value in message.parameters.items()}
    return language.translate("engine", table[message.code]).format(**texts)


def _text(value: Parameter, message: Message, language: Language, table: Mapping[Code, str]) -> str:
    if isinstance(value, Code):
        plain = {name: each for name, each in message.parameters.items() if not isinstance(each, Code)}
        return _in_words(Message(value, plain), language, table)
    if isinstance(value, Names):
        quoted = [language.translate("engine", _NAME).format(name=name) for name in value.names]
        return language.translate("engine", _BETWEEN).join([*quoted, *["…"] * value.has_more])
    if isinstance(value, Bytes):
        return language.size(value)
    if isinstance(value, PostCount):
        return language.posts(value)
    return language.number(value) if isinstance(value, int) else str(value)
