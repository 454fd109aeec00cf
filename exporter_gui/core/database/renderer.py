"""Rendering of batches as text: SQLite writes ordinary posts through the format's fast path, Python all others.

Shares of a batch and of the next one are built in threads, each with a connection of its own: SQLite builds a whole
share in one call, in C, without holding the GIL, so that all cores are used and the window stays responsive.
"""

import re
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future
from functools import partial

import apsw

from exporter_gui.core.database.batch import Batch, PostKey
from exporter_gui.core.database.limits import value_limit
from exporter_gui.core.database.post_table import PostTable
from exporter_gui.core.database.raw_posts import LARGE_BYTES, as_post, raw_columns, read_large_post
from exporter_gui.core.database.render_threads import RenderThreads
from exporter_gui.core.database.sql import key_parameters, literal, post_source
from exporter_gui.core.database.text_format import PLACEHOLDER, SqlText, Text, TextFormat
from exporter_gui.core.model.post import PostWarning, Value

_MAX_TEXT_BYTES = 8 << 20
_PIECE_BYTES = 65_536
_MIN_POSTS = 200  # in a batch for threads; fewer are large, or not worth it
_SHARE_POSTS = 250
_LARGE_SHARE_POSTS = 500  # of statements that take long to prepare
_MAX_PREPARED_BYTES = 16_384  # APSW keeps no longer statements prepared
_IN_ADVANCE = 3  # shares per thread: one is built while others wait to be written
_Keys = Sequence[PostKey]


