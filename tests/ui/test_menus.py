"""The menus: each action does what it says, and only where it can."""

import pytest
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QPalette
from PySide6.QtWidgets import QDialog, QFileDialog, QMenu, QPlainTextEdit, QTableView


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
    }
    assert {name: action(user, name).shortcut() for name in keys} == keys


def test_every_menu_and_action_has_a_mnemonic(user):
    bar = user.window.menuBar()
    texts = [entry.text() for entry in bar.actions()]
    texts += [entry.text() for menu in bar.findChildren(QMenu) for entry in menu.actions() if entry.objectName()]
    assert len(texts) > 15
    assert [text for text in texts if "&" not in text] == []


def test_open_and_export_ask_for_files(user):
    user.wait_for_count()
    for name, dialog in (("openAction", "openDialog"), ("exportAction", "exportDialog")):
        action(user, name).trigger()
        user.dialog(dialog).reject()
        user.wait(lambda: not user.window.findChildren(QFileDialog))


def test_nothing_can_be_exported_or_reloaded_without_an_archive(open_window):
    user = open_window()
    enabled = {name: action(user, name).isEnabled() for name in ("exportAction", "reloadAction", "cancelAction")}
    assert enabled == dict.fromkeys(enabled, False)
    assert action(user, "openAction").isEnabled()


def test_an_export_can_be_cancelled_from_the_menu(user, gate, folder):
    user.export_to(folder / "posts.json")
    user.wait_for_state("exporting")
    assert not action(user, "openAction").isEnabled()
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
    assert user.find("fromDateEdit").date().toString("yyyy-MM-dd") == "2024-01-01"


def test_the_displayed_post_can_be_copied(user):
    table = user.find("previewTable", QTableView)
    user.wait(lambda: bool(table.model().index(0, 0).data()))
    table.selectRow(0)
    view = user.find("postView", QPlainTextEdit)
    user.wait(lambda: "https://bsky.app" in view.toPlainText())
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
