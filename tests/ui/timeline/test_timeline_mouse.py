"""A range of dates is drawn, stretched and moved on the timeline with the mouse."""

import pytest
from PySide6.QtCore import QPoint, Qt

from exporter_gui.ui.theme.colors import colors_of
from tests.support.timeline_user import CTRL, NONE, SHIFT, TimelineUser, day, one_a_day


@pytest.mark.parametrize(
    ("start", "stop"), [("2024-02-10", "2024-05-20"), ("2024-05-01", "2024-02-28")], ids=["rightwards", "leftwards"]
)
def test_a_drag_over_bars_chooses_whole_months(user, start, stop):
    user.drag(user.middle_of(start), user.middle_of(stop))

    assert user.last_heard == user.chosen == ("2024-02-01", "2024-05-31")


def test_a_drag_is_one_change_when_the_button_is_let_go(user):
    point = user.middle_of("2024-05-20")
    user.drag(user.middle_of("2024-02-10"), user.middle_of("2024-03-15"), point, let_go=False)
    assert user.heard == []
    assert user.chosen == ("2024-02-01", "2024-05-31")

    user.let_go(point)

    assert len(user.heard) == 1


@pytest.mark.parametrize(
    ("start", "stop", "heard"),
    [
        ("2023-04-10", "2024-05-20", (None, "2024-05-31")),
        ("2024-02-10", "2026-03-29", ("2024-02-01", None)),
    ],
)
def test_a_range_that_reaches_the_first_or_last_bar_is_open_there(user, start, stop, heard):
    user.drag(user.middle_of(start), user.middle_of(stop))

    assert user.last_heard == heard


def test_a_drag_beyond_the_widget_reaches_its_end(user):
    user.drag(user.middle_of("2024-02-10"), QPoint(5_000, 50))
    assert user.last_heard == ("2024-02-01", None)

    user.drag(user.beginning_of("2024-02-01"), QPoint(-5_000, 50))
    assert user.last_heard == (None, None)


def click(user, text, modifiers=NONE):
    user.qtbot.mouseClick(user.timeline, Qt.MouseButton.LeftButton, modifiers, user.middle_of(text))


def test_a_click_chooses_a_bar_also_within_the_range(user):
    click(user, "2024-02-10")
    assert user.last_heard == user.chosen == ("2024-02-01", "2024-02-29")

    user.choose("2024-01-01", "2025-06-30")
    click(user, "2024-09-10")
    assert user.last_heard == user.chosen == ("2024-09-01", "2024-09-30")
    assert len(user.heard) == 2


def test_a_click_chooses_a_day_where_days_are_seen(user):
    user.zoom("2024-01-01", "2024-01-31")
    click(user, "2024-01-05")
    assert user.last_heard == ("2024-01-05", "2024-01-05")


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("2024-08-10", ("2024-02-01", "2024-08-31")),
        ("2023-11-10", ("2023-11-01", "2024-05-31")),
        ("2024-04-10", ("2024-02-01", "2024-04-30")),
    ],
)
def test_a_click_with_shift_extends_the_range_or_ends_it_earlier(user, text, heard):
    user.choose("2024-02-01", "2024-05-31")

    click(user, text, SHIFT)

    assert user.last_heard == heard


def test_a_click_with_shift_chooses_one_bar_where_all_are_chosen(user):
    click(user, "2024-02-10", SHIFT)
    assert user.last_heard == ("2024-02-01", "2024-02-29")


def test_a_click_without_posts_changes_nothing(qtbot):
    user = TimelineUser(qtbot, [(day("2023-01-01"), 1), (day("2024-01-01"), 1)])
    click(user, "2023-06-10")
    assert user.heard == []


def test_a_drag_within_one_bar_chooses_it(qtbot):
    user = TimelineUser(qtbot, one_a_day(day("2024-01-01"), day("2024-01-10")))
    middle = user.middle_of("2024-01-05")

    user.drag(middle - QPoint(20, 0), middle + QPoint(20, 0))

    assert user.last_heard == ("2024-01-05", "2024-01-05")


