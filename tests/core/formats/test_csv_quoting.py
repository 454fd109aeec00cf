"""A CSV field is quoted where Go's `encoding/csv` quotes it, and nowhere else."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exporter_gui.core.formats.csv_quoting import quote


@pytest.mark.parametrize(
    ("field", "written"),
    [
        ("", ""),
        ("plain", "plain"),
        ("a b ", "a b "),
        ("a,b", '"a,b"'),
        (",", '","'),
        ('"', '""""'),
        ('say "hi"', '"say ""hi"""'),
        ("a\nb", '"a\nb"'),
        ("a\rb", '"a\rb"'),
        ("a\r\nb", '"a\r\nb"'),
        (" a", '" a"'),
        ("\ta", '"\ta"'),
        ("\u3000a", '"\u3000a"'),
        ("\\.", '"\\."'),
        ("\\.x", "\\.x"),
        ("x\\.", "x\\."),
        ("\x1fa", "\x1fa"),
        ("\x00a\x00", "\x00a\x00"),
        ("\ufeffa", "\ufeffa"),
        ("=SUM(A1:A9)", "=SUM(A1:A9)"),
        ("\udcff", "\udcff"),
    ],
)
def test_a_field_is_quoted_only_where_it_must_be(field, written):
    assert quote(field) == written


def test_a_field_is_quoted_for_every_unicode_space_at_its_beginning_and_no_other_character():
    quoted = {code for code in range(0x20000) if quote(f"{chr(code)}a") != f"{chr(code)}a"}
    spaces = {code for code in range(0x20000) if chr(code).isspace()} - set(range(0x1C, 0x20))  # Python's own
    assert quoted == spaces | {ord(","), ord('"')}


def test_no_character_but_four_is_quoted_behind_another():
    quoted = {chr(code) for code in range(0x20000) if quote(f"a{chr(code)}") != f"a{chr(code)}"}
    assert quoted == {",", '"', "\r", "\n"}


fields = st.text(st.sampled_from(' ,"\r\n\t\\.ax\x00\u2028') | st.characters(exclude_categories=["Cs"]), max_size=8)


@given(st.lists(fields, min_size=2, max_size=5))
def test_any_fields_read_back_as_they_were(record):
    line = ",".join(map(quote, record))
    assert list(csv.reader(io.StringIO(line, newline=""), strict=True)) == [record]
