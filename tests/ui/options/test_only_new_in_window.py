"""Only what is new since the last export: offered with its day and number, chosen, exported, and not remembered."""

import json
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox

from exporter_gui.application.storage.choices import Choices
from tests.support.later_syncs import remove, sync
from tests.support.small_archive import DID, alter, filled_copy, numbered

LATER = "2026-06-01 10:00:00.5 -0700 PDT m=+9.5"


@pytest.fixture
def archive(make_archive, tmp_path):
    """An archive of ten posts of its owner."""
    path = filled_copy(make_archive("--posts", "0"), tmp_path / "mine", [numbered(number) for number in range(10)])
    sql = "INSERT INTO profiles (did, handle, snapshot_at) VALUES (?, 'me.example', '2025-10-30 14:00:00 -0700 PDT')"
    return alter(path, f"DELETE FROM profiles; {sql}", (DID,))


def box(user):
    return user.find("newPostsCheckBox", QCheckBox)


def wait_for_number(user, number):
    user.wait(lambda: box(user).text().endswith(f" ({number})"))


@pytest.fixture
def after_an_export(open_window, archive, folder):
    """A window in which all has been exported, opened again when two more posts were archived."""
    user = open_window(archive)
    user.wait_until_read()
    assert not user.sees("newPostsCheckBox")
    user.export_to(folder / "all.json")
    user.wait_for_state("completed")
    user.wait_until_idle()
    assert user.sees("newPostsCheckBox")
    user.wait_until_read()
    sync(archive, LATER, [20, 21])
    user = open_window(archive)
    user.wait_until_read()
    return user


def test_it_is_offered_with_day_and_number_and_is_off(after_an_export):
    user = after_an_export
    wait_for_number(user, 2)
    assert box(user).text().startswith("n&ew since ")
    assert not box(user).isChecked()
    assert user.wait_for_count().startswith("12 posts · ")


def test_choosing_it_selects_and_exports_what_is_new(after_an_export, folder, archive):
    user = after_an_export
    box(user).click()
    assert user.wait_for_count().startswith("2 of 12 posts · ")
    assert user.text("limitsLabel").startswith("only new since ")
    user.wait_until_read()
    user.press("exportButton")
    dialog = user.dialog("exportDialog")
    assert "new since 20" in dialog.selectedFiles()[0]
    user.accept(dialog, folder / "new.json")
    user.wait_for_state("completed")
    assert len(json.loads((folder / "new.json").read_bytes())) == 2
    user.wait_until_idle()
    entry = user.window._data.history.entries()[0]
    assert (entry.posts, entry.end.posts_up_to_it) == (2, 12)
    assert entry.choices.since.end.posts_up_to_it == 10


def test_posts_of_a_clock_that_was_set_back_are_new_too(after_an_export, open_window, archive):
    sync(archive, "2024-01-01 00:00:00 +0000 UTC", [22])
    user = open_window(archive)
    user.wait_until_read()
    wait_for_number(user, 3)


def test_resetting_takes_it_back(after_an_export):
    user = after_an_export
    box(user).click()
    assert user.wait_for_count().startswith("2 of 12 posts · ")
    user.press("resetChoicesButton")
    assert user.wait_for_count().startswith("12 posts · ")
    assert not box(user).isChecked()
    assert user.text("limitsLabel") == "All dates, all posts"


def test_it_is_not_remembered(after_an_export, open_window, archive):
    box(after_an_export).click()
    after_an_export.wait_until_read()
    user = open_window(archive)
    assert user.wait_for_count().startswith("12 posts · ")
    assert not box(user).isChecked()
    assert user.sees("newPostsCheckBox")


def test_other_filters_have_other_exports(after_an_export):
    user = after_an_export
    box(user).click()
    user.wait_for_count()
    user.find("includeRepliesCheckBox", QCheckBox).click()
    assert user.wait_for_count().startswith("12 posts · ")
    assert not user.sees("newPostsCheckBox")
    assert "no earlier export with these filters" in user.text("choicesNoteLabel")
    assert user.text("limitsLabel") == "no replies"
    user.find("includeRepliesCheckBox", QCheckBox).click()
    user.wait_for_count()
    wait_for_number(user, 2)
    assert not box(user).isChecked()
    assert user.text("choicesNoteLabel") == ""


def test_format_and_packing_do_not_matter(after_an_export):
    user = after_an_export
    box(user).click()
    user.choose("formatComboBox", "csv")
    user.choose("packingComboBox", "zip")
    assert user.wait_for_count().startswith("2 of 12 posts · ")
    assert box(user).isChecked()


