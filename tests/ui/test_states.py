"""The property `state`, for automation: plain text, one value after the other."""

import pytest

from tests.support.engine import FILE_FORMATS


def hold_and_cancel(user, gate):
    user.wait(lambda: "2,000" in user.text("progressLabel"))
    user.press("cancelButton")
    gate.open()


def test_a_completed_run(user, folder):
    user.export_to(folder / "posts.json")
    user.wait_for_state("completed")

    assert user.states == ["opening", "ready", "exporting", "completed"]
    assert {type(state) for state in user.states} == {str}


def test_a_cancelled_run(user, gate, folder):
    user.export_to(folder / "posts.json")
    hold_and_cancel(user, gate)
    user.wait_for_state("cancelled")

    assert user.states == ["opening", "ready", "exporting", "cancelling", "cancelled"]
    assert {type(state) for state in user.states} == {str}


def test_a_failed_run(open_window, own_archive, folder):
    path = own_archive("--posts", "600", "--accounts", "2", "--reposts", "0.2")
    user = open_window(path)
    user.wait_for_count()
    user.export_over(path)
    user.wait_for_state("failed")

    assert user.states == ["opening", "ready", "exporting", "failed"]
    assert {type(state) for state in user.states} == {str}


def test_an_archive_that_cannot_be_opened(open_window, folder):
    user = open_window()
    user.window.open_archive(folder / "missing.db")
    user.wait(lambda: user.states[-1] == "welcome" and len(user.states) > 1)

    assert user.states == ["welcome", "opening", "welcome"]
    assert {type(state) for state in user.states} == {str}


@pytest.mark.parametrize("format_", FILE_FORMATS)
def test_one_run_after_another(user, folder, format_):
    user.choose("formatComboBox", format_)
    for name in ("first", "second"):
        user.export_to(folder / f"{name}.{format_}")
        user.wait_for_state("completed")
        user.wait_until_idle()

    assert user.states == ["opening", "ready", *["exporting", "completed"] * 2]
