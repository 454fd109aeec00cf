"""Icons from Lucide (ISC licence), drawn in the colors of the current scheme at any scale."""

from enum import StrEnum
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication

from exporter_gui.resources import resource
from exporter_gui.ui.theme.colors import Colors, colors_of
from exporter_gui.ui.theme.metrics import ICON

_SIDES = (16, ICON)
_recipes: dict[int, tuple[str, "Ink", "Ink | None"]] = {}
"""Name and inks of the icons that are shown, by their cache keys."""


class Ink(StrEnum):
    """Role of the color in which an icon is drawn."""

    TEXT = "text"
    SECONDARY = "secondary"
    ACCENT = "accent"
    ON_PRIMARY = "on_primary"
    SUCCESS = "success"
    WARNING = "warning"
    ERROR = "error"

    def color(self, colors: Colors) -> str:
        """Return the color in a scheme, as `#rrggbb`."""
        if self in (Ink.SUCCESS, Ink.WARNING, Ink.ERROR):
            tone = {Ink.SUCCESS: colors.success, Ink.WARNING: colors.warning, Ink.ERROR: colors.error}[self]
            return tone.text
        return str(getattr(colors, self.value))


def icon(name: str, ink: Ink = Ink.TEXT, *, on_ink: Ink | None = None) -> QIcon:
    """Return an icon in the colors of the current scheme; `on_ink` is its color while a button is checked.

    `repaint_icons` gives it the colors of another scheme, in buttons, actions and menus. It consists of pictures: an
    icon engine in Python would be freed before the icons that use it, which crashes.
    """
    colors, shown = colors_of(QGuiApplication.palette()), QIcon()
    for ratio in sorted({1.0, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())}):
        for side in _SIDES:
            shown.addPixmap(_picture(name, ink.color(colors), side, ratio), QIcon.Mode.Normal)
            shown.addPixmap(_picture(name, colors.disabled, side, ratio), QIcon.Mode.Disabled)
            if on_ink is not None:
                shown.addPixmap(_picture(name, on_ink.color(colors), side, ratio), state=QIcon.State.On)
    _recipes[shown.cacheKey()] = (name, ink, on_ink)
    return shown


def icon_picture(name: str, ink: Ink, side: int, ratio: float) -> QPixmap:
    """Return a picture of `side` logical pixels in the colors of the current scheme, for a screen of this ratio."""
    return _picture(name, ink.color(colors_of(QGuiApplication.palette())), side, ratio)


def draw_icon(painter: QPainter, name: str, rect: QRectF, color: str) -> None:
    """Draw an icon in a color such as `#1a52b6`."""
    _renderer(name, color).render(painter, rect)


def repaint_icons() -> None:
    """Replace the icons of all buttons and actions by those in the colors of the current scheme."""
    widgets = QApplication.allWidgets()
    owners: list[QAbstractButton | QAction] = [widget for widget in widgets if isinstance(widget, QAbstractButton)]
    owners += {id(action): action for widget in widgets for action in widget.actions()}.values()
    shown = dict(_recipes)
    _recipes.clear()
    for owner in owners:
        if recipe := shown.get(owner.icon().cacheKey()):
            name, ink, on_ink = recipe
            owner.setIcon(icon(name, ink, on_ink=on_ink))


def _picture(name: str, color: str, side: int, ratio: float) -> QPixmap:
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    draw_icon(painter, name, QRectF(picture.rect()), color)
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


@lru_cache(maxsize=256)
def _renderer(name: str, color: str) -> QSvgRenderer:
    svg = _svg(name).replace("currentColor", color)
    return QSvgRenderer(QByteArray(svg.encode()))


@lru_cache(maxsize=128)
def _svg(name: str) -> str:
    return resource(f"icons/lucide/{name}.svg").read_text(encoding="utf-8")
