"""Posts without a readable date are told of where a range has left them out, and only there."""

from datetime import UTC, date

import pytest

from exporter_gui.core.model.selection import Selection
from exporter_gui.core.model.time_range import TimeRange
from tests.support.engine import export_to
from tests.support.small_archive import alter

IN_2024 = TimeRange.of_days(date(2024, 1, 1), date(2024, 12, 31), UTC)


@pytest.fixture
def archive(own_archive):
    """An archive of which three posts have no readable date."""
    return alter(own_archive("--posts", "60"), "UPDATE posts SET created_at = 'one day' WHERE rowid <= 3")


@pytest.mark.parametrize(("time_range", "left_out"), [(TimeRange(), 0), (IN_2024, 3)])
def test_they_are_counted_where_they_are_left_out(time_range, left_out, archive, tmp_path):
    result = export_to(tmp_path / "posts.json", archive, Selection(None, time_range))

    assert result.undated == left_out
    assert (result.posts == 60) == (left_out == 0)


@pytest.mark.parametrize("time_range", [IN_2024, TimeRange.of_days(None, date(9999, 12, 31), UTC)])
def test_a_post_is_not_both_exported_and_left_out(time_range, own_archive, tmp_path):
    """A time that cannot be read may look like one in the range, and is exported then."""
    texts = ("2024/05/05", "20240505T000000Z", "2024", "10000-01-01 00:00:00 +0000 UTC", " 2024-05-05", "one day", "")
    archive = own_archive("--posts", "60")
    alter(archive, "UPDATE posts SET created_at = '2024-05-05 12:00:00 +0000 UTC'")
    for row, text in enumerate(texts, 1):
        alter(archive, "UPDATE posts SET created_at = ? WHERE rowid = ?", (text, row))

    result = export_to(tmp_path / "posts.json", archive, Selection(None, time_range))

    assert result.posts > 60 - len(texts)
    assert result.undated == 60 - result.posts > 0
