"""The primary button stands out, unless it is disabled, and shows focus and pressing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from exporter_gui.ui.theme.colors import DARK, LIGHT
from exporter_gui.ui.theme.theme import apply_theme
from exporter_gui.ui.widgets.primary_button import PrimaryButton


@pytest.fixture(autouse=True)
def back_to_the_system(qapp):
    yield
    apply_theme("")


@pytest.fixture
def pair(qtbot):
    """A primary button, and an ordinary one."""
    apply_theme("light")
    window = QWidget()
    layout = QVBoxLayout(window)
    buttons = PrimaryButton("Export", "download"), QPushButton("Export")
    for button in buttons:
        layout.addWidget(button)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield buttons
    window.close()


def fill(button):
    """The color beside the text."""
    return button.grab().toImage().pixelColor(6, button.height() // 2)


@pytest.mark.parametrize(("scheme", "colors"), [("light", LIGHT), ("dark", DARK)])
def test_it_has_the_primary_color(pair, scheme, colors, qtbot):
    apply_theme(scheme)

    qtbot.waitUntil(lambda: fill(pair[0]) == QColor(colors.primary))
    assert fill(pair[1]) == QColor(colors.surface)


def test_it_looks_disabled(pair, qtbot):
    pair[0].setEnabled(False)

    qtbot.waitUntil(lambda: fill(pair[0]) == QColor(LIGHT.hover))


def test_it_shows_that_it_is_pressed_and_focused(pair, qtbot):
    primary, ordinary = pair
    ordinary.setFocus()
    without = primary.grab().toImage()
    primary.setFocus()
    qtbot.waitUntil(primary.hasFocus)
    assert primary.grab().toImage() != without

    before = fill(primary)
    qtbot.mousePress(primary, Qt.MouseButton.LeftButton)
    pressed = fill(primary)
    qtbot.mouseRelease(primary, Qt.MouseButton.LeftButton)
    assert pressed.lightness() < before.lightness()
