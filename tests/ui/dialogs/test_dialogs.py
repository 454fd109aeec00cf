"""Dialogs that something else than their user closes, while Qt asks a question in front of them."""

import re
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QMessageBox,
)
from shiboken6 import isValid

import exporter_gui.ui
from exporter_gui.ui.dialogs.lifetime import open_dialog, withdraw, withdraw_all
from exporter_gui.ui.export.file_dialogs import make_open_dialog


@pytest.fixture
def when_asked(qtbot):
    """Act once as soon as a message box blocks whoever asks, in its own event loop."""
    timer = QTimer(interval=5)
    asked = []

    def look(act):
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox) and not asked:
            asked.append(box.text())
            act()

    def when_asked_(act):
        timer.timeout.connect(lambda: look(act))
        timer.start()
        return asked

    yield when_asked_
    timer.stop()


def from_the_main_loop(act):
    """Act as Qt does for a click: in the event loop of the program, and not in the test."""
    QTimer.singleShot(0, act)


def type_name_and_save(dialog, path):
    dialog.findChild(QLineEdit).setText(str(path))
    save = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save)
    from_the_main_loop(save.click)


def test_a_dialog_outlives_the_event_loop_that_runs_in_it(qtbot):
    window = QDialog()
    qtbot.addWidget(window)
    dialog, lives = QDialog(window), []
    open_dialog(dialog)

    def nested():
        loop = QEventLoop()
        QTimer.singleShot(0, lambda: withdraw(dialog))
        dialog.finished.connect(lambda: QTimer.singleShot(0, loop.quit))
        loop.exec()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        lives.append(isValid(dialog))

    from_the_main_loop(nested)
    qtbot.waitUntil(lambda: bool(lives))

    assert lives == [True]
    qtbot.waitUntil(lambda: not isValid(dialog))


def test_an_archive_passed_while_qt_asks_whether_to_replace_a_file_closes_both_dialogs(
    user, folder, archive, when_asked
):
    other = shutil.copy2(archive, folder / "other.db")
    (folder / "posts.json").write_text("an older export")
    user.press("exportButton")
    dialog = user.dialog("exportDialog")
    asked = when_asked(lambda: user.window.activate(other))
    type_name_and_save(dialog, folder / "posts.json")
    user.wait(lambda: user.window.windowTitle().startswith("other.db"))
    user.wait_for_count()
    user.wait(lambda: not isValid(dialog))

    assert len(asked) == 1
    assert QApplication.activeModalWidget() is None
    assert (folder / "posts.json").read_text() == "an older export"
    assert user.state == "ready"


def test_a_crash_report_during_a_question_of_qt_leaves_both_open(user, folder, when_asked):
    (folder / "posts.json").write_text("an older export")
    user.press("exportButton")
    dialog = user.dialog("exportDialog")

    def crash():
        question = QApplication.activeModalWidget()
        user.window.show_crash("details")
        QTimer.singleShot(0, lambda: user.find("crashDialog", QDialog).reject())
        QTimer.singleShot(20, question.close)

    asked = when_asked(crash)
    type_name_and_save(dialog, folder / "posts.json")
    user.wait(lambda: bool(asked) and QApplication.activeModalWidget() is dialog)

    assert dialog.isVisible()
    dialog.reject()
    user.wait(lambda: not user.window.findChildren(QDialog))


def test_quitting_does_not_confirm_deleting_a_file(user, folder, when_asked):
    (folder / "precious.db").write_text("precious")
    dialog = make_open_dialog(user.window)
    dialog.setDirectory(str(folder))
    open_dialog(dialog)
    view = dialog.findChild(QAbstractItemView, "listView")
    user.wait(lambda: view.model().rowCount(view.rootIndex()) == 1)
    view.setCurrentIndex(view.model().index(0, 0, view.rootIndex()))
    asked = when_asked(withdraw_all)
    delete = dialog.findChild(QAction, "qt_delete_action")
    delete.setEnabled(True)  # as the context menu does
    from_the_main_loop(delete.trigger)
    user.wait(lambda: not dialog.isVisible())

    assert len(asked) == 1
    assert (folder / "precious.db").read_text() == "precious"


@pytest.mark.parametrize("name", ["openAction", "historyAction", "helpAction", "aboutAction"])
def test_every_dialog_is_deleted_after_it_was_closed(user, name):
    user.find_object(name, QAction).trigger()
    (dialog,) = user.window.findChildren(QDialog)
    dialog.close()

    user.wait(lambda: not user.window.findChildren(QDialog))


def test_no_field_of_a_dialog_takes_drops(user):
    user.find_object("openAction", QAction).trigger()
    dialog = user.dialog("openDialog")

    assert not any(child.acceptDrops() for child in dialog.findChildren(QLineEdit))
    assert not any(view.viewport().acceptDrops() for view in dialog.findChildren(QAbstractItemView))
    assert isinstance(dialog, QFileDialog)
    dialog.reject()


def test_one_module_alone_deletes_dialogs():
    sources = Path(exporter_gui.ui.__file__).parent.rglob("*.py")
    deleting = {file.name for file in sources if re.search(r"deleteLater|DeleteOnClose", file.read_text("utf-8"))}

    objects_without_a_window = {"show_in_folder.py", "tray_message.py"}
    menus_and_parts_of_forms = {
        "bar_menu.py",
        "post_actions.py",
        "post_drawer.py",
        "sources_section.py",
        "format_options_form.py",
        "year_chips.py",
    }
    assert deleting == {"lifetime.py"} | objects_without_a_window | menus_and_parts_of_forms
