"""Labels, titles and the focus after what closes or takes away its own widget."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QComboBox, QLabel, QMenu, QPushButton

from exporter_gui.core.formats import FORMATS
from exporter_gui.core.formats.options import describe
from exporter_gui.ui.options.section import Section
from tests.support.user import User


@pytest.mark.parametrize("name", ["resetChoicesButton", "resetFiltersButton"])
def test_a_reset_moves_the_focus_to_the_first_filter(user: User, name: str) -> None:
    user.find("textFilterEdit").setText("no post says this" if name == "resetFiltersButton" else "the")
    user.wait(lambda: user.sees(name))
    user.find(name).setFocus()
    user.qtbot.keyClick(user.find(name), Qt.Key.Key_Space)
    user.wait_for_count()

    assert user.focus.objectName() == "fromDateEdit"


def test_both_resets_have_one_name(user: User) -> None:
    texts = {user.text(name).replace("&", "") for name in ("resetChoicesButton", "resetFiltersButton")}
    assert texts == {"Reset to everything"}


def test_closing_the_archive_moves_the_focus_to_the_button_that_opens_one(user: User) -> None:
    user.find_object("closeArchiveAction", QAction).trigger()
    user.wait_for_state("welcome")

    assert user.focus.objectName() == "openArchiveButton"


def test_quit_is_last_in_the_menu_and_open_has_one_name(user: User) -> None:
    entries = [action.objectName() for action in user.find_object("mainMenu", QMenu).actions() if action.text()]
    assert entries[-1] == "quitAction"
    assert user.find_object("openAction", QAction).text() == user.find("openArchiveButton", QPushButton).text()


def test_choices_of_options_have_labels(user: User) -> None:
    for format_ in FORMATS.values():
        user.choose("formatComboBox", format_.id)
        for option in describe(format_.options):
            if option.choices:
                box = user.find(f"{option.name}Option", QComboBox)
                assert [box.itemData(row) for row in range(box.count())] == list(option.choices)
                assert all(box.itemText(row)[0] == box.itemText(row)[0].upper() for row in range(box.count()))


def test_a_format_is_written_within_a_sentence_as_a_noun(user: User) -> None:
    user.choose("formatComboBox", "html")
    assert user.text("exportButton") == "E&xport as web pages…"


def test_headings_are_not_in_capitals(
    open_window: Callable[..., User], desktop_language: Callable[[str], None]
) -> None:
    desktop_language("de")
    user = open_window()
    labels = [label for section in user.window.findChildren(Section) for label in section.findChildren(QLabel)]

    assert any("ß" in label.text() for label in labels)
    assert {label.font().capitalization() for label in labels} == {QFont.Capitalization.MixedCase}
