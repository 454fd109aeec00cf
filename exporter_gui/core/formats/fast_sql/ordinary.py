"""SQL that recognises and writes ordinary values: SQLite does this in C, without holding the GIL.

Each expression is NULL for a value that is not ordinary; `or_placeholder` then writes a placeholder instead.
"""

from exporter_gui.core.database.text_format import PLACEHOLDER


def or_placeholder(value: str, column: str, null: str) -> str:
    """Return SQL for the text of a value, `null` if the column is NULL, `PLACEHOLDER` if the value is not ordinary.

    The results must be joined by a function that skips NULL. (A tree of `||` would return NULL, and is 25 % slower.)
    NULL is tested last, so that other values do not pay for the test.
    """
    return f"coalesce({value}, CASE WHEN {column} IS NULL THEN {null} END, char({PLACEHOLDER[0]}))"


def flag(column: str) -> str:
    """Return SQL for a boolean."""
    return f"CASE {column} WHEN 0 THEN 'false' WHEN 1 THEN 'true' END"


def count(column: str) -> str:
    """Return SQL for an integer."""
    return f"CASE WHEN typeof({column}) = 'integer' THEN {column} END"


def is_json_sql(column: str) -> str:
    """Return SQL that tests whether a TEXT or BLOB is JSON; `json_valid` alone would stop at a NUL."""
    return f"(NOT instr({column}, x'00') AND json_valid(CAST({column} AS TEXT)))"


def has_plain_json_sql(column: str) -> str:
    """Return SQL that tests whether a TEXT or BLOB is JSON in which no text contains a NUL."""
    return f"(NOT instr({column}, '\\u0000') AND {is_json_sql(column)})"


_ZONE_NAMES = ("[A-Z][A-Z][A-Z]", "[A-Z][A-Z][A-Z]T", "[-+][0-2][0-9]", "[-+][0-2][0-9][0-5][0-9]")
_SHORTEST_UTC = len("2006-01-02 15:04:05 +0000 UTC")
_LONGEST_UTC = len("2006-01-02 15:04:05.999999999 +0000 UTC")
_MAX_TIME_BYTES = 80


def time(column: str, *, fractions: bool) -> str:
    """Return SQL for an RFC 3339 time from the text of Go's `time.Time.String()`, by the rules of `parse_go_time`.

    The most common forms are tested first: UTC, then nine fractional digits with an offset of whole hours; last comes
    SQLite's own format, which is UTC without an offset. A fraction must end in a nonzero digit, as Go writes it, so
    that it cannot end in another zone, which SQLite would parse.
    """
    utc_end = f"length({column}) - 10"
    any_end = f"18 + instr(substr({column}, 20), ' ')"
    zone = f"substr({column}, 1 + {any_end})"
    hours, minutes = f"substr({column}, 2 + {any_end}, 3)", f"substr({column}, 5 + {any_end}, 2)"
    offset = f"CASE WHEN substr({zone}, 3, 4) = '0000' THEN 'Z' ELSE {hours} || ':' || {minutes} END"
    return (
        f"CASE WHEN instr({column}, char(0)) THEN NULL"
        f" WHEN substr({column}, -10) = ' +0000 UTC' THEN"
        f" CASE WHEN length({column}) = {_SHORTEST_UTC}"
        f" OR length({column}) <= {_LONGEST_UTC} AND substr({column}, -11, 1) BETWEEN '1' AND '9'"
        f" THEN {_clock(column, utc_end, fractions=fractions)} || 'Z' END"
        f" WHEN {_is_like(f'substr({column}, 29)', '[1-9] [-+]0[1-9]00', ('*',))}"
        f" THEN {_clock(column, '29', fractions=fractions)} || substr({column}, 31, 3) || ':00'"
        f" WHEN octet_length({column}) <= {_MAX_TIME_BYTES}"
        f" AND {_is_like(zone, ' [-+][01][0-9][0-5][0-9]', ('*', ''))} AND ({any_end} = 19"
        f" OR {any_end} BETWEEN 21 AND 29 AND substr({column}, {any_end}, 1) BETWEEN '1' AND '9')"
        f" THEN {_clock(column, any_end, fractions=fractions)} || {offset}"
        f" WHEN length({column}) = 19 THEN {_clock(column, '19', fractions=fractions)} || 'Z' END"
    )


def _is_like(text: str, beginning: str, monotonic: tuple[str, ...]) -> str:
    endings = [f"{name} m={reading}" if reading else name for reading in monotonic for name in _ZONE_NAMES]
    return "(" + " OR ".join(f"{text} GLOB '{beginning} {ending}'" for ending in endings) + ")"


def _clock(column: str, end: str, *, fractions: bool) -> str:
    """Return SQL for date and clock, the seconds of which end at `end`.

    `datetime()` returns the first 19 characters unchanged only for a valid date followed by digits or nothing.
    """
    is_time = f"datetime(substr({column}, 1, {end})) = substr({column}, 1, 19)"
    return f"CASE WHEN {is_time} THEN replace(substr({column}, 1, {end if fractions else '19'}), ' ', 'T') END"