class Renderer:
    """Writes batches of one archive in one format, in bounded memory: large posts one at a time and in pieces."""

    def __init__(self, table: PostTable, format_: TextFormat, threads: RenderThreads) -> None:
        source = post_source(table.columns)
        self._table = table
        self._format = format_
        self._fast = None if format_.sql is None else _FastPath(format_.sql, format_.separator, source)
        self._raw_sql = f"SELECT {raw_columns(table.read_columns)} FROM {source}"
        self._threads = threads
        self._waiting: deque[_Keys] = deque()
        self._building: deque[tuple[_Keys, Future[Text | None]]] = deque()
        self._expected: _Keys = ()

    def render(self, batch: Batch) -> Iterator[Text]:
        """Render posts in the order of the batch; the next shares are built while one is consumed."""
        if not self._is_for_threads(batch.keys):
            yield from self._render_in_turn(batch.keys)
            return
        if batch.keys is not self._expected:
            self._waiting = deque(self._shares(batch.keys))
            self._building.clear()
        number = len(self._building) + len(self._waiting)
        self._expected = batch.following if self._is_for_threads(batch.following) else ()
        self._waiting += self._shares(self._expected)
        for _share in range(number):
            self._build_in_advance()
            share, built = self._building.popleft()
            yield from self._split_if_large(built.result(), share)

    def _is_for_threads(self, keys: _Keys) -> bool:
        return self._threads.number > 0 and len(keys) >= _MIN_POSTS

    def _shares(self, keys: _Keys) -> list[_Keys]:
        size = _LARGE_SHARE_POSTS if self._fast is not None and self._fast.is_long else _SHARE_POSTS
        return [keys[start : start + size] for start in range(0, len(keys), size)]

    def _build_in_advance(self) -> None:
        while self._waiting and len(self._building) < _IN_ADVANCE * self._threads.number:
            share = self._waiting.popleft()
            self._building.append((share, self._threads.start(partial(self._render_share, share))))

    def _render_in_turn(self, keys: _Keys) -> Iterator[Text]:
        return self._split_if_large(self._render_share(keys, self._table.connection), keys)

    def _split_if_large(self, text: Text | None, keys: _Keys) -> Iterator[Text]:
        """Yield the text of a share; if it was too large to build at once, render each half instead."""
        if text is not None:
            yield text
        elif len(keys) == 1:
            yield self._render_large(keys[0])
        else:
            yield from self._render_in_turn(keys[: len(keys) // 2])
            yield from self._render_in_turn(keys[len(keys) // 2 :])

    def _render_share(self, keys: _Keys, connection: apsw.Connection) -> Text | None:
        """Render posts in one call; None if that takes too much memory."""
        try:
            with value_limit(connection, _MAX_TEXT_BYTES):
                return self._render_at_once(connection, keys)
        except apsw.TooBigError:
            return None

    def _render_at_once(self, connection: apsw.Connection, keys: _Keys) -> Text:
        if self._fast is None:
            return self._render_in_python(connection, keys)
        try:
            text = self._fast.joined(connection, keys)
        except apsw.SQLError:  # SQLite refuses to read one of the values
            return self._render_in_python(connection, keys)
        return text or self._render_one_by_one(connection, keys, self._fast)

    def _render_one_by_one(self, connection: apsw.Connection, keys: _Keys, fast: "_FastPath") -> Text:
        pieces = fast.singly(connection, keys)
        missing = [at for at, piece in enumerate(pieces) if piece is None]
        texts, warnings = self._write(connection, [keys[at] for at in missing])
        remaining = iter(texts)
        complete = [next(remaining) if piece is None else piece for piece in pieces]
        return Text((self._format.separator.join(complete),), len(complete), warnings)

    def _render_in_python(self, connection: apsw.Connection, keys: _Keys) -> Text:
        texts, warnings = self._write(connection, keys)
        return Text((self._format.separator.join(texts),), len(texts), warnings)

    def _write(
        self, connection: apsw.Connection, keys: _Keys
    ) -> tuple[list[bytes], tuple[tuple[PostWarning, ...], ...]]:
        """Write posts in Python. Raises `apsw.TooBigError` if they are too large."""
        texts: list[bytes] = []
        warnings: list[tuple[PostWarning, ...]] = []
        if not keys:
            return texts, ()
        room = _MAX_TEXT_BYTES
        with value_limit(connection, LARGE_BYTES):
            for row in connection.execute(self._raw_sql, key_parameters(keys)):
                pieces, found = self._format.post_pieces(as_post(row, self._table.read_columns))
                text = _join(pieces, room)
                room -= len(text)
                texts.append(text)
                warnings += [found] if found else []
        return texts, tuple(warnings)

    def _render_large(self, key: PostKey) -> Text:
        post = read_large_post(self._table, key)
        if post is None:
            return Text((), 0, ())
        pieces, warnings = self._format.post_pieces(post)
        return Text(_buffered(pieces), 1, (warnings,) if warnings else ())


class _FastPath:
    """Statements with which SQLite writes posts."""

    def __init__(self, sql: SqlText, separator: bytes, source: str) -> None:
        extras = (*(requirement.sql for requirement in sql.requirements), *sql.extras_sql)
        joined = [f"group_concat({extra}, '')" for extra in extras]
        posts = f"group_concat({sql.ordinary_sql}, {literal(separator.decode())})"
        self._joined_sql = f"SELECT count(*), {_as_blobs(posts, joined)} FROM {source}"
        self.is_long = len(self._joined_sql.encode()) > _MAX_PREPARED_BYTES
        self._single_sql = f"SELECT {_as_blobs(sql.ordinary_sql, extras)} FROM {source}"
        self._patterns = [requirement.pattern for requirement in sql.requirements]
        self._complete_text = sql.complete

    def joined(self, connection: apsw.Connection, keys: _Keys) -> Text | None:
        """Return the text of all posts from one call; None unless all are ordinary."""
        posts, *pieces = connection.execute(self._joined_sql, key_parameters(keys)).fetchall()[0]
        completed = self._complete(pieces)
        return None if completed is None else Text((completed,), int(str(posts)), ())

    def singly(self, connection: apsw.Connection, keys: _Keys) -> list[bytes | None]:
        """Return the text of each post; None for those that are not ordinary."""
        return [self._complete(row) for row in connection.execute(self._single_sql, key_parameters(keys))]

    def _complete(self, pieces: Sequence[Value]) -> bytes | None:
        text, *extras = pieces
        if not isinstance(text, bytes) or PLACEHOLDER in text:
            return None
        required = map(_as_bytes, extras[: len(self._patterns)])
        if not _are_matched(self._patterns, required):
            return None
        return self._complete_text(text, [_as_bytes(extra) for extra in extras[len(self._patterns) :]])


def _join(pieces: Iterable[bytes], room: int) -> bytes:
    joined = bytearray()
    for piece in pieces:
        joined += piece
        if len(joined) > room:
            raise apsw.TooBigError
    return bytes(joined)


def _buffered(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """Yield the same text in fewer, larger pieces."""
    buffer = bytearray()
    for piece in pieces:
        buffer += piece
        if len(buffer) >= _PIECE_BYTES:
            yield bytes(buffer)
            buffer.clear()
    yield bytes(buffer)


def _as_blobs(text: str, extras: Sequence[str]) -> str:
    """Return SQL for a text, which may be NULL, and extra columns, '' for NULL."""
    return ", ".join([f"CAST({text} AS BLOB)", *(f"CAST(coalesce({extra}, '') AS BLOB)" for extra in extras)])


def _are_matched(patterns: Iterable[re.Pattern[bytes]], texts: Iterable[bytes]) -> bool:
    """Return whether each text matches its pattern. bskyarchive stores the same time twice, which is checked once."""
    last = None
    for each in zip(patterns, texts, strict=True):
        pattern, text = each
        if each != last and not pattern.fullmatch(text):
            return False
        last = each
    return True


def _as_bytes(value: Value) -> bytes:
    """Return a value that is known to be a BLOB."""
    if not isinstance(value, bytes):
        raise TypeError(value)
    return value
