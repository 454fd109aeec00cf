"""Colors of a timeline, derived from the palette with sufficient contrast."""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette

from exporter_gui.ui.theme.shades import blended

GRAPHICS = 3.0
"""Minimum contrast of graphics in WCAG."""
TEXT = 4.5
"""Minimum contrast of text in WCAG."""


@dataclass(frozen=True, slots=True)
class TimelineColors:
    """Colors by purpose."""

    base: QColor
    line: QColor
    quiet: QColor
    chosen: QColor
    band: QColor
    text: QColor
    strong_text: QColor


def timeline_colors(palette: QPalette, *, enabled: bool) -> TimelineColors:
    """Return the colors for a palette. Inactive windows look like active ones: the selection still applies."""
    group = QPalette.ColorGroup.Active if enabled else QPalette.ColorGroup.Disabled
    base = palette.color(group, QPalette.ColorRole.Base)
    ink = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Text)
    highlight = palette.color(group, QPalette.ColorRole.Highlight)
    return TimelineColors(
        base=base,
        line=blended(base, ink, 0.2),
        quiet=_visible(base, ink, base, GRAPHICS),
        chosen=_visible(highlight, ink, base, GRAPHICS),
        band=blended(base, highlight, 0.14),
        text=_visible(base, ink, base, TEXT),
        strong_text=palette.color(group, QPalette.ColorRole.Text),
    )


def contrast(one: QColor, other: QColor) -> float:
    """Return the WCAG contrast ratio of two colors, 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _visible(color: QColor, ink: QColor, base: QColor, least: float) -> QColor:
    """Return a color mixed with ink until it contrasts with the base, and with the band."""
    shares = (step / 50 for step in range(51))
    return next((c for share in shares if contrast(c := blended(color, ink, share), base) >= least * 1.1), ink)


def _luminance(color: QColor) -> float:
    red, green, blue = (
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 - from sRGB
        for channel in (color.redF(), color.greenF(), color.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
