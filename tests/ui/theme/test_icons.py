"""Icons in the colors of the scheme, at every scale; each with its licence."""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon

import exporter_gui
from exporter_gui.resources import resource
from exporter_gui.ui.theme.colors import DARK, LIGHT
from exporter_gui.ui.theme.icons import Ink, icon
from exporter_gui.ui.theme.theme import apply_theme

PACKAGE = Path(exporter_gui.__file__).parent


@pytest.fixture(autouse=True)
def back_to_the_system(qapp):
    yield
    apply_theme("")


def colors_in(shown: QIcon, mode=QIcon.Mode.Normal, state=QIcon.State.Off, scale: float = 1) -> set[str]:
    """The opaque colors of an icon of 24 pixels."""
    image = shown.pixmap(QSize(24, 24), scale, mode, state).toImage()
    assert image.width() == 24 * scale
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {color.name() for color in pixels if color.alpha() == 255}


def test_an_icon_follows_the_scheme(qapp):
    shown = icon("calendar", Ink.ACCENT)
    for scheme, colors in (("dark", DARK), ("light", LIGHT)):
        apply_theme(scheme)
        assert colors_in(shown) == {colors.accent}
        assert colors_in(shown, QIcon.Mode.Disabled) == {colors.disabled}


def test_a_checked_icon_has_its_own_ink_and_a_message_that_of_its_tone(qapp):
    apply_theme("light")

    assert colors_in(icon("calendar", on_ink=Ink.ACCENT), state=QIcon.State.On) == {LIGHT.accent}
    assert colors_in(icon("calendar", Ink.WARNING)) == {LIGHT.warning.text}
    assert QColor(LIGHT.warning.text) != QColor(LIGHT.text)


@pytest.mark.parametrize("scale", [1, 1.25, 1.5, 2])
def test_an_icon_is_drawn_at_the_scale_of_the_screen(qapp, scale):
    assert colors_in(icon("calendar"), scale=scale) == {LIGHT.text}


def test_every_icon_that_is_named_exists_and_every_one_that_exists_is_named():
    stored = {path.stem for path in resource("icons/lucide").glob("*.svg")}
    texts = set()
    for path in PACKAGE.rglob("*.py"):
        nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        texts |= {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}

    assert stored - texts == set()
    assert "ISC" in resource("icons/lucide/LICENSE").read_text(encoding="utf-8")
