"""Language of user-visible sentences: English, unless the window sets another one."""

from collections.abc import Callable, Iterable
from typing import NamedTuple


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - the name that Qt's tools search for
    """Mark a text for translation and return it unchanged; `translate` looks it up later."""
    return text


_ONE_POST = QT_TRANSLATE_NOOP("engine", "1 post")
_POSTS = QT_TRANSLATE_NOOP("engine", "{posts} posts")


class Language(NamedTuple):
    """Translations and number formats of one language."""

    translate: Callable[[str, str], str]
    """Return the translation of a text, given a context and the text."""
    number: Callable[[int], str]
    """Format an integer with grouped digits."""
    size: Callable[[int], str]
    """Format a number of bytes like `1,234.5 MB` or `12 bytes`."""

    def posts(self, count: int) -> str:
        """Return a text like `1 post` or `2,000 posts`."""
        template = _ONE_POST if count == 1 else _POSTS
        return self.translate("engine", template).format(posts=self.number(count))


_KILOBYTE, _MEGABYTE = 1_000, 1_000_000


def _english_size(count: int) -> str:
    if count < _KILOBYTE:
        return "1 byte" if count == 1 else f"{count} bytes"
    if count < _MEGABYTE:
        return f"{count / _KILOBYTE:.1f} kB"
    return f"{count / _MEGABYTE:,.1f} MB"


ENGLISH = Language(lambda _context, text: text, lambda value: f"{value:,}", _english_size)


class _Current:
    language = ENGLISH


def set_language(
    translate: Callable[[str, str], str], number: Callable[[int], str], size: Callable[[int], str]
) -> None:
    """Set the fields of the language to use from now on."""
    _Current.language = Language(translate, number, size)


def current_language() -> Language:
    """Return the current language."""
    return _Current.language


def translate(context: str, text: str) -> str:
    """Return a text in the current language; its placeholders are left for `str.format`."""
    return _Current.language.translate(context, text)


def number(value: int) -> str:
    """Return an integer with grouped digits."""
    return _Current.language.number(value)


def size(count: int) -> str:
    """Return a number of bytes like `1,234.5 MB`."""
    return _Current.language.size(count)


def either(names: Iterable[str]) -> str:
    """Return names like `json, csv or jsonl`, in English."""
    *first, last = names
    return f"{', '.join(first)} or {last}" if first else last


def posts_text(count: int) -> str:
    """Return a text like `1 post` or `2,000 posts`."""
    return _Current.language.posts(count)
