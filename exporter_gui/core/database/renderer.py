"""Turns batches of posts into text: SQLite writes ordinary ones by the format's fast path, Python the others.

A batch is shared out among the snapshot's connections, each in a thread of its own: SQLite builds a whole share in
one call, in C, without holding Python's lock, so that both cores work and the window stays smooth.
"""

import itertools
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor

import apsw

from exporter_gui.core.database.batch import PostKey
from exporter_gui.core.database.limits import largest_value
from exporter_gui.core.database.post_table import PostTable
from exporter_gui.core.database.raw_posts import LARGE_BYTES, as_post, raw_columns, read_large_post
from exporter_gui.core.database.sql import literal, post_source, wanted
from exporter_gui.core.database.text_format import GAP, SqlText, Text, TextFormat
from exporter_gui.core.model.post import PostWarning, Value

_SMALLEST_SHARE = 50
_LARGEST_TEXT = 8 << 20
_PIECE_BYTES = 65_536
_SHARES = 4  # two for each connection: while Python finishes the one, SQLite builds another


class Renderer:
    """Writes batches of one archive in one format, in bounded memory: large posts one by one, and in pieces."""

    def __init__(self, table: PostTable, format_: TextFormat, pool: ThreadPoolExecutor) -> None:
        source = post_source(table.columns)
        self._table = table
        self._format = format_
        self._fast = None if format_.sql is None else _FastPath(format_.sql, format_.separator, source)
        self._raw_sql = f"SELECT {raw_columns()} FROM {source}"
        self._connections = table.connections
        self._pool = pool

    def render(self, keys: Sequence[PostKey]) -> Iterator[Text]:
        """Write posts in this order, in pieces: while one is taken, the next are built."""
        if len(self._connections) == 1 or len(keys) < _SHARES * _SMALLEST_SHARE:
            yield from self._render_in_turn(keys)
            return
        shares = _shares(keys, _SHARES)
        building = [self._pool.submit(self._render_share, self._connections[1], share) for share in shares[1::2]]
        for own, share, built in zip(shares[::2], shares[1::2], building, strict=True):
            yield from self._render_in_turn(own)
            yield from self._smaller(built.result(), share)

    def _render_in_turn(self, keys: Sequence[PostKey]) -> Iterator[Text]:
        return self._smaller(self._render_share(self._connections[0], keys), keys)

    def _smaller(self, text: Text | None, keys: Sequence[PostKey]) -> Iterator[Text]:
        """Yield the text of a share; where it is too large to be built at once, that of one half after the other."""
        if text is not None:
            yield text
        elif len(keys) == 1:
            yield self._render_large(keys[0])
        else:
            yield from self._render_in_turn(keys[: len(keys) // 2])
            yield from self._render_in_turn(keys[len(keys) // 2 :])

    def _render_share(self, connection: apsw.Connection, keys: Sequence[PostKey]) -> Text | None:
        """Write posts in one call; None where that takes too much memory."""
        try:
            with largest_value(connection, _LARGEST_TEXT):
                return self._render_at_once(connection, keys)
        except apsw.TooBigError:
            return None

    def _render_at_once(self, connection: apsw.Connection, keys: Sequence[PostKey]) -> Text:
        if self._fast is None:
            return self._render_by_rule(connection, keys)
        try:
            text = self._fast.joined(connection, keys)
        except apsw.SQLError:  # SQLite refuses to read one of the values
            return self._render_by_rule(connection, keys)
        return text or self._render_one_by_one(connection, keys, self._fast)

    def _render_one_by_one(self, connection: apsw.Connection, keys: Sequence[PostKey], fast: "_FastPath") -> Text:
        pieces = fast.singly(connection, keys)
        by_rule = [at for at, piece in enumerate(pieces) if piece is None]
        texts, warnings = self._write(connection, [keys[at] for at in by_rule])
        by_rule_in_turn = iter(texts)
        every = [next(by_rule_in_turn) if piece is None else piece for piece in pieces]
        return Text((self._format.separator.join(every),), len(every), warnings)

    def _render_by_rule(self, connection: apsw.Connection, keys: Sequence[PostKey]) -> Text:
        texts, warnings = self._write(connection, keys)
        return Text((self._format.separator.join(texts),), len(texts), warnings)

    def _write(
        self, connection: apsw.Connection, keys: Sequence[PostKey]
    ) -> tuple[list[bytes], tuple[tuple[PostWarning, ...], ...]]:
        """Write posts by the rule. Raises `apsw.TooBigError` where they are too large."""
        texts: list[bytes] = []
        warnings: list[tuple[PostWarning, ...]] = []
        if not keys:
            return texts, ()
        room = _LARGEST_TEXT
        with largest_value(connection, LARGE_BYTES):
            for row in connection.execute(self._raw_sql, wanted(keys)):
                pieces, remarks = self._format.post_pieces(as_post(row))
                text = _join(pieces, room)
                room -= len(text)
                texts.append(text)
                warnings += [remarks] if remarks else []
        return texts, tuple(warnings)

    def _render_large(self, key: PostKey) -> Text:
        post = read_large_post(self._table, key)
        if post is None:
            return Text((), 0, ())
        pieces, remarks = self._format.post_pieces(post)
        return Text(_gathered(pieces), 1, (remarks,) if remarks else ())


class _FastPath:
    """Statements that have SQLite write posts."""

    def __init__(self, sql: SqlText, separator: bytes, source: str) -> None:
        joined = [f"group_concat({aside}, '')" for aside in sql.asides_sql]
        posts = f"group_concat({sql.ordinary_sql}, {literal(separator.decode())})"
        self._joined_sql = f"SELECT count(*), {_as_blobs(posts, joined)} FROM {source}"
        self._single_sql = f"SELECT {_as_blobs(sql.ordinary_sql, sql.asides_sql)} FROM {source}"
        self._finish_text = sql.finish

    def joined(self, connection: apsw.Connection, keys: Sequence[PostKey]) -> Text | None:
        """Write posts in one call; None unless all are ordinary."""
        posts, *pieces = connection.execute(self._joined_sql, wanted(keys)).fetchall()[0]
        finished = self._finish(pieces)
        return None if finished is None else Text((finished,), int(str(posts)), ())

    def singly(self, connection: apsw.Connection, keys: Sequence[PostKey]) -> list[bytes | None]:
        """Return the text of each post; None for those that are not ordinary."""
        return [self._finish(row) for row in connection.execute(self._single_sql, wanted(keys))]

    def _finish(self, pieces: Sequence[Value]) -> bytes | None:
        text, *asides = pieces
        if not isinstance(text, bytes) or GAP in text:
            return None
        return self._finish_text(text, [_as_bytes(aside) for aside in asides])


def _shares(keys: Sequence[PostKey], number: int) -> list[Sequence[PostKey]]:
    edges = [len(keys) * at // number for at in range(number + 1)]
    return [keys[start:end] for start, end in itertools.pairwise(edges)]


def _join(pieces: Iterable[bytes], room: int) -> bytes:
    joined = bytearray()
    for piece in pieces:
        joined += piece
        if len(joined) > room:
            raise apsw.TooBigError
    return bytes(joined)


def _gathered(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """The same text in fewer pieces."""
    gathered = bytearray()
    for piece in pieces:
        gathered += piece
        if len(gathered) >= _PIECE_BYTES:
            yield bytes(gathered)
            gathered.clear()
    yield bytes(gathered)


def _as_blobs(text: str, asides: Sequence[str]) -> str:
    """SQL for a text, which may be NULL, and what stands beside it, which is empty then."""
    return ", ".join([f"CAST({text} AS BLOB)", *(f"CAST(coalesce({aside}, '') AS BLOB)" for aside in asides)])


def _as_bytes(value: Value) -> bytes:
    """Return a value that is known to be a BLOB."""
    if not isinstance(value, bytes):
        raise TypeError(value)
    return value
