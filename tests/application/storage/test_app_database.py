"""The program's own file: made when needed, brought up to date, and never harmed when it cannot be used."""

import os
from pathlib import Path

import apsw
import pytest
from PySide6.QtCore import QStandardPaths

from exporter_gui.application.storage import app_schema
from exporter_gui.application.storage.app_database import (
    AppDatabase,
    default_path,
    open_app_database,
    read_path,
    stored_path,
)
from exporter_gui.application.storage.app_schema import STEPS, AppDatabaseError
from exporter_gui.application.storage.history import History
from exporter_gui.application.storage.preferences import Preferences
from exporter_gui.application.storage.recent_archive import RecentArchive
from tests.support.an_export import an_export


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data" / "archive-exporter.db"


@pytest.fixture
def opened():
    """Open databases, which are closed with the test."""
    databases = []

    def open_(path):
        databases.append(open_app_database(path))
        return databases[-1]

    yield open_
    for database in databases:
        database.close()


@pytest.fixture
def later_layout(monkeypatch):
    """Add a step that is not there yet."""
    monkeypatch.setattr(app_schema, "STEPS", (*STEPS, "ALTER TABLE exports ADD COLUMN weather TEXT DEFAULT 'fair'"))


def version(path):
    with apsw.Connection(str(path)) as connection:
        return connection.pragma("user_version")


def works(database):
    preferences = Preferences(database)
    preferences.color_scheme = "dark"
    return preferences.color_scheme == "dark" and History(database).add(an_export()) > 0


def test_the_file_and_its_folder_are_made(path, opened):
    database = opened(path)

    assert database.trouble is None
    assert database.path == path
    assert works(database)
    database.flush()
    assert version(path) == len(STEPS)


@pytest.mark.skipif(os.name != "posix", reason="permissions are told otherwise there")
def test_only_the_owner_can_read_the_folder(path, opened):
    opened(path)

    assert path.parent.stat().st_mode & 0o077 == 0


def test_saved_data_is_loaded_the_next_time(path, opened):
    database = opened(path)
    database.run("INSERT INTO settings VALUES ('a', 'b')")
    database.flush()

    assert opened(path).run("SELECT * FROM settings") == [("a", "b")]


def test_by_default_it_is_in_the_application_data_folder(qapp, opened):
    QStandardPaths.setTestModeEnabled(True)
    try:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
        assert default_path() == Path(folder) / "archive-exporter.db"
        database = opened(None)
        assert database.path == default_path()
        assert default_path().exists()
        database.close()  # Windows removes no file that is open
    finally:
        default_path().unlink(missing_ok=True)
        QStandardPaths.setTestModeEnabled(False)


def test_without_a_data_folder_data_is_kept_in_memory(monkeypatch, opened):
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _location: "")
    database = opened(None)

    assert "no application data folder" in database.trouble
    assert works(database)


def test_two_windows_share_one_file(path, opened):
    one, other = opened(path), opened(path)
    for name, database in (("one", one), ("other", other)):
        Preferences(database).add_recent_archive(RecentArchive(path.parent / f"{name}.db"))
        History(database).add(an_export(account=name))
        database.flush()
        assert database.trouble is None
    later = opened(path)

    assert [archive.path.name for archive in Preferences(later).recent_archives()] == ["other.db", "one.db"]
    assert [entry.account for entry in History(later).entries()] == ["other", "one"]


def test_a_window_waits_for_another_that_is_writing(path, opened, python, monkeypatch):
    """As long as it takes: a busy machine may be slower than people are patient."""
    monkeypatch.setattr("exporter_gui.application.storage.app_database._OPENING_MILLISECONDS", 60_000)
    monkeypatch.setattr("exporter_gui.application.storage.write_behind._TIMEOUT_S", 60.0)
    opened(path)
    code = """
import apsw, sys, time
connection = apsw.Connection(sys.argv[1])
connection.set_busy_timeout(60_000)  # for the window, which reads
connection.execute("BEGIN IMMEDIATE; INSERT INTO settings VALUES ('other', 'window')")
print("writing", flush=True)
sys.stdin.readline()
time.sleep(0.3)
connection.execute("COMMIT")
"""
    other = python(code, path)
    assert other.stdout.readline() == "writing\n"
    other.stdin.write("go on\n")
    other.stdin.flush()
    database = opened(path)
    database.run("INSERT INTO settings VALUES ('this', 'window')")
    assert other.wait(60) == 0  # on a busy machine, longer than a flush
    database.flush()

    assert database.trouble is None
    assert opened(path).run("SELECT count(*) FROM settings") == [(2,)]


