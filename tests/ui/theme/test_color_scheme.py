"""Light and dark, for everybody's eyes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QVBoxLayout, QWidget

from exporter_gui.ui.theme.color_scheme import apply_color_scheme, check_box_palette, scheme_palette
from tests.support.luminance import luminance

ACTIVE, INACTIVE, DISABLED = (getattr(QPalette.ColorGroup, name) for name in ("Active", "Inactive", "Disabled"))
ROLE = QPalette.ColorRole
GROUNDS = (ROLE.Base, ROLE.AlternateBase, ROLE.Window, ROLE.Button)
TEXTS = (ROLE.Text, ROLE.WindowText, ROLE.ButtonText)
READ_ON = [
    *[(text, ground) for text in TEXTS for ground in GROUNDS],
    *[(link, ground) for link in (ROLE.Link, ROLE.LinkVisited) for ground in GROUNDS[:3]],
    *[(ROLE.PlaceholderText, ground) for ground in GROUNDS[:2]],
    (ROLE.BrightText, ROLE.Window),
    (ROLE.HighlightedText, ROLE.Highlight),
    (ROLE.HighlightedText, ROLE.Accent),
    (ROLE.ToolTipText, ROLE.ToolTipBase),
]
SEEN_ON = [(ROLE.Highlight, ROLE.Base), (ROLE.Highlight, ROLE.Window), (ROLE.Accent, ROLE.Window)]


def contrast(palette: QPalette, group: QPalette.ColorGroup, over: ROLE, under: ROLE) -> float:
    lighter, darker = sorted((luminance(palette.color(group, role)) for role in (over, under)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def window_color() -> QColor:
    return QApplication.palette().color(ROLE.Window)


@pytest.fixture(autouse=True)
def back_to_the_desktop(qapp):
    yield
    apply_color_scheme("")


def test_contrast_is_that_of_wcag(qapp):
    palette = QPalette()
    palette.setColor(ROLE.Text, QColor("black"))
    palette.setColor(ROLE.Base, QColor("white"))
    assert contrast(palette, ACTIVE, ROLE.Text, ROLE.Base) == pytest.approx(21)
    palette.setColor(ROLE.Text, QColor("#777777"))
    assert contrast(palette, ACTIVE, ROLE.Text, ROLE.Base) == pytest.approx(4.48, abs=0.005)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("group", [ACTIVE, INACTIVE])
def test_text_has_a_contrast_of_four_and_a_half(qapp, scheme, group):
    palette = scheme_palette(scheme)

    found = {pair: round(contrast(palette, group, *pair), 2) for pair in READ_ON}
    assert {pair: ratio for pair, ratio in found.items() if ratio < 4.5} == {}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_disabled_text_has_a_contrast_of_three_and_differs_from_enabled_text(qapp, scheme):
    palette = scheme_palette(scheme)

    found = {pair: round(contrast(palette, DISABLED, *pair), 2) for pair in READ_ON}
    assert {pair: ratio for pair, ratio in found.items() if ratio < 3} == {}
    for text in TEXTS:
        assert contrast(palette, ACTIVE, text, ROLE.Window) > 1.8 * contrast(palette, DISABLED, text, ROLE.Window)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("group", [ACTIVE, INACTIVE])
def test_a_selection_contrasts_with_its_surroundings(qapp, scheme, group):
    palette = scheme_palette(scheme)

    assert {pair for pair in SEEN_ON if contrast(palette, group, *pair) < 3} == set()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_role_has_a_colour_in_every_group(qapp, scheme):
    palette = scheme_palette(scheme)

    unset = [
        (group, role)
        for group in (ACTIVE, INACTIVE, DISABLED)
        for role in ROLE
        if role not in (ROLE.NoRole, ROLE.NColorRoles) and not palette.isBrushSet(group, role)
    ]
    assert unset == []


def test_windows_that_are_open_change_and_change_back(qtbot):
    window = QWidget()
    layout = QVBoxLayout(window)
    for widget in (QLabel("a label"), QPushButton("a button")):
        layout.addWidget(widget)
    qtbot.addWidget(window)
    window.show()

    def corner() -> QColor:
        return window.grab().toImage().pixelColor(1, 1)

    before, text_before = corner(), window.palette().color(ROLE.WindowText)

    apply_color_scheme("dark")
    qtbot.waitUntil(lambda: corner().lightness() < 60)
    assert window.palette().color(ROLE.WindowText).lightness() > 200
    apply_color_scheme("light")
    qtbot.waitUntil(lambda: corner() == scheme_palette("light").color(ROLE.Window))
    apply_color_scheme("")
    qtbot.waitUntil(lambda: corner() == before)

    assert window.palette().color(ROLE.WindowText) == text_before


def test_a_desktop_without_colours_is_light_with_contrast(qapp):
    apply_color_scheme("")

    assert window_color() == scheme_palette("light").color(ROLE.Window)
    assert contrast(QApplication.palette(), ACTIVE, ROLE.HighlightedText, ROLE.Highlight) >= 4.5


def test_an_unknown_scheme_follows_the_system(qapp):
    before = window_color()
    apply_color_scheme("dark")

    apply_color_scheme("purple")

    assert window_color() == before


class DesktopWithSchemes:
    """Fake of a desktop that supports both schemes, or only claims to."""

    def __init__(self, *, window: dict[Qt.ColorScheme, str]) -> None:
        self.scheme = Qt.ColorScheme.Unknown
        self._window = window

    def setColorScheme(self, scheme):  # noqa: N802 - Qt's name
        self.scheme = scheme
        if scheme in self._window:
            QApplication.setPalette(QPalette(QColor(self._window[scheme])))

    def colorScheme(self):  # noqa: N802 - Qt's name
        return self.scheme


@pytest.mark.parametrize(("scheme", "color"), [("dark", "#101820"), ("light", "#fafaf0")])
def test_the_system_palette_is_used_if_it_exists(qapp, monkeypatch, scheme, color):
    desktop = DesktopWithSchemes(window={Qt.ColorScheme.Dark: "#101820", Qt.ColorScheme.Light: "#fafaf0"})
    monkeypatch.setattr("PySide6.QtGui.QGuiApplication.styleHints", lambda: desktop)

    apply_color_scheme(scheme)

    assert window_color() == QColor(color)


def test_a_system_that_only_claims_to_be_dark_is_not_trusted(qapp, monkeypatch):
    monkeypatch.setattr("PySide6.QtGui.QGuiApplication.styleHints", lambda: DesktopWithSchemes(window={}))

    apply_color_scheme("dark")

    assert window_color() == scheme_palette("dark").color(ROLE.Window)


def test_an_empty_check_box_stands_out_in_the_dark(qapp):
    palette = check_box_palette("dark")

    assert contrast(palette, ACTIVE, ROLE.Base, ROLE.Window) >= 3
    assert contrast(palette, ACTIVE, ROLE.Text, ROLE.Base) >= 3


def test_check_boxes_have_colours_of_their_own_only_in_the_chosen_scheme(qtbot):
    window, box = QWidget(), QCheckBox("Replies")
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(box)

    for scheme, color in (("dark", check_box_palette("dark")), ("light", scheme_palette("light")), ("", QPalette())):
        apply_color_scheme(scheme)
        QApplication.processEvents()
        assert box.palette().color(ROLE.Base) == color.color(ROLE.Base)
