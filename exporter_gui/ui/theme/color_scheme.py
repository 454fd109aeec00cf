"""Color scheme: light, dark, or the system's."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from exporter_gui.ui.theme.shades import is_dark

_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
_QT_HIGHLIGHT = QColor(48, 140, 198)
"""Qt's default highlight without a desktop theme; white text on it has too little contrast."""
_DARK_BOX, _DARK_DISABLED_BOX = QColor("#757c88"), QColor("#3a3f46")

# Color of each role, followed by the disabled color if it differs.
_LIGHT = {
    QPalette.ColorRole.Window: ("#f2f3f5",),
    QPalette.ColorRole.WindowText: ("#1b1e23", "#7a808a"),
    QPalette.ColorRole.Base: ("#ffffff", "#f7f8f9"),
    QPalette.ColorRole.AlternateBase: ("#f5f6f8",),
    QPalette.ColorRole.Text: ("#1b1e23", "#7a808a"),
    QPalette.ColorRole.PlaceholderText: ("#646b76", "#7a808a"),
    QPalette.ColorRole.Button: ("#e8eaed",),
    QPalette.ColorRole.ButtonText: ("#1b1e23", "#757b85"),
    QPalette.ColorRole.BrightText: ("#b00020",),
    QPalette.ColorRole.Highlight: ("#1f63c4", "#6c737e"),
    QPalette.ColorRole.HighlightedText: ("#ffffff",),
    QPalette.ColorRole.Accent: ("#1f63c4", "#6c737e"),
    QPalette.ColorRole.Link: ("#1a56b8", "#7a808a"),
    QPalette.ColorRole.LinkVisited: ("#6d3aa3", "#7a808a"),
    QPalette.ColorRole.ToolTipBase: ("#fdfbef",),
    QPalette.ColorRole.ToolTipText: ("#1b1e23",),
    QPalette.ColorRole.Light: ("#ffffff",),
    QPalette.ColorRole.Midlight: ("#f7f8f9",),
    QPalette.ColorRole.Mid: ("#c3c7cd",),
    QPalette.ColorRole.Dark: ("#9aa0a9",),
    QPalette.ColorRole.Shadow: ("#6c727c",),
}
_DARK = {
    QPalette.ColorRole.Window: ("#2a2d33",),
    QPalette.ColorRole.WindowText: ("#f0f2f4", "#949ba6"),
    QPalette.ColorRole.Base: ("#17191d", "#26292e"),
    QPalette.ColorRole.AlternateBase: ("#202327", "#2a2d33"),
    QPalette.ColorRole.Text: ("#f0f2f4", "#949ba6"),
    QPalette.ColorRole.PlaceholderText: ("#a3aab5", "#949ba6"),
    QPalette.ColorRole.Button: ("#434851", "#3a3f46"),
    QPalette.ColorRole.ButtonText: ("#eceef1", "#9aa1ac"),
    QPalette.ColorRole.BrightText: ("#ff9a9a",),
    QPalette.ColorRole.Highlight: ("#3072de", "#747b87"),
    QPalette.ColorRole.HighlightedText: ("#ffffff",),
    QPalette.ColorRole.Accent: ("#3072de", "#747b87"),
    QPalette.ColorRole.Link: ("#86b4ff", "#949ba6"),
    QPalette.ColorRole.LinkVisited: ("#c79bf2", "#949ba6"),
    QPalette.ColorRole.ToolTipBase: ("#4a5059",),
    QPalette.ColorRole.ToolTipText: ("#f2f4f6",),
    QPalette.ColorRole.Light: ("#5a606a",),
    QPalette.ColorRole.Midlight: ("#4e545d",),
    QPalette.ColorRole.Mid: ("#24272c",),
    QPalette.ColorRole.Dark: ("#191b1f",),
    QPalette.ColorRole.Shadow: ("#0b0c0e",),
}


def apply_color_scheme(scheme: str) -> None:
    """Apply the `light` or `dark` scheme to all windows; any other value follows the system and its changes.

    A desktop without a theme counts as light.
    """
    expected = _SCHEMES.get(scheme, Qt.ColorScheme.Unknown)
    QApplication.setPalette(QPalette())  # the system palette
    QGuiApplication.styleHints().setColorScheme(expected)
    if scheme in _SCHEMES and not _has_taken_effect(expected):
        _set_palette(scheme)
    elif scheme not in _SCHEMES and QPalette().color(QPalette.ColorRole.Highlight) == _QT_HIGHLIGHT:
        _set_palette("light")


def _set_palette(scheme: str) -> None:
    QApplication.setPalette(scheme_palette(scheme))
    QApplication.setPalette(check_box_palette(scheme), "QCheckBox")  # type: ignore[arg-type]  # accepts str at runtime


def check_box_palette(scheme: str) -> QPalette:
    """Return the palette for check boxes, with a visible outline in the dark scheme."""
    palette = scheme_palette(scheme)
    if scheme == "dark":
        palette.setColor(QPalette.ColorRole.Base, _DARK_BOX)
        palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Base, _DARK_DISABLED_BOX)
    return palette


def scheme_palette(scheme: str) -> QPalette:
    """Return the palette of `light` or `dark`, for desktops without a theme."""
    palette = QPalette()
    for role, colors in (_DARK if scheme == "dark" else _LIGHT).items():
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
            palette.setColor(group, role, QColor(colors[0]))
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colors[-1]))
    return palette


def _has_taken_effect(expected: Qt.ColorScheme) -> bool:
    if QGuiApplication.platformName() in ("windows", "cocoa"):
        return True  # always supported, but may take effect with a delay
    is_as_expected = is_dark(QApplication.palette()) == (expected == Qt.ColorScheme.Dark)
    return QGuiApplication.styleHints().colorScheme() == expected and is_as_expected
