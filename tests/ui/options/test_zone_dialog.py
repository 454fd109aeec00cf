"""The list of time zones: names in use, found by typing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget

from exporter_gui.ui.options.zone_dialog import ZoneDialog
from exporter_gui.ui.options.zone_names import is_known, zone_names, zone_text


@pytest.fixture
def make_dialog(qtbot):
    def make(zone_name=""):
        dialog = ZoneDialog(zone_name)
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.show()
            dialog.activateWindow()
        return dialog

    return make


def shown(dialog):
    zones = dialog.findChild(QListWidget)
    items = [zones.item(row) for row in range(zones.count())]
    return [item.data(Qt.ItemDataRole.UserRole) for item in items if not item.isHidden()]


def search(dialog, qtbot, text):
    qtbot.keyClicks(dialog.findChild(QLineEdit), text)


def test_names_in_use_are_listed_and_aliases_are_not():
    names = zone_names()

    assert {"Europe/Berlin", "Asia/Kolkata", "America/Argentina/Buenos_Aires", "America/New_York"} <= set(names)
    aliases = {"Asia/Calcutta", "US/Eastern", "America/Buenos_Aires", "Etc/GMT+5", "GB", "Asia/Katmandu", "Japan"}
    assert not aliases & set(names)
    assert list(names) == sorted(names)
    assert len(names) > 300


def test_the_list_without_a_table_of_zones_leaves_out_what_is_old(monkeypatch):
    zone_names.cache_clear()
    monkeypatch.setattr("exporter_gui.ui.options.zone_names._folders", list)
    try:
        names = zone_names()
    finally:
        zone_names.cache_clear()

    assert {"Europe/Berlin", "Asia/Kolkata"} <= set(names)
    assert not {"US/Eastern", "Etc/GMT+5", "GB"} & set(names)


def test_this_computers_zone_and_utc_are_first(make_dialog):
    assert shown(make_dialog())[:2] == ["", "UTC"]
    assert sorted(shown(make_dialog())) == sorted({"", "UTC", *zone_names()})


def test_a_search_finds_words_in_any_order_and_case(make_dialog, qtbot):
    dialog = make_dialog()
    search(dialog, qtbot, "york NEW")

    assert shown(dialog) == ["America/New_York"]
    with qtbot.waitSignal(dialog.chosen) as chosen:
        qtbot.keyClick(dialog.findChild(QLineEdit), Qt.Key.Key_Return)
    assert chosen.args == ["America/New_York"]


def test_arrow_keys_move_in_the_list_while_typing(make_dialog, qtbot):
    dialog = make_dialog()
    search(dialog, qtbot, "argentina")
    first, second = shown(dialog)[:2]
    zones = dialog.findChild(QListWidget)
    assert zones.currentItem().data(Qt.ItemDataRole.UserRole) == first

    qtbot.keyClick(dialog.findChild(QLineEdit), Qt.Key.Key_Down)

    assert zones.currentItem().data(Qt.ItemDataRole.UserRole) == second


def test_a_search_without_matches_says_so_and_chooses_nothing(make_dialog, qtbot):
    dialog = make_dialog("Asia/Tokyo")
    search(dialog, qtbot, "atlantis")

    assert shown(dialog) == []
    assert dialog.findChild(QLineEdit).isVisible()
    assert dialog.findChild(QDialog) is None
    assert next(each for each in dialog.children() if each.objectName() == "noZoneLabel").isVisible()
    qtbot.keyClick(dialog.findChild(QLineEdit), Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_a_remembered_alias_stays_usable(make_dialog):
    assert is_known("Asia/Calcutta")
    dialog = make_dialog("Asia/Calcutta")

    assert "Asia/Calcutta" in shown(dialog)
    assert dialog.findChild(QListWidget).currentItem().text() == "Asia/Calcutta, UTC+5:30"


def test_the_zone_is_changed_in_the_window_by_keyboard(user):
    user.find("zoneButton").setFocus()
    user.qtbot.keyClick(user.find("zoneButton"), Qt.Key.Key_Space)
    user.wait(lambda: any(each.isVisible() for each in user.window.findChildren(ZoneDialog)))
    dialog = user.window.findChild(ZoneDialog)
    search(dialog, user.qtbot, "kathmandu")
    user.qtbot.keyClick(dialog.findChild(QLineEdit), Qt.Key.Key_Return)

    user.wait(lambda: user.text("zoneLabel") == "Whole days, Asia/Kathmandu time")
    assert user.window._page.choices.choices().zone == "Asia/Kathmandu"
    user.wait(lambda: not user.window.findChildren(ZoneDialog))


def test_cancelling_keeps_the_zone(user):
    user.press("zoneButton")
    dialog = user.window.findChild(ZoneDialog)
    search(dialog, user.qtbot, "kathmandu")
    dialog.reject()

    assert user.window._page.choices.choices().zone == ""


def test_zones_have_blanks_and_offsets_and_are_found_by_them(make_dialog, qtbot):
    dialog = make_dialog("Africa/Dar_es_Salaam")
    zones = dialog.findChild(QListWidget)
    assert zones.currentItem().text() == "Africa/Dar es Salaam, UTC+3"

    qtbot.keyClicks(dialog.findChild(QLineEdit), "dar es utc+3")
    assert zones.currentItem().data(Qt.ItemDataRole.UserRole) == "Africa/Dar_es_Salaam"


@pytest.mark.parametrize("name", ["UTC", "Etc/UTC"])
def test_utc_has_one_name(name):
    assert zone_text(name) == "UTC"
