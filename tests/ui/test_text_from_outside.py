"""Names, texts and paths that look like markup are shown as they are, in every state: nothing is rendered or loaded."""

import os
import shutil
import sys

import apsw
import pytest
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMessageBox, QTableView, QWidget

from exporter_gui.application.storage.history import Outcome
from exporter_gui.ui.dialogs.crash_dialog import CrashDialog
from exporter_gui.ui.dialogs.lifetime import open_dialog
from exporter_gui.ui.export.file_dialogs import make_open_dialog
from exporter_gui.ui.history.history_dialog import HistoryDialog
from tests.support.rich_text import MARK, Walk

IMAGE = f"{MARK}'x.png'><b>"
PLACE = f"{MARK}'file:/x.png'>"


@pytest.fixture
def place(folder):
    """A folder with a name that would load a file."""
    if sys.platform == "win32":
        pytest.skip("no name may hold < or > there")
    (folder / PLACE).mkdir(parents=True)
    return folder / PLACE


@pytest.fixture
def hostile(make_archive, place):
    """An archive with markup in every field that is shown, owned by four accounts with markup in their names."""
    path = place / f"{IMAGE}.db"
    shutil.copy2(make_archive("--posts", "40", "--accounts", "4", "--broken"), path)
    connection = apsw.Connection(str(path))
    connection.execute("DROP TRIGGER IF EXISTS posts_au")
    connection.execute("UPDATE posts SET text = ?1, reply_parent = ?1, embed_type = ?1, uri = ?1 || uri", (IMAGE,))
    connection.execute("UPDATE posts SET created_at = ? WHERE rowid = 1", (IMAGE,))
    connection.execute("UPDATE profiles SET handle = ?1 || handle, display_name = ?1 || display_name", (IMAGE,))
    connection.close()
    os.utime(path, (1_700_000_000.25, 1_700_000_000.25))
    return path


@pytest.fixture
def shows_all_as_text():
    def check(at_least=1):
        walk = Walk()
        assert walk.rendered == []
        assert walk.marked >= at_least

    return check


@pytest.fixture
def victim(open_window, hostile):
    user = open_window(hostile)
    user.wait_for_count()
    return user


def test_the_walk_finds_markup_that_is_rendered(qtbot):
    label, widget = QLabel(IMAGE), QWidget()
    widget.setToolTip(IMAGE)
    for each in (label, widget):
        qtbot.addWidget(each)

    assert len(Walk().rendered) == 2


def test_with_an_archive_open(victim, shows_all_as_text):
    table = victim.find("previewTable", QTableView)
    victim.wait(lambda: bool(table.model().index(0, 1).data()))
    table.selectRow(0)
    victim.wait(lambda: MARK in victim.find("postView").toPlainText())

    shows_all_as_text(at_least=5)


def test_on_the_welcome_page(victim, open_window, hostile, place, shows_all_as_text):
    (place / f"no {IMAGE}.db").write_text("no archive")
    user = open_window(place / f"no {IMAGE}.db")
    shows_all_as_text()
    user.wait_for_state("welcome")
    assert MARK in user.text("openingFailedLabel")
    shows_all_as_text(at_least=3)


def test_after_an_export(victim, place, shows_all_as_text):
    victim.export_to(place / f"{IMAGE}.json")
    victim.wait_for_state("completed")

    assert MARK in victim.text("resultLabel")
    shows_all_as_text(at_least=5)


def test_after_a_failure(victim, hostile, place, shows_all_as_text):
    hostile.write_bytes(b"no archive any more " * 100)
    victim.export_to(place / f"{IMAGE}.json")
    victim.wait_for_state("failed")

    assert MARK in victim.text("resultLabel")
    shows_all_as_text(at_least=5)


def test_in_the_history(victim, place, shows_all_as_text):
    victim.export_to(place / f"{IMAGE}.json")
    victim.wait_for_state("completed")
    victim.find_object("historyAction", QAction).trigger()
    victim.wait(lambda: victim.window.findChild(HistoryDialog) is not None)
    dialog = victim.window.findChild(HistoryDialog)
    assert dialog._history.entries()[0].outcome is Outcome.COMPLETED

    shows_all_as_text(at_least=8)
    dialog.findChild(QLineEdit, "historySearchEdit").setText(IMAGE * 2)
    shows_all_as_text()
    dialog.reject()


def test_in_questions_and_notices(victim, gate, hostile, place, shows_all_as_text):
    victim.export_to(place / f"{IMAGE}.json")
    victim.wait_for_state("exporting")
    victim.window.activate(hostile)
    shows_all_as_text(at_least=3)
    victim.find("openQuestion", QMessageBox).reject()
    gate.open()
    victim.wait_for_state("completed")
    victim.wait_until_idle()
    victim.press("exportButton")
    looked = []

    def look():
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            looked.append(box.text())
            shows_all_as_text(at_least=3)
            box.close()

    timer = QTimer(interval=10)
    timer.timeout.connect(look)
    timer.start()
    dialog = victim.dialog("exportDialog")
    victim.accept(dialog, place / f"{IMAGE}.json")
    timer.stop()
    dialog.reject()

    assert any(MARK in text for text in looked)


def test_in_the_places_that_a_file_dialog_offers(victim, place, shows_all_as_text):
    dialog = make_open_dialog(victim.window)
    dialog.setSidebarUrls([QUrl.fromLocalFile(str(place))])
    open_dialog(dialog)

    shows_all_as_text(at_least=6)
    dialog.reject()


def test_in_the_message_about_a_crash(victim, tmp_path, monkeypatch, shows_all_as_text):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / PLACE))
    victim.window.show_crash(IMAGE)

    shows_all_as_text(at_least=6)
    victim.window.findChild(CrashDialog).reject()
