"""Colors by role, in light and dark; tests compute their contrast as WCAG 2 defines it."""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette

_MIDDLE = 128


@dataclass(frozen=True, slots=True)
class Tone:
    """Color of a message: its text and icon, and the soft fill below it, as `#rrggbb`."""

    text: str
    fill: str


@dataclass(frozen=True, slots=True)
class Colors:
    """Colors of a scheme, as `#rrggbb`."""

    window: str
    surface: str
    """Cards, fields, lists."""
    hover: str
    """Surface below the pointer, and quiet chips."""
    text: str
    secondary: str
    """Captions."""
    disabled: str
    edge: str
    """Outline of controls."""
    hairline: str
    """Lines that only decorate."""
    primary: str
    """Fill of the main action."""
    primary_hover: str
    primary_pressed: str
    on_primary: str
    accent: str
    """Links, and the focus ring."""
    selection: str
    bar: str
    """Chosen bars of the timeline, and the progress bar."""
    quiet_bar: str
    mark: str
    """Ground of searched words."""
    success: Tone
    warning: Tone
    error: Tone


LIGHT = Colors(
    window="#f5f6f8",
    surface="#ffffff",
    hover="#eef0f3",
    text="#14181f",
    secondary="#566070",
    disabled="#757d89",
    edge="#858e9b",
    hairline="#dde1e7",
    primary="#1f5fd0",
    primary_hover="#1a52b6",
    primary_pressed="#16469c",
    on_primary="#ffffff",
    accent="#1a52b6",
    selection="#e6eefc",
    bar="#1f5fd0",
    quiet_bar="#858e9b",
    mark="#ffe79a",
    success=Tone("#17703d", "#e4f3e9"),
    warning=Tone("#7a4b00", "#fff1d6"),
    error=Tone("#a8201a", "#fce9e7"),
)
DARK = Colors(
    window="#1b1e23",
    surface="#24282f",
    hover="#2d323a",
    text="#e9ecf1",
    secondary="#a9b2c0",
    disabled="#8a93a1",
    edge="#7d8796",
    hairline="#363c46",
    primary="#2f6bde",
    primary_hover="#2860cc",
    primary_pressed="#2255b6",
    on_primary="#ffffff",
    accent="#8ab4ff",
    selection="#22365c",
    bar="#5c96ff",
    quiet_bar="#6e7888",
    mark="#6b5200",
    success=Tone("#63cf90", "#18301f"),
    warning=Tone("#f2bc55", "#352a12"),
    error=Tone("#ff9e96", "#3b1f1d"),
)


def colors_of(palette: QPalette) -> Colors:
    """Return the colors of the scheme of a widget's palette."""
    return DARK if is_dark(palette) else LIGHT


def is_dark(palette: QPalette) -> bool:
    """Return True if windows are darker than their text."""
    return palette.color(QPalette.ColorRole.Window).lightness() < _MIDDLE


def blended(one: QColor, other: QColor, share: float) -> QColor:
    """Return a color between two; `share` is the weight of the other."""
    parts = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(a + (b - a) * share) for a, b in parts))
