"""The form of an export in the sidebar: file, folder or ZIP, and its media files."""

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QTableView

from exporter_gui.ui.options.choices_panel import ChoicesPanel
from exporter_gui.ui.preview.preview_model import CARD
from exporter_gui.ui.preview.thumbnails import Thumbnails
from exporter_gui.ui.widgets.quantities import about_size
from tests.support.folder_user import export_to_folder
from tests.support.sample_copy import copy_sample

PARTS = ("mediaComboBox", "mediaSizeLabel", "chooseMediaFolderButton", "bagCheckBox", "manifestCheckBox")


@pytest.fixture
def sample(open_window, tmp_path):
    """Someone who has opened the sample archive, which has media files."""
    user = open_window(copy_sample(tmp_path))
    user.wait_for_count()
    return user


@pytest.fixture
def without_files(open_window, tmp_path):
    """Someone whose archive was moved without its media files."""
    archive = copy_sample(tmp_path)
    shutil.move(tmp_path / "sample-media", tmp_path / "pictures")
    user = open_window(archive)
    user.wait_for_count()
    user.choose("packingComboBox", "folder")
    return user


def shown(user):
    return [name for name in PARTS if user.sees(name)]


def wait_for_media(user):
    user.wait(lambda: user.sees("mediaSizeLabel"))
    return user.text("mediaSizeLabel")


def test_media_are_offered_for_a_folder_or_zip_only(sample):
    assert shown(sample) == ["manifestCheckBox"]
    for packing in ("folder", "zip"):
        sample.choose("packingComboBox", packing)
        wait_for_media(sample)
        assert shown(sample) == ["mediaComboBox", "mediaSizeLabel", "bagCheckBox"]
    sample.choose("packingComboBox", "file")
    assert shown(sample) == ["manifestCheckBox"]


def test_media_are_not_offered_where_there_are_none(user):
    user.choose("packingComboBox", "folder")
    user.wait_until_read()

    assert shown(user) == ["bagCheckBox"]
    assert user.text("packingExplanationLabel") == "A folder with the posts, a manifest and checksums."


def test_number_and_size_are_known_beforehand(sample):
    sample.choose("packingComboBox", "folder")
    assert wait_for_media(sample) == "5 files, 97.4 kB"
    sample.choose("mediaComboBox", "all")
    assert wait_for_media(sample).startswith("6 files, ")
    sample.choose("mediaComboBox", "none")
    assert not sample.sees("mediaSizeLabel")


def test_they_follow_the_dates(sample):
    sample.choose("packingComboBox", "folder")
    before = wait_for_media(sample)
    sample.set_day("fromDateEdit", "2025-02-01")
    sample.wait_until_read()
    assert wait_for_media(sample) != before


def test_the_size_of_the_export_includes_them(sample):
    estimates = {}
    sample.choose("packingComboBox", "folder")
    wait_for_media(sample)
    for media in ("none", "images"):
        sample.choose("mediaComboBox", media)
        sample.wait_until_read()
        estimates[media] = sample.window._store.state.view.estimate

    assert estimates["images"].bytes - estimates["none"].bytes == estimates["images"].media.bytes > 8_000
    assert f"about {about_size(estimates['images'].bytes)}" in sample.text("matchLabel")


def shows_a_picture(user):
    """Bring a post with a picture into view; return whether it is shown."""
    table = user.find("previewTable", QTableView)
    model = table.model()
    posts = {row: model.post(row) for row in range(model.rowCount() - 100, model.rowCount())}  # the oldest ones
    pictured = next((row for row, post in posts.items() if post is not None and post.files), None)
    if pictured is not None:
        table.scrollTo(model.index(pictured, CARD))
    return any(picture is not None for picture in user.window.findChild(Thumbnails)._known.values())


def test_without_their_folder_it_can_be_chosen(without_files, tmp_path, folder):
    user = without_files
    assert wait_for_media(user).endswith("Their folder was not found; without it, no files are saved.")
    assert user.window._store.state.view.estimate.media.bytes == 0
    user.press("chooseMediaFolderButton")
    user.dialog("mediaFolderDialog").fileSelected.emit(str(tmp_path / "pictures"))
    user.dialog("mediaFolderDialog").reject()
    user.wait(lambda: user.text("mediaSizeLabel") == "5 files, 97.4 kB, from “pictures”")
    user.wait(lambda: shows_a_picture(user))
    export_to_folder(user, folder / "mine")
    user.wait_for_state("completed")

    assert user.text("resultLabel").startswith("362 posts and 5 media files saved")


def test_a_folder_that_has_gone_is_told(without_files, tmp_path):
    user = without_files
    wait_for_media(user)
    user.press("chooseMediaFolderButton")
    user.dialog("mediaFolderDialog").fileSelected.emit(str(tmp_path / "nowhere"))
    user.dialog("mediaFolderDialog").reject()
    user.wait(lambda: "“nowhere” was not found" in user.text("mediaSizeLabel"))

    assert user.sees("chooseMediaFolderButton")


def test_the_next_window_remembers_all_of_it(open_window, tmp_path):
    archive = copy_sample(tmp_path)
    user = open_window(archive)
    user.wait_for_count()
    user.choose("packingComboBox", "zip")
    user.choose("mediaComboBox", "all")
    user.find("bagCheckBox", QCheckBox).setChecked(True)
    user.wait_until_read()
    again = open_window(archive)
    again.wait_for_count()

    assert again.find("packingComboBox", QComboBox).currentData() == "zip"
    assert again.find("mediaComboBox", QComboBox).currentData() == "all"
    assert again.find("bagCheckBox", QCheckBox).isChecked()
    assert wait_for_media(again).startswith("6 files")


def test_reset_keeps_the_form(sample):
    sample.choose("packingComboBox", "zip")
    sample.set_day("fromDateEdit", "2025-02-01")
    sample.press("resetChoicesButton")

    assert sample.find("packingComboBox", QComboBox).currentData() == "zip"


def test_arrow_keys_move_along_the_segments(sample):
    picker = sample.find("packingComboBox", QComboBox)
    picker.setFocus()
    for key, expected in ((Qt.Key.Key_Right, "folder"), (Qt.Key.Key_Right, "zip"), (Qt.Key.Key_Left, "folder")):
        sample.qtbot.keyClick(picker, key)
        assert picker.currentData() == expected
    assert picker.accessibleDescription() == sample.text("packingExplanationLabel")


def test_the_form_lies_below_the_format(sample):
    panel = sample.window.findChild(ChoicesPanel)
    tops = [
        sample.find(name).mapTo(panel, sample.find(name).rect().topLeft()).y()
        for name in ("formatComboBox", "packingComboBox", "manifestCheckBox", "fromDateEdit")
    ]

    assert tops == sorted(tops)


def test_no_file_dialog_is_left(sample):
    sample.choose("packingComboBox", "folder")
    assert sample.window.findChildren(QFileDialog) == []


def test_nothing_is_counted_again_for_what_changes_no_size(sample):
    sample.wait_until_read()
    estimate = sample.window._store.state.view.estimate
    sample.find("manifestCheckBox", QCheckBox).click()

    assert sample.window._store.state.view.estimate is estimate
    assert sample.window._store.state.view.plan.choices.manifest
    assert sample.text("matchLabel").startswith("362 posts")
