"""Kept data means the same from any folder, and removed data is gone."""

from pathlib import Path

import pytest

from exporter_gui.application.export.export_record import ExportRecord
from exporter_gui.application.storage.app_database import AppDatabase
from exporter_gui.application.storage.choices import Choices
from exporter_gui.application.storage.history import History
from exporter_gui.application.storage.preferences import Preferences
from tests.support.an_export import an_export

SECRET = "a name that nobody else may see"


@pytest.fixture
def database(tmp_path):
    database = AppDatabase(tmp_path / "data.db")
    yield database
    database.close()


def test_a_folder_is_kept_from_the_root(database, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    preferences = Preferences(database)
    preferences.last_folder = Path("exports")

    assert preferences.last_folder == tmp_path / "exports"


def test_the_files_of_an_export_are_kept_from_the_root(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    entry = ExportRecord(Path("archive.db"), "anna.example", Choices(), Path("posts.json")).cancelled()

    assert (entry.archive, entry.destination) == (tmp_path / "archive.db", tmp_path / "posts.json")


def test_nothing_of_a_removed_export_stays_in_the_file(database, tmp_path):
    history = History(database)
    number = history.add(an_export(account=SECRET))
    database.flush()
    assert SECRET.encode() in (tmp_path / "data.db").read_bytes()
    history.remove(number)
    database.flush()

    assert SECRET.encode() not in (tmp_path / "data.db").read_bytes()