@pytest.fixture
def locked(path, opened):
    """Another program that keeps a write lock until it is released."""
    database = opened(path)
    with apsw.Connection(str(path)) as other:
        other.execute("ROLLBACK; BEGIN EXCLUSIVE")
        yield database, lambda: other.execute("ROLLBACK")
        other.execute("BEGIN" if other.in_transaction is False else "ROLLBACK; BEGIN")


def test_a_file_that_another_program_is_writing_blocks_nothing(locked, opened, path):
    database, let_go = locked
    for scheme in ("dark", "light", "dark", "light"):
        Preferences(database).color_scheme = scheme
        assert Preferences(database).color_scheme == scheme
    number = History(database).add(an_export(account="meanwhile"))
    assert History(database).entries()[0].id == number
    assert database.trouble is None

    let_go()
    database.flush()

    assert database.trouble is None
    assert Preferences(opened(path)).color_scheme == "light"
    assert [entry.id for entry in History(opened(path)).entries()] == [number]


def test_at_the_end_another_program_is_not_waited_for_for_ever(locked, monkeypatch, caplog):
    database, _let_go = locked
    monkeypatch.setattr("exporter_gui.application.storage.app_database._LAST_WAIT_S", 0.1)
    Preferences(database).color_scheme = "dark"
    Preferences(database).color_scheme = "light"
    database.flush()

    assert "is in use by another program" in database.trouble
    assert "2 changes were not saved" in caplog.text
    assert works(database)
    database.flush()


def test_an_empty_file_is_an_older_layout(path, opened):
    path.parent.mkdir()
    path.touch()
    database = opened(path)

    assert database.trouble is None
    assert version(path) == len(STEPS)
    assert works(database)


def test_an_older_layout_is_brought_up_to_date_with_all_that_is_in_it(path, opened, request):
    database = opened(path)
    History(database).add(an_export(account="old"))
    database.flush()
    request.getfixturevalue("later_layout")
    database = opened(path)

    assert database.trouble is None
    assert version(path) == len(STEPS) + 1
    assert database.run("SELECT account, weather FROM exports") == [("old", "fair")]


def test_a_step_that_fails_changes_nothing(path, opened, monkeypatch):
    opened(path).close()
    monkeypatch.setattr(app_schema, "STEPS", (*STEPS, "CREATE TABLE weather (day)", "CREATE TABLE weather (day)"))
    with pytest.raises(AppDatabaseError, match="damaged"):
        AppDatabase(path)

    assert version(path) == len(STEPS)
    with apsw.Connection(str(path)) as connection:
        assert connection.table_exists("main", "exports")
        assert not connection.table_exists("main", "weather")


@pytest.mark.parametrize(
    "change",
    [
        "DROP TABLE recent_archives",
        "ALTER TABLE exports DROP COLUMN sha256",
        "PRAGMA user_version = 0",
        "DROP TABLE settings; DROP TABLE choices; DROP TABLE exports; DROP TABLE recent_archives",
    ],
)
def test_a_file_with_other_tables_than_its_version_has_is_left_alone(path, opened, change):
    opened(path).close()
    with apsw.Connection(str(path)) as connection:
        connection.execute(change)
    connection.close()
    before = path.read_bytes()
    database = opened(path)

    assert database.trouble.startswith(f"“{path}” is damaged")
    assert works(database)
    assert path.read_bytes() == before