@pytest.mark.parametrize("button", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton])
def test_other_buttons_do_not_drag(user, button):
    start, stop = user.middle_of("2024-02-10"), user.middle_of("2024-05-20")
    user.qtbot.mousePress(user.timeline, button, pos=start)
    user.qtbot.mouseMove(user.timeline, stop)
    user.qtbot.mouseRelease(user.timeline, button, pos=stop)

    assert user.chosen == (None, None)


@pytest.mark.parametrize(
    ("edge", "to", "heard"),
    [
        ("2024-01-01", "2023-10-01", ("2023-10-01", "2024-06-30")),
        ("2024-01-01", "2024-04-01", ("2024-04-01", "2024-06-30")),
        ("2024-07-01", "2024-09-01", ("2024-01-01", "2024-08-31")),
        ("2024-07-01", "2024-03-01", ("2024-01-01", "2024-02-29")),
        ("2024-07-01", "2023-11-01", ("2023-11-01", "2023-12-31")),
        ("2024-01-01", "2024-10-01", ("2024-07-01", "2024-09-30")),
        ("2024-01-01", "2024-07-01", ("2024-06-01", "2024-06-30")),
        ("2024-07-01", "2024-01-01", ("2024-01-01", "2024-01-31")),
    ],
)
def test_an_edge_is_dragged_also_across_the_other(user, edge, to, heard):
    user.choose("2024-01-01", "2024-06-30")

    user.drag(user.beginning_of(edge) + QPoint(2, 0), user.beginning_of(to) + QPoint(3, 0))

    assert user.last_heard == heard


def handle(user, number):
    """The point in the middle of a handle."""
    return user.timeline.picture().handles[number].pill.center()


@pytest.mark.parametrize(
    ("number", "to", "heard"),
    [(0, "2023-10-01", ("2023-10-01", "2024-06-30")), (1, "2024-09-01", ("2024-01-01", "2024-08-31"))],
)
def test_a_handle_is_dragged(user, number, to, heard):
    user.choose("2024-01-01", "2024-06-30")

    user.drag(handle(user, number), user.beginning_of(to))

    assert user.last_heard == user.chosen == heard
    assert len(user.heard) == 1


@pytest.mark.parametrize(
    ("number", "to", "heard"),
    [(0, "2024-01-01", ("2024-01-01", "2024-03-31")), (1, "2024-06-01", ("2024-03-01", "2024-05-31"))],
)
def test_the_handles_of_a_single_bar_are_dragged_by_any_part(qtbot, number, to, heard):
    user = TimelineUser(qtbot, width=300)
    user.draw("2024-03-01", "2024-03-31")
    pill = user.timeline.picture().handles[number].pill
    side = QPoint(pill.left() if number == 0 else pill.right(), pill.center().y())
    moved = user.beginning_of(to) - user.beginning_of(("2024-03-01", "2024-04-01")[number])

    user.drag(side, side + moved)

    assert user.last_heard == heard


@pytest.mark.parametrize("number", [0, 1])
def test_a_click_on_a_handle_changes_nothing(user, number):
    user.choose("2024-01-01", "2024-06-30")

    user.qtbot.mouseClick(user.timeline, Qt.MouseButton.LeftButton, pos=handle(user, number))

    assert user.heard == []
    assert user.chosen == ("2024-01-01", "2024-06-30")


def test_from_right_to_left_the_bars_are_where_they_are_seen(user):
    user.timeline.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert user.middle_of("2023-05-01").x() < user.middle_of("2026-03-01").x()

    user.drag(user.middle_of("2024-02-10"), user.middle_of("2024-05-20"))

    assert user.last_heard == ("2024-02-01", "2024-05-31")
    shown = user.timeline.grab().toImage()
    colors, base = colors_of(user.timeline.palette()), user.timeline.picture().plot.bottom() - 1
    seen = [shown.pixelColor(user.middle_of(each).x(), base).name() for each in ("2024-01-15", "2024-02-15")]
    assert seen == [colors.quiet_bar, colors.bar]


