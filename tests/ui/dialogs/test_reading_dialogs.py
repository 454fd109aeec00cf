"""About and Help: what they say, and that they can be read, copied and left without a mouse."""

import platform
from importlib.metadata import version

import apsw
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QLabel, QMainWindow, QPlainTextEdit, QPushButton, QTextEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

import exporter_gui
from exporter_gui.resources import resource
from exporter_gui.ui.dialogs.about_dialog import AboutDialog
from exporter_gui.ui.dialogs.help_dialog import HelpDialog
from exporter_gui.ui.dialogs.lifetime import show_dialog

PROMISE = (
    "Your archive is opened read-only and never changed. The file you asked for appears complete and checked, or not at"
    " all. We tell you what is missing. Nothing leaves your computer."
)


@pytest.fixture
def window(qtbot):
    """A window with an action and a button that have keys, and with one button that cannot be seen."""
    window = QMainWindow()
    qtbot.addWidget(window)
    action = QAction("&Open archive…", window)
    action.setShortcut(QKeySequence("Ctrl+O"))
    window.addAction(action)
    window.setCentralWidget(QWidget())
    layout = QVBoxLayout(window.centralWidget())
    for text in ("&Export…", "&Cancel", "Plain"):
        layout.addWidget(QPushButton(text))
    layout.itemAt(1).widget().hide()
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


@pytest.fixture
def show(window, qtbot):
    """Show a dialog as the window does."""

    def show_(kind):
        dialog = kind(window)
        with qtbot.waitActive(dialog):
            show_dialog(dialog)
            dialog.activateWindow()
        return dialog

    return show_


def text_of(dialog):
    return (dialog.findChild(QTextEdit) or dialog.findChild(QPlainTextEdit)).toPlainText()


def test_about_says_what_this_is_and_what_it_is_not(show):
    labels = [label.text() for label in show(AboutDialog).findChildren(QLabel)]

    assert [text for text in labels if text][:2] == ["Archive Exporter", "for Bluesky archives (unofficial)"]


def test_about_tells_the_versions_that_a_report_needs_and_copies_them(show, qtbot):
    dialog = show(AboutDialog)
    shown = dialog.findChild(QLabel, "versionsLabel").text()

    for words in (
        f"Archive Exporter {exporter_gui.__version__}",
        f"Python {platform.python_version()}",
        f"PySide6 {version('PySide6-Essentials')}",
        f"SQLite {apsw.sqlite_lib_version()}",
        f"APSW {version('apsw')}",
    ):
        assert words in shown
    qtbot.mouseClick(dialog.findChild(QPushButton, "copyVersionsButton"), Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == shown


@pytest.mark.parametrize(
    "words",
    [
        "The Archive Exporter authors",
        "GNU LESSER GENERAL PUBLIC LICENSE",
        "GNU GENERAL PUBLIC LICENSE",
        "Roger Binns",
        "May you do good and not evil",
        "Casper da Costa-Luis",
        "Lucide Icons and Contributors",
        "ISC License",
        "Mozilla Public License Version 2.0",
        "PYTHON SOFTWARE FOUNDATION LICENSE VERSION 2",
        "Apache License",
    ],
)
def test_about_contains_the_licence_of_every_component(show, words):
    assert words in text_of(show(AboutDialog))


def test_about_contains_the_licence_of_the_icons_word_for_word(show):
    licence = resource("icons/lucide/LICENSE").read_text(encoding="utf-8")

    assert licence.strip() in text_of(show(AboutDialog))


@pytest.mark.parametrize("kind", [AboutDialog, HelpDialog])
def test_the_default_button_looks_like_the_main_action(show, kind):
    buttons = show(kind).findChildren(QPushButton)

    assert [button.property("role") for button in buttons if button.isDefault()] == ["primary"]
    assert [button.property("role") for button in buttons if not button.isDefault()] == [None] * (len(buttons) - 1)


def test_help_gives_the_promise_word_for_word(show):
    assert PROMISE in text_of(show(HelpDialog)).splitlines()


@pytest.mark.parametrize(
    "words",
    [
        "archive.db",
        "“data”",
        "both the start and the end date are included",
        "time zone",
        "reposted",
        "only if you include reposts",
        "JSON",
        "CSV",
        "Escape",
    ],
)
def test_help_answers_common_questions(show, words):
    assert words in text_of(show(HelpDialog))


def test_help_lists_the_keys_that_the_window_has_and_no_others(show):
    lines = text_of(show(HelpDialog)).splitlines()

    assert "Ctrl+O: Open archive" in lines
    assert "Alt+E: Export" in lines
    assert not any(line.endswith((": Cancel", ": Plain")) for line in lines)


def test_help_needs_no_window(qtbot):
    dialog = HelpDialog()
    qtbot.addWidget(dialog)

    assert PROMISE in text_of(dialog)


@pytest.mark.parametrize("kind", [AboutDialog, HelpDialog])
def test_the_window_stays_usable(show, window, qtbot, kind):
    dialog = show(kind)
    pressed = []
    button = window.findChildren(QPushButton)[0]
    button.clicked.connect(lambda: pressed.append(1))

    assert not dialog.isModal()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    assert pressed == [1]


@pytest.mark.parametrize("kind", [AboutDialog, HelpDialog])
def test_keys_alone_scroll_copy_and_close_it(show, qtbot, kind):
    dialog = show(kind)
    text = dialog.focusWidget()
    QGuiApplication.clipboard().clear()
    before = text.toPlainText()

    qtbot.keyClick(text, Qt.Key.Key_PageDown)
    assert text.verticalScrollBar().value() > 0
    qtbot.keyClick(text, Qt.Key.Key_X)
    assert text.toPlainText() == before
    qtbot.keyClick(text, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == before
    passed = []
    for _ in range(4):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        passed.append(dialog.focusWidget().objectName())
    assert "closeButton" in passed
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Escape)

    qtbot.waitUntil(lambda: not isValid(dialog))


@pytest.mark.parametrize("kind", [AboutDialog, HelpDialog])
def test_all_that_takes_the_focus_has_an_accessible_name(show, kind):
    dialog = show(kind)
    focusable = [
        each
        for each in dialog.findChildren(QWidget)
        if each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]

    named = [QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name) for each in focusable]
    assert len(named) >= 2
    assert all(named)
