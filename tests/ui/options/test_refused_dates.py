"""A text in a date field that is no date is marked and explained, and changes nothing."""

import pytest
from PySide6.QtCore import Qt

from tests.support.user import User


@pytest.fixture
def refused(user: User) -> User:
    user.set_day("fromDateEdit", "2024-06-01")
    type_into(user, "toDateEdit", "garbage")
    return user


def type_into(user: User, name: str, text: str) -> None:
    field = user.find(name)
    field.setFocus()
    user.qtbot.keyClicks(field, text)
    user.qtbot.keyClick(field, Qt.Key.Key_Tab)


def marks(user: User) -> list[bool]:
    return [bool(user.find(name).property("invalid")) for name in ("fromDateEdit", "toDateEdit")]


def test_it_is_marked_and_explained(refused: User) -> None:
    assert marks(refused) == [False, True]
    assert refused.text("refusedDateLabel").startswith("“garbage” is not a date")
    assert refused.find("toDateEdit").accessibleDescription() == refused.text("refusedDateLabel")
    assert refused.text("limitsLabel") == "since Jun 1, 2024"


def test_a_date_mends_it(refused: User) -> None:
    refused.find("toDateEdit").selectAll()
    type_into(refused, "toDateEdit", "12/31/2024")

    assert marks(refused) == [False, False]
    assert not refused.sees("refusedDateLabel")
    assert refused.text("limitsLabel") == "Jun 1, 2024 – Dec 31, 2024"


@pytest.mark.parametrize("button", ["clearDatesButton", "resetChoicesButton"])
def test_other_dates_take_its_place(refused: User, button: str) -> None:
    refused.press(button)

    assert marks(refused) == [False, False]
    assert refused.find("toDateEdit").text() == ""


def test_it_is_taken_back_where_nothing_else_changes(user: User) -> None:
    type_into(user, "toDateEdit", "garbage")
    user.press("clearDatesButton")

    assert user.find("toDateEdit").text() == ""
    assert not user.sees("refusedDateLabel")


def test_enter_exports_nothing(user: User) -> None:
    user.wait_for_count()
    field = user.find("toDateEdit")
    field.setFocus()
    user.qtbot.keyClicks(field, "garbage")
    user.qtbot.keyClick(field, Qt.Key.Key_Return)

    assert user.sees("refusedDateLabel")
    assert user.state == "ready"


def test_what_is_typed_counts_for_an_export(user: User) -> None:
    """As an export may begin by its shortcut, while the field still has the focus."""
    field = user.find("fromDateEdit")
    field.setFocus()
    user.qtbot.keyClicks(field, "6/1/2024")
    user.window._session.apply_typing()

    assert user.text("limitsLabel") == "since Jun 1, 2024"
