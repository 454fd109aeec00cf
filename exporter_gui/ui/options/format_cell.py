"""Picture of one format in the picker."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPalette, QPen

from exporter_gui.ui.theme.colors import Colors, colors_of
from exporter_gui.ui.theme.icons import draw_icon
from exporter_gui.ui.theme.metrics import CONTROL_HEIGHT, CONTROL_RADIUS, SMALL, TIGHT
from exporter_gui.ui.theme.type_scale import scaled

_ICON, _GAP, _TIGHT_EDGE, _ABOVE = 16, 6, 4, 6


@dataclass(frozen=True, slots=True)
class Cell:
    """Format as it is shown."""

    rect: QRect
    label: str
    icon: str
    """Name of the icon."""
    index: int
    count: int
    """Number of formats."""
    is_chosen: bool
    is_hovered: bool
    has_focus: bool
    is_enabled: bool
    is_joined: bool
    """True for a segment of a row."""
    is_stacked: bool
    """True if the icon is above the label."""
    is_mirrored: bool
    """True from right to left."""


def cell_size(label: str, font: QFont, *, is_stacked: bool, is_broken: bool = False) -> QSize:
    """Return the least size of a format, in pixels; `is_broken` with a line for each word of its label."""
    metrics = QFontMetrics(_bold(font))
    lines = label.split(" ") if is_broken else [label]
    width, line = max(map(metrics.horizontalAdvance, lines)), metrics.lineSpacing()
    if is_stacked:
        return QSize(max(width, _ICON) + 2 * _TIGHT_EDGE, len(lines) * line + _ICON + TIGHT + 2 * _ABOVE)
    return QSize(2 * SMALL + _ICON + _GAP + width, max(CONTROL_HEIGHT, line + 2 * SMALL))


def draw_cell(painter: QPainter, cell: Cell, palette: QPalette, font: QFont) -> None:
    """Draw a format."""
    colors = colors_of(palette)
    _draw_frame(painter, cell, colors)
    ink = (colors.accent if cell.is_chosen else colors.text) if cell.is_enabled else colors.disabled
    painter.setFont(_bold(font) if cell.is_chosen else font)
    painter.setPen(QColor(ink))
    if cell.is_stacked:
        _draw_stacked(painter, cell, font, ink)
    else:
        _draw_beside(painter, cell, ink)


def _draw_stacked(painter: QPainter, cell: Cell, font: QFont, ink: str) -> None:
    rect, fits = cell.rect, cell_size(cell.label, font, is_stacked=True).width() <= cell.rect.width()
    label = cell.label if fits else cell.label.replace(" ", "\n")
    lines = painter.fontMetrics().lineSpacing() * (1 + label.count("\n"))
    top = rect.top() + (rect.height() - _ICON - TIGHT - lines) / 2
    draw_icon(painter, cell.icon, QRectF(rect.left() + (rect.width() - _ICON) / 2, top, _ICON, _ICON), ink)
    place = QRectF(rect.left(), top + _ICON + TIGHT, rect.width(), lines)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, label)


def _draw_beside(painter: QPainter, cell: Cell, ink: str) -> None:
    rect, metrics = cell.rect, painter.fontMetrics()
    room = rect.width() - 2 * SMALL
    text = metrics.elidedText(cell.label, Qt.TextElideMode.ElideRight, room - _ICON - _GAP)
    words = metrics.horizontalAdvance(text)
    left = rect.left() + SMALL + ((room - _ICON - _GAP - words) // 2 if cell.is_joined else 0)
    picture_left, words_left = left, left + _ICON + _GAP
    if cell.is_mirrored:
        mirror = rect.left() + rect.right() + 1
        picture_left, words_left = mirror - picture_left - _ICON, mirror - words_left - words
    draw_icon(painter, cell.icon, QRectF(picture_left, rect.top() + (rect.height() - _ICON) / 2, _ICON, _ICON), ink)
    place = QRect(words_left, rect.top(), words + 1, rect.height())
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


def _draw_frame(painter: QPainter, cell: Cell, colors: Colors) -> None:
    line = 2 if cell.has_focus else 1
    edge = (colors.accent if cell.is_chosen else colors.edge) if cell.is_enabled else colors.hairline
    fill = colors.selection if cell.is_chosen else colors.hover if cell.is_hovered else colors.surface
    painter.setPen(QPen(QColor(edge), line))
    painter.setBrush(QColor(fill))
    frame = QRectF(cell.rect).adjusted(line / 2, line / 2, -line / 2, -line / 2)
    is_left, is_right = _ends(cell)
    if cell.is_joined and not is_right:
        frame.adjust(0, 0, 1, 0)  # neighboring segments share a line
    painter.drawPath(_outline(frame, is_left=is_left, is_right=is_right))


def _ends(cell: Cell) -> tuple[bool, bool]:
    """Return whether nothing continues on the left, and on the right."""
    if not cell.is_joined:
        return True, True
    ends = cell.index == 0, cell.index == cell.count - 1
    return (ends[1], ends[0]) if cell.is_mirrored else ends


def _outline(frame: QRectF, *, is_left: bool, is_right: bool) -> QPainterPath:
    """Return a rectangle with round corners at its ends."""
    path = QPainterPath()
    path.addRoundedRect(frame, CONTROL_RADIUS, CONTROL_RADIUS)
    half = QRectF(frame.left(), frame.top(), frame.width() / 2, frame.height())
    for is_end, left in ((is_left, frame.left()), (is_right, frame.center().x())):
        if not is_end:
            half.moveLeft(left)
            square = QPainterPath()
            square.addRect(half)
            path = path.united(square)
    return path.simplified()


def _bold(font: QFont) -> QFont:
    return scaled(font, 1.0, QFont.Weight.DemiBold)
