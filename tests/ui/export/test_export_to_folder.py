"""Exports as folders and ZIPs by the window: places, progress, outcome."""

import zipfile

import pytest
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit, QMessageBox

from exporter_gui.core.progress import Progress
from exporter_gui.core.verify.verification import verify
from tests.support.folder_user import export_to_folder, folder_dialog
from tests.support.sample_copy import copy_sample, own_pictures
from tests.support.small_archive import DID, alter, filled_copy, numbered
from tests.support.user import mnemonics


@pytest.fixture
def sample(open_window, tmp_path):
    """Someone who has opened the sample archive, which has media files."""
    user = open_window(copy_sample(tmp_path))
    user.wait_for_count()
    return user


def pack(user, packing):
    user.choose("packingComboBox", packing)
    user.wait_for_count()


def names(folder):
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_a_folder_holds_posts_media_and_manifest(sample, folder):
    pack(sample, "folder")
    export_to_folder(sample, folder / "mine")
    sample.wait_for_state("completed")

    assert [name for name in names(folder / "mine") if "/" not in name] == [
        "SHA256SUMS",
        "manifest.json",
        "media.csv",
        "posts.json",
    ]
    files = [name for name in names(folder / "mine") if name.startswith("media/")]
    assert len(files) == 5
    assert verify(folder / "mine").is_whole
    assert sample.text("resultLabel").startswith("362 posts and 5 media files saved to “mine” (")
    assert sample.sees("verifyButton")
    reachable = {name: sample.find(name).text() for name in ("showInFolderButton", "openFileButton", "verifyButton")}
    assert [name for name, text in reachable.items() if "&" not in text] == []
    letters = mnemonics(sample)
    assert len(set(letters)) == len(letters)


def test_without_any_media_none_are_spoken_of(open_window, make_archive, folder, tmp_path):
    rows = [numbered(number) for number in range(20)]
    path = filled_copy(make_archive("--posts", "0"), tmp_path / "mine", rows)
    user = open_window(alter(path, "UPDATE profiles SET did = ?", (DID,)))
    user.wait_for_count()
    pack(user, "folder")
    export_to_folder(user, folder / "mine")
    user.wait_for_state("completed")

    assert user.text("resultLabel").startswith("20 posts saved to “mine” (")


def test_a_zip_gets_its_suffix_and_a_bag_its_layout(sample, folder):
    pack(sample, "zip")
    sample.find("bagCheckBox", QCheckBox).setChecked(True)
    sample.choose("mediaComboBox", "none")
    sample.export_to(folder / "mine")
    sample.wait_for_state("completed")

    with zipfile.ZipFile(folder / "mine.zip") as packed:
        inside = packed.namelist()
    assert any(name.endswith("bagit.txt") for name in inside)
    assert not any("/media/" in name for name in inside)
    assert verify(folder / "mine.zip").is_whole


def test_a_single_file_gets_a_manifest_beside_it_if_that_is_chosen(sample, folder):
    sample.find("manifestCheckBox", QCheckBox).setChecked(True)
    sample.export_to(folder / "posts.json")
    sample.wait_for_state("completed")

    assert names(folder) == ["posts.json", "posts.json.manifest.json"]
    assert sample.sees("verifyButton")
    assert sample.text("resultLabel").startswith("362 posts saved to “posts.json”")


def test_a_single_file_alone_cannot_be_verified(sample, folder):
    sample.export_to(folder / "posts.json")
    sample.wait_for_state("completed")

    assert not sample.sees("verifyButton")


def test_names_are_suggested_with_the_suffix_of_what_is_saved(sample):
    sample.press("exportButton")
    of_file = sample.dialog("exportDialog").findChild(QLineEdit).text()
    sample.dialog("exportDialog").reject()
    pack(sample, "zip")
    sample.wait(lambda: not sample.window.findChildren(QFileDialog))
    sample.press("exportButton")
    of_zip = sample.dialog("exportDialog").findChild(QLineEdit).text()
    sample.dialog("exportDialog").reject()
    pack(sample, "folder")
    sample.press("exportButton")
    of_folder = folder_dialog(sample).findChild(QLineEdit, "folderNameEdit").text()

    assert of_file.endswith(".json")
    assert of_zip == of_file.removesuffix(".json") + ".zip"
    assert of_folder == of_file.removesuffix(".json")


def test_an_earlier_export_is_replaced_as_a_whole_after_a_question(sample, folder):
    pack(sample, "folder")
    export_to_folder(sample, folder / "mine")
    sample.wait_for_state("completed")
    sample.choose("formatComboBox", "csv")
    sample.wait_for_count()
    export_to_folder(sample, folder / "mine")
    question = sample.find_object("replaceQuestion", QMessageBox)
    assert "“mine” holds an earlier export" in question.text()
    assert "posts.json" in names(folder / "mine")
    question.button(QMessageBox.StandardButton.Yes).click()
    sample.wait(lambda: "posts.csv" in names(folder / "mine"))
    sample.wait_for_state("completed")

    assert "posts.json" not in names(folder / "mine")
    assert verify(folder / "mine").is_whole


def test_a_folder_of_something_else_is_refused_with_the_reason(sample, folder):
    (folder / "holiday").mkdir()
    (folder / "holiday" / "beach.jpg").write_bytes(b"1")
    pack(sample, "folder")
    export_to_folder(sample, folder / "holiday")
    dialog = folder_dialog(sample)

    assert "was not written by Archive Exporter" in sample.text("folderNoteLabel")
    assert dialog.isVisible()
    dialog.findChild(QLineEdit, "folderNameEdit").setText("posts")
    assert "was not written" not in sample.text("folderNoteLabel")
    dialog.reject()
    assert names(folder) == ["holiday/beach.jpg"]


