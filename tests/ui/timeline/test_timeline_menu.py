"""The menu of a bar: everything that can be done with it, by mouse and by keys."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from tests.support.timeline_user import TimelineUser, day

MOUSE, KEYBOARD = QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard


def open_menu(user, point, reason=MOUSE):
    event = QContextMenuEvent(reason, point, user.timeline.mapToGlobal(point))
    QApplication.sendEvent(user.timeline, event)
    menus = user.timeline.findChildren(QMenu, "timelineMenu")
    return next((menu for menu in menus if menu.isVisible()), None)


def texts(menu):
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def enabled(menu):
    return [action.text() for action in menu.actions() if action.isEnabled() and not action.isSeparator()]


def choose(user, text, date):
    menu = open_menu(user, user.middle_of(date))
    action = next(each for each in menu.actions() if each.text() == text)
    assert action.isEnabled()
    menu.setActiveAction(action)
    user.qtbot.keyClick(menu, Qt.Key.Key_Return)


def test_a_right_click_offers_what_can_be_done_with_a_bar(user):
    menu = open_menu(user, user.middle_of("2024-03-10"))

    assert menu.isVisible()
    assert texts(menu) == ["Only March 2024", "From here", "Until here", "Zoom in", "Reset zoom", "Show all dates"]
    assert enabled(menu) == ["Only March 2024", "From here", "Until here", "Zoom in"]
    menu.close()
    user.qtbot.waitUntil(lambda: user.timeline.findChild(QMenu, "timelineMenu") is None)
    assert user.heard == []


@pytest.mark.parametrize(
    ("before", "text", "heard"),
    [
        ((None, None), "Only March 2024", ("2024-03-01", "2024-03-31")),
        ((None, None), "From here", ("2024-03-01", None)),
        ((None, None), "Until here", (None, "2024-03-31")),
        (("2023-07-15", "2024-08-10"), "From here", ("2024-03-01", "2024-08-10")),
        (("2023-07-15", "2024-08-10"), "Until here", ("2023-07-15", "2024-03-31")),
        (("2023-07-15", "2024-01-10"), "From here", ("2024-03-01", None)),
        (("2024-07-15", "2024-08-10"), "Until here", (None, "2024-03-31")),
        (("2023-07-15", "2024-08-10"), "Show all dates", (None, None)),
    ],
)
def test_a_range_is_chosen_by_the_menu(user, before, text, heard):
    user.draw(*before)

    choose(user, text, "2024-03-10")

    assert user.last_heard == user.chosen == heard
    assert len(user.heard) == 1


def test_the_first_and_last_bar_leave_the_range_open(user):
    choose(user, "Until here", "2024-03-10")
    menu = open_menu(user, user.middle_of("2023-04-10"))
    assert "From here" not in enabled(menu)  # nothing would change
    menu.close()

    choose(user, "Only April 2023", "2023-04-10")

    assert user.last_heard == (None, "2023-04-30")


def test_the_menu_zooms_where_it_was_opened(user):
    choose(user, "Zoom in", "2025-06-10")
    first, last = user.timeline.visible_days()
    assert first < day("2025-06-10") < last
    assert first > day("2023-12-01")

    choose(user, "Reset zoom", "2025-06-10")

    assert user.visible == ("2023-04-10", "2026-03-29")
    assert user.heard == []


def test_a_bar_without_posts_cannot_be_chosen(qtbot):
    user = TimelineUser(qtbot, [(day("2023-01-01"), 1), (day("2024-01-01"), 1)])
    menu = open_menu(user, user.middle_of("2023-06-10"))

    assert enabled(menu)[0] == "From here"
    menu.close()


def test_keys_open_the_menu_at_the_first_selected_bar(user):
    user.draw("2024-03-01", "2024-08-31")

    menu = open_menu(user, QPoint(5, 5), KEYBOARD)

    assert texts(menu)[0] == "Only March 2024"
    assert user.timeline.mapFromGlobal(menu.pos()).x() == pytest.approx(user.middle_of("2024-03-01").x(), abs=2)
    menu.close()


def test_a_bar_that_is_a_day_is_named_so(user):
    user.zoom("2024-01-01", "2024-01-31")
    menu = open_menu(user, user.middle_of("2024-01-05"))

    assert texts(menu)[0] == "Only January 5, 2024"
    menu.close()


@pytest.mark.parametrize("counts", [None, []], ids=["being counted", "empty"])
def test_without_bars_there_is_no_menu(user, counts):
    user.timeline.set_counts(counts)

    assert open_menu(user, QPoint(300, 50)) is None


def test_a_locked_timeline_has_no_menu(user):
    user.timeline.setEnabled(False)

    assert open_menu(user, user.middle_of("2024-03-10")) is None


def test_there_is_no_menu_during_a_drag(user):
    point = user.middle_of("2024-05-20")
    user.drag(user.middle_of("2024-02-10"), point, let_go=False)

    assert open_menu(user, point) is None
    user.let_go(point)