def test_after_an_export_the_next_goes_on_from_it(after_an_export, folder):
    user = after_an_export
    box(user).click()
    user.wait_for_count()
    user.export_to(folder / "new.json")
    user.wait_for_state("completed")
    user.wait_until_idle()
    wait_for_number(user, 0)
    assert box(user).isChecked()
    assert user.wait_for_count() == user.text("previewStatusLabel") == "No new posts."
    assert not user.find("exportButton").isEnabled()
    assert user.state == "completed"
    assert user.sees("showInFolderButton")


def test_a_second_one_of_a_day_is_suggested_beside_the_first(after_an_export, folder, archive):
    user = after_an_export
    box(user).click()
    user.wait_for_count()
    user.press("exportButton")
    first = Path(user.dialog("exportDialog").selectedFiles()[0])
    assert first.parent == folder
    user.accept(user.dialog("exportDialog"), first)
    user.wait_for_state("completed")
    user.wait_until_idle()
    user.wait_until_read()
    sync(archive, "2026-07-01 10:00:00.5 -0700 PDT m=+9.5", [30])
    user.find_object("reloadAction", QAction).trigger()
    wait_for_number(user, 1)
    user.wait(user.find("exportButton").isEnabled)
    user.press("exportButton")
    second = Path(user.dialog("exportDialog").selectedFiles()[0])
    user.dialog("exportDialog").reject()
    assert (first.parent, f"{first.stem} (2).json") == (second.parent, second.name)


def test_an_export_that_was_cancelled_or_failed_is_not_gone_on_from(after_an_export, folder, archive):
    user = after_an_export
    box(user).click()
    user.wait_for_count()
    user.export_over(archive)
    user.wait_for_state("failed")
    user.wait_until_idle()
    wait_for_number(user, 2)
    assert user.text("matchLabel").startswith("2 of 12 posts · ")


def test_an_export_is_repeated_from_the_history_as_it_was(after_an_export, folder):
    user = after_an_export
    box(user).click()
    user.wait_for_count()
    user.export_to(folder / "new.json")
    user.wait_for_state("completed")
    user.wait_until_idle()
    entry = user.window._data.history.entries()[0]
    user.window._session.archives.open(entry.archive, entry.choices)
    assert user.wait_for_count().startswith("2 of 12 posts · ")
    assert box(user).isChecked()


def test_what_is_gone_is_told(after_an_export, folder, archive):
    user = after_an_export
    box(user).click()
    user.wait_until_read()
    remove(archive, 1, 2, 3)
    user.export_to(folder / "new.json")
    user.wait_for_state("completed")
    message = user.window._data.history.entries()[0].message
    assert message == "Posts of earlier exports that are no longer in the archive: 3."


def test_an_archive_that_was_made_anew_is_refused(after_an_export, folder, archive):
    user = after_an_export
    user.wait_until_read()
    alter(archive, "UPDATE posts SET archived_at = ?", (LATER,))
    box(user).click()
    user.export_to(folder / "new.json")
    user.wait_for_state("failed")
    assert "None of the 10 posts of the earlier export are in “archive.db”" in user.text("resultLabel")
    assert not (folder / "new.json").exists()


def test_another_archive_is_offered_nothing(after_an_export, open_window, own_archive):
    user = open_window(own_archive("--posts", "10"))
    user.wait_until_read()
    assert not user.sees("newPostsCheckBox")
    assert user.window._page.choices.choices() == Choices(account=user.window._page.choices.choices().account)


LOST = (
    "Earlier exports that were moved, deleted or changed: “all.json”. Posts that only they hold are not in this export."
)


def test_an_earlier_export_that_is_gone_is_told_before_and_after_the_next(after_an_export, folder):
    user = after_an_export
    (folder / "all.json").unlink()
    box(user).click()
    user.wait(lambda: user.text("choicesNoteLabel") == LOST)
    user.export_to(folder / "new.json")
    user.wait_for_state("completed")
    user.wait_until_idle()
    assert user.window._data.history.entries()[0].message == LOST


def test_so_is_one_that_the_next_takes_the_place_of(after_an_export, folder):
    user = after_an_export
    box(user).click()
    user.wait_for_count()
    assert user.text("choicesNoteLabel") == ""
    user.export_over(folder / "all.json")
    user.wait_for_state("completed")
    user.wait_until_idle()
    assert user.window._data.history.entries()[0].message == LOST


def test_the_note_goes_with_the_choice(after_an_export, folder):
    user = after_an_export
    (folder / "all.json").unlink()
    box(user).click()
    user.wait(lambda: user.text("choicesNoteLabel") == LOST)
    box(user).click()
    user.wait(lambda: user.text("choicesNoteLabel") == "")


def test_the_number_of_the_last_export_is_counted_at_once(after_an_export, folder):
    user = after_an_export
    user.export_to(folder / "again.json")
    user.wait_for_state("completed")
    wait_for_number(user, 0)
