"""Common date ranges."""

from datetime import date

import apsw
import pytest

from exporter_gui.resources import resource
from exporter_gui.ui.options.range_presets import RangePresets

TODAY = date(2026, 3, 10)


@pytest.fixture
def presets(qtbot):
    presets = RangePresets(today=lambda: TODAY)
    qtbot.addWidget(presets)
    presets.add_days([date(2023, 5, 6), date(2026, 3, 9), date(2026, 3, 10), date(2025, 1, 2)])
    presets.menu().aboutToShow.emit()
    return presets


def entries(presets):
    return {entry.text().replace("&", ""): entry for entry in presets.menu().actions() if entry.text()}


def test_each_year_of_the_archive_is_offered_newest_first(presets):
    assert list(entries(presets)) == [
        *("All dates", "Last 30 days of the archive", "This year", "Last year"),
        *("2026", "2025", "2023"),
    ]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("All dates", [None, None]),
        ("Last 30 days of the archive", [date(2026, 2, 9), TODAY]),
        ("This year", [date(2026, 1, 1), date(2026, 12, 31)]),
        ("Last year", [date(2025, 1, 1), date(2025, 12, 31)]),
        ("2023", [date(2023, 1, 1), date(2023, 12, 31)]),
    ],
)
def test_a_preset_is_a_range(text, days, presets, qtbot):
    with qtbot.waitSignal(presets.chosen) as chosen:
        entries(presets)[text].trigger()
    assert chosen.args == days


def test_an_older_archive_is_offered_its_own_last_days_and_years(presets, qtbot):
    presets.forget_days()
    presets.add_days([date(2023, 1, 2), date(2024, 5, 31), date(9999, 1, 1)])
    presets.menu().aboutToShow.emit()
    assert list(entries(presets)) == ["All dates", "Last 30 days of the archive", "9999", "2024", "2023"]

    with qtbot.waitSignal(presets.chosen) as chosen:
        entries(presets)["Last 30 days of the archive"].trigger()
    assert chosen.args == [date(2024, 5, 2), None]


def test_an_archive_without_dates_offers_no_years(presets):
    presets.forget_days()
    presets.menu().aboutToShow.emit()
    assert list(entries(presets)) == ["All dates", "Last 30 days of the archive"]


def test_only_years_with_posts_are_offered(open_window, own_archive):
    archive = own_archive("--posts", "300")
    connection = apsw.Connection(str(archive))
    change = "UPDATE posts SET created_at = ? WHERE rowid = (SELECT {} FROM posts)"
    connection.execute(change.format("min(rowid)"), ("1970-01-01 00:00:00 +0000 UTC",))
    connection.execute(change.format("max(rowid)"), ("9999-01-01 00:00:00 +0000 UTC",))
    connection.close()
    user = open_window(archive)
    user.wait_for_count()
    presets = user.find("rangePresetsButton", RangePresets)

    def years():
        presets.menu().aboutToShow.emit()
        return [text for text in entries(presets) if text.isdigit()]

    user.wait(lambda: years() == ["9999", "2023", "1970"])
    user.window.open_archive(resource("sample.db"))
    user.wait(lambda: years() == ["2025", "2024", "2023"])


def test_a_preset_is_shown_by_the_date_fields(user):
    presets = user.find("rangePresetsButton", RangePresets)

    def years():
        presets.menu().aboutToShow.emit()
        return entries(presets)

    user.wait(lambda: "2024" in years())
    entries(presets)["2024"].trigger()
    shown = [user.find(name).date().toString("yyyy-MM-dd") for name in ("fromDateEdit", "toDateEdit")]
    assert shown == ["2024-01-01", "2024-12-31"]
    user.wait_for_count()
