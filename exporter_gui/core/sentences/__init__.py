"""User-visible sentences from codes and parameters, in English or in the language of the window.

A sentence about which file is meant contains its path as it was given; one about the contents of a file, its name.
"""

from typing import TYPE_CHECKING

from exporter_gui.core.language import ENGLISH, Language, current_language
from exporter_gui.core.messages import Bytes, Code, Message, Parameter, PostCount
from exporter_gui.core.sentences import archives, destinations, own_data, requests

if TYPE_CHECKING:
    from exporter_gui.core.errors import ExporterError

TEMPLATES = {**archives.TEMPLATES, **destinations.TEMPLATES, **requests.TEMPLATES, **own_data.TEMPLATES}
"""English templates by code."""


def sentence(error: "ExporterError") -> str:
    """Return the sentence of an error, with its notes, in the current language."""
    return in_words(error.message, *error.notes)


def in_words(*messages: Message) -> str:
    """Return the text of messages in the current language."""
    return _join(messages, current_language())


def english(*messages: Message) -> str:
    """Return the text of messages in English."""
    return _join(messages, ENGLISH)


def _join(messages: tuple[Message, ...], language: Language) -> str:
    return " ".join(_in_words(message, language) for message in messages)


def _in_words(message: Message, language: Language) -> str:
    texts = {name: _text(value, message, language) for name, value in message.parameters.items()}
    return language.translate("engine", TEMPLATES[message.code]).format(**texts)


def _text(value: Parameter, message: Message, language: Language) -> str:
    if isinstance(value, Code):
        plain = {name: each for name, each in message.parameters.items() if not isinstance(each, Code)}
        return _in_words(Message(value, plain), language)
    if isinstance(value, Bytes):
        return language.size(value)
    if isinstance(value, PostCount):
        return language.posts(value)
    return language.number(value) if isinstance(value, int) else str(value)
