"""Times in the past."""

from collections.abc import Iterator
from datetime import datetime, timedelta, timezone

import pytest
from PySide6.QtCore import QLocale

from exporter_gui.ui.widgets.moments_ago import ago_text

NOW = datetime(2026, 3, 29, 15, 30, tzinfo=timezone(timedelta(hours=9)))


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        (NOW, "just now"),
        (NOW + timedelta(minutes=5), "just now"),  # a clock was set back
        (NOW - timedelta(seconds=59), "just now"),
        (NOW - timedelta(seconds=60), "1 minute ago"),
        (NOW - timedelta(minutes=59, seconds=59), "59 minutes ago"),
        (NOW - timedelta(hours=1), "1 hour ago"),
        (NOW.replace(hour=0, minute=0), "15 hours ago"),
        (NOW.replace(hour=0, minute=0) - timedelta(seconds=1), "yesterday"),
        (NOW.replace(hour=0, minute=0) - timedelta(days=1), "yesterday"),
        (NOW.replace(hour=0, minute=0) - timedelta(days=1, seconds=1), "Mar 27"),
        (datetime(2026, 1, 1, tzinfo=NOW.tzinfo), "Jan 1"),
        (datetime(2025, 12, 31, tzinfo=NOW.tzinfo), "Dec 31, 2025"),
    ],
)
def test_a_time_is_told_as_people_do(moment, text):
    assert ago_text(moment, NOW) == text


@pytest.fixture
def language() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("name", "text"),
    [("en_GB", "25 Nov"), ("de_DE", "25. Nov."), ("ja_JP", "11月25日"), ("hu_HU", "nov. 25"), ("pt_BR", "25 de nov.")],
)
def test_a_day_is_written_as_usual_in_each_language(language, name, text):
    QLocale.setDefault(QLocale(name))

    assert ago_text(datetime(2026, 11, 25, tzinfo=NOW.tzinfo), NOW.replace(month=12)) == text
