"""SQLite writes ordinary posts by an expression; for every post it must write what the format's rule writes."""

import shutil
import tempfile
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from tests.support import odd_values
from tests.support.engine import TEXT_FORMATS, difference, export_to, text_format, written_by_rule
from tests.support.oddities import ODDITIES
from tests.support.rebuilt import rebuilt, with_posts
from tests.support.small_archive import filled_copy, numbered, stored_posts

pytestmark = [
    pytest.mark.parametrize("format_name", TEXT_FORMATS),
    pytest.mark.filterwarnings("ignore:Generating overly large repr"),  # of rows that failed
]
ONLY_BY_RULE = numbered(9_000_001, indexed_at="yesterday")
ENOUGH_FOR_TWO_CONNECTIONS = [numbered(number, created_at="2020-01-01 00:00:00 +0000 UTC") for number in range(100)]


TYPES = r" (TEXT|TIMESTAMP|BOOLEAN|INTEGER|JSON)\b"


@pytest.fixture(scope="session", params=["", r" \1 COLLATE RTRIM", " BLOB"])
def rebuilt_empty(request, make_archive, tmp_path_factory):
    """An archive whose columns keep values as they come, or compare them loosely."""
    copy = Path(shutil.copy2(make_archive("--posts", "0"), tmp_path_factory.mktemp("rebuilt")))
    return rebuilt(copy, with_posts(TYPES, request.param))


def assert_agree(empty, rows, format_name):
    with tempfile.TemporaryDirectory() as folder:
        archive = filled_copy(empty, Path(folder), rows)
        format_ = text_format(format_name, archive)
        by_rule = [format_.write_post(post) for post in stored_posts(archive)]
        expected = written_by_rule(format_, archive)
        result = export_to(Path(folder, f"posts.{format_name}"), archive)
        written = result.path.read_bytes()
    assert not (why := difference(written, expected)), why
    kinds = Counter(kind for _, warnings in by_rule for kind in {warning.kind for warning in warnings})
    assert result.warnings.counts == kinds
    assert (result.posts, result.bytes) == (len(rows), len(written))


@pytest.mark.parametrize("oddity", ODDITIES)
def test_an_odd_post_alone_is_written_as_the_rule_says(empty, format_name, oddity):
    assert_agree(empty, [numbered(1, **ODDITIES[oddity])], format_name)


def test_all_odd_posts_at_once_are_written_as_the_rule_says(empty, format_name):
    rows = [
        numbered(number, **({"uri": f"at://{number}"} | changes))
        for number, changes in enumerate(ODDITIES.values(), 1_000)
    ]
    assert_agree(empty, [*rows, ONLY_BY_RULE], format_name)
    assert_agree(empty, rows + ENOUGH_FOR_TWO_CONNECTIONS, format_name)


def test_all_odd_posts_in_columns_of_other_kinds_are_written_as_the_rule_says(rebuilt_empty, format_name):
    rows = [
        numbered(number, **({"uri": f"at://{number}"} | changes))
        for number, changes in enumerate(ODDITIES.values(), 1_000)
    ]
    assert_agree(rebuilt_empty, rows, format_name)


@settings(max_examples=settings.default.max_examples // 4)
@given(rows=odd_values.rows(least=1, most=8))
def test_rows_of_any_kind_in_columns_of_other_kinds_are_written_as_the_rule_says(rebuilt_empty, format_name, rows):
    assert_agree(rebuilt_empty, rows, format_name)


@settings(max_examples=settings.default.max_examples // 2)
@given(rows=odd_values.rows(least=1, most=3))
def test_a_few_rows_of_any_kind_are_written_as_the_rule_says(empty, format_name, rows):
    assert_agree(empty, rows, format_name)


@settings(
    max_examples=settings.default.max_examples // 4,
    phases=[Phase.explicit, Phase.generate],  # not to shrink: the difference tells which post it is
)
@given(rows=odd_values.rows(least=20, most=40), two_connections=st.booleans())
def test_many_rows_of_any_kind_are_written_as_the_rule_says(empty, format_name, rows, two_connections):
    assert_agree(empty, rows + ENOUGH_FOR_TWO_CONNECTIONS * two_connections, format_name)