def test_the_middle_of_a_range_moves_it(user):
    user.choose("2024-01-01", "2024-06-30")

    user.drag(user.middle_of("2024-03-15"), user.middle_of("2024-05-15"))

    assert user.last_heard == ("2024-03-01", "2024-08-31")


def test_a_range_moved_to_the_end_keeps_its_length(user):
    user.choose("2024-01-01", "2024-06-30")

    user.drag(user.middle_of("2024-03-15"), QPoint(5_000, 50))

    assert user.last_heard == ("2025-10-01", None)


def test_a_range_of_days_within_months_is_widened_only_by_what_moves_it(user):
    user.choose("2024-01-15", "2024-06-20")
    there, away = user.middle_of("2024-03-15"), user.middle_of("2024-05-15")
    user.drag(there, away, there)
    assert user.heard == []
    assert user.chosen == ("2024-01-15", "2024-06-20")

    user.drag(there, away)

    assert user.last_heard == ("2024-03-01", "2024-08-31")


def test_a_drag_outside_the_range_draws_a_new_one(user):
    user.choose("2024-01-01", "2024-06-30")

    user.drag(user.middle_of("2025-01-15"), user.middle_of("2025-02-15"))

    assert user.last_heard == ("2025-01-01", "2025-02-28")


def test_a_double_click_chooses_all(user):
    user.choose("2024-01-01", "2024-06-30")

    user.qtbot.mouseDClick(user.timeline, Qt.MouseButton.LeftButton, pos=user.middle_of("2024-03-15"))

    assert user.heard == [(None, None)]


def test_escape_cancels_a_drag(user):
    user.choose("2024-01-01", "2024-06-30")
    stop = user.middle_of("2025-02-15")
    user.drag(user.middle_of("2025-01-15"), stop, let_go=False)

    user.press(Qt.Key.Key_Escape)
    user.let_go(stop)

    assert user.heard == []
    assert user.chosen == ("2024-01-01", "2024-06-30")


def test_setting_the_range_emits_nothing(user):
    user.choose("2024-01-01", "2024-06-30")

    assert user.chosen == ("2024-01-01", "2024-06-30")
    assert user.heard == []


def test_the_cursor_indicates_draggable_parts(user):
    user.choose("2024-01-01", "2024-06-30")
    shapes = []
    for point in (user.beginning_of("2024-01-01"), user.middle_of("2024-03-15"), user.middle_of("2025-03-15")):
        user.qtbot.mouseMove(user.timeline, point)
        shapes.append(user.timeline.cursor().shape())

    assert shapes == [Qt.CursorShape.SizeHorCursor, Qt.CursorShape.OpenHandCursor, Qt.CursorShape.ArrowCursor]


def test_the_wheel_with_ctrl_zooms_around_the_cursor_to_days(user):
    point = user.middle_of("2024-09-15")
    user.turn_wheel(point, 12, CTRL)
    first, last = user.timeline.visible_days()
    assert (last - first).days < 30
    assert first < day("2024-09-15") < last

    user.drag(user.middle_of("2024-09-14"), user.middle_of("2024-09-16"))
    assert user.last_heard == ("2024-09-14", "2024-09-16")

    user.turn_wheel(point, -30, CTRL)
    assert user.visible == ("2023-04-10", "2026-03-29")


def test_a_zoomed_timeline_scrolls_horizontally(user):
    user.zoom("2024-01-01", "2024-01-31")

    assert user.turn_wheel(QPoint(300, 50), -1, sideways=True)
    assert user.visible > ("2024-01-01", "2024-01-31")
    assert user.turn_wheel(QPoint(300, 50), 1, SHIFT)
    assert user.visible == ("2024-01-01", "2024-01-31")


def test_the_wheel_alone_is_left_to_the_parent(user):
    assert not user.turn_wheel(QPoint(300, 50), -1)
    assert not user.turn_wheel(QPoint(300, 50), -1, sideways=True)
    assert user.visible == ("2023-04-10", "2026-03-29")