def test_a_newer_layout_is_left_alone(path, opened, later_layout, monkeypatch):
    opened(path).close()
    before = path.read_bytes()
    monkeypatch.undo()
    with pytest.raises(AppDatabaseError, match="newer"):
        AppDatabase(path)
    database = opened(path)

    sentence = (
        "was written by a newer version of Archive Exporter, so history and settings will not be saved in this session."
    )
    assert database.trouble == f"“{path.name}” {sentence}"
    assert works(database)
    assert path.read_bytes() == before


def test_another_programs_database_is_left_alone(own_archive, opened):
    archive = own_archive("--posts", "20")
    before = archive.read_bytes()
    database = opened(archive)

    assert "belongs to another program" in database.trouble
    assert works(database)
    assert archive.read_bytes() == before


def test_a_file_that_is_no_database_is_left_alone(path, opened):
    path.parent.mkdir()
    path.write_bytes(b"a letter to a friend " * 100)
    database = opened(path)

    assert database.trouble.startswith(f"“{path}” is damaged")
    assert works(database)
    assert path.read_bytes() == b"a letter to a friend " * 100


def test_a_file_that_is_damaged_inside_is_left_alone(path, opened):
    opened(path).close()
    damaged = path.read_bytes()[:4096] + b"\xff" * (path.stat().st_size - 4096)
    path.write_bytes(damaged)
    database = opened(path)

    assert database.trouble.startswith(f"“{path}” is damaged")
    assert works(database)
    assert path.read_bytes() == damaged


def test_a_folder_that_cannot_be_created_is_reported(tmp_path, opened):
    (tmp_path / "data").write_text("not a folder")
    database = opened(tmp_path / "data" / "archive-exporter.db")

    assert "cannot be written" in database.trouble
    assert works(database)


def test_a_folder_with_the_name_of_the_file_is_reported(path, opened):
    path.mkdir(parents=True)
    database = opened(path)

    assert "cannot be written" in database.trouble
    assert works(database)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="may write everywhere")
def test_a_read_only_file_is_reported(path, opened):
    opened(path).close()
    path.chmod(0o400)
    database = opened(path)

    assert "cannot be written" in database.trouble
    assert works(database)


def test_a_file_that_stays_locked_is_reported(path, opened, monkeypatch):
    monkeypatch.setattr("exporter_gui.application.storage.app_database._OPENING_MILLISECONDS", 50)
    opened(path)
    with apsw.Connection(str(path)) as other:
        other.execute("ROLLBACK; BEGIN EXCLUSIVE")
        database = opened(path)
        other.execute("ROLLBACK; BEGIN")

    assert "is in use by another program" in database.trouble
    assert works(database)


def test_after_a_write_error_data_is_kept_in_memory(path, opened):
    database = opened(path)
    History(database).add(an_export(account="before"))
    database.flush()
    database._file._connection.pragma("max_page_count", 1)  # as if the disk were full
    number = History(database).add(an_export(account="x" * 50_000))
    database.flush()

    assert database.trouble.startswith("The disk is full")
    assert database.path is None
    assert [entry.account[:6] for entry in History(database).entries()] == ["xxxxxx", "before"]
    History(database).remove(number)
    assert [entry.account for entry in History(opened(path)).entries()] == ["before"]


def test_an_invalid_statement_is_not_a_problem_of_the_file(path, opened):
    database = opened(path)
    with pytest.raises(apsw.SQLError):
        database.run("SELECT nothing FROM nowhere")

    assert database.trouble is None


def test_problems_are_errors_that_the_user_can_act_on(tmp_path):
    (tmp_path / "data").write_text("not a folder")
    with pytest.raises(AppDatabaseError, match="Check the permissions of the file"):
        AppDatabase(tmp_path / "data" / "archive-exporter.db")


@pytest.mark.skipif(os.name != "posix", reason="names of files are text there")
def test_a_name_that_is_not_text_is_kept(opened, path):
    odd = Path(os.fsdecode(b"/somewhere/caf\xe9.db"))
    database = opened(path)
    database.run("INSERT INTO settings VALUES ('odd', ?)", stored_path(odd))

    assert read_path(database.run("SELECT value FROM settings")[0][0]) == odd
