"""Icons in the colors of the scheme, at every scale; each with its licence."""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QColor, QIcon, QPixmap
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QPushButton

import exporter_gui
from exporter_gui.resources import resource
from exporter_gui.ui.theme.colors import DARK, LIGHT
from exporter_gui.ui.theme.icons import Ink, icon, icon_picture
from exporter_gui.ui.theme.metrics import ICON
from exporter_gui.ui.theme.theme import apply_theme

PACKAGE = Path(exporter_gui.__file__).parent


@pytest.fixture(autouse=True)
def back_to_the_system(qapp):
    yield
    apply_theme("")


def colors_in(shown: QIcon, mode=QIcon.Mode.Normal, state=QIcon.State.Off) -> set[str]:
    """The opaque colors of an icon in a button."""
    image = shown.pixmap(QSize(ICON, ICON), 1, mode, state).toImage()
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {color.name() for color in pixels if color.alpha() == 255}


def test_icons_of_buttons_and_actions_follow_the_scheme(qtbot):
    apply_theme("light")
    button, action = QPushButton(icon("heart", Ink.ACCENT), "Like"), QAction(icon("heart", Ink.ACCENT), "Like")
    qtbot.addWidget(button)
    button.addAction(action)
    for scheme, colors in (("dark", DARK), ("light", LIGHT), ("dark", DARK)):
        apply_theme(scheme)
        for owner in (button, action):
            assert colors_in(owner.icon()) == {colors.accent}
            assert colors_in(owner.icon(), QIcon.Mode.Disabled) == {colors.disabled}


def test_icons_of_others_are_left_alone(qtbot):
    picture = QPixmap(ICON, ICON)
    picture.fill(QColor("#123456"))
    button = QPushButton(QIcon(picture), "Like")
    qtbot.addWidget(button)
    apply_theme("dark")

    assert colors_in(button.icon()) == {"#123456"}


def test_a_checked_icon_has_its_own_ink_and_a_message_that_of_its_tone(qapp):
    apply_theme("light")

    assert colors_in(icon("heart", on_ink=Ink.ACCENT), state=QIcon.State.On) == {LIGHT.accent}
    assert colors_in(icon("heart", Ink.WARNING)) == {LIGHT.warning.text}
    assert LIGHT.warning.text != LIGHT.text


@pytest.mark.parametrize("ratio", [1, 1.25, 1.5, 2])
def test_an_icon_is_drawn_in_the_pixels_of_the_screen(qapp, monkeypatch, ratio):
    monkeypatch.setattr("PySide6.QtGui.QScreen.devicePixelRatio", lambda _screen: ratio)

    sizes = {size.width() for size in icon("heart").availableSizes()}

    assert {round(16 * ratio), round(ICON * ratio)} <= sizes
    assert icon_picture("heart", Ink.TEXT, ICON, ratio).width() == round(ICON * ratio)


def test_every_icon_that_is_named_exists_and_every_one_that_exists_is_named():
    stored = {path.stem for path in resource("icons/lucide").glob("*.svg")}
    texts = set()
    for path in PACKAGE.rglob("*.py"):
        nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        texts |= {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}

    assert stored - texts == set()
    assert "ISC" in resource("icons/lucide/LICENSE").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["backButton", "forwardButton", "toParentButton", "newFolderButton", "listModeButton"])
def test_the_file_dialog_of_qt_can_be_seen_in_the_dark(qtbot, name):
    apply_theme("dark")
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)

    assert colors_in(dialog.findChild(QAbstractButton, name).icon()) == {DARK.text}
