"""Bounds for queries on what an archive calls its tables: any of them may be a view that never ends."""

import contextlib
import itertools
from collections.abc import Iterator

import apsw

from exporter_gui.core.post import Value

_STEPS_BETWEEN_CHECKS = 100_000
_MOST_CHECKS = 50  # a second; enough for more than 100,000 rows of a table
_LARGEST_VALUE = 16_384


class TooMuchError(Exception):
    """The query takes too many steps, or makes too large values."""


@contextlib.contextmanager
def largest_value(connection: apsw.Connection, size: int) -> Iterator[None]:
    """Let SQLite raise `apsw.TooBigError` instead of loading or building a larger value."""
    usual = connection.limit(apsw.SQLITE_LIMIT_LENGTH, size)
    try:
        yield
    finally:
        connection.limit(apsw.SQLITE_LIMIT_LENGTH, usual)


def bounded_query(connection: apsw.Connection, sql: str) -> Iterator[tuple[Value, ...]]:
    """Run a query of few and small rows. Raises `TooMuchError`."""
    checks = itertools.count(1)
    exceeded = False

    def is_exceeded() -> bool:
        nonlocal exceeded
        exceeded = next(checks) > _MOST_CHECKS
        return exceeded

    connection.set_progress_handler(is_exceeded, _STEPS_BETWEEN_CHECKS, id=bounded_query)
    try:
        with largest_value(connection, _LARGEST_VALUE):
            yield from connection.execute(sql)
    except apsw.TooBigError as error:
        raise TooMuchError from error
    except apsw.InterruptError as error:
        if exceeded:
            raise TooMuchError from error
        raise
    finally:
        connection.set_progress_handler(None, id=bounded_query)
