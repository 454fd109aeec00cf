"""The date field that may be empty, by keyboard."""

import pytest
from PySide6.QtCore import QDate, QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from exporter_gui.ui.options.optional_date_edit import OptionalDateEdit

SUGGESTION = QDate(2023, 4, 1)


@pytest.fixture
def edit(qtbot):
    edit = OptionalDateEdit("First post")
    qtbot.addWidget(edit)
    edit.suggestion = SUGGESTION
    edit.show()
    with qtbot.waitActive(edit):
        edit.activateWindow()
    edit.setFocus(Qt.FocusReason.TabFocusReason)
    return edit


def test_it_begins_empty(edit):
    assert edit.is_empty
    assert edit.value() is None
    assert edit.text() == "First post"


@pytest.mark.parametrize("key", [Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown])
def test_stepping_from_empty_begins_at_the_suggestion(edit, qtbot, key):
    qtbot.keyClick(edit, key)

    assert edit.value() == SUGGESTION


def test_stepping_goes_on_from_a_date(edit, qtbot):
    edit.setDate(QDate(2024, 2, 28))
    edit.setSelectedSection(OptionalDateEdit.Section.DaySection)

    qtbot.keyClick(edit, Qt.Key.Key_Up)
    assert edit.value() == QDate(2024, 2, 29)
    qtbot.keyClick(edit, Qt.Key.Key_Down)
    assert edit.value() == QDate(2024, 2, 28)


@pytest.mark.parametrize("keys", ["20240315", "2024-03-15"])
def test_a_date_is_typed_into_the_empty_field(edit, qtbot, keys):
    qtbot.keyClicks(edit, keys)

    assert edit.value() == QDate(2024, 3, 15)


@pytest.mark.parametrize(
    ("keys", "day"),
    [("20240230", "2024-02-29"), ("2023-02-31", "2023-02-28"), ("20240431", "2024-04-30"), ("20240203", "2024-02-03")],
)
def test_a_day_beyond_the_end_of_a_month_is_its_last(edit, qtbot, keys, day):
    qtbot.keyClicks(edit, keys)

    assert edit.text() == day


def test_a_year_of_long_ago_is_typed(edit, qtbot):
    qtbot.keyClicks(edit, "1066-01-05")

    assert edit.value() == QDate(1066, 1, 5)


@pytest.mark.parametrize("keys", ["2024-03-15-16", "2025-13-45"])
def test_typing_stays_within_the_field(qtbot, keys):
    both = QWidget()
    qtbot.addWidget(both)
    edit, another = OptionalDateEdit("First post"), OptionalDateEdit("Last post")
    layout = QHBoxLayout(both)
    layout.addWidget(edit)
    layout.addWidget(another)
    with qtbot.waitActive(both):
        both.show()
        both.activateWindow()
    edit.setFocus()

    for key in keys:
        qtbot.keyClick(both.focusWidget(), key)

    assert edit.hasFocus()
    assert another.value() is None
    qtbot.keyClick(edit, Qt.Key.Key_Tab)
    assert another.hasFocus()


@pytest.mark.parametrize("keys", ["20250102", "2025-01-02"])
def test_a_date_is_typed_over_another(edit, qtbot, keys):
    edit.setDate(QDate(2024, 3, 15))
    edit.setSelectedSection(OptionalDateEdit.Section.YearSection)
    qtbot.keyClicks(edit, keys)

    assert edit.value() == QDate(2025, 1, 2)


@pytest.mark.parametrize("keys", ["20250102", "2025-01-02"])
def test_a_date_is_typed_over_the_whole_of_another(edit, qtbot, keys):
    edit.setDate(QDate(2024, 3, 15))
    qtbot.keySequence(edit, QKeySequence.StandardKey.SelectAll)
    qtbot.keyClicks(edit, keys)

    assert edit.value() == QDate(2025, 1, 2)


@pytest.mark.parametrize("before", [None, QDate(2024, 3, 15)], ids=["into the empty field", "over a date"])
def test_a_date_is_pasted(edit, qtbot, before):
    if before:
        edit.setDate(before)
        qtbot.keySequence(edit, QKeySequence.StandardKey.SelectAll)
    QGuiApplication.clipboard().setText("2025-01-02")
    qtbot.keySequence(edit, QKeySequence.StandardKey.Paste)

    assert edit.value() == QDate(2025, 1, 2)
    assert edit.text() == "Jan 2, 2025"


