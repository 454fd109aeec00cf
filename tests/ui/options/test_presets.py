"""Common date ranges."""

import re
from datetime import date

import apsw
import pytest
from PySide6.QtWidgets import QPushButton

from exporter_gui.resources import resource
from exporter_gui.ui.options.range_presets import RangePresets
from exporter_gui.ui.options.year_chips import YearChips

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
        *("Last 30 days of the archive", "This year (2026)", "Last year (2025)"),
        *("2026", "2025", "2023"),
    ]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Last 30 days of the archive", [date(2026, 2, 9), TODAY]),
        ("This year (2026)", [date(2026, 1, 1), date(2026, 12, 31)]),
        ("Last year (2025)", [date(2025, 1, 1), date(2025, 12, 31)]),
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
    assert list(entries(presets)) == ["Last 30 days of the archive", "9999", "2024", "2023"]

    with qtbot.waitSignal(presets.chosen) as chosen:
        entries(presets)["Last 30 days of the archive"].trigger()
    assert chosen.args == [date(2024, 5, 2), None]


def test_an_archive_without_dates_offers_no_years(presets):
    presets.forget_days()
    presets.menu().aboutToShow.emit()
    assert list(entries(presets)) == ["Last 30 days of the archive"]


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
        in_menu = [text for text in entries(presets) if text.isdigit()]
        return chips(user), in_menu

    user.wait(lambda: years() == (["2023", "1970"], ["9999"]))
    user.window.open_archive(resource("sample.db"))
    user.wait(lambda: years() == (["2025", "2024", "2023"], []))


def chips(user):
    """The years that are offered as chips, as they lie."""
    found = [
        each for each in user.window.findChildren(QPushButton) if re.fullmatch(r"year\d+Button", each.objectName())
    ]
    shown = [each for each in found if each.isVisible()]
    return [each.text() for each in sorted(shown, key=lambda each: (each.y(), each.x()))]


def test_the_newest_six_years_are_chips_and_the_others_are_in_the_menu(qtbot):
    row = YearChips(today=lambda: TODAY)
    qtbot.addWidget(row)
    row.show()
    row.add_days(date(year, 5, 6) for year in range(2015, 2028))
    presets = row.findChild(RangePresets)
    presets.menu().aboutToShow.emit()

    assert [each.text() for each in row.findChildren(QPushButton) if each.text().isdigit()] == [
        *("2026", "2025", "2024", "2023", "2022", "2021")
    ]
    assert [text for text in entries(presets) if text.isdigit()] == [
        *("2027", "2020", "2019", "2018", "2017", "2016", "2015")
    ]


def test_the_chip_of_the_range_is_checked(user):
    user.wait(lambda: "2024" in chips(user))
    user.press("year2024Button")
    assert days(user) == ["2024-01-01", "2024-12-31"]
    assert checked(user) == ["2024"]

    user.press("year2024Button")  # again: it stays
    assert days(user) == ["2024-01-01", "2024-12-31"]
    assert checked(user) == ["2024"]

    user.set_day("toDateEdit", "2024-12-30")
    assert checked(user) == []
    user.set_day("fromDateEdit", "2025-01-01")
    user.set_day("toDateEdit", "2025-12-31")
    assert checked(user) == ["2025"]
    user.press("clearDatesButton")
    assert checked(user) == ["All"]
    user.wait_for_count()


def days(user):
    return [str(user.find(name).day) for name in ("fromDateEdit", "toDateEdit")]


def checked(user):
    chips = [each for each in user.window.findChildren(QPushButton) if each.property("role") == "chip"]
    return [each.text().replace("&", "") for each in chips if each.isVisible() and each.isChecked()]


def test_a_preset_is_shown_by_the_date_fields(user):
    presets = user.find("rangePresetsButton", RangePresets)

    def years():
        presets.menu().aboutToShow.emit()
        return entries(presets)

    user.wait(lambda: "Last 30 days of the archive" in years())
    with user.qtbot.waitSignal(presets.chosen) as chosen:
        entries(presets)["Last 30 days of the archive"].trigger()
    first, last = chosen.args
    assert days(user) == [str(first), str(last)]
    user.wait_for_count()
