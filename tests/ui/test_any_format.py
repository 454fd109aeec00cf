"""The window knows formats by the registry alone: here with one that no module of the program knows."""

import pytest
from PySide6.QtWidgets import QComboBox, QTextEdit

from exporter_gui.core.formats import FORMATS
from exporter_gui.ui.export.file_dialogs import chosen_file
from tests.support.dummy_format import dummy_format


@pytest.fixture(autouse=True)
def dummy(monkeypatch):
    monkeypatch.setitem(FORMATS, "uris", dummy_format())


def test_it_can_be_chosen_and_is_described(user):
    user.choose("formatComboBox", "uris")
    assert user.find("formatComboBox", QComboBox).currentText() == "Links (uris)"
    assert user.text("formatExplanationLabel") == "A link for each post."
    assert "5,000 posts" in user.wait_for_count()


def test_it_is_exported_and_kept_in_the_history(user, folder):
    user.choose("formatComboBox", "uris")
    user.export_to(folder / "posts.uris")
    user.wait_for_state("completed")
    assert (folder / "posts.uris").read_bytes().startswith(b"<\n- at://")
    (entry,) = user.window._data.history.entries()
    assert entry.choices.format == "uris"


def test_the_save_dialog_offers_it_and_puts_its_suffix_behind_a_name(user):
    user.choose("formatComboBox", "uris")
    user.wait_for_count()
    user.press("exportButton")
    dialog = user.dialog("exportDialog")
    assert "Links (uris) (*.uris)" in dialog.nameFilters()
    assert dialog.selectedNameFilter() == "Links (uris) (*.uris)"
    assert dialog.selectedFiles()[0].endswith(".uris")
    dialog.reject()


def test_the_help_tells_of_it(user):
    user.find_object("helpAction", object).trigger()
    user.wait(lambda: bool(user.window.findChildren(QTextEdit, "helpText")))
    text = user.find("helpText", QTextEdit).toPlainText()
    assert "Links hold nothing else. Choose them for bookmarks." in text


def test_of_formats_that_share_a_suffix_the_chosen_filter_tells_which_is_meant(monkeypatch, folder):
    monkeypatch.setitem(FORMATS, "uris", dummy_format(suffix=".json"))
    name = str(folder / "posts.json")
    assert chosen_file(name, "Links (uris) (*.json)", FORMATS["json"]).format == "uris"
    assert chosen_file(name, "JSON (*.json)", FORMATS["uris"]).format == "json"
    assert chosen_file(name, "All files (*)", FORMATS["uris"]).format == "uris"
    assert chosen_file(name, "CSV (*.csv)", FORMATS["csv"]).format == "json"
