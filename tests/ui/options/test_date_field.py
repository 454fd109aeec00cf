"""The date field that may be empty, by keyboard and with its calendar."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QCalendarWidget, QHBoxLayout, QToolButton, QWidget

from exporter_gui.ui.options.date_popup import DatePopup
from exporter_gui.ui.options.optional_date_edit import OptionalDateEdit

SUGGESTION = date(2023, 4, 1)


@pytest.fixture
def window(qtbot):
    """Two date fields beside each other."""
    window = QWidget()
    qtbot.addWidget(window)
    layout = QHBoxLayout(window)
    for text in ("First post", "Last post"):
        edit = OptionalDateEdit(text)
        edit.suggestion = SUGGESTION
        layout.addWidget(edit)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


@pytest.fixture
def edit(window):
    edit = window.findChildren(OptionalDateEdit)[0]
    edit.setFocus(Qt.FocusReason.TabFocusReason)
    return edit


def test_it_begins_empty(edit):
    assert edit.day is None
    assert edit.text() == ""
    assert edit.placeholderText() == "First post"


@pytest.mark.parametrize("key", [Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown])
def test_stepping_from_empty_begins_at_the_suggestion(edit, qtbot, key):
    qtbot.keyClick(edit, key)

    assert edit.day == SUGGESTION


@pytest.mark.parametrize(
    ("key", "day"),
    [
        (Qt.Key.Key_Up, date(2024, 3, 1)),
        (Qt.Key.Key_Down, date(2024, 2, 28)),
        (Qt.Key.Key_PageUp, date(2024, 3, 29)),
        (Qt.Key.Key_PageDown, date(2024, 1, 29)),
    ],
)
def test_stepping_goes_on_from_a_date(edit, qtbot, key, day):
    edit.show_day(date(2024, 2, 29))
    qtbot.keyClick(edit, key)

    assert edit.day == day


def test_stepping_ends_with_the_calendar(edit, qtbot):
    edit.show_day(date.max)
    qtbot.keyClick(edit, Qt.Key.Key_Up)

    assert edit.day == date.max


@pytest.mark.parametrize("before", [None, date(2024, 3, 15)], ids=["empty", "over a date"])
@pytest.mark.parametrize("keys", ["20250102", "2025-01-02"])
def test_an_iso_date_counts_as_soon_as_it_is_complete(edit, qtbot, before, keys):
    edit.show_day(before)
    edit.selectAll()
    qtbot.keyClicks(edit, keys)

    assert edit.day == date(2025, 1, 2)
    assert edit.text() == keys


@pytest.mark.parametrize("leave", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
@pytest.mark.parametrize("keys", ["Jan 2, 2025", "1/2/2025", "January 2, 2025", "20250102"])
def test_another_way_of_writing_counts_on_enter_and_on_leaving(edit, qtbot, leave, keys):
    qtbot.keyClicks(edit, keys)
    qtbot.keyClick(edit, leave)

    assert edit.day == date(2025, 1, 2)
    assert edit.text() == "Jan 2, 2025"


def test_no_other_date_counts_meanwhile(edit, qtbot):
    days = []
    edit.changed.connect(lambda: days.append(edit.day))
    qtbot.keyClicks(edit, "12/31/2023")
    qtbot.keyClick(edit, Qt.Key.Key_Tab)

    assert days == [date(2023, 12, 31)]


@pytest.mark.parametrize("before", [None, date(2024, 3, 15)], ids=["empty", "over a date"])
@pytest.mark.parametrize("leave", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
@pytest.mark.parametrize("keys", ["garbage", "31/12/2023", "20240230", "2024-13-45", "Mar 3"])
def test_a_text_that_is_no_date_stays_and_changes_nothing(edit, qtbot, before, leave, keys):
    edit.show_day(before)
    edit.selectAll()
    qtbot.keyClicks(edit, keys)
    assert not edit.is_refused
    qtbot.keyClick(edit, leave)

    assert edit.is_refused
    assert edit.text() == keys
    assert edit.day == before


def test_letters_behind_a_date_are_refused(edit, qtbot):
    edit.show_day(date(2024, 3, 15))
    qtbot.keyClick(edit, Qt.Key.Key_End)
    qtbot.keyClicks(edit, "x")
    qtbot.keyClick(edit, Qt.Key.Key_Tab)

    assert edit.is_refused
    assert edit.day == date(2024, 3, 15)


def test_enter_goes_on_with_a_date_only(edit, qtbot):
    entered = []
    edit.returnPressed.connect(lambda: entered.append(edit.day))
    qtbot.keyClicks(edit, "garbage")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert entered == []

    edit.selectAll()
    qtbot.keyClicks(edit, "1/2/2025")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert entered == [date(2025, 1, 2)]


def test_escape_takes_back_what_was_typed(edit, qtbot):
    edit.show_day(date(2024, 3, 15))
    edit.selectAll()
    qtbot.keyClicks(edit, "garbage")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.keyClick(edit, Qt.Key.Key_Escape)

    assert not edit.is_refused
    assert edit.text() == "Mar 15, 2024"


def test_a_date_takes_the_place_of_a_refused_text(edit, qtbot):
    qtbot.keyClicks(edit, "garbage")
    qtbot.keyClick(edit, Qt.Key.Key_Tab)
    edit.show_day(None)

    assert not edit.is_refused
    assert edit.text() == ""


@pytest.mark.parametrize("text", ["2025-01-02", "Jan 2, 2025", " 1/2/2025\n"])
def test_a_date_is_pasted(edit, qtbot, text):
    edit.show_day(date(2024, 3, 15))
    edit.selectAll()
    QGuiApplication.clipboard().setText(text)
    qtbot.keySequence(edit, QKeySequence.StandardKey.Paste)
    qtbot.keyClick(edit, Qt.Key.Key_Tab)

    assert edit.day == date(2025, 1, 2)


@pytest.mark.parametrize(
    ("locale", "text"),
    [("en_GB", "2 Jan 2025"), ("en_US", "Jan 2, 2025"), ("de_DE", "2. Jan. 2025"), ("ja_JP", "2025年1月2日")],
)
def test_a_date_is_shown_in_the_style_of_the_language(edit, locale, text):
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    edit.show_day(date(2025, 1, 2))
    QLocale.setDefault(before)

    assert edit.text() == text


@pytest.mark.parametrize("has_focus", [True, False])
def test_the_wheel_scrolls_past_a_field_without_the_focus(edit, has_focus):
    edit.show_day(date(2024, 3, 15))
    if not has_focus:
        edit.clearFocus()
    middle = QPointF(edit.rect().center())
    turn = QWheelEvent(
        middle,
        edit.mapToGlobal(middle),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt's signature
    )
    QApplication.sendEvent(edit, turn)

    assert edit.day == date(2024, 3, 16 if has_focus else 15)
    assert turn.isAccepted() == has_focus


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_deleting_all_of_it_empties_the_field(edit, qtbot, key):
    edit.show_day(date(2024, 3, 15))
    edit.selectAll()
    with qtbot.waitSignal(edit.changed):
        qtbot.keyClick(edit, key)

    assert edit.day is None


def test_without_a_suggestion_stepping_leaves_it_empty(edit, qtbot):
    edit.suggestion = None
    qtbot.keyClick(edit, Qt.Key.Key_Up)

    assert edit.day is None


def opened_calendar(edit: OptionalDateEdit) -> DatePopup:
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, DatePopup)
    assert popup.isVisible()
    return popup


def test_the_calendar_of_the_empty_field_opens_at_the_suggestion_and_beside_the_field(edit, qtbot):
    qtbot.mouseClick(edit.findChild(QToolButton), Qt.MouseButton.LeftButton)
    popup = opened_calendar(edit)
    calendar = popup.findChild(QCalendarWidget)

    assert (calendar.yearShown(), calendar.monthShown()) == (2023, 4)
    assert edit.day is None
    assert not popup.geometry().intersects(QRect(edit.mapToGlobal(QPoint()), edit.size()))
    popup.close()


@pytest.mark.parametrize(
    ("key", "modifier"),
    [(Qt.Key.Key_F4, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)],
)
def test_a_date_is_chosen_in_the_calendar_by_keyboard(edit, qtbot, key, modifier):
    edit.show_day(date(2024, 3, 15))
    qtbot.keyClick(edit, key, modifier)
    popup = opened_calendar(edit)
    days = popup.findChild(QCalendarWidget).findChild(QAbstractItemView)
    qtbot.keyClick(days, Qt.Key.Key_Right)
    qtbot.keyClick(days, Qt.Key.Key_Return)

    assert edit.day == date(2024, 3, 16)
    assert not popup.isVisible()


@pytest.mark.parametrize(("day", "beyond"), [(date.min, Qt.Key.Key_PageUp), (date.max, Qt.Key.Key_PageDown)])
def test_the_calendar_offers_no_year_that_no_date_has(edit, qtbot, day, beyond):
    edit.show_day(day)
    edit.open_calendar()
    popup = opened_calendar(edit)
    days = popup.findChild(QCalendarWidget).findChild(QAbstractItemView)
    for key in (beyond, Qt.Key.Key_Return):
        qtbot.keyClick(days, key)

    assert edit.day == day
    assert not popup.isVisible()
