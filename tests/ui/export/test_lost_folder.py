"""A folder that is gone is not suggested again."""

from pathlib import Path


def test_if_the_last_folder_is_missing_another_is_suggested(user, folder):
    user.export_to(folder / "posts.json")
    user.wait_for_state("completed")
    user.wait_until_idle()
    user.wait(lambda: user.window._data.history.entries()[0].sha256 is not None)  # the file is closed again
    (folder / "posts.json").unlink()
    folder.rmdir()
    user.choose("formatComboBox", "csv")
    user.wait_for_count()
    user.press("exportButton")
    dialog = user.dialog("exportDialog")

    assert dialog.directory().absolutePath() in {Path.home().as_posix(), (Path.home() / "Documents").as_posix()}
    dialog.reject()
