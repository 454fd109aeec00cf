"""Verification by the window: from the result, the history and the menu."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QListView, QPlainTextEdit

from exporter_gui.application.worker_thread import WorkerThread
from exporter_gui.core.verify import verification
from exporter_gui.core.verify.result import VerifyProgress
from exporter_gui.ui.history.history_dialog import HistoryDialog
from exporter_gui.ui.verify.verify_dialog import VerifyDialog
from tests.support.folder_user import export_to_folder
from tests.support.sample_copy import copy_sample


@pytest.fixture
def sample(open_window, tmp_path, folder):
    """Someone who has exported the sample archive as a folder."""
    user = open_window(copy_sample(tmp_path))
    user.wait_for_count()
    user.choose("packingComboBox", "folder")
    export_to_folder(user, folder / "mine")
    user.wait_for_state("completed")
    return user


@pytest.fixture
def held(monkeypatch):
    """Hold verifications in the middle, after they have told of their progress."""
    go_on, real = threading.Event(), verification.verify

    def wait(path, on_progress, cancellation):
        on_progress(VerifyProgress(2, 8, 500, 1_000, 1.0))
        go_on.wait(60)
        return real(path, on_progress, cancellation)

    monkeypatch.setattr(verification, "verify", wait)
    yield go_on
    go_on.set()


def dialog(user):
    user.wait(lambda: any(found.isVisible() for found in user.window.findChildren(VerifyDialog)))
    return next(found for found in user.window.findChildren(VerifyDialog) if found.isVisible())


def wait_for_end(user):
    dialog(user)
    user.wait(lambda: user.sees("closeVerifyButton"))
    return user.text("verifyLabel")


def differences(user):
    edit = user.find("verifyDifferencesEdit", QPlainTextEdit)
    return edit.toPlainText().splitlines() if edit.isVisible() else []


def close(user):
    user.press("closeVerifyButton")
    user.wait(lambda: not user.window.findChildren(VerifyDialog))
    user.wait(lambda: not user.window.findChildren(WorkerThread))


def test_an_export_is_complete_and_unchanged(sample, folder):
    sample.press("verifyButton")

    assert wait_for_end(sample) == "Complete and unchanged: 8 files, 362 posts"
    assert sample.text("verifiedExportLabel") == str(folder / "mine")
    assert differences(sample) == []
    close(sample)


def test_what_is_missing_changed_and_extra_is_listed(sample, folder):
    root = folder / "mine"
    picture = next(path for path in sorted((root / "media").rglob("*")) if path.is_file())
    picture.unlink()
    (root / "media.csv").write_text("nothing")
    (root / "extra.txt").write_text("new")
    sample.press("verifyButton")

    assert wait_for_end(sample) == "3 differences were found"
    listed = "\n".join(differences(sample))
    assert all(name in listed for name in (picture.name, "media.csv", "extra.txt"))
    assert "Unchanged: 6 files" in sample.text("verifyDetailsLabel")
    close(sample)


def test_the_history_verifies_what_has_a_manifest(sample, folder):
    sample.find_object("historyAction", QAction).trigger()
    sample.wait(lambda: sample.find("verifyHistoryButton").isEnabled())
    sample.press("verifyHistoryButton")

    assert wait_for_end(sample).startswith("Complete and unchanged")
    assert dialog(sample).parent() is sample.window.findChild(HistoryDialog)
    close(sample)
    sample.press("closeHistoryButton")


@pytest.mark.parametrize("button", ["chooseExportFolderButton", "chooseExportFileButton"])
def test_the_menu_asks_for_an_export(sample, folder, button):
    sample.find_object("verifyAction", QAction).trigger()
    assert dialog(sample).isVisible()
    assert sample.sees(button)
    assert not sample.sees("verifyProgressBar")
    sample.press(button)
    path = folder / "mine" if "Folder" in button else folder / "mine" / "manifest.json"
    sample.dialog("exportToVerifyDialog").fileSelected.emit(str(path))
    sample.dialog("exportToVerifyDialog").reject()
    sample.wait(lambda: sample.text("verifyLabel").startswith("Complete and unchanged"))

    assert sample.sees(button)
    close(sample)


def test_what_is_no_export_gets_the_engines_sentence(sample, folder):
    (folder / "holiday").mkdir()
    sample.find_object("verifyAction", QAction).trigger()
    dialog(sample)._on_chosen(str(folder / "holiday"))

    sample.wait(lambda: sample.text("verifyLabel") == "The export could not be verified")
    assert "holiday" in sample.text("verifyDetailsLabel")
    close(sample)


def test_progress_is_shown_and_can_be_cancelled(sample, held):
    sample.press("verifyButton")
    dialog(sample)
    sample.wait(lambda: sample.text("verifyDetailsLabel").startswith("2 of 8 files"))
    assert sample.find("verifyProgressBar").value() == 500
    sample.press("cancelVerifyButton")

    assert sample.text("verifyLabel") == "Cancelled"
    assert not sample.sees("verifyProgressBar")
    held.set()
    close(sample)


def test_escape_cancels_and_closes(sample, held):
    sample.press("verifyButton")
    sample.qtbot.keyClick(dialog(sample), Qt.Key.Key_Escape)
    held.set()
    sample.wait(lambda: not sample.window.findChildren(VerifyDialog))
    sample.wait(lambda: not sample.window.findChildren(WorkerThread))


def test_the_window_can_close_meanwhile(sample, held):
    sample.press("verifyButton")
    dialog(sample)
    held.set()
    sample.window.stop()

    assert all(not thread._thread.isRunning() for thread in sample.window.findChildren(WorkerThread))


def test_the_history_keeps_the_verdict(sample, folder):
    sample.wait_until_idle()
    posts = folder / "mine" / "posts.json"
    before = posts.read_bytes()
    for content, outcome, told in (
        (before[:-3] + b"x" + before[-2:], "Folder changed", "differences found: 1"),
        (before, "Completed", "complete and unchanged"),
    ):
        posts.write_bytes(content)
        sample.press("verifyButton")
        wait_for_end(sample)
        close(sample)
        sample.find_object("historyAction", QAction).trigger()
        history = sample.window.findChild(HistoryDialog)
        sample.wait(lambda: not sample.window.findChildren(WorkerThread))
        assert history.findChild(QListView, "historyTable").model().index(0, 2).data().startswith(outcome)
        assert told in sample.find("historyDetailsEdit", QPlainTextEdit).toPlainText()
        sample.press("closeHistoryButton")
        sample.wait(lambda: not sample.window.findChildren(HistoryDialog))
