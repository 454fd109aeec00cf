"""The language of sentences for people: English, unless the window sets another one."""

from collections.abc import Callable


class _Language:
    translate: Callable[[str, str], str] = staticmethod(lambda _context, text: text)
    number: Callable[[int], str] = staticmethod(lambda value: f"{value:,}")
    size: Callable[[int], str] = staticmethod(lambda count: f"{count / 1e6:,.1f} MB")


def set_language(
    translate: Callable[[str, str], str], number: Callable[[int], str], size: Callable[[int], str]
) -> None:
    """Translate by `translate`, given a context and a text; write whole numbers and numbers of bytes by the others."""
    _Language.translate, _Language.number = staticmethod(translate), staticmethod(number)
    _Language.size = staticmethod(size)


def translate(context: str, text: str) -> str:
    """Return a text in the language that is set; what stands in braces is left for `str.format`."""
    return _Language.translate(context, text)


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - the name that Qt's tools look for
    """Return a text as it is, for `translate` later."""
    return text


def number(value: int) -> str:
    """Return a whole number with its digits grouped."""
    return _Language.number(value)


def size(count: int) -> str:
    """Return a number of bytes like `1,234.5 MB`."""
    return _Language.size(count)


def posts_text(count: int) -> str:
    """Return a text like `1 post` or `2,000 posts`."""
    if count == 1:
        return translate("engine", "1 post")
    return translate("engine", "{posts} posts").format(posts=number(count))
