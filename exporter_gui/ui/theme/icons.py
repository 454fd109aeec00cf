"""Icons from Lucide (ISC licence), drawn in the colors of the current scheme at any scale."""

from enum import StrEnum
from functools import lru_cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from exporter_gui.resources import resource
from exporter_gui.ui.theme.colors import Colors, colors_of


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
    """Return an icon that follows the color scheme; `on_ink` is its color while a button is checked."""
    return QIcon(_ThemedEngine(name, ink, on_ink or ink))


def draw_icon(painter: QPainter, name: str, rect: QRectF, color: str) -> None:
    """Draw an icon in a color such as `#1a52b6`."""
    _renderer(name, color).render(painter, rect)


class _ThemedEngine(QIconEngine):
    """Draws the icon when it is shown, in the colors that are current then."""

    def __init__(self, name: str, ink: Ink, on_ink: Ink) -> None:
        super().__init__()
        self._name, self._ink, self._on_ink = name, ink, on_ink

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw into a rectangle of the painter."""
        colors = colors_of(QGuiApplication.palette())
        ink = self._on_ink if state == QIcon.State.On else self._ink
        color = colors.disabled if mode == QIcon.Mode.Disabled else ink.color(colors)
        side = min(rect.width(), rect.height())
        square = QRectF(0, 0, side, side)
        square.moveCenter(QRectF(rect).center())
        draw_icon(painter, self._name, square, color)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return a picture of this size, in pixels."""
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return picture

    def clone(self) -> QIconEngine:
        """Return another engine of the same icon."""
        return _ThemedEngine(self._name, self._ink, self._on_ink)


@lru_cache(maxsize=256)
def _renderer(name: str, color: str) -> QSvgRenderer:
    svg = _svg(name).replace("currentColor", color)
    return QSvgRenderer(QByteArray(svg.encode()))


@lru_cache(maxsize=128)
def _svg(name: str) -> str:
    return resource(f"icons/lucide/{name}.svg").read_text(encoding="utf-8")
