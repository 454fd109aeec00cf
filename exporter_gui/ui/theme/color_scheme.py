"""Color scheme: light, dark, or the desktop's."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from exporter_gui.ui.theme.shades import is_dark

_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
_QT_HIGHLIGHT = QColor(48, 140, 198)
"""Qt's own highlight without a desktop theme: white text on it is too faint."""
_DARK_BOX, _DARK_DISABLED_BOX = QColor("#757c88"), QColor("#3a3f46")

# Each role's colour, and its colour in the group Disabled where that is another.
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
    """Show every window in `light` or `dark` colours; anything else follows the desktop, now and when it changes.

    A desktop without a theme is light.
    """
    wanted = _SCHEMES.get(scheme, Qt.ColorScheme.Unknown)
    QApplication.setPalette(QPalette())  # the desktop's own
    QGuiApplication.styleHints().setColorScheme(wanted)
    if scheme in _SCHEMES and not _has_taken_effect(wanted):
        _set_palette(scheme)
    elif scheme not in _SCHEMES and QPalette().color(QPalette.ColorRole.Highlight) == _QT_HIGHLIGHT:
        _set_palette("light")


def _set_palette(scheme: str) -> None:
    QApplication.setPalette(scheme_palette(scheme))
    QApplication.setPalette(check_box_palette(scheme), "QCheckBox")  # type: ignore[arg-type]  # takes text in fact


def check_box_palette(scheme: str) -> QPalette:
    """Style with visible check boxes where the palette's outline is too dark."""
    palette = scheme_palette(scheme)
    if scheme == "dark":
        palette.setColor(QPalette.ColorRole.Base, _DARK_BOX)
        palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Base, _DARK_DISABLED_BOX)
    return palette


def scheme_palette(scheme: str) -> QPalette:
    """Return the palette of `light` or `dark`, for use without a desktop theme."""
    palette = QPalette()
    for role, colors in (_DARK if scheme == "dark" else _LIGHT).items():
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
            palette.setColor(group, role, QColor(colors[0]))
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colors[-1]))
    return palette


def _has_taken_effect(wanted: Qt.ColorScheme) -> bool:
    if QGuiApplication.platformName() in ("windows", "cocoa"):
        return True  # always there, where it may take a moment
    is_as_wanted = is_dark(QApplication.palette()) == (wanted == Qt.ColorScheme.Dark)
    return QGuiApplication.styleHints().colorScheme() == wanted and is_as_wanted
