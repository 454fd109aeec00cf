"""Presets: ranges that are asked for often, at one press."""

from datetime import date

import pytest

from exporter_gui.ui.range_presets import RangePresets

TODAY = date(2026, 3, 10)


@pytest.fixture
def presets(qtbot):
    presets = RangePresets(today=lambda: TODAY)
    qtbot.addWidget(presets)
    presets.set_span(date(2023, 4, 1), date(2025, 2, 3))
    presets.menu().aboutToShow.emit()
    return presets


def entries(presets):
    return {entry.text().replace("&", ""): entry for entry in presets.menu().actions() if entry.text()}


def test_each_year_of_the_archive_is_offered_newest_first(presets):
    assert list(entries(presets)) == [
        *("All dates", "Last 30 days", "This year", "Last year"),
        *("2025", "2024", "2023"),
    ]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("All dates", [None, None]),
        ("Last 30 days", [date(2026, 2, 9), TODAY]),
        ("This year", [date(2026, 1, 1), date(2026, 12, 31)]),
        ("Last year", [date(2025, 1, 1), date(2025, 12, 31)]),
        ("2024", [date(2024, 1, 1), date(2024, 12, 31)]),
    ],
)
def test_a_preset_is_a_range(text, days, presets, qtbot):
    with qtbot.waitSignal(presets.chosen) as chosen:
        entries(presets)[text].trigger()
    assert chosen.args == days


def test_an_archive_without_dates_offers_no_years(presets):
    presets.set_span(None, None)
    presets.menu().aboutToShow.emit()
    assert list(entries(presets)) == ["All dates", "Last 30 days", "This year", "Last year"]


def test_a_preset_is_shown_by_the_date_fields(user):
    presets = user.find("rangePresetsButton", RangePresets)
    presets.menu().aboutToShow.emit()
    entries(presets)["2024"].trigger()
    shown = [user.find(name).date().toString("yyyy-MM-dd") for name in ("fromDateEdit", "toDateEdit")]
    assert shown == ["2024-01-01", "2024-12-31"]
    user.wait_for_count()
