"""Turns batches of posts into text: SQLite writes the ordinary ones, Python the others.

A batch is shared out among the snapshot's connections, each in a thread of its own: SQLite builds a whole share in
one call, in C, without holding Python's lock, so that both cores work and the window stays smooth.
"""

import array
import itertools
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from types import TracebackType
from typing import Self

import apsw

from exporter_gui.core.archive import Archive
from exporter_gui.core.formats import Format
from exporter_gui.core.formats.ordinary import GAP, literal, post_source
from exporter_gui.core.large_post import LARGE_BYTES, as_post, raw_columns, read_large_post
from exporter_gui.core.limits import largest_value
from exporter_gui.core.post import PostWarning, Value

_SMALLEST_SHARE = 50
_LARGEST_TEXT = 8 << 20
_PIECE_BYTES = 65_536
_SHARES = 4  # two for each connection: while Python finishes the one, SQLite builds another


@dataclass(frozen=True, slots=True)
class Text:
    """Posts as text, with the format's separator between them."""

    pieces: Iterable[bytes]
    """To be taken once."""
    posts: int
    warnings: tuple[tuple[PostWarning, ...], ...]
    """For each post that has any."""


class Renderer:
    """Writes batches of one archive in one format, in bounded memory: large posts one by one, and in pieces."""

    def __init__(self, archive: Archive, format_: Format) -> None:
        source = post_source(archive.post_columns())
        separator = literal(format_.separator.decode())
        self._archive = archive
        self._format = format_
        joined = [f"group_concat({aside}, '')" for aside in format_.asides_sql]
        posts = f"group_concat({format_.ordinary_sql}, {separator})"
        self._joined_sql = f"SELECT count(*), {_as_blobs(posts, joined)} FROM {source}"
        self._single_sql = f"SELECT {_as_blobs(format_.ordinary_sql, format_.asides_sql)} FROM {source}"
        self._raw_sql = f"SELECT {raw_columns()} FROM {source}"
        self._connections = archive.connections
        self._pool = ThreadPoolExecutor(max(1, len(self._connections) - 1), "export")

    def render(self, rowids: Sequence[int]) -> Iterator[Text]:
        """Write the posts of these row ids, in this order, in pieces: while one is taken, the next are built."""
        if len(self._connections) == 1 or len(rowids) < _SHARES * _SMALLEST_SHARE:
            yield from self._render_in_turn(rowids)
            return
        shares = _shares(rowids, _SHARES)
        building = [self._pool.submit(self._render_share, self._connections[1], share) for share in shares[1::2]]
        for own, share, built in zip(shares[::2], shares[1::2], building, strict=True):
            yield from self._render_in_turn(own)
            yield from self._smaller(built.result(), share)

    def _render_in_turn(self, rowids: Sequence[int]) -> Iterator[Text]:
        return self._smaller(self._render_share(self._connections[0], rowids), rowids)

    def _smaller(self, text: Text | None, rowids: Sequence[int]) -> Iterator[Text]:
        """Yield the text of a share; where it is too large to be built at once, that of one half after the other."""
        if text is not None:
            yield text
        elif len(rowids) == 1:
            yield self._render_large(rowids[0])
        else:
            yield from self._render_in_turn(rowids[: len(rowids) // 2])
            yield from self._render_in_turn(rowids[len(rowids) // 2 :])

    def _render_share(self, connection: apsw.Connection, rowids: Sequence[int]) -> Text | None:
        """Write posts in one call; None where that takes too much memory."""
        try:
            with largest_value(connection, _LARGEST_TEXT):
                return self._render_at_once(connection, rowids)
        except apsw.TooBigError:
            return None

    def _render_at_once(self, connection: apsw.Connection, rowids: Sequence[int]) -> Text:
        try:
            posts, *pieces = connection.execute(self._joined_sql, _wanted(rowids)).fetchall()[0]
        except apsw.SQLError:  # SQLite refuses to read one of the values
            return self._render_by_rule(connection, rowids)
        finished = self._finish(pieces)
        if finished is not None:
            return Text((finished,), int(str(posts)), ())
        return self._render_one_by_one(connection, rowids)

    def _render_one_by_one(self, connection: apsw.Connection, rowids: Sequence[int]) -> Text:
        pieces = [self._finish(row) for row in connection.execute(self._single_sql, _wanted(rowids))]
        by_rule = [at for at, piece in enumerate(pieces) if piece is None]
        texts, warnings = self._write(connection, [rowids[at] for at in by_rule])
        by_rule_in_turn = iter(texts)
        every = [next(by_rule_in_turn) if piece is None else piece for piece in pieces]
        return Text((self._format.separator.join(every),), len(every), warnings)

    def _finish(self, pieces: Sequence[Value]) -> bytes | None:
        text, *asides = pieces
        if not isinstance(text, bytes) or GAP in text:
            return None
        return self._format.finish(text, [_as_bytes(aside) for aside in asides])

    def _render_by_rule(self, connection: apsw.Connection, rowids: Sequence[int]) -> Text:
        texts, warnings = self._write(connection, rowids)
        return Text((self._format.separator.join(texts),), len(texts), warnings)

    def _write(
        self, connection: apsw.Connection, rowids: Sequence[int]
    ) -> tuple[list[bytes], tuple[tuple[PostWarning, ...], ...]]:
        """Write posts by the rule. Raises `apsw.TooBigError` where they are too large."""
        texts: list[bytes] = []
        warnings: list[tuple[PostWarning, ...]] = []
        if not rowids:
            return texts, ()
        room = _LARGEST_TEXT
        with largest_value(connection, LARGE_BYTES):
            for row in connection.execute(self._raw_sql, _wanted(rowids)):
                pieces, remarks = self._format.post_pieces(as_post(row))
                text = _join(pieces, room)
                room -= len(text)
                texts.append(text)
                warnings += [remarks] if remarks else []
        return texts, tuple(warnings)

    def _render_large(self, rowid: int) -> Text:
        post = read_large_post(self._archive, rowid)
        if post is None:
            return Text((), 0, ())
        pieces, remarks = self._format.post_pieces(post)
        return Text(_gathered(pieces), 1, (remarks,) if remarks else ())

    def __enter__(self) -> Self:
        """Begin."""
        return self

    def __exit__(
        self, _type: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        """Wait for the threads to end."""
        self._pool.shutdown()


def _shares(rowids: Sequence[int], number: int) -> list[Sequence[int]]:
    edges = [len(rowids) * at // number for at in range(number + 1)]
    return [rowids[start:end] for start, end in itertools.pairwise(edges)]


def _wanted(rowids: Sequence[int]) -> tuple[object]:
    return (apsw.carray(array.array("q", rowids)),)


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
    """What SQLite gives as a BLOB."""
    if not isinstance(value, bytes):
        raise TypeError(value)
    return value
