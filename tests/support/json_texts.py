"""Texts that are JSON, and texts that are nearly JSON, for Hypothesis."""

import json

from hypothesis import strategies as st

_PLAIN = st.characters(exclude_categories=["Cs"], exclude_characters='"\\', min_codepoint=0x20)
_PIECES = st.one_of(
    _PLAIN,
    st.sampled_from(
        ['\\"', "\\\\", "\\/", "\\b", "\\f", "\\n", "\\r", "\\t", "\\u0026", "\\u003C", "\\u0000", "\\u2028"]
    ),
    st.sampled_from(
        ["\\ud83d\\ude00", "\\ud800", "\\udc80", "\u2028", "\u2029", "\x7f", "\x85", "\ufeff", "\U0010ffff"]
    ),
)
strings = st.one_of(
    st.lists(_PIECES, max_size=6).map(lambda pieces: f'"{"".join(pieces)}"'),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=8).map(json.dumps),
)
_NUMBERS = ["0", "-0", "1e5", "1E+05", "1.0", "-0.0", "12345678901234567890", "1e400", "0.1e-7", "9" * 40, "1.50"]
numbers = st.one_of(
    st.sampled_from(_NUMBERS), st.integers().map(str), st.floats(allow_nan=False, allow_infinity=False).map(repr)
)
scalars = st.one_of(st.sampled_from(["true", "false", "null"]), numbers, strings)
spaces = st.sampled_from(["", "", "", "", " ", "\n", "\t\r", "  \n "])


def array_of(items: list[tuple[str, str]]) -> str:
    """Put items, each with the space before it, into an array."""
    return "[" + ",".join(space + item for item, space in items) + "]"


def object_of(members: list[tuple[str, str, str]]) -> str:
    """Put members (key, value and some space) into an object."""
    return "{" + ",".join(f"{space}{key}{space}:{value}{space}" for key, value, space in members) + "}"


def arrays(items: st.SearchStrategy[str], most: int = 4) -> st.SearchStrategy[str]:
    """Arrays."""
    return st.lists(st.tuples(items, spaces), max_size=most).map(array_of)


def objects(values: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Objects, with a key repeated now and then."""
    keys = st.one_of(st.sampled_from(['"a"', '"b"', '"\\u0061"', '""']), strings)
    return st.lists(st.tuples(keys, values, spaces), max_size=4).map(object_of)


_deep = st.integers(1, 40).map(lambda depth: '{"x":[' * depth + "1" + "]}" * depth)
_values = st.recursive(scalars, lambda inner: arrays(inner) | objects(inner), max_leaves=8)
valid = st.tuples(spaces, st.one_of(_values, _values, _deep), spaces).map("".join)

NEARLY = (
    *(
        "",
        " ",
        "tru",
        "nul",
        "nulll",
        "NaN",
        "Infinity",
        "-Infinity",
        "+1",
        ".5",
        "5.",
        "01",
        "-01",
        "--1",
        "1e",
        "1e+",
    ),
    *(
        "0x10",
        "1 2",
        "'a'",
        "{a:1}",
        "{'a':1}",
        "[1,]",
        '{"a":1,}',
        "[,1]",
        "[,]",
        "{,}",
        "[1 2]",
        '{"a"}',
        '{"a":}',
        "{1:2}",
    ),
    *(
        "[",
        "]",
        "{",
        "}",
        "{]",
        "[}",
        '{"a":[}]',
        "[1]]",
        "]1[",
        ":",
        ",",
        '"',
        '"a',
        '"\\',
        '"\\u12"',
        '"\\x41"',
        '"\\\n"',
    ),
    *(
        "// c\n1",
        "/* c */1",
        "1//",
        "\ufeff1",
        "\xa01",
        "\x0b1",
        "\x0c[1]",
        "1\x00",
        "\x001",
        "[1\x00]",
        '{"a":1}\x00junk',
    ),
    *(
        '"\t"',
        '"a\nb"',
        '"\x00"',
        '"\x1f"',
        "[true false]",
        "nan",
        "inf",
        "True",
        "None",
        "\u2028 1",
        "[1]\u3000",
        "-",
        "- 1",
    ),
)
_edits = st.sampled_from(
    [*",[]{}\":'\\/*+-.eE019tfnN \n\t\x00\x01\x1f\x7f\ufeff\xa0\u2028", "//", "null", "\\u", '"a":']
)


@st.composite
def mutated(draw: st.DrawFn, texts: st.SearchStrategy[str], edits: st.SearchStrategy[str] = _edits) -> str:
    """A text with one place in it changed."""
    text = draw(texts)
    at = draw(st.integers(0, len(text)))
    return text[:at] + draw(edits | st.just("")) + text[at + draw(st.integers(0, 2)) :]


nearly = st.one_of(st.sampled_from(NEARLY), mutated(valid))
