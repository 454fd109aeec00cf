"""Options of a format, which the window knows by their description alone."""

from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QSpinBox, QWidget

from exporter_gui.application.export import proposed_options
from exporter_gui.application.storage.choices import Choices
from exporter_gui.core.formats import FORMATS
from exporter_gui.core.formats.options import option
from exporter_gui.ui.options.format_options_form import FormatOptionsForm
from tests.support.dummy_format import NoOptions, dummy_format
from tests.support.german_system import GermanSystem


@dataclass(frozen=True, slots=True)
class PageOptions:
    posts_per_page: int = option(100, "Posts per page", "how many posts a page shows")
    title: str = option("", "Title", "what stands above the posts")


@pytest.fixture(autouse=True)
def dummies(monkeypatch):
    monkeypatch.setitem(FORMATS, "uris", dummy_format())
    monkeypatch.setitem(FORMATS, "pages", dummy_format("pages", ".pages")._replace(options=PageOptions))


def shown_labels(user, text):
    return [label for label in user.window.findChildren(QLabel) if label.isVisible() and label.text() == text]


def test_a_format_without_options_shows_none(open_window, archive, monkeypatch):
    monkeypatch.setitem(FORMATS, "plain", FORMATS["json"]._replace(id="plain", options=NoOptions))
    user = open_window(archive)
    user.wait_for_count()
    assert user.window.findChild(FormatOptionsForm).isVisible()
    user.choose("formatComboBox", "plain")

    assert not user.window.findChild(FormatOptionsForm).isVisible()


def test_a_bool_is_a_check_box_and_a_choice_a_combo_box(user):
    user.choose("formatComboBox", "uris")

    box, line_end = user.find("bareOption", QCheckBox), user.find("line_endOption", QComboBox)
    assert (box.text(), box.isChecked(), box.accessibleDescription()) == ("Bare", False, "no dash before a link")
    assert [line_end.itemData(row) for row in range(line_end.count())] == ["semicolon", "comma"]
    assert line_end.currentData() == "semicolon"
    user.wait(lambda: line_end in [label.buddy() for label in shown_labels(user, "Line end")])


def test_the_options_are_in_the_file_and_in_the_history(user, folder):
    user.choose("formatComboBox", "uris")
    user.find("bareOption", QCheckBox).click()
    user.choose("line_endOption", "comma")
    user.export_to(folder / "posts.uris")
    user.wait_for_state("completed")

    lines = (folder / "posts.uris").read_text().splitlines()
    assert lines[1].startswith("at://")
    assert lines[1].endswith(",")
    (entry,) = user.window._data.history.entries()
    assert entry.choices.options == {"bare": True, "line_end": "comma"}


def test_the_size_follows_the_options(user):
    user.choose("formatComboBox", "uris")
    before = user.wait_for_count()
    user.find("bareOption", QCheckBox).click()

    assert user.wait_for_count() != before


def test_the_options_are_remembered(open_window, archive):
    user = open_window(archive)
    user.wait_for_count()
    user.choose("formatComboBox", "uris")
    user.find("bareOption", QCheckBox).click()
    user.wait_for_count()

    again = open_window(archive)
    again.wait_for_count()
    assert again.find("bareOption", QCheckBox).isChecked()
    assert again.find("line_endOption", QComboBox).currentData() == "semicolon"


def test_each_format_keeps_its_options_while_another_is_chosen(user):
    user.choose("formatComboBox", "uris")
    user.find("bareOption", QCheckBox).click()
    user.choose("formatComboBox", "json")
    assert user.window._page.choices.choices().options == {}

    user.choose("formatComboBox", "uris")
    assert user.find("bareOption", QCheckBox).isChecked()
    assert user.window._page.choices.choices().options == {"bare": True}


def test_options_of_an_unavailable_format_are_dropped(open_window, archive):
    user = open_window()
    user.window._data.preferences.remember_choices(archive, Choices(format="gone", options={"bare": True}))
    user.window.open_archive(archive)
    user.wait_for_count()

    assert user.window._page.choices.choices().options == {}


def test_numbers_and_texts_have_fields(qtbot):
    form = FormatOptionsForm(QWidget())
    qtbot.addWidget(form)
    form.show_options("pages", {"posts_per_page": 50})

    number, title = form.findChild(QSpinBox, "posts_per_pageOption"), form.findChild(QLineEdit, "titleOption")
    assert (number.value(), title.text()) == (50, "")
    with qtbot.waitSignal(form.changed):
        number.setValue(20)
    title.setText("Mine")
    assert form.options() == {"posts_per_page": 20, "title": "Mine"}
    number.setValue(100)
    assert form.options() == {"title": "Mine"}


@pytest.fixture
def decimal_comma(monkeypatch):
    """A system whose decimal mark is a comma."""
    monkeypatch.setattr(proposed_options, "QLocale", GermanSystem)


def separator(user):
    return user.find("separatorOption", QComboBox).currentData()


def test_semicolons_are_proposed_where_the_decimal_mark_is_a_comma(open_window, archive, folder, decimal_comma):
    user = open_window(archive)
    user.wait_for_count()
    user.choose("formatComboBox", "sheet")
    assert separator(user) == "semicolon"
    user.export_to(folder / "posts.csv")
    user.wait_for_state("completed")
    assert (folder / "posts.csv").read_text("utf-8-sig").startswith("Date;")


def test_chosen_commas_stay(open_window, archive, decimal_comma):
    user = open_window(archive)
    user.wait_for_count()
    user.choose("formatComboBox", "sheet")
    user.choose("separatorOption", "comma")
    user.wait_until_read()
    user = open_window(archive)
    user.wait_for_count()
    assert separator(user) == "comma"


def test_commas_are_proposed_elsewhere(user):
    user.choose("formatComboBox", "sheet")
    assert separator(user) == "comma"
