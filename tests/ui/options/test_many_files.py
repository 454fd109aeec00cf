"""A format of many files is saved as a folder or ZIP only."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox

from exporter_gui.core.formats import FORMATS
from exporter_gui.ui.export.file_dialogs import chosen_file, make_export_dialog
from exporter_gui.ui.options.cell_picker import CellPicker
from tests.support.folder_user import export_to_folder


def packing(user):
    return user.find("packingComboBox", CellPicker).currentData()


def offered(user):
    picker = user.find("packingComboBox", CellPicker)
    return [picker.itemData(index) for index in range(picker.count()) if picker.is_possible(index)]


def click_on_file(user):
    picker = user.find("packingComboBox", CellPicker)
    place = picker.cell(picker.findData("file")).center()
    user.qtbot.mouseClick(picker, Qt.MouseButton.LeftButton, pos=place)


def test_web_pages_are_a_folder_or_zip_and_other_formats_what_they_were(user):
    user.choose("formatComboBox", "html")
    assert (packing(user), offered(user)) == ("folder", ["folder", "zip"])
    user.choose("formatComboBox", "csv")
    assert (packing(user), offered(user)) == ("file", ["file", "folder", "zip"])


@pytest.mark.parametrize("chosen", ["folder", "zip"])
def test_a_choice_stays(chosen, user):
    user.choose("packingComboBox", chosen)
    user.choose("formatComboBox", "html")
    user.choose("formatComboBox", "csv")
    assert packing(user) == chosen


def test_a_choice_made_meanwhile_stays(user):
    user.choose("formatComboBox", "html")
    user.choose("packingComboBox", "zip")
    user.choose("formatComboBox", "csv")
    assert packing(user) == "zip"


def test_a_single_file_cannot_be_chosen_by_mouse_or_keys(user):
    user.choose("formatComboBox", "html")
    picker = user.find("packingComboBox", CellPicker)
    click_on_file(user)
    assert packing(user) == "folder"
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_PageUp):
        user.qtbot.keyClick(picker, key)
        assert packing(user) == "folder"
    why = picker.itemData(picker.findData("file"), Qt.ItemDataRole.ToolTipRole)
    assert "Web pages are many files and cannot be a single one" in why
    user.choose("formatComboBox", "json")
    user.choose("packingComboBox", "folder")
    click_on_file(user)
    assert packing(user) == "file"


def test_parquet_is_one_file_or_folders_by_month(user):
    user.choose("formatComboBox", "parquet")
    assert packing(user) == "file"
    user.find("partitionedOption", QCheckBox).setChecked(True)
    assert (packing(user), offered(user)) == ("folder", ["folder", "zip"])
    user.find("partitionedOption", QCheckBox).setChecked(False)
    assert (packing(user), offered(user)) == ("file", ["file", "folder", "zip"])


def test_the_next_window_offers_no_file_either(open_window, archive):
    user = open_window(archive)
    user.wait_for_count()
    user.choose("formatComboBox", "html")
    user.wait_until_read()
    again = open_window(archive)
    again.wait_for_count()
    assert (packing(again), offered(again)) == ("folder", ["folder", "zip"])


@pytest.mark.parametrize("is_bag", [False, True])
def test_open_opens_the_start_page(is_bag, user, folder, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True)
    user.choose("formatComboBox", "html")
    user.find("bagCheckBox", QCheckBox).setChecked(is_bag)
    export_to_folder(user, folder / "pages")
    user.wait_for_state("completed")
    user.press("openFileButton")
    assert [Path(each) for each in opened] == [folder / "pages" / ("data/index.html" if is_bag else "index.html")]


def test_the_dialog_for_a_single_file_offers_no_web_pages(user, folder):
    dialog = make_export_dialog(user.window, FORMATS["json"], folder, "posts.json")
    assert not any(".html" in each for each in dialog.nameFilters())
    dialog.deleteLater()
    assert chosen_file(str(folder / "posts.html"), "JSON (*.json)", FORMATS["json"]).format == "json"
