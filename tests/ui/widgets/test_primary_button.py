"""The button of what the window is for is found at a glance, and read."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from exporter_gui.ui.theme.color_scheme import apply_color_scheme, scheme_palette
from exporter_gui.ui.widgets.primary_button import PrimaryButton
from tests.support.luminance import luminance


@pytest.fixture(autouse=True)
def back_to_the_desktop(qapp):
    yield
    apply_color_scheme("")


@pytest.fixture
def pair(qtbot):
    """A primary button, and a usual one."""
    window = QWidget()
    layout = QVBoxLayout(window)
    buttons = PrimaryButton("Export"), QPushButton("Export")
    for button in buttons:
        layout.addWidget(button)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield buttons
    window.close()


def fill(button):
    """Return the color next to the text."""
    return button.grab().toImage().pixelColor(6, button.height() // 2)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_its_text_has_a_contrast_of_four_and_a_half_as_it_is_drawn(pair, scheme, qtbot):
    apply_color_scheme(scheme)
    highlight = scheme_palette(scheme).color(QPalette.ColorRole.Highlight)
    qtbot.waitUntil(lambda: fill(pair[0]) == highlight)
    image = pair[0].grab().toImage()
    found = [image.pixelColor(x, y) for x in range(6, image.width() - 6) for y in range(6, image.height() - 6)]
    lights = sorted(map(luminance, found))

    assert (lights[-1] + 0.05) / (lights[len(lights) // 2] + 0.05) >= 4.5


def test_it_stands_out_until_it_is_disabled(pair):
    primary, usual = pair
    apply_color_scheme("light")
    assert fill(primary) != fill(usual)
    for button in pair:
        button.setEnabled(False)

    assert fill(primary) == fill(usual)


def test_it_shows_that_it_is_pressed_and_that_it_has_the_focus(pair, qtbot):
    primary, usual = pair
    usual.setFocus()
    without = primary.grab().toImage()
    primary.setFocus()
    qtbot.waitUntil(primary.hasFocus)
    assert primary.grab().toImage() != without

    before = fill(primary)
    qtbot.mousePress(primary, Qt.MouseButton.LeftButton)
    pressed = fill(primary)
    qtbot.mouseRelease(primary, Qt.MouseButton.LeftButton)
    assert QColor(pressed).lightness() < before.lightness()
