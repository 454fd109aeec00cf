"""One export after another."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMessageBox

from exporter_gui.resources import resource

ENGINE = "exporter_gui.application.export.export_worker.export"


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_export_again_suggests_the_same_file_and_replaces_it(user, folder):
    user.export_to(folder / "posts.json")
    user.wait_for_state("completed")
    user.wait_until_idle()
    (folder / "posts.json").write_text("an older export")

    user.press("exportButton")
    dialog = user.dialog("exportDialog")
    assert dialog.findChild(QLineEdit).text() == "posts.json"
    assert dialog.directory().absolutePath() == folder.as_posix()
    asked = user.accept(dialog, folder / "posts.json", answer=QMessageBox.StandardButton.Yes)
    user.wait_for_state("completed")

    assert len(asked) == 1
    assert names(folder) == ["posts.json"]
    assert (folder / "posts.json").stat().st_size > 1_000_000


def click_at_once_after(user, outcome, button):
    """Click as soon as the window shows the outcome; return the states in which that was."""
    states = []

    def click():
        states.append(user.state)
        user.find(button).click()

    user.at_once_after(outcome, click)
    return states


def test_other_choices_get_a_name_of_their_own(user, folder):
    user.export_to(folder / "posts.json")
    user.wait_for_state("completed")
    user.set_day("fromDateEdit", "2024-01-01")
    user.set_day("toDateEdit", "2024-06-30")
    user.wait_for_count()
    user.press("exportButton")
    dialog = user.dialog("exportDialog")

    assert dialog.findChild(QLineEdit).text() == "account0.bsky.social 2024-01-01 to 2024-06-30.json"
    assert dialog.directory().absolutePath() == folder.as_posix()
    dialog.reject()


def test_export_again_works_as_soon_as_an_export_has_completed(user, folder):
    states = click_at_once_after(user, "completed", "exportButton")
    user.export_to(folder / "posts.json")
    user.wait(lambda: states == ["completed"])

    user.dialog("exportDialog").reject()
    user.wait_until_idle()


def test_export_again_works_as_soon_as_an_export_is_cancelled(user, gate, folder):
    states = click_at_once_after(user, "cancelled", "exportAgainButton")
    user.export_to(folder / "posts.json")
    user.wait(lambda: "2,000" in user.text("progressLabel"))
    user.press("cancelButton")
    gate.open()
    user.wait(lambda: states == ["cancelled"])

    user.dialog("exportDialog").reject()
    user.wait_until_idle()


def test_export_again_works_as_soon_as_an_export_has_failed(user, folder, monkeypatch):
    monkeypatch.setattr(ENGINE, lambda *_arguments: 1 / 0)
    states = click_at_once_after(user, "failed", "exportAgainButton")
    user.export_to(folder / "posts.json")
    user.wait(lambda: states == ["failed"])

    user.dialog("exportDialog").reject()
    user.wait_until_idle()


def test_a_new_choice_after_an_outcome_makes_the_window_ready_again_and_the_outcome_stays(user, folder):
    user.export_to(folder / "posts.json")
    user.wait_for_state("completed")
    said = user.text("resultLabel")

    user.choose("formatComboBox", "csv")

    assert user.state == "ready"
    assert user.sees("resultLabel")
    assert user.text("resultLabel") == said
    user.wait_until_idle()
    user.export_to(folder / "posts.csv")
    user.wait_for_state("completed")
    assert names(folder) == ["posts.csv", "posts.json"]


@pytest.mark.parametrize("key", [None, Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_an_outcome_can_be_dismissed_also_after_another_choice(user, folder, key):
    user.export_to(folder / "posts.json")
    user.wait_for_state("completed")
    if key:
        user.choose("formatComboBox", "csv")
        user.wait_for_count()
        user.find("dismissResultButton").setFocus()
        user.qtbot.keyClick(user.focus, key)
    else:
        user.press("dismissResultButton")

    assert not user.sees("resultLabel")
    assert user.state == "ready"
    assert user.focus is user.find("exportButton")


def test_the_outcome_goes_when_another_export_begins_or_another_archive_is_opened(user, folder, gate):
    gate.open()
    user.export_to(folder / "posts.json")
    user.wait_for_state("completed")
    user.wait_until_idle()
    gate.close()
    user.export_to(folder / "more.json")
    user.wait_for_state("exporting")
    assert not user.sees("resultLabel")
    gate.open()
    user.wait_for_state("completed")
    user.wait_until_idle()

    user.window.open_archive(resource("sample.db"))
    user.wait_for_state("ready")

    assert not user.sees("resultLabel")
