"""SQL that recognises ordinary values and writes them: SQLite does it in C, without holding Python's lock.

Each expression is NULL for a value that is not ordinary; joined by `||`, that makes the text of the whole post NULL.
"""

from collections.abc import Iterable, Mapping

from exporter_gui.core.post import COLUMNS

_ALL = {column.name: column.name for column in COLUMNS}


def post_source(columns: Mapping[str, str], present: frozenset[str]) -> str:
    """Columns (names, and SQL over the table `posts`) of the posts whose row ids are bound to ?1, in their order.

    A column that this version of the schema lacks is 0. The limit keeps SQLite from computing a column anew at each
    place it is used.
    """
    selected = ", ".join(
        f"{'0' if name in _ALL and name not in present else sql} AS {name}" for name, sql in columns.items()
    )
    return (
        f"SELECT {selected} FROM carray(?1) AS wanted"  # noqa: S608
        " CROSS JOIN posts AS post ON post.rowid = wanted.value LIMIT -1"
    )


def stored(names: Iterable[str]) -> dict[str, str]:
    """Columns as they are stored."""
    return {name: _ALL[name] for name in names}


def time_columns(names: Iterable[str]) -> dict[str, str]:
    """For each time X: X itself, `X_end`, where its seconds end, and `X_zone`, what follows them."""
    columns = {}
    for name in names:
        columns |= {
            name: name,
            f"{name}_end": f"18 + instr(substr({name}, 20), ' ')",
            f"{name}_zone": f"substr({name}, 19 + instr(substr({name}, 20), ' '))",
        }
    return columns


def document(column: str) -> str:
    """SQL for a JSON column's text."""
    return f"CASE WHEN typeof({column}) IN ('blob', 'text') THEN CAST({column} AS TEXT) END"


def literal(text: str) -> str:
    """SQL for a text."""
    return "'" + text.replace("'", "''") + "'"


def joined(*parts: str) -> str:
    """SQL for texts one after the other; NULL if one is.

    As a balanced tree: SQLite copies both sides of each `||`, so that a chain would copy its beginning again and again.
    """
    if len(parts) == 1:
        return parts[0]
    middle = len(parts) // 2
    return f"({joined(*parts[:middle])} || {joined(*parts[middle:])})"


def flag(column: str) -> str:
    """SQL for a boolean."""
    return f"CASE {column} WHEN 0 THEN 'false' WHEN 1 THEN 'true' END"


def count(column: str) -> str:
    """SQL for a whole number."""
    return f"CASE WHEN typeof({column}) = 'integer' THEN {column} END"


_ZONE_NAMES = ("[A-Z][A-Z][A-Z]", "[A-Z][A-Z][A-Z]T", "[-+][0-2][0-9]", "[-+][0-2][0-9][0-5][0-9]")
_ZONES = tuple(f" [-+][01][0-9][0-5][0-9] {name}{after}" for after in (" m=*", "") for name in _ZONE_NAMES)


def time(column: str, *, fractions: bool) -> str:
    """SQL for a time in RFC 3339, from the text of Go's `time.Time.String()`; its rules are those of `parse_go_time`.

    `datetime()` of everything up to the zone equals the first 19 characters only for a date that exists,
    followed by digits (or nothing).
    """
    end, zone = f"{column}_end", f"{column}_zone"
    is_time = (
        f"datetime(substr({column}, 1, {end})) = substr({column}, 1, 19) AND ({end} = 19"
        f" OR {end} BETWEEN 21 AND 29 AND substr({column}, {end}, 1) BETWEEN '1' AND '9')"
    )
    clock_length = f"{end} - 11" if fractions else "8"
    is_zone = " OR ".join(f"{zone} GLOB '{pattern}'" for pattern in _ZONES)
    offset = (
        f"CASE WHEN ({is_zone}) AND substr({zone}, 3, 4) <> '0000'"
        f" THEN substr({zone}, 2, 3) || ':' || substr({zone}, 5, 2) END"
    )
    return (
        f"CASE WHEN {is_time} THEN substr({column}, 1, 10) || 'T' || substr({column}, 12, {clock_length})"
        f" || CASE {zone} WHEN ' +0000 UTC' THEN 'Z' ELSE {offset} END END"
    )
