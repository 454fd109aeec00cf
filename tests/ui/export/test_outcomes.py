"""Completed, cancelled and failed exports: text, buttons and files on disk."""

import hashlib
import re
import sys

import apsw
import pytest
from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMessageBox, QProgressBar

ENGINE = "exporter_gui.application.export.export_worker.export"
OLD = "an older export"
NOTHING, UNCHANGED = "No file was created.", "Your existing file is unchanged."
BUTTONS = ("showInFolderButton", "openFileButton", "copyDetailsButton", "exportAgainButton")


def contents(folder):
    return {path.name: path.read_text() for path in folder.iterdir()}


def seen_buttons(user):
    return [name for name in BUTTONS if user.sees(name)]


def shown(user):
    """The texts of the strip that can be seen, from above."""
    names = ("resultTitleLabel", "resultLabel", "resultDetailsLabel")
    return [user.text(name) for name in names if user.sees(name)]


def tone(user):
    return user.find("resultPanel").property("tone")


def cancel_in_the_middle(user, gate):
    user.wait(lambda: "2,000" in user.text("progressLabel"))
    user.press("cancelButton")
    assert user.state == "cancelling"
    assert user.text("progressLabel") == "Cancelling…"
    assert not user.find("cancelButton").isEnabled()
    gate.open()
    user.wait_for_state("cancelled")


def test_completed_shows_posts_name_size_and_duration(user, folder):
    user.export_to(folder / "posts.json")
    user.wait_for_state("completed")

    size = (folder / "posts.json").stat().st_size
    saved, details = shown(user)
    assert saved == f"5,000 posts saved to “posts.json” ({size / 1e6:.1f} MB)"
    assert re.fullmatch(r"In exports, checked after writing · (less than 1|(\d+ min )?\d+) s", details)
    assert tone(user) == "success"
    assert not user.sees("notesButton")
    assert seen_buttons(user) == ["showInFolderButton", "openFileButton"]
    assert user.focus is user.find("showInFolderButton")


def test_completed_shows_notes_about_changed_posts(open_window, make_archive, folder):
    user = open_window(make_archive("--posts", "300", "--broken"))
    user.export_to(folder / "posts.json")
    user.wait_for_state("completed")

    assert user.text("resultLabel").startswith("309 posts saved to “posts.json”")
    assert tone(user) == "warning"
    assert not user.sees("resultNotesLabel")
    assert not user.sees("copyDetailsButton")
    user.press("notesButton")
    notes = user.text("resultNotesLabel").splitlines()
    assert user.text("notesButton") == f"{len(notes)} notes"
    assert user.sees("resultNotesLabel")
    assert len(notes) >= 2
    assert any(note.startswith("For example: at://") for note in notes)
    user.press("copyDetailsButton")
    assert QGuiApplication.clipboard().text().endswith("\n".join(notes))
    assert user.text("copyDetailsButton") == "Copied"
    user.wait(lambda: user.text("copyDetailsButton") == "Cop&y details")
    user.press("notesButton")
    assert not user.sees("resultNotesLabel")


class Desktop(QObject):
    """Is asked to show folders in the place of a file manager."""

    def __init__(self):
        super().__init__()
        self.asked = []

    @Slot("QUrl")
    def show(self, url):
        self.asked.append(url.toLocalFile())


@pytest.fixture
def desktop(monkeypatch, qapp):
    if sys.platform == "win32":
        pytest.skip("the file managers of Linux are asked")
    monkeypatch.setattr("exporter_gui.ui.export.show_in_folder.sys.platform", "linux")
    desktop = Desktop()
    QDesktopServices.setUrlHandler("file", desktop, "show")
    yield desktop
    QDesktopServices.unsetUrlHandler("file")


def test_the_folder_of_the_file_can_be_shown(user, folder, desktop):
    user.export_to(folder / "posts.json")
    user.wait_for_state("completed")
    user.press("showInFolderButton")

    user.wait(lambda: desktop.asked == [folder.as_posix()])


def test_the_file_is_selected_in_a_file_manager_that_can_do_so(user, folder, desktop, heard):
    entries = heard("files")
    user.export_to(folder / "posts 100% é.json")
    user.wait_for_state("completed")
    user.press("showInFolderButton")

    shown = ["ShowItems", [f"{folder.as_uri()}/posts%20100%25%20%C3%A9.json"], ""]
    user.wait(lambda: shown in entries())
    user.wait(lambda: entries()[-1] == ["left"])
    assert desktop.asked == []


def test_without_such_a_file_manager_the_folder_is_opened(user, folder, desktop, heard):
    heard()
    user.export_to(folder / "posts.json")
    user.wait_for_state("completed")
    user.press("showInFolderButton")

    user.wait(lambda: desktop.asked == [folder.as_posix()])


