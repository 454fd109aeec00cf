"""The menus: each action does what it says, and only where it can."""

import sys

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QMenu, QPlainTextEdit, QTableView, QToolButton

from exporter_gui.ui.dialogs.about_dialog import AboutDialog
from exporter_gui.ui.dialogs.help_dialog import HelpDialog
from tests.support.user import underlined

CONTROL = Qt.KeyboardModifier.ControlModifier
NEEDING_AN_ARCHIVE = ("exportAction", "reloadAction", "cancelAction", "closeArchiveAction", "findAction")
popup_menu = pytest.mark.skipif(sys.platform == "darwin", reason="the system has a menu bar")


def action(user, name):
    return user.find_object(name, QAction)


def test_actions_have_standard_shortcuts(user):
    keys = {
        "openAction": QKeySequence(QKeySequence.StandardKey.Open),
        "exportAction": QKeySequence(QKeySequence.StandardKey.Save),
        "copyAction": QKeySequence(QKeySequence.StandardKey.Copy),
        "helpAction": QKeySequence(QKeySequence.StandardKey.HelpContents),
        "quitAction": QKeySequence("Ctrl+Q"),
        "historyAction": QKeySequence("Ctrl+H"),
        "reloadAction": QKeySequence("F5"),
        "cancelAction": QKeySequence("Ctrl+."),
        "closeArchiveAction": QKeySequence("Ctrl+W"),
        "findAction": QKeySequence("Ctrl+F"),
    }
    assert {name: action(user, name).shortcut() for name in keys} == keys


def entries(user):
    """The actions of the menu that can be seen, as texts."""
    return [entry.text() for entry in user.find_object("mainMenu", QMenu).actions() if entry.text()]


@popup_menu
def test_every_action_has_a_mnemonic_of_its_own(user):
    letters = underlined(entries(user))

    assert len(letters) == len(entries(user)) > 15
    assert sorted(set(letters)) == letters


@popup_menu
@pytest.mark.parametrize("key", [Qt.Key.Key_F10, Qt.Key.Key_Alt])
@pytest.mark.parametrize("has_archive", [True, False])
def test_a_key_opens_the_menu_with_its_first_action_selected(open_window, archive, key, has_archive):
    user = open_window(archive if has_archive else None)
    if has_archive:
        user.wait_for_count()
    menu = user.find_object("mainMenu", QMenu)
    assert not menu.isVisible()

    QTest.keyClick(user.window.windowHandle(), key)
    user.wait(menu.isVisible)

    assert menu.activeAction() is action(user, "openAction")
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    user.wait(lambda: not menu.isVisible())


@popup_menu
@pytest.mark.parametrize("between", ["a key", "a shortcut", "a click", "a move", "control"])
def test_alt_with_something_else_opens_no_menu(user, between):
    handle = user.window.windowHandle()
    if between == "control":
        QTest.keyPress(handle, Qt.Key.Key_Control)
    QTest.keyPress(handle, Qt.Key.Key_Alt, CONTROL if between == "control" else Qt.KeyboardModifier.NoModifier)
    if between == "a move":
        user.window.move(user.window.pos() + QPoint(5, 5))
    elif between in ("a key", "a shortcut"):
        key = Qt.Key.Key_Z if between == "a key" else Qt.Key.Key_M  # a mnemonic of the page
        QTest.keyPress(handle, key, Qt.KeyboardModifier.AltModifier)
    elif between == "a click":
        place = user.find("matchLabel").mapTo(user.window, QPoint(2, 2))
        QTest.mouseClick(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier, place)
    QTest.keyRelease(handle, Qt.Key.Key_Alt)

    assert not user.find_object("mainMenu", QMenu).isVisible()


@popup_menu
def test_the_menu_button_is_named_and_has_the_menu(user):
    buttons = user.window.findChildren(QToolButton, "menuButton")
    assert len(buttons) == 2  # of both pages
    for button in buttons:
        assert button.menu() is user.find_object("mainMenu", QMenu)
        assert button.accessibleName() == button.toolTip() == "Menu"


@popup_menu
def test_the_color_schemes_are_a_section_of_their_own(user):
    actions = user.find_object("mainMenu", QMenu).actions()
    first = actions.index(action(user, "desktopSchemeAction"))
    title = actions[first - 1].defaultWidget()

    assert (title.text(), actions[first - 1].isEnabled()) == ("Appearance", False)
    assert actions[first - 2].isSeparator()
    assert actions[first + 3].isSeparator()


