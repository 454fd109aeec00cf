"""SQL that recognises ordinary values and writes them: SQLite does it in C, without holding Python's lock.

Each expression is NULL for a value that is not ordinary; `or_gap` leaves a mark in its place, in the text of the post.
"""

from exporter_gui.core.post import COLUMNS


def post_source(present: frozenset[str]) -> str:
    """SQL to select from: the posts of the row ids bound to ?1, in their order, as `post`.

    A column that this version of the schema lacks is 0. No table of the archive is called `temp.carray`, whatever
    else it is called.
    """
    posts = "temp.carray(?1) AS wanted CROSS JOIN main.posts AS post ON post.rowid = wanted.value"
    missing = ", ".join(f"0 AS {column.name}" for column in COLUMNS if column.name not in present)
    return f"{posts} CROSS JOIN (SELECT {missing})" if missing else posts


def literal(text: str) -> str:
    """SQL for a text."""
    return "'" + text.replace("'", "''") + "'"


GAP = b"\0"


def or_gap(value: str) -> str:
    """SQL for a value's text, with `GAP` where it is NULL: to be joined by a function that skips what is NULL.

    (A tree of `||` would keep the NULL, and take a fourth more time.)
    """
    return f"coalesce({value}, char({GAP[0]}))"


def flag(column: str) -> str:
    """SQL for a boolean."""
    return f"CASE {column} WHEN 0 THEN 'false' WHEN 1 THEN 'true' END"


def count(column: str) -> str:
    """SQL for a whole number."""
    return f"CASE WHEN typeof({column}) = 'integer' THEN {column} END"


def is_json_sql(column: str) -> str:
    """SQL that tells whether a text, or a BLOB of text, is JSON; SQLite alone would not look behind a NUL."""
    return f"(NOT instr({column}, x'00') AND json_valid(CAST({column} AS TEXT)))"


_ZONE_NAMES = ("[A-Z][A-Z][A-Z]", "[A-Z][A-Z][A-Z]T", "[-+][0-2][0-9]", "[-+][0-2][0-9][0-5][0-9]")
_SHORTEST_UTC = len("2006-01-02 15:04:05 +0000 UTC")
_LONGEST_UTC = len("2006-01-02 15:04:05.999999999 +0000 UTC")
_LONGEST_USUAL = 80


def time(column: str, *, fractions: bool) -> str:
    """SQL for a time in RFC 3339, from the text of Go's `time.Time.String()`; its rules are those of `parse_go_time`.

    First what most clocks give: UTC, then nine fractional digits in a zone of whole hours. A fraction ends in a digit
    that is not 0, as Go writes it: so no further zone, which SQLite would read, can stand at its end.
    """
    utc_end = f"length({column}) - 10"
    any_end = f"18 + instr(substr({column}, 20), ' ')"
    zone = f"substr({column}, 1 + {any_end})"
    offset = f"substr({column}, 2 + {any_end}, 3) || ':' || substr({column}, 5 + {any_end}, 2)"
    return (
        f"CASE WHEN instr({column}, char(0)) THEN NULL"
        f" WHEN substr({column}, -10) = ' +0000 UTC' THEN"
        f" CASE WHEN length({column}) = {_SHORTEST_UTC}"
        f" OR length({column}) <= {_LONGEST_UTC} AND substr({column}, -11, 1) BETWEEN '1' AND '9'"
        f" THEN {_clock(column, utc_end, fractions=fractions)} || 'Z' END"
        f" WHEN {_is_like(f'substr({column}, 29)', '[1-9] [-+]0[1-9]00', ('*',))}"
        f" THEN {_clock(column, '29', fractions=fractions)} || substr({column}, 31, 3) || ':00'"
        f" WHEN octet_length({column}) <= {_LONGEST_USUAL}"
        f" AND {_is_like(zone, ' [-+][01][0-9][0-5][0-9]', ('*', ''))} AND ({any_end} = 19"
        f" OR {any_end} BETWEEN 21 AND 29 AND substr({column}, {any_end}, 1) BETWEEN '1' AND '9')"
        f" AND substr({zone}, 3, 4) <> '0000'"
        f" THEN {_clock(column, any_end, fractions=fractions)} || {offset} END"
    )


def _is_like(text: str, beginning: str, monotonic: tuple[str, ...]) -> str:
    endings = [f"{name} m={reading}" if reading else name for reading in monotonic for name in _ZONE_NAMES]
    return "(" + " OR ".join(f"{text} GLOB '{beginning} {ending}'" for ending in endings) + ")"


def _clock(column: str, end: str, *, fractions: bool) -> str:
    """Date and clock, where the seconds end at `end`.

    `datetime()` of them equals the first 19 characters only for a date that exists, followed by digits (or nothing).
    """
    is_time = f"datetime(substr({column}, 1, {end})) = substr({column}, 1, 19)"
    return f"CASE WHEN {is_time} THEN replace(substr({column}, 1, {end if fractions else '19'}), ' ', 'T') END"
