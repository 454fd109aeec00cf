"""For someone who cannot see the screen, or uses no mouse."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel, QMessageBox, QWidget

from tests.support.user import mnemonics

INTERFACE = (
    *("openArchiveButton", "sampleArchiveButton", "accountComboBox", "formatComboBox", "fromDateEdit", "toDateEdit"),
    *("clearDatesButton", "includeRepliesCheckBox", "includeRepostsCheckBox", "includeMediaCheckBox", "textFilterEdit"),
    *("timeline", "previewTable", "matchLabel", "exportButton", "cancelButton", "progressBar", "progressLabel"),
    *("resultLabel", "showInFolderButton", "copyDetailsButton", "exportAgainButton"),
)


def told(widget, kind):
    return QAccessible.queryAccessibleInterface(widget).text(kind)


def everything_told(widget):
    return " ".join(told(widget, kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Description))


def tab_to(user, name, key=Qt.Key.Key_Tab, most=30):
    """Press Tab until a widget has the focus; return the names of those that had it on the way."""
    passed = []
    for _ in range(most):
        user.qtbot.keyClick(user.focus or user.window, key)
        passed.append(user.focus.objectName())
        if passed[-1] == name:
            break
    return passed


def test_every_widget_of_the_interface_has_an_accessible_name(user):
    found = {name: user.window.findChildren(QWidget, name) for name in INTERFACE}

    assert [name for name, widgets in found.items() if len(widgets) != 1] == []
    nameless = [name for name, widgets in found.items() for each in widgets if not told(each, QAccessible.Text.Name)]
    assert nameless == []


def test_every_button_has_an_accessible_name(user):
    buttons = [each for each in user.window.findChildren(QAbstractButton) if each.objectName().endswith("Button")]

    assert len(buttons) >= 8
    assert [each.objectName() for each in buttons if not told(each, QAccessible.Text.Name)] == []


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("accountComboBox", "Account"),
        ("fromDateEdit", "Dates"),
        ("formatComboBox", "Format"),
        ("textFilterEdit", "Only posts"),
    ],
)
def test_an_option_is_labelled_by_its_label(user, name, label):
    relations = QAccessible.queryAccessibleInterface(user.find(name)).relations()

    assert label in [other.text(QAccessible.Text.Name) for other, _kind in relations]


def test_tab_goes_through_the_choices_to_the_export_button(user):
    user.wait(lambda: any(each.isVisible() for each in user.window.findChildren(QWidget, "year2026Button")))
    passed = tab_to(user, "exportButton")

    order = [
        *(
            "openButton",
            "historyButton",
            "menuButton",
            "formatComboBox",
            "compressionOption",
            "packingComboBox",
            "manifestCheckBox",
            "fromDateEdit",
            "toDateEdit",
            "clearDatesButton",
        ),
        *("year2026Button", "year2025Button", "year2024Button", "year2023Button", "rangePresetsButton", "zoneButton"),
        *("setTimesCheckBox", "includeRepliesCheckBox", "includeMediaCheckBox", "textFilterEdit"),
        *("zoomInButton", "timeline", "cardsViewButton", "previewTable", "exportButton"),
    ]
    assert [name for number, name in enumerate(passed) if name not in passed[:number]] == order


def test_tab_leaves_a_date_field_with_a_date_as_well(user):
    user.set_day("fromDateEdit", "2024-01-01")
    user.set_day("toDateEdit", "2024-12-31")
    user.wait(lambda: any(each.isVisible() for each in user.window.findChildren(QWidget, "year2026Button")))

    passed = tab_to(user, "exportButton")
    at = passed.index("clearDatesButton")
    assert passed[at - 1 : at + 2] == ["toDateEdit", "clearDatesButton", "year2026Button"]


def test_tab_backwards_reaches_the_export_button_too(user):
    assert "exportButton" in tab_to(user, "exportButton", Qt.Key.Key_Backtab)


def test_an_export_needs_no_mouse(user, folder):
    user.find("exportButton").setFocus()
    user.qtbot.keyClick(user.find("exportButton"), Qt.Key.Key_Space)
    user.accept(user.dialog("exportDialog"), folder / "posts.json")
    user.wait_for_state("completed")

    assert (folder / "posts.json").exists()


def test_the_mnemonic_of_export_opens_the_save_dialog(user):
    user.qtbot.keyClick(user.window, Qt.Key.Key_X, Qt.KeyboardModifier.AltModifier)

    user.dialog("exportDialog").reject()
    user.wait(lambda: not user.window.findChildren(QFileDialog))


def test_visible_widgets_have_unique_mnemonics(user, gate, folder):
    assert len(mnemonics(user)) >= 10
    assert len(set(mnemonics(user))) == len(mnemonics(user))
    user.export_to(folder / "posts.json")
    user.wait_for_state("exporting")
    assert len(set(mnemonics(user))) == len(mnemonics(user))
    gate.open()
    user.wait_for_state("completed")
    assert len(set(mnemonics(user))) == len(mnemonics(user))


def test_progress_is_described(user, gate, folder):
    user.export_to(folder / "posts.json")
    user.wait(lambda: "2,000" in user.text("progressLabel"))
    bar = user.find("progressBar")

    assert told(bar, QAccessible.Text.Description).startswith("Exporting… 2,000 of 5,000 posts · ")
    assert told(bar, QAccessible.Text.Value) in ("400", "40%")
    gate.open()
    user.wait_for_state("completed")


def test_the_focus_is_on_cancel_while_an_export_runs_and_escapes_to_the_outcome(user, gate, folder):
    user.export_to(folder / "posts.json")
    user.wait(lambda: "2,000" in user.text("progressLabel"))
    user.wait(lambda: user.focus is user.find("cancelButton"))

    user.qtbot.keyClick(user.focus, Qt.Key.Key_Space)
    gate.open()
    user.wait_for_state("cancelled")

    assert user.focus is user.find("exportAgainButton")


def test_a_label_exposes_its_text_and_not_only_its_name(user, folder):
    user.export_to(folder / "posts.json")
    user.wait_for_state("completed")

    for name in ("matchLabel", "progressLabel", "resultLabel"):
        label = user.find(name, QLabel)
        assert label.text()
        assert label.text() in everything_told(label), name


def test_an_opening_error_is_exposed(open_window, folder):
    user = open_window(folder / "missing.db")
    user.wait_for_state("welcome")

    assert "missing.db" in everything_told(user.find("openingFailedLabel"))


def test_the_question_on_closing_is_exposed(user, gate, folder):
    user.export_to(folder / "posts.json")
    user.wait(lambda: "2,000" in user.text("progressLabel"))
    user.window.close()
    user.wait(lambda: any(box.isVisible() for box in user.window.findChildren(QMessageBox)))

    for name in ("stopAndCloseButton", "keepExportingButton"):
        assert told(user.find(name), QAccessible.Text.Name)
    user.press("keepExportingButton")
    gate.open()
    user.wait_for_state("completed")


@pytest.mark.parametrize("language", ["en_US", "de_DE", "ja_JP"])
def test_names_are_words_alone_in_every_language(language, desktop_language, open_window, archive):
    desktop_language(language)
    user = open_window(archive)
    user.wait_until_read()
    for action in ("historyAction", "verifyAction"):
        user.find_object(action, QAction).trigger()
    user.wait(lambda: user.sees("closeHistoryButton") and user.sees("closeVerifyButton"))
    names = [each.accessibleName() for each in user.window.findChildren(QAbstractButton)]

    assert len(names) > 30
    assert [name for name in names if name != name.strip() or re.search(r"…$|\([A-Z]\)|&", name)] == []
    for button in ("closeVerifyButton", "closeHistoryButton"):
        user.press(button)
