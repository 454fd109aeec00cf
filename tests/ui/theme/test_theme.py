"""Light and dark: contrast as WCAG 2 defines it, for every pair of colors that meet, and windows that follow."""

from dataclasses import astuple, fields

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QVBoxLayout, QWidget

from exporter_gui.ui.theme.colors import DARK, LIGHT, Tone, colors_of
from exporter_gui.ui.theme.palette import palette_of
from exporter_gui.ui.theme.style_sheet import style_sheet
from exporter_gui.ui.theme.theme import apply_theme
from tests.support.luminance import luminance

ROLE = QPalette.ColorRole
GROUPS = QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled
SCHEMES = pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
GROUNDS = "window", "surface", "hover", "selection"
TONES = "success", "warning", "error"


def contrast(one: str | QColor, other: str | QColor) -> float:
    lighter, darker = sorted((luminance(QColor(color)) for color in (one, other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.fixture(autouse=True)
def back_to_the_system(qapp):
    yield
    apply_theme("")


def test_contrast_is_that_of_wcag():
    assert contrast("black", "white") == pytest.approx(21)
    assert contrast("#777777", "white") == pytest.approx(4.48, abs=0.005)


@SCHEMES
def test_every_text_has_a_contrast_of_four_and_a_half(colors):
    read_on = {(text, ground) for text in ("text", "secondary", "accent") for ground in GROUNDS}
    read_on |= {("on_primary", fill) for fill in ("primary", "primary_hover", "primary_pressed")}
    read_on |= {("text", "mark")}
    found = {pair: contrast(*(getattr(colors, name) for name in pair)) for pair in read_on}
    for name in TONES:
        tone = getattr(colors, name)
        found |= {(name, "fill"): contrast(tone.text, tone.fill), ("text", name): contrast(colors.text, tone.fill)}
        found |= {(name, ground): contrast(tone.text, getattr(colors, ground)) for ground in ("window", "surface")}

    assert {pair: round(ratio, 2) for pair, ratio in found.items() if ratio < 4.5} == {}


@SCHEMES
def test_every_edge_and_bar_has_a_contrast_of_three(colors):
    seen_on = {(shape, ground) for shape in ("edge", "bar", "quiet_bar", "primary") for ground in ("window", "surface")}
    seen_on |= {("bar", "selection"), ("disabled", "surface"), ("disabled", "window"), ("disabled", "hover")}
    found = {pair: contrast(*(getattr(colors, name) for name in pair)) for pair in seen_on}

    assert {pair: round(ratio, 2) for pair, ratio in found.items() if ratio < 3} == {}


@SCHEMES
def test_a_disabled_text_is_told_from_others(colors):
    assert contrast(colors.text, colors.surface) > 1.8 * contrast(colors.disabled, colors.surface)


@SCHEMES
def test_every_role_of_the_palette_has_a_color_in_every_group(qapp, colors):
    palette = palette_of(colors)

    roles = [role for role in ROLE if role not in (ROLE.NoRole, ROLE.NColorRoles)]
    assert [(group, role) for group in GROUPS for role in roles if not palette.isBrushSet(group, role)] == []
    assert colors_of(palette) is colors


@SCHEMES
def test_the_style_sheet_has_no_color_but_those_of_the_theme(colors):
    ours = set()
    for field, value in zip(fields(colors), astuple(colors), strict=True):
        ours |= set(value) if field.type is Tone else {value}

    sheet = style_sheet(colors)

    assert {word.strip(";,") for word in sheet.split() if word.startswith("#")} <= ours
    assert "$" not in sheet


def test_windows_that_are_open_follow(qtbot):
    window = QWidget()
    layout = QVBoxLayout(window)
    for widget in (QLabel("a label"), QPushButton("a button"), QCheckBox("a box")):
        layout.addWidget(widget)
    qtbot.addWidget(window)
    window.show()

    def corner() -> QColor:
        return window.grab().toImage().pixelColor(1, 1)

    for scheme, colors in (("dark", DARK), ("light", LIGHT), ("dark", DARK), ("", LIGHT)):
        apply_theme(scheme)
        qtbot.waitUntil(lambda colors=colors: corner() == QColor(colors.window))
        assert window.palette().color(ROLE.WindowText) == QColor(colors.text)


def test_an_unknown_scheme_is_the_systems(qapp):
    apply_theme("dark")

    apply_theme("purple")

    assert colors_of(QGuiApplication.palette()) is LIGHT  # as this system is, which has no scheme


def test_the_system_is_followed_when_it_changes(qapp, monkeypatch):
    apply_theme("")
    hints = QGuiApplication.styleHints()
    monkeypatch.setattr(type(hints), "colorScheme", lambda _hints: Qt.ColorScheme.Dark)

    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)

    assert colors_of(QGuiApplication.palette()) is DARK
