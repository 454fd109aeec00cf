"""JSON strings and tokens, and re-indentation that keeps every token unchanged."""

import re
from collections.abc import Iterator
from typing import NamedTuple

_ESCAPES = {
    "\\": "\\\\",  # first, because the other escapes contain backslashes
    '"': '\\"',
    **{chr(code): f"\\u{code:04x}" for code in range(0x20)},
    "\n": "\\n",
    "\r": "\\r",
    "\t": "\\t",
    "\b": "\\b",
    "\f": "\\f",
}
_FURTHER_ESCAPES = {
    **dict.fromkeys(range(0xDC80, 0xDD00), "\\ufffd"),  # bytes that are not UTF-8
    0x2028: "\\u2028",
    0x2029: "\\u2029",
}
_TOKEN = re.compile(
    rb"""[ \t\n\r]*+(?:
      (?P<string>"[^"\\\x00-\x1f]*+(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\x00-\x1f]*+)*+")
    | (?P<scalar>-?(?:0|[1-9][0-9]*+)(?:\.[0-9]++)?(?:[eE][-+]?[0-9]++)?|true|false|null)
    | (?P<open>[\[{]) | (?P<close>[\]}]) | (?P<comma>,) | (?P<colon>:) | (?P<end>\Z)
    )""",
    re.VERBOSE,
)
_MAX_DEPTH = 10_000  # the limit of Go's parser
_VALUE, _FIRST_VALUE, _KEY, _FIRST_KEY, _COLON, _AFTER = range(6)


def quote(text: str) -> str:
    """Return a text as a JSON string, as Go writes it without HTML escapes. Surrogate escapes become U+FFFD."""
    return f'"{escape(text)}"'


def escape(text: str) -> str:
    """Escape a text, or a part of one, for a JSON string."""
    for character, escaped in _ESCAPES.items():  # much faster than `translate` for large texts
        if character in text:
            text = text.replace(character, escaped)
    return text if text.isascii() else text.translate(_FURTHER_ESCAPES)


class NotJSONError(ValueError):
    """The text is not JSON, or nested more deeply than Go accepts."""


class Token(NamedTuple):
    """Token of JSON."""

    kind: str
    """`string`, `scalar`, `open`, `close`, `comma` or `colon`."""
    text: bytes
    is_key: bool
    after_open: bool
    """True for the first token in an array or object."""
    depth: int
    """Number of open brackets after the token."""


def tokens(text: bytes) -> Iterator[Token]:
    """Yield the tokens of a JSON text. Raises `NotJSONError` at the first error."""
    closers: list[bytes] = []
    expected, at = _VALUE, 0
    while True:
        match = _TOKEN.match(text, at)
        if match is None:
            raise NotJSONError
        at, kind = match.end(), match.lastgroup or ""
        if kind == "end":
            if expected != _AFTER or closers:
                raise NotJSONError
            return
        piece = match[kind]
        following = _next(expected, kind, piece, closers)
        if following is None or len(closers) > _MAX_DEPTH:
            raise NotJSONError
        yield Token(kind, piece, following == _COLON, expected in {_FIRST_VALUE, _FIRST_KEY}, len(closers))
        expected = following


def is_json(text: bytes) -> bool:
    """Return whether a text is JSON."""
    try:
        for _token in tokens(text):
            pass
    except NotJSONError:
        return False
    return True


def compact(text: bytes) -> Iterator[bytes]:
    """Yield JSON without whitespace between its tokens, which are unchanged. Raises `NotJSONError`."""
    for token in tokens(text):
        yield token.text


def reindent(text: bytes, prefix: bytes) -> Iterator[bytes]:
    """Yield JSON indented by two spaces per level after `prefix`, tokens unchanged. Raises `NotJSONError`."""
    for token in tokens(text):
        yield _indented(token, prefix + b"  " * token.depth)


def _next(expected: int, kind: str, piece: bytes, closers: list[bytes]) -> int | None:  # noqa: PLR0911 - a transition table
    """Return the state after a token, or None if it is not allowed here. Updates the stack of open brackets."""
    if kind == "open" and expected in (_VALUE, _FIRST_VALUE):
        closers.append(b"]" if piece == b"[" else b"}")
        return _FIRST_VALUE if piece == b"[" else _FIRST_KEY
    if kind == "close" and closers and piece == closers[-1]:
        if expected in (_AFTER, _FIRST_VALUE if piece == b"]" else _FIRST_KEY):
            closers.pop()
            return _AFTER
        return None
    if kind in ("string", "scalar") and expected in (_VALUE, _FIRST_VALUE):
        return _AFTER
    if kind == "string" and expected in (_KEY, _FIRST_KEY):
        return _COLON
    if kind == "colon" and expected == _COLON:
        return _VALUE
    if kind == "comma" and expected == _AFTER and closers:
        return _VALUE if closers[-1] == b"]" else _KEY
    return None


def _indented(token: Token, indent: bytes) -> bytes:
    """Return a token with its line break and indentation; `indent` is that of the level after the token."""
    kind, piece = token.kind, token.text
    if kind == "colon":
        return b": "
    if kind == "comma":
        return b",\n" + indent
    if kind == "close":
        return piece if token.after_open else b"\n" + indent + piece
    if token.after_open:
        return b"\n" + (indent if kind != "open" else indent[:-2]) + piece
    return piece
