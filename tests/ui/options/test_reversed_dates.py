"""Dates in the wrong order are marked, and can be swapped."""

import pytest


@pytest.fixture
def reversed_(user):
    user.set_day("fromDateEdit", "2024-06-02")
    user.set_day("toDateEdit", "2024-06-01")
    return user


def marks(user):
    return [bool(user.find(name).property("invalid")) for name in ("fromDateEdit", "toDateEdit")]


def test_dates_in_order_are_not_marked(user):
    user.set_day("fromDateEdit", "2024-06-01")
    user.set_day("toDateEdit", "2024-06-01")

    assert marks(user) == [False, False]
    assert not user.sees("swapDatesButton")


def test_reversed_dates_are_marked_and_explained(reversed_):
    assert marks(reversed_) == [True, True]
    assert reversed_.text("reversedDatesLabel") == "The end is before the start."


@pytest.mark.parametrize("button", ["swapDatesButton", "swapRangeButton"])
def test_they_are_swapped_in_place(button, reversed_):
    reversed_.find(button).setFocus()
    reversed_.press(button)

    shown = [reversed_.find(name).day.isoformat() for name in ("fromDateEdit", "toDateEdit")]
    assert shown == ["2024-06-01", "2024-06-02"]
    assert marks(reversed_) == [False, False]
    assert not reversed_.sees(button)
    assert reversed_.focus.objectName() == "fromDateEdit"
    assert reversed_.wait_for_count().endswith("B")


def test_another_date_mends_it_as_well(reversed_):
    reversed_.set_day("toDateEdit", "2024-06-30")

    assert marks(reversed_) == [False, False]
