"""Preferences."""

import sys
from datetime import UTC, date, datetime

import pytest

from exporter_gui.application.storage.app_database import AppDatabase
from exporter_gui.application.storage.choices import Choices
from exporter_gui.application.storage.preferences import Preferences
from exporter_gui.application.storage.recent_archive import RecentArchive

links = pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")


@pytest.fixture
def database(tmp_path):
    database = AppDatabase(tmp_path / "data.db")
    yield database
    database.close()


@pytest.fixture
def preferences(database):
    return Preferences(database)


def paths(preferences):
    return [archive.path for archive in preferences.recent_archives()]


def test_nothing_is_remembered_at_first(preferences, tmp_path):
    assert preferences.recent_archives() == ()
    assert preferences.choices_for(tmp_path / "archive.db") is None
    assert preferences.color_scheme == ""
    assert preferences.last_folder is None


def test_the_last_format_is_remembered_while_there_is_such_a_format(preferences, database):
    assert preferences.last_format == "json"
    preferences.last_format = "csv"
    assert Preferences(database).last_format == "csv"

    preferences.last_format = "format of a later version"
    assert preferences.last_format == "json"


def test_archives_are_remembered_the_newest_first(preferences, tmp_path):
    for name in ("a.db", "b.db", "c.db", "a.db"):
        preferences.add_recent_archive(RecentArchive(tmp_path / name))

    assert paths(preferences) == [tmp_path / "a.db", tmp_path / "c.db", tmp_path / "b.db"]


def test_an_archive_is_remembered_as_it_was_when_it_was_opened_last(preferences, database, tmp_path):
    opened_at = datetime(2026, 3, 29, 12, tzinfo=UTC)
    archive = RecentArchive(tmp_path / "a.db", "anna.example", 1, 1_234, opened_at)
    preferences.add_recent_archive(RecentArchive(tmp_path / "a.db", "", 3, 2, opened_at))
    preferences.add_recent_archive(archive)

    assert Preferences(database).recent_archives() == (archive,)


def test_what_an_older_version_remembered_has_no_details(preferences, database, tmp_path):
    database.run("INSERT INTO recent_archives (archive, path, place) VALUES (?1, ?1, 1)", str(tmp_path / "old.db"))
    database.run(
        "INSERT INTO recent_archives VALUES (?1, ?1, 0, '', 0, NULL, 'half past nine')", str(tmp_path / "odd.db")
    )

    assert preferences.recent_archives() == (RecentArchive(tmp_path / "old.db"), RecentArchive(tmp_path / "odd.db"))


def test_ten_archives_are_remembered_and_no_more_are_kept(preferences, database, tmp_path):
    for number in range(13):
        preferences.add_recent_archive(RecentArchive(tmp_path / f"{number}.db"))

    assert [path.stem for path in paths(preferences)] == [str(number) for number in range(12, 2, -1)]
    assert database.run("SELECT count(*) FROM recent_archives") == [(10,)]


@links
def test_an_archive_is_remembered_once_by_the_name_it_was_opened_by_last(preferences, tmp_path):
    (tmp_path / "archive.db").touch()
    (tmp_path / "link.db").symlink_to(tmp_path / "archive.db")
    preferences.add_recent_archive(RecentArchive(tmp_path / "archive.db"))
    preferences.add_recent_archive(RecentArchive(tmp_path / "link.db"))

    assert paths(preferences) == [tmp_path / "link.db"]


def test_parent_references_are_removed_if_the_file_stays_the_same(preferences, tmp_path):
    for name in ("archive.db", "other/archive.db"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    preferences.add_recent_archive(RecentArchive(tmp_path / "other" / ".." / "archive.db"))
    assert paths(preferences) == [tmp_path / "archive.db"]


@links
def test_parent_references_are_kept_if_they_change_the_file(preferences, tmp_path):
    (tmp_path / "elsewhere" / "deep").mkdir(parents=True)
    (tmp_path / "archive.db").touch()
    (tmp_path / "link").symlink_to(tmp_path / "elsewhere" / "deep")
    (tmp_path / "elsewhere" / "archive.db").touch()
    preferences.add_recent_archive(RecentArchive(tmp_path / "link" / ".." / "archive.db"))
    assert paths(preferences)[0].samefile(tmp_path / "elsewhere" / "archive.db")


def test_a_relative_name_is_remembered_whole(preferences, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    preferences.add_recent_archive(RecentArchive(type(tmp_path)("archive.db")))

    assert paths(preferences) == [tmp_path / "archive.db"]


def test_recent_archives_can_be_forgotten(preferences, tmp_path):
    preferences.add_recent_archive(RecentArchive(tmp_path / "archive.db"))
    preferences.clear_recent_archives()

    assert preferences.recent_archives() == ()


def test_choices_are_remembered_for_each_archive(preferences, tmp_path):
    spring = Choices("did:plc:abc", date(2024, 3, 1), date(2024, 5, 31), format="csv", text="Käse")
    preferences.remember_choices(tmp_path / "a.db", Choices(format="csv"))
    preferences.remember_choices(tmp_path / "a.db", spring)
    preferences.remember_choices(tmp_path / "b.db", Choices())

    assert preferences.choices_for(tmp_path / "a.db") == spring
    assert preferences.choices_for(tmp_path / "b.db") == Choices()


@links
def test_choices_are_found_by_any_path_of_the_archive(preferences, tmp_path):
    (tmp_path / "archive.db").touch()
    (tmp_path / "link.db").symlink_to(tmp_path / "archive.db")
    preferences.remember_choices(tmp_path / "link.db", Choices(format="csv"))

    assert preferences.choices_for(tmp_path / "archive.db") == Choices(format="csv")


def test_half_a_character_in_a_filter_does_no_harm(preferences, tmp_path):
    preferences.remember_choices(tmp_path / "a.db", Choices(format="csv", text="\ud83e"))

    assert preferences.choices_for(tmp_path / "a.db").format == "csv"


@pytest.mark.parametrize("scheme", ["light", "dark", ""])
def test_the_color_scheme_is_remembered(preferences, database, scheme):
    preferences.color_scheme = "dark"
    preferences.color_scheme = scheme

    assert Preferences(database).color_scheme == scheme


def test_the_view_of_the_posts_is_remembered(preferences, database):
    assert preferences.preview_view == "cards"
    preferences.preview_view = "list"

    assert Preferences(database).preview_view == "list"


def test_there_are_no_other_views_of_the_posts(preferences, database):
    with pytest.raises(ValueError, match="tiles"):
        preferences.preview_view = "tiles"
    database.run("INSERT INTO settings VALUES ('preview_view', 'tiles')")

    assert preferences.preview_view == "cards"


def test_there_are_no_other_color_schemes(preferences, database):
    with pytest.raises(ValueError, match="mauve"):
        preferences.color_scheme = "mauve"
    database.run("INSERT INTO settings VALUES ('color_scheme', 'mauve')")

    assert preferences.color_scheme == ""


def test_the_folder_of_the_last_export_is_remembered(preferences, database, tmp_path):
    preferences.last_folder = tmp_path / "old"
    preferences.last_folder = tmp_path / "exports"

    assert Preferences(database).last_folder == tmp_path / "exports"


def test_the_place_of_the_window_is_remembered(preferences, database):
    assert preferences.window_geometry == b""
    preferences.window_geometry = b"\x00\xff"

    assert Preferences(database).window_geometry == b"\x00\xff"
    database.run("UPDATE settings SET value = 'no base64 é' WHERE name = 'window_geometry'")
    assert preferences.window_geometry == b""
