"""Bytes that are not UTF-8 stay in CSV as they are stored, and are told."""

import pytest

from tests.support.engine import export_to
from tests.support.small_archive import Text, filled_copy, numbered

LARGE = 2_000_000


@pytest.mark.parametrize("column", ["text", "cid", "indexed_at"])
@pytest.mark.parametrize("value", [b"caf\xe9", b"\xff" + b"x" * LARGE], ids=["short", "large"])
def test_posts_with_such_bytes_are_counted(column, value, make_archive, tmp_path):
    rows = [numbered(number) for number in range(300)]
    rows[7][column] = Text(value)
    result = export_to(tmp_path / "posts.csv", filled_copy(make_archive("--posts", "0"), tmp_path, rows))
    assert value in (tmp_path / "posts.csv").read_bytes()
    assert any(
        note.startswith("1 post contained bytes that are not UTF-8, which were") for note in result.notes_in_words()
    )


def test_ordinary_posts_are_not_counted(make_archive, tmp_path):
    rows = [numbered(number, text="café 🦋") for number in range(300)]
    result = export_to(tmp_path / "posts.csv", filled_copy(make_archive("--posts", "0"), tmp_path, rows))
    assert result.notes_in_words() == []