def test_an_archive_that_has_changed_is_counted_again(open_window, own_archive, folder):
    archive = own_archive("--posts", "3000")
    user = open_window(archive)
    user.wait_until_read()
    assert user.text("matchLabel").startswith("3,000 posts")
    connection = apsw.Connection(str(archive))
    connection.execute("DROP TRIGGER posts_ad; DELETE FROM posts WHERE rowid <= 500")
    connection.close()
    user.export_to(folder / "posts.json")
    user.wait_for_state("completed")

    assert "2,500 posts saved to" in user.text("resultLabel")
    user.wait(lambda: user.text("matchLabel").startswith("2,500 posts"))
    user.wait(lambda: user.find("timeline").model.counts.between(None, None) == 2500)
    assert user.state == "completed"


@pytest.mark.usefixtures("desktop")
@pytest.mark.parametrize(
    ("registered", "notices"), [("inode/directory=files.desktop;", 0), ("text/html=web.desktop;", 1)]
)
def test_without_a_file_manager_the_path_is_shown(user, folder, monkeypatch, registered, notices):
    register = folder / "system" / "applications" / "mimeinfo.cache"
    register.parent.mkdir(parents=True)
    register.write_text(f"[MIME Cache]\n{registered}\n")
    monkeypatch.setenv("XDG_DATA_DIRS", str(folder / "system"))
    user.export_to(folder / "posts.json")
    user.wait_for_state("completed")
    user.press("showInFolderButton")

    found = user.window.findChildren(QMessageBox, "notice")
    assert len(found) == notices
    assert all(str(folder / "posts.json") in notice.text() for notice in found)


@pytest.mark.skipif(sys.platform == "win32", reason="the file managers of Linux are asked")
def test_if_the_folder_cannot_be_opened_the_path_is_shown(user, folder, monkeypatch):
    monkeypatch.setattr("exporter_gui.ui.export.show_in_folder.sys.platform", "linux")
    monkeypatch.setattr("exporter_gui.ui.export.show_in_folder.QDesktopServices.openUrl", lambda _url: False)
    user.export_to(folder / "posts.json")
    user.wait_for_state("completed")
    user.press("showInFolderButton")

    user.wait(lambda: bool(user.window.findChildren(QMessageBox, "notice")))
    (notice,) = user.window.findChildren(QMessageBox, "notice")
    assert str(folder / "posts.json") in notice.text()


def test_a_cancelled_export_leaves_nothing(user, gate, folder):
    user.export_to(folder / "posts.json")
    cancel_in_the_middle(user, gate)

    assert contents(folder) == {}
    assert shown(user) == ["Export cancelled", NOTHING]
    assert user.find("progressBar", QProgressBar).value() == 0
    assert tone(user) == "neutral"
    assert seen_buttons(user) == ["exportAgainButton"]


def test_a_cancelled_export_leaves_the_old_file_untouched(user, gate, folder):
    (folder / "posts.json").write_text(OLD)
    user.export_over(folder / "posts.json")
    cancel_in_the_middle(user, gate)

    assert contents(folder) == {"posts.json": OLD}
    assert shown(user) == ["Export cancelled", UNCHANGED]


def test_an_export_without_a_gate_can_be_cancelled_too(user, folder):
    (folder / "posts.json").write_text(OLD)
    user.export_over(folder / "posts.json")
    user.press("cancelButton")
    user.wait_for_state("cancelled")

    assert contents(folder) == {"posts.json": OLD}


def test_an_export_onto_the_archive_itself_fails_and_the_archive_is_unchanged(open_window, own_archive):
    path = own_archive("--posts", "600", "--accounts", "2", "--reposts", "0.2", name="archive.json")
    before = hashlib.sha256(path.read_bytes()).digest()
    user = open_window(path)
    user.export_over(path)
    user.wait_for_state("failed")

    sentence = f"“{path}” is part of the archive itself; choose another file."
    assert shown(user) == ["Export failed", sentence, UNCHANGED]
    assert user.find("progressBar", QProgressBar).value() == 0
    assert tone(user) == "error"
    assert seen_buttons(user) == ["copyDetailsButton", "exportAgainButton"]
    assert hashlib.sha256(path.read_bytes()).digest() == before
    assert [each.name for each in path.parent.iterdir()] == ["archive.json"]


@pytest.mark.skipif(sys.platform == "win32", reason="a file that is open cannot be removed there")
def test_a_failed_export_leaves_the_old_file_untouched(open_window, own_archive, folder):
    path = own_archive("--posts", "600", "--accounts", "2", "--reposts", "0.2")
    user = open_window(path)
    user.wait_for_count()
    (folder / "posts.json").write_text(OLD)
    path.unlink()
    user.export_over(folder / "posts.json")
    user.wait_for_state("failed")

    assert user.text("resultLabel").startswith(f"“{path}” does not exist; check its name and folder.")
    assert contents(folder) == {"posts.json": OLD}


def test_the_details_of_a_bug_are_not_shown_but_can_be_copied(user, folder, monkeypatch):
    def break_down(*_arguments):
        raise RuntimeError("the engine broke down")

    monkeypatch.setattr(ENGINE, break_down)
    QGuiApplication.clipboard().clear()
    user.export_to(folder / "posts.json")
    user.wait_for_state("failed")

    assert "RuntimeError" not in "".join(shown(user))
    assert shown(user)[-1] == NOTHING
    user.press("copyDetailsButton")
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Traceback")
    assert "RuntimeError: the engine broke down" in copied
