"""Limits for queries on an archive's tables: any of them may be a view that returns endless rows."""

import contextlib
import itertools
from collections.abc import Iterator

import apsw

from exporter_gui.core.model.post import Value

_STEPS_BETWEEN_CHECKS = 100_000
_MAX_CHECKS = 50  # about a second; enough for more than 100,000 rows of a table
_MAX_VALUE_BYTES = 16_384


class QueryLimitError(Exception):
    """The query takes too many steps, or returns too large values."""


@contextlib.contextmanager
def value_limit(connection: apsw.Connection, size: int) -> Iterator[None]:
    """Make SQLite raise `apsw.TooBigError` instead of loading or building a value of more than `size` bytes."""
    previous = connection.limit(apsw.SQLITE_LIMIT_LENGTH, size)
    try:
        yield
    finally:
        connection.limit(apsw.SQLITE_LIMIT_LENGTH, previous)


def bounded_query(
    connection: apsw.Connection, sql: str, parameters: "apsw.Bindings | None" = None
) -> Iterator[tuple[Value, ...]]:
    """Run a query that is expected to return few and small rows. Raises `QueryLimitError`."""
    checks = itertools.count(1)
    exceeded = False

    def is_exceeded() -> bool:
        nonlocal exceeded
        exceeded = next(checks) > _MAX_CHECKS
        return exceeded

    connection.set_progress_handler(is_exceeded, _STEPS_BETWEEN_CHECKS, id=bounded_query)
    try:
        with value_limit(connection, _MAX_VALUE_BYTES):
            yield from connection.execute(sql, parameters)
    except apsw.TooBigError as error:
        raise QueryLimitError from error
    except apsw.InterruptError as error:
        if exceeded:
            raise QueryLimitError from error
        raise
    finally:
        connection.set_progress_handler(None, id=bounded_query)
