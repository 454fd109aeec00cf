"""JSON is re-indented as Go does it, each token kept as it is; what is not JSON is refused."""

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exporter_gui.core.formats.json_text import NotJSONError, compact, is_json, quote
from exporter_gui.core.formats.json_text import reindent as pieces_of_indented
from exporter_gui.core.model.utf8 import is_utf8
from tests.support import json_texts

INDENTED = {
    "1": "1",
    ' "a" ': '"a"',
    "{}": "{}",
    "[ ]": "[]",
    "[\n{ }\t]": "[\n>  {}\n>]",
    "[1,2]": "[\n>  1,\n>  2\n>]",
    '{"a":{},"b":[],"c":[{}],"d":[[],[]]}': (
        '{\n>  "a": {},\n>  "b": [],\n>  "c": [\n>    {}\n>  ],\n>  "d": [\n>    [],\n>    []\n>  ]\n>}'
    ),
    '{ "a" : [ 1 , 2 ] ,\n "b" : { } }': '{\n>  "a": [\n>    1,\n>    2\n>  ],\n>  "b": {}\n>}',
    '{"n":12345678901234567890,"f":1.0,"e":1e5,"z":-0}': (
        '{\n>  "n": 12345678901234567890,\n>  "f": 1.0,\n>  "e": 1e5,\n>  "z": -0\n>}'
    ),
    r'{"dup":1,"dup":2,"u":"\u0026\u00e9\/"}': '{\n>  "dup": 1,\n>  "dup": 2,\n>  "u": "\\u0026\\u00e9\\/"\n>}',
    '["{,}: [", "\u2028\x7f\ufeff"]': '[\n>  "{,}: [",\n>  "\u2028\x7f\ufeff"\n>]',
}


def reindent(text, prefix):
    """Return what is written for a text; None where it is refused."""
    stored = text.encode("utf-8", "surrogatepass")
    try:
        written = b"".join(pieces_of_indented(stored, prefix.encode()))
    except NotJSONError:
        assert not is_json(stored)
        return None
    assert is_json(stored)
    return written.decode("utf-8", "surrogatepass")


@pytest.mark.parametrize("text", INDENTED)
def test_json_is_indented_by_two_spaces_a_level_after_the_prefix(text):
    assert reindent(text, ">") == INDENTED[text]
    assert reindent(text, "    ") == INDENTED[text].replace(">", "    ")


@pytest.mark.parametrize("text", INDENTED)
def test_compact_json_keeps_each_token_and_no_whitespace_between_them(text):
    between = re.compile(r'("(?:[^"\\]|\\.)*")|[ \t\n\r]+')
    assert b"".join(compact(text.encode())).decode() == between.sub(lambda match: match[1] or "", text)


@pytest.mark.parametrize("text", json_texts.NEARLY)
def test_what_is_only_nearly_json_is_refused(text):
    assert reindent(text, "") is None


def test_nesting_is_read_as_deep_as_go_reads_it_and_no_deeper():
    deepest = "[" * 10_000 + "]" * 10_000
    assert reindent(deepest, "") is not None
    assert reindent(f"[{deepest}]", "") is None


def tokens(text):
    return re.findall(r'"(?:[^"\\]|\\.)*"|[\[\]{},:]|[^\s\[\]{},:"]+', text)


def indented_like_go(text, prefix):
    """Go's `json.Indent`, told anew: a state machine over the tokens."""
    out, depth, after_open = "", 0, False
    for token in tokens(text):
        line = f"\n{prefix}{'  ' * depth}"
        if token in "]}":
            depth -= 1
            out += token if after_open else f"\n{prefix}{'  ' * depth}{token}"
        else:
            out += f"{line if after_open else ''}{token}"
            depth += token in "[{"
            out += " " if token == ":" else f"\n{prefix}{'  ' * depth}" if token == "," else ""
        after_open = token in "[{"
    return out


def exactly(text):
    """What a text says, to the last digit: repeated keys and the ways of writing numbers included."""
    return json.loads(text, object_pairs_hook=tuple, parse_int=str, parse_float=str, parse_constant=refuse)


def refuse(constant):
    raise ValueError(constant)


@given(text=json_texts.valid, prefix=st.sampled_from(["", "    ", "\t"]))
def test_any_json_is_indented_like_go_and_says_the_same(text, prefix):
    indented = reindent(text, prefix)
    assert indented == indented_like_go(text, prefix)
    assert tokens(indented) == tokens(text)
    assert exactly(indented) == exactly(text)
    assert reindent(indented, prefix) == indented


@given(json_texts.nearly | st.text())
def test_a_text_is_refused_exactly_if_a_strict_reader_refuses_it(text):
    try:
        said = exactly(text)
    except ValueError:
        assert reindent(text, "") is None
    else:
        assert exactly(reindent(text, "")) == said


@given(st.text())
def test_a_quoted_text_reads_as_the_text(text):
    assert json.loads(quote(text)) == re.sub("[\udc80-\udcff]", "\ufffd", text)


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("", '""'),
        ('"\\', r'"\"\\"'),
        ("\n\r\t\b\f", r'"\n\r\t\b\f"'),
        ("\x00\x01\x0b\x1f", r'"\u0000\u0001\u000b\u001f"'),
        ("\u2028\u2029", r'"\u2028\u2029"'),
        ("<b>&amp;</b>/é\x7f\x85\ufeff🦋", '"<b>&amp;</b>/é\x7f\x85\ufeff🦋"'),
        (b"a\xff\xc3".decode("utf-8", "surrogateescape"), r'"a\ufffd\ufffd"'),
    ],
)
def test_a_text_is_quoted_as_go_quotes_it_without_html_escapes(text, quoted):
    assert quote(text) == quoted


def decodes(data):
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


@given(
    length=st.integers(16_380, 16_388) | st.integers(32_764, 32_770) | st.integers(0, 4),
    middle=st.sampled_from([b"", b"\xff", b"\xc3", "é".encode(), b"\xe2\x80", b"\xed\xa0", "🦋".encode(), b"\xf0\x9f"]),
    end=st.sampled_from([b"", b"x", b"\x80", b"x" * 20_000]),
)  # fmt: skip
def test_bytes_are_utf8_wherever_a_character_lies_in_them(length, middle, end):
    data = b"a" * length + middle + end
    assert is_utf8(data) is decodes(data)


@given(st.binary())
def test_bytes_are_utf8_exactly_if_they_decode(data):
    assert is_utf8(data) is decodes(data)