@pytest.mark.parametrize(
    ("name", "request_"), [("closeArchiveAction", "close_archive_requested"), ("findAction", "find_requested")]
)
def test_closing_and_finding_are_requested(user, name, request_):
    asked = []
    getattr(user.window._menus, request_).connect(lambda: asked.append(1))
    action(user, name).trigger()

    assert asked == [1]


def test_help_is_opened_once_and_raised_afterwards(user):
    for name, kind in (("helpAction", HelpDialog), ("aboutAction", AboutDialog)):
        action(user, name).trigger()
        (dialog,) = user.window.findChildren(kind)
        user.window.activateWindow()
        action(user, name).trigger()

        assert user.window.findChildren(kind) == [dialog]
        user.wait(dialog.isActiveWindow)
        dialog.close()
        user.wait(lambda kind=kind: not user.window.findChildren(kind))


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be renamed")
def test_the_menu_of_recent_archives_knows_which_are_there(open_window, own_archive):
    path = own_archive("--posts", "10", name="A & B.db")
    open_window(path).wait_for_count()
    user = open_window()
    menu = user.find_object("recentMenu", QMenu)
    user.wait(menu.actions()[0].isEnabled)
    assert menu.actions()[0].text() == str(path).replace("&", "&&")
    path.rename(path.with_name("elsewhere.db"))
    menu.aboutToShow.emit()

    user.wait(lambda: not menu.actions()[0].isEnabled())
    assert menu.actions()[0].text().endswith("(not found)")


def test_open_and_export_ask_for_files(user):
    user.wait_for_count()
    for name, dialog in (("openAction", "openDialog"), ("exportAction", "exportDialog")):
        action(user, name).trigger()
        user.dialog(dialog).reject()
        user.wait(lambda: not user.window.findChildren(QFileDialog))


def test_nothing_can_be_exported_or_reloaded_without_an_archive(open_window):
    user = open_window()
    enabled = {name: action(user, name).isEnabled() for name in NEEDING_AN_ARCHIVE}
    assert enabled == dict.fromkeys(enabled, False)
    assert action(user, "openAction").isEnabled()


def test_an_export_can_be_cancelled_from_the_menu(user, gate, folder):
    user.export_to(folder / "posts.json")
    user.wait_for_state("exporting")
    for name in ("reloadAction", "closeArchiveAction", "findAction"):
        assert not action(user, name).isEnabled()
    action(user, "cancelAction").trigger()
    gate.open()
    user.wait_for_state("cancelled")
    assert list(folder.iterdir()) == []


def test_reloading_keeps_the_choices(user):
    user.set_day("fromDateEdit", "2024-01-01")
    before = user.wait_for_count()
    action(user, "reloadAction").trigger()
    user.wait_for_state("ready")
    assert user.wait_for_count() == before
    assert user.find("fromDateEdit").day.isoformat() == "2024-01-01"


def test_the_displayed_post_can_be_copied(user):
    table = user.find("previewTable", QTableView)
    user.wait(lambda: bool(table.model().index(0, 0).data()))
    table.selectRow(0)
    view = user.find("postView", QPlainTextEdit)
    user.wait(lambda: bool(view.toPlainText()))
    action(user, "copyAction").trigger()
    assert QGuiApplication.clipboard().text() == view.toPlainText()


@pytest.mark.parametrize(
    ("name", "title"), [("helpAction", "Help"), ("aboutAction", "About"), ("historyAction", "History")]
)
def test_help_about_and_history_do_not_block_the_window(name, title, user):
    action(user, name).trigger()
    user.wait(lambda: any(dialog.isVisible() for dialog in user.window.findChildren(QDialog)))
    dialog = next(dialog for dialog in user.window.findChildren(QDialog) if dialog.isVisible())
    assert title.casefold() in dialog.windowTitle().casefold()
    dialog.close()


@pytest.mark.parametrize("scheme", ["light", "dark", "desktop"])
def test_colours_are_chosen_and_remembered(scheme, user, open_window):
    action(user, f"{scheme}SchemeAction").trigger()
    assert action(open_window(), f"{scheme}SchemeAction").isChecked()
    text, base = (user.window.palette().color(role) for role in (QPalette.ColorRole.Text, QPalette.ColorRole.Base))
    if scheme != "desktop":
        assert (text.lightness() > base.lightness()) == (scheme == "dark")
    action(user, "desktopSchemeAction").trigger()