def test_an_export_with_files_of_ones_own_is_not_replaced(sample, folder):
    pack(sample, "folder")
    export_to_folder(sample, folder / "mine")
    sample.wait_for_state("completed")
    (folder / "mine" / "notes.txt").write_text("mine")
    export_to_folder(sample, folder / "mine")
    sample.find_object("replaceQuestion", QMessageBox).button(QMessageBox.StandardButton.Yes).click()
    sample.wait_for_state("failed")

    assert "also holds “notes.txt”, which is not part of the export" in sample.text("resultLabel")
    assert (folder / "mine" / "notes.txt").read_text() == "mine"


@pytest.mark.parametrize("name", ["", "..", "a/b", "  "])
def test_what_is_no_name_cannot_be_exported_to(sample, name):
    pack(sample, "folder")
    sample.press("exportButton")
    dialog = folder_dialog(sample)
    dialog.findChild(QLineEdit, "folderNameEdit").setText(name)

    assert not sample.find("exportToFolderButton").isEnabled()
    dialog.reject()


def test_missing_files_are_told_in_the_notes(sample, folder, tmp_path):
    own_pictures(tmp_path / "sample.db")[0].unlink()
    pack(sample, "folder")
    export_to_folder(sample, folder / "mine")
    sample.wait_for_state("completed")

    assert sample.text("resultLabel").startswith("362 posts and 4 media files saved")
    sample.press("notesButton")
    assert "4 of 5" in sample.text("resultNotesLabel")


def test_the_bar_tells_of_posts_and_then_of_files(sample):
    panel = sample.window._page.progress
    panel.show_start()
    panel.show_progress(Progress(100, 400, 5_000, 1.0, 0, 200))
    first = sample.text("progressLabel"), panel._bar.value()
    panel.show_progress(Progress(400, 400, 9_000, 2.0, 40, 200))

    assert first == ("Exporting… 100 of 400 posts", 166)
    assert sample.text("progressLabel") == "Copying media… 40 of 200 files"
    assert panel._bar.value() == 733
    assert "left" in sample.text("progressDetailsLabel")
    panel.show_progress(Progress(400, 400, 9_000, 2.0, 200, 200))
    assert panel._bar.value() == 999


def test_a_cancelled_folder_leaves_nothing(open_window, gate, make_archive, folder):
    user = open_window(make_archive("--posts", "3000"))
    user.wait_for_count()
    pack(user, "folder")
    export_to_folder(user, folder / "mine")
    user.wait_for_state("exporting")
    user.press("cancelButton")
    gate.open()
    user.wait_for_state("cancelled")

    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("", "Enter a name for the folder."),
        ("a/b: *é", "“a/b: *é” cannot be the name of a folder; leave out "),
        ("..", "“..” cannot be the name of a folder; leave out ."),
    ],
)
def test_a_name_that_cannot_be_is_told_at_once(sample, folder, name, told):
    pack(sample, "folder")
    sample.press("exportButton")
    dialog = folder_dialog(sample)
    dialog.findChild(QLineEdit, "folderNameEdit").setText(name)
    assert sample.text("folderNoteLabel").startswith(told)
    assert not sample.find("exportToFolderButton").isEnabled()
    dialog.findChild(QLineEdit, "folderNameEdit").setText("ab")
    assert sample.text("folderNoteLabel") == "All files of the export will be in the folder “ab”."
    dialog.findChild(QLineEdit, "folderPlaceEdit").setText("")
    assert sample.text("folderNoteLabel") == "Enter where to create the folder."
    dialog.reject()


def test_a_name_that_is_taken_is_told_before_the_export(sample, folder):
    (folder / "holiday").mkdir()
    (folder / "holiday" / "beach.jpg").write_bytes(b"1")
    pack(sample, "folder")
    sample.press("exportButton")
    dialog = folder_dialog(sample)
    dialog.findChild(QLineEdit, "folderPlaceEdit").setText(str(folder))
    dialog.findChild(QLineEdit, "folderNameEdit").setText("holiday")
    sample.wait(lambda: "was not written by Archive Exporter" in sample.text("folderNoteLabel"))
    dialog.reject()


def test_a_long_sentence_about_a_folder_is_not_cut(sample, folder):
    pack(sample, "folder")
    sample.press("exportButton")
    dialog, note = folder_dialog(sample), sample.find("folderNoteLabel")
    width = dialog.width()
    dialog.findChild(QLineEdit, "folderNameEdit").setText("x" * 200)
    dialog.findChild(QLineEdit, "folderPlaceEdit").setText(str(folder / ("very long name/" * 40)))
    sample.wait(lambda: "does not exist" in note.text())
    sample.wait(lambda: note.height() >= note.heightForWidth(note.width()))
    assert dialog.width() == width
    dialog.reject()


def test_a_tilde_is_the_home_folder(sample, folder, monkeypatch):
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(folder))
    pack(sample, "folder")
    sample.press("exportButton")
    dialog = folder_dialog(sample)
    dialog.findChild(QLineEdit, "folderPlaceEdit").setText("~")
    dialog.findChild(QLineEdit, "folderNameEdit").setText("mine")
    sample.press("exportToFolderButton")
    sample.wait_for_state("completed")
    assert (folder / "mine" / "manifest.json").is_file()
