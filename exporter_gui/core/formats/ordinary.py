"""SQL that recognises ordinary values and writes them: SQLite does it in C, without holding Python's lock.

Each expression is NULL for a value that is not ordinary; joined by `||`, that makes the text of the whole post NULL.
"""

from exporter_gui.core.post import COLUMNS


def post_source(present: frozenset[str]) -> str:
    """The posts of the row ids bound to ?1, in their order. A column that this version of the schema lacks is 0."""
    columns = ", ".join(column.name if column.name in present else f"0 AS {column.name}" for column in COLUMNS)
    return f"SELECT {columns} FROM carray(?1) AS wanted CROSS JOIN posts AS post ON post.rowid = wanted.value"


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


def has_nul(column: str) -> str:
    """SQL that tells whether a value holds a NUL byte, at which SQLite's JSON functions would end."""
    return f"instr(CAST({column} AS BLOB), x'00')"


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

    In UTC; with nine fractional digits in a local zone (what most clocks give); with any number of digits.
    """
    nine, any_ = "?" * 28 + "[1-9]", "?" * 18 + "*[0-9]"
    return (
        f"CASE WHEN substr({column}, -10) = ' +0000 UTC'"
        f" THEN {_clock(column, f'length({column}) - 10', fractions=fractions)} || 'Z'"
        f" WHEN {_is_like(column, nine)} THEN {_local_time(column, '29', fractions=fractions)}"
        f" WHEN {_is_like(column, any_)}"
        f""" THEN {_local_time(column, f"18 + instr(substr({column}, 20), ' ')", fractions=fractions)} END"""
    )


def _is_like(column: str, clock: str) -> str:
    return "(" + " OR ".join(f"{column} GLOB '{clock}{zone}'" for zone in _ZONES) + ")"


def _local_time(column: str, end: str, *, fractions: bool) -> str:
    offset = f"substr({column}, 2 + {end}, 3) || ':' || substr({column}, 5 + {end}, 2)"
    clock = _clock(column, end, fractions=fractions)
    return f"CASE WHEN substr({column}, 3 + {end}, 4) <> '0000' THEN {clock} || {offset} END"


def _clock(column: str, end: str, *, fractions: bool) -> str:
    """Date and clock, where the seconds end at `end`.

    `datetime()` of them equals the first 19 characters only for a date that exists, followed by digits (or nothing).
    """
    is_time = f"datetime(substr({column}, 1, {end})) = substr({column}, 1, 19)"
    if not fractions:
        return f"CASE WHEN {is_time} THEN replace(substr({column}, 1, 19), ' ', 'T') END"
    is_shortest = f"({end} = 19 OR {end} BETWEEN 21 AND 29 AND substr({column}, {end}, 1) BETWEEN '1' AND '9')"
    clock = f"substr({column}, 1, 10) || 'T' || substr({column}, 12, {end} - 11)"
    return f"CASE WHEN {is_time} AND {is_shortest} THEN {clock} END"
