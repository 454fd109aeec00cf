"""The sidebar as a whole: its order for keys, and its room."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

ORDER = (
    *("formatComboBox", "compressionOption", "packingComboBox", "manifestCheckBox"),
    *("fromDateEdit", "fromTimeEdit", "toDateEdit", "toTimeEdit", "clearDatesButton"),
    *("year2026Button", "year2025Button", "year2024Button", "year2023Button", "rangePresetsButton", "zoneButton"),
    *("setTimesCheckBox", "includeRepliesCheckBox", "includeMediaCheckBox", "textFilterEdit"),
)


def test_tab_goes_through_the_sidebar_from_top_to_bottom(user):
    user.wait(lambda: any(each.isVisible() for each in user.window.findChildren(QWidget, "year2026Button")))
    user.set_day("fromDateEdit", "2024-01-01")
    user.set_day("toDateEdit", "2024-06-30")
    user.find("setTimesCheckBox").click()
    user.find("formatComboBox").setFocus()

    passed = ["formatComboBox"]
    while passed[-1] != "textFilterEdit" and len(passed) < 40:
        user.qtbot.keyClick(user.focus, Qt.Key.Key_Tab)
        if user.focus.objectName() != passed[-1]:  # a section of a time
            passed.append(user.focus.objectName())

    assert passed == list(ORDER)
    tops = [user.find(name).mapTo(user.window, user.find(name).rect().bottomLeft()).y() for name in ORDER]
    assert tops == sorted(tops)


@pytest.mark.parametrize("size", [(1120, 740), (800, 600), (700, 900)])
def test_nothing_is_wider_than_the_sidebar(user, size):
    user.window.resize(*size)
    QApplication.processEvents()
    sidebar = user.find("sidebar", QScrollArea)

    assert sidebar.horizontalScrollBar().maximum() == 0
    content = sidebar.widget()
    assert content.width() <= sidebar.viewport().width()
    for name in ORDER[5:]:
        if user.window.findChildren(QWidget, name) and user.sees(name):
            field = user.find(name)
            assert content.rect().contains(field.rect().translated(field.mapTo(content, field.rect().topLeft())))


def test_in_a_narrow_window_the_choices_do_not_scroll_on_their_own(user):
    user.window.resize(500, 640)
    sidebar = user.find("sidebar", QScrollArea)
    user.wait(lambda: sidebar.verticalScrollBar().maximum() == 0)
    height = sidebar.height()

    user.set_day("fromDateEdit", "2024-06-02")
    user.set_day("toDateEdit", "2024-06-01")

    user.wait(lambda: sidebar.height() > height)
    user.wait(lambda: sidebar.verticalScrollBar().maximum() == 0)