def test_a_date_is_pasted_as_the_field_shows_it(edit, qtbot):
    QGuiApplication.clipboard().setText("Jan 2, 2025")
    qtbot.keySequence(edit, QKeySequence.StandardKey.Paste)

    assert edit.value() == QDate(2025, 1, 2)


@pytest.mark.parametrize(
    ("locale", "text"),
    [("en_GB", "2 Jan 2025"), ("en_US", "Jan 2, 2025"), ("de_DE", "2. Jan. 2025"), ("ja_JP", "2025年1月2日")],
)
def test_a_date_is_shown_in_the_style_of_the_language(qtbot, locale, text):
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    edit = OptionalDateEdit("First post")
    QLocale.setDefault(before)
    qtbot.addWidget(edit)
    edit.setDate(QDate(2025, 1, 2))

    assert edit.text() == text


@pytest.mark.parametrize("leave", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_a_typed_date_is_shown_in_the_style_of_the_language_afterwards(qtbot, leave):
    window = QWidget()
    qtbot.addWidget(window)
    edit, another = OptionalDateEdit("First post"), OptionalDateEdit("Last post")
    layout = QHBoxLayout(window)
    layout.addWidget(edit)
    layout.addWidget(another)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    edit.setFocus()
    qtbot.keyClicks(edit, "20250102")
    assert edit.text() == "2025-01-02"

    qtbot.keyClick(edit, leave)

    assert edit.text() == "Jan 2, 2025"
    assert edit.value() == QDate(2025, 1, 2)


@pytest.mark.parametrize(
    ("section", "keys", "day"), [("Day", "05", QDate(2024, 3, 5)), ("Month", "11", QDate(2024, 11, 15))]
)
def test_a_part_of_a_date_is_typed_over(edit, qtbot, section, keys, day):
    edit.setDate(QDate(2024, 3, 15))
    edit.setSelectedSection(getattr(OptionalDateEdit.Section, f"{section}Section"))
    qtbot.keyClicks(edit, keys)

    assert edit.value() == day


def test_the_wheel_scrolls_past_a_field_without_the_focus(edit, qtbot):
    edit.setDate(QDate(2024, 3, 15))
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

    assert edit.value() == QDate(2024, 3, 15)
    assert not turn.isAccepted()


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_deleting_all_of_it_empties_the_field(edit, qtbot, key):
    edit.setDate(QDate(2024, 3, 15))
    edit.selectAll()
    qtbot.keyClick(edit, key)

    assert edit.value() is None
    assert edit.text() == "First post"


@pytest.mark.parametrize("keys", ["x", " ", "-"])
def test_typing_other_than_digits_leaves_it_empty(edit, qtbot, keys):
    qtbot.keyClicks(edit, keys)

    assert edit.value() is None
    assert edit.text() == "First post"


def test_a_click_leaves_it_empty_and_typing_goes_on_from_there(edit, qtbot):
    qtbot.mouseClick(edit.lineEdit(), Qt.MouseButton.LeftButton)
    assert edit.value() is None

    qtbot.keyClicks(edit, "20240315")

    assert edit.value() == QDate(2024, 3, 15)


def test_without_a_suggestion_stepping_leaves_it_empty(edit, qtbot):
    edit.suggestion = QDate()
    qtbot.keyClick(edit, Qt.Key.Key_Up)

    assert edit.value() is None


def test_clearing_it_emits_a_change(edit, qtbot):
    edit.setDate(QDate(2024, 3, 15))
    with qtbot.waitSignal(edit.dateChanged):
        edit.set_empty()

    assert edit.value() is None


def test_the_calendar_of_the_empty_field_opens_at_the_suggestion(edit, qtbot):
    arrow = QPoint(edit.width() - 6, edit.height() // 2)
    qtbot.mouseClick(edit, Qt.MouseButton.LeftButton, pos=arrow)
    popup = QApplication.activePopupWidget()
    calendar = edit.calendarWidget()

    assert popup.isAncestorOf(calendar)
    assert (calendar.yearShown(), calendar.monthShown()) == (2023, 4)
    assert edit.value() is None
    popup.close()
