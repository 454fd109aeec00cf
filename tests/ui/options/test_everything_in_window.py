"""Records of a repository other than posts, chosen and exported in the window."""

import json

import pytest
from PySide6.QtWidgets import QCheckBox

from exporter_gui.core.sources.repository.opening import forget_repository
from exporter_gui.ui.history.history_row import history_row
from exporter_gui.ui.options.choices_in_words import packing_in_words
from tests.make_car import make
from tests.support.folder_user import export_to_folder
from tests.support.manifests import manifest_of
from tests.support.repositories import write_car


@pytest.fixture(scope="module")
def made():
    return make(100, 1, 3)


@pytest.fixture
def user(tmp_path, monkeypatch, made, open_window):
    """Someone who has opened a repository."""
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    someone = open_window(write_car(tmp_path / "own" / "repo.car", made.car))
    someone.wait_until_read()
    yield someone
    forget_repository()


def pack(user, packing):
    user.choose("packingComboBox", packing)
    user.wait_for_count()


def test_everything_is_offered_with_its_numbers_in_a_folder_or_zip_only(user):
    assert not user.sees("everythingCheckBox")
    pack(user, "zip")
    assert user.sees("everythingCheckBox")
    told = "Likes:_71 · Follows:_18 · Reposts:_7 · others:_5. All of them, whatever the dates and filters."
    assert user.text("everythingLabel") == told.replace("_", "\N{NO-BREAK SPACE}")
    pack(user, "file")
    assert not user.sees("everythingCheckBox")


def test_an_archive_offers_no_records(open_window, archive):
    someone = open_window(archive)
    someone.wait_for_count()
    pack(someone, "folder")
    assert not someone.sees("everythingCheckBox")


def test_result_history_and_manifest_tell_the_number_of_records(user, made, folder):
    pack(user, "folder")
    alone = user.wait_for_count()
    user.find("everythingCheckBox", QCheckBox).setChecked(True)
    user.wait(lambda: user.wait_for_count() != alone)  # the size includes the records
    export_to_folder(user, folder / "all")
    user.wait_for_state("completed")

    records = len(made.records)
    assert (folder / "all" / "records" / "app.bsky.feed.like.csv").exists()
    assert manifest_of(folder / "all" / "manifest.json")["records"]["written"] == records
    assert user.text("resultLabel").startswith(f"100 posts, no media files and {records} records saved to “all”")
    (entry,) = user.window._data.history.entries()
    assert entry.records == records
    assert f"{records} records" in history_row(entry, None, "").words
    assert packing_in_words(entry.choices) == "folder with images and videos, all records"


def test_the_dialog_with_the_records_leads_to_their_export(user, folder):
    user.press("repositoryContentsButton")
    user.wait(lambda: user.sees("repositoryDialog"))
    user.press("exportEverythingButton")
    user.wait_for_count()
    assert user.find("packingComboBox").currentData() == "folder"
    assert user.find("everythingCheckBox", QCheckBox).isChecked()


def test_the_choice_is_remembered_for_the_repository(user, open_window, tmp_path):
    pack(user, "folder")
    user.find("everythingCheckBox", QCheckBox).setChecked(True)
    user.wait_for_count()
    again = open_window(tmp_path / "own" / "repo.car")
    again.wait_for_count()
    assert again.find("everythingCheckBox", QCheckBox).isChecked()


def test_a_single_file_never_takes_records_along(user, folder):
    pack(user, "folder")
    user.find("everythingCheckBox", QCheckBox).setChecked(True)
    pack(user, "file")
    user.export_to(folder / "posts.json")
    user.wait_for_state("completed")
    assert len(json.loads((folder / "posts.json").read_bytes())) == 100
