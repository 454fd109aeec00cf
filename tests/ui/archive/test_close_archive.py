"""An archive can be closed: the window welcomes again, and knows the choices when it is opened again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QLineEdit

CTRL = Qt.KeyboardModifier.ControlModifier


def test_ctrl_w_closes_the_archive(user):
    user.qtbot.keyClick(user.window, Qt.Key.Key_W, CTRL)

    assert user.states == ["opening", "ready", "welcome"]
    assert user.window.windowTitle() == "Archive Exporter"
    assert user.sees("openArchiveButton")
    assert not user.sees("openingFailedLabel") or user.text("openingFailedLabel") == ""
    assert not user.find_object("closeArchiveAction", QAction).isEnabled()


def test_an_archive_that_was_closed_opens_with_its_choices(user, archive):
    user.find("textFilterEdit", QLineEdit).setText("a")
    user.find_object("closeArchiveAction", QAction).trigger()
    assert user.state == "welcome"
    user.window.open_archive(archive)
    user.wait_for_count()

    assert user.find("textFilterEdit", QLineEdit).text() == "a"


def test_closing_an_archive_takes_its_outcome_and_its_dialogs_with_it(user, archive, folder):
    user.export_to(folder / "posts.json")
    user.wait_for_state("completed")
    user.wait_until_idle()
    user.press("exportButton")
    user.dialog("exportDialog")
    user.find_object("closeArchiveAction", QAction).trigger()
    user.wait(lambda: not any(dialog.isVisible() for dialog in user.window.findChildren(QFileDialog)))
    assert user.state == "welcome"

    user.window.open_archive(archive)
    user.wait_for_count()
    assert not user.sees("resultLabel")


@pytest.mark.parametrize("name", ["closeArchiveAction", "findAction", "exportAction"])
def test_during_an_export_it_cannot_be_closed(user, gate, folder, name):
    user.export_to(folder / "posts.json")
    user.wait_for_state("exporting")
    assert not user.find_object(name, QAction).isEnabled()
    user.qtbot.keyClick(user.window, Qt.Key.Key_W, CTRL)

    assert user.state == "exporting"
    gate.open()
    user.wait_for_state("completed")
