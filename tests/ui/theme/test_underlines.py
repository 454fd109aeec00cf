"""Letters that Alt types are underlined only while it is held."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QStyle

KEYS = "clearDatesButton", "includeRepliesCheckBox"


class Painted(QObject):
    """Counts how often a widget is drawn."""

    def __init__(self, widget):
        super().__init__(widget)
        self.times = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched, event):  # noqa: N802 - Qt's name
        self.times += event.type() == QEvent.Type.Paint
        return False


def picture(user, name):
    widget = user.find(name)
    return widget.grab().toImage()


@pytest.fixture
def handle(user):
    return user.window.windowHandle()


def test_letters_are_underlined_while_alt_is_held(user, handle):
    before = [picture(user, name) for name in KEYS]
    QTest.keyPress(handle, Qt.Key.Key_Alt)
    held = [picture(user, name) for name in KEYS]
    QTest.keyRelease(handle, Qt.Key.Key_Alt)

    assert all(one != other for one, other in zip(before, held, strict=True))
    assert [picture(user, name) for name in KEYS] == before


def test_the_window_is_drawn_again_for_the_underlines(user, handle):
    user.wait_until_idle()
    watch = Painted(user.find("exportButton"))
    QTest.keyPress(handle, Qt.Key.Key_Alt)
    user.wait(lambda: watch.times > 0)
    QTest.keyRelease(handle, Qt.Key.Key_Alt)


def test_a_letter_works_without_its_underline(user, handle):
    box = user.find("includeRepliesCheckBox")
    before = box.isChecked()
    letter = box.text()[box.text().index("&") + 1].upper()
    user.qtbot.keyClick(user.window, Qt.Key[f"Key_{letter}"], Qt.KeyboardModifier.AltModifier)

    user.wait(lambda: box.isChecked() != before)


def test_another_window_shows_no_underlines_of_an_alt_held_before(user, handle):
    QTest.keyPress(handle, Qt.Key.Key_Alt)
    user.press("exportButton")
    dialog = user.dialog("exportDialog")
    user.wait(dialog.isActiveWindow)

    assert not dialog.style().styleHint(QStyle.StyleHint.SH_UnderlineShortcut, None, dialog)
    dialog.reject()


def test_menus_always_show_their_letters(user):
    menu = QMenu(user.window)
    assert menu.style().styleHint(QStyle.StyleHint.SH_UnderlineShortcut, None, menu)
