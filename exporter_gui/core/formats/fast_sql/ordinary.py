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
    """Return SQL that tests whether a TEXT or BLOB is JSON; `json_valid` alone would stop at a NUL.

    `format` stops there, too: comparing lengths saves 7 % of the time of JSON against looking for a NUL with `instr`.
    """
    text = f"CAST({column} AS TEXT)"
    return f"(octet_length(format('%s', {text})) = octet_length({column}) AND json_valid({text}))"


def has_plain_json_sql(column: str) -> str:
    """Return SQL that tests whether a TEXT or BLOB is JSON in which no text contains a NUL.

    A BLOB is searched for a BLOB without a copy of it: that saves a third of the time.
    """
    return f"(NOT instr({column}, CAST('\\u0000' AS BLOB)) AND {is_json_sql(column)})"
