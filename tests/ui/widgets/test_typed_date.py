"""Dates as people type them."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QDate, QLocale

from exporter_gui.ui.widgets.dates import date_text
from exporter_gui.ui.widgets.typed_date import read_date


@pytest.fixture
def locale(request: pytest.FixtureRequest) -> Iterator[QLocale]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield QLocale()
    QLocale.setDefault(before)


@pytest.mark.parametrize("text", ["2023-03-03", "2023-3-3", "20230303", " 2023-03-03 ", "２０２３-０３-０３"])
@pytest.mark.parametrize("locale", ["en_US", "de_DE", "ja_JP"], indirect=True)
def test_iso_dates_are_read_in_every_language(locale: QLocale, text: str) -> None:
    assert read_date(text) == date(2023, 3, 3)


@pytest.mark.parametrize(
    "locale", ["en_US", "en_GB", "de_DE", "ja_JP", "fr_FR", "ru_RU", "ar_EG", "ko_KR", "zh_CN", "eu_ES"], indirect=True
)
@pytest.mark.parametrize("day", [date(2023, 3, 3), date(2024, 12, 31)], ids=str)
def test_dates_are_read_as_the_language_writes_them(locale: QLocale, day: date) -> None:
    written = QDate(day.year, day.month, day.day)
    forms = (locale.FormatType.LongFormat, locale.FormatType.ShortFormat)

    for text in (date_text(day), *(locale.toString(written, form) for form in forms)):
        assert read_date(text) == day


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en_US", "Mar 4, 2023"),
        ("en_US", "march 4,  2023"),
        ("en_US", "3/4/2023"),
        ("en_US", "3/4/23"),
        ("en_GB", "4/3/2023"),
        ("en_GB", "04 Mar 2023"),
        ("de_DE", "4.3.2023"),
        ("de_DE", "4. März 2023"),
        ("ja_JP", "2023/3/4"),
        ("ja_JP", "２０２３年３月４日"),
    ],
    indirect=["locale"],
)
def test_months_may_be_short_or_long_and_years_of_two_digits(locale: QLocale, text: str) -> None:
    assert read_date(text) == date(2023, 3, 4)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Last post",
        "Mar 3, 202",
        "31/12/2023",
        "2024-02-30",
        "20241301",
        "Monday, March 3, 2023",
        "3202",
        "1.2.2023",
    ],
)
@pytest.mark.parametrize("locale", ["en_US"], indirect=True)
def test_anything_else_is_no_date(locale: QLocale, text: str) -> None:
    assert read_date(text) is None


@pytest.mark.parametrize("text", ["3. Jan 2023", "3. Jan. 2023", "3. Januar 2023"])
@pytest.mark.parametrize("locale", ["de_DE"], indirect=True)
def test_short_months_need_no_full_stop(locale: QLocale, text: str) -> None:
    assert read_date(text) == date(2023, 1, 3)
