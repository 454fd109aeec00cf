"""A range of dates is chosen on the timeline without a mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QVBoxLayout

from tests.support.timeline_user import CTRL, NONE, SHIFT, TimelineUser, day, one_a_day

LEFT, RIGHT, HOME, END = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End


@pytest.mark.parametrize(
    ("key", "heard"),
    [
        (RIGHT, (None, "2023-04-30")),
        (HOME, (None, "2023-04-30")),
        (LEFT, ("2026-03-01", None)),
        (END, ("2026-03-01", None)),
    ],
)
def test_without_a_range_a_key_begins_where_it_comes_from_or_goes_to(user, key, heard):
    user.press(key, NONE)

    assert user.last_heard == user.chosen == heard


@pytest.mark.parametrize(
    ("key", "modifiers", "heard"),
    [
        (LEFT, NONE, ("2023-12-01", "2024-05-31")),
        (RIGHT, NONE, ("2024-02-01", "2024-07-31")),
        (LEFT, SHIFT, ("2024-01-01", "2024-05-31")),
        (RIGHT, SHIFT, ("2024-01-01", "2024-07-31")),
        (LEFT, CTRL, ("2023-12-01", "2024-06-30")),
        (RIGHT, CTRL, ("2024-02-01", "2024-06-30")),
        (HOME, NONE, (None, "2023-09-30")),
        (END, NONE, ("2025-10-01", None)),
        (END, SHIFT, ("2024-01-01", None)),
        (HOME, CTRL, (None, "2024-06-30")),
        (HOME, SHIFT, ("2024-01-01", "2024-01-31")),
        (END, CTRL, ("2024-06-01", "2024-06-30")),
        (Qt.Key.Key_Escape, NONE, (None, None)),
    ],
)
def test_keys_move_the_range_and_its_edges_by_a_bar(user, key, modifiers, heard):
    user.choose("2024-01-01", "2024-06-30")

    user.press(key, modifiers)

    assert user.last_heard == user.chosen == heard
    assert len(user.heard) == 1


@pytest.mark.parametrize(
    ("key", "modifiers", "heard"),
    [
        (LEFT, NONE, ("2026-03-01", None)),
        (RIGHT, NONE, (None, "2023-04-30")),
        (LEFT, SHIFT, (None, "2026-02-28")),
        (RIGHT, CTRL, ("2023-05-01", None)),
    ],
)
def test_keys_begin_a_range_where_all_is_chosen(user, key, modifiers, heard):
    user.press(key, modifiers)

    assert user.last_heard == heard


@pytest.mark.parametrize(
    ("first", "last", "key", "modifiers"),
    [
        (None, "2024-06-30", LEFT, NONE),
        (None, "2024-06-30", HOME, NONE),
        ("2024-01-01", None, RIGHT, NONE),
        ("2024-01-01", None, END, SHIFT),
        ("2024-01-01", "2024-01-31", LEFT, SHIFT),
        ("2024-01-01", "2024-01-31", RIGHT, CTRL),
        (None, None, Qt.Key.Key_Escape, NONE),
    ],
)
def test_a_move_beyond_the_end_changes_nothing(user, first, last, key, modifiers):
    user.draw(first, last)

    user.press(key, modifiers)

    assert user.heard == []
    assert user.chosen == (first, last)


def test_a_range_of_days_within_months_moves_as_whole_months(user):
    user.draw("2024-01-15", "2024-02-10")

    user.press(RIGHT)

    assert user.last_heard == ("2024-02-01", "2024-03-31")


def test_a_range_outside_the_archive_comes_back_into_it(user):
    user.choose("2030-01-01", "2031-01-01")

    user.press(LEFT)

    assert user.last_heard == ("2026-02-01", "2026-02-28")


def test_plus_zooms_to_the_range_and_keys_then_move_by_days(user):
    user.draw("2024-09-01", "2024-09-30")
    user.press(Qt.Key.Key_Plus, times=5)
    first, last = user.timeline.visible_days()
    assert (last - first).days < 60
    assert first < day("2024-09-15") < last

    user.press(RIGHT, SHIFT)
    assert user.last_heard == ("2024-09-01", "2024-10-01")

    user.press(Qt.Key.Key_Minus, times=6)
    assert user.visible == ("2023-04-10", "2026-03-29")


def test_a_short_range_is_seen_day_by_day_until_another_is_chosen(user):
    user.choose("2024-09-01", "2024-09-30")
    assert user.timeline.accessibleName() == "Posts per day"
    assert user.visible == ("2024-08-02", "2024-10-30")
    user.press(RIGHT, SHIFT)
    assert user.last_heard == ("2024-09-01", "2024-10-01")
    user.choose(*user.last_heard)
    assert user.visible == ("2024-08-02", "2024-10-30")

    user.choose("2024-09-01", "2025-09-30")
    assert user.visible == ("2023-04-10", "2026-03-29")


def test_a_short_range_at_the_end_is_seen_with_what_there_is_around_it(user):
    user.choose("2026-03-20", "2026-05-01")

    assert user.visible == ("2026-02-24", "2026-03-29")


def test_a_short_range_that_was_remembered_is_seen_day_by_day(qtbot):
    user = TimelineUser(qtbot, [])
    user.choose("2024-09-01", "2024-09-02")
    user.timeline.set_counts(one_a_day())

    assert user.visible == ("2024-08-19", "2024-09-15")


def test_the_visible_span_is_kept_after_the_user_has_zoomed(user):
    user.choose("2024-09-01", "2024-09-30")
    user.press(Qt.Key.Key_Minus)
    visible = user.visible
    user.choose(None, None)

    assert user.visible == visible


def test_zooming_in_ends_at_a_week(user):
    user.press(Qt.Key.Key_Plus, times=30)
    first, last = user.timeline.visible_days()

    assert (last - first).days == 6


def test_a_moved_range_stays_visible(user):
    user.choose("2024-09-01", "2024-09-30")
    user.zoom("2024-09-01", "2024-09-30")

    user.press(RIGHT, times=3)
    assert user.chosen == ("2024-09-04", "2024-10-03")
    assert user.visible == ("2024-09-04", "2024-10-03")

    user.press(HOME)
    assert user.visible == ("2023-04-10", "2023-05-09")


def test_setting_an_invisible_range_resets_the_zoom(user):
    user.zoom("2024-09-01", "2024-09-30")
    user.choose("2024-09-15", "2025-12-31")
    assert user.visible == ("2024-09-01", "2024-09-30")

    user.choose("2025-01-01", "2025-12-31")

    assert user.visible == ("2023-04-10", "2026-03-29")


@pytest.mark.parametrize("counts", [None, []], ids=["being counted", "empty"])
def test_without_bars_keys_do_nothing(user, counts):
    user.timeline.set_counts(counts)

    user.press(LEFT)
    user.press(Qt.Key.Key_Plus)
    user.press(Qt.Key.Key_Escape)

    assert user.heard == []
    assert user.timeline.visible_days() is None


def test_escape_with_nothing_to_undo_is_left_to_the_dialog_around(user, qtbot):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    QVBoxLayout(dialog).addWidget(user.timeline)
    with qtbot.waitActive(dialog):
        dialog.open()
    user.timeline.show()
    user.choose("2024-01-01", None)

    QTest.keyClick(user.timeline, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    QTest.keyClick(user.timeline, Qt.Key.Key_Escape)

    assert not dialog.isVisible()
    user.timeline.setParent(None)  # it does not belong to the dialog, which ends here


def test_tab_reaches_it(user):
    assert user.timeline.hasFocus()
    assert user.timeline.focusPolicy() & Qt.FocusPolicy.TabFocus
