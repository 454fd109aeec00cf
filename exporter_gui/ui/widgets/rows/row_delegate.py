"""Painter of rows."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from exporter_gui.ui.theme.colors import Colors, colors_of
from exporter_gui.ui.theme.icons import draw_icon
from exporter_gui.ui.theme.metrics import CAPTION, CONTROL_RADIUS, ICON, MEDIUM, SMALL, TIGHT
from exporter_gui.ui.theme.type_scale import scaled
from exporter_gui.ui.widgets.rows.row import BETWEEN, ROW_ROLE, Row, Tone

_LEAST_TEXT, _LEAST_PATH = 22, 6
"""Letters that the second line has room for beside what is at the end of the row, and those of a path."""
_RING = 2
_Index = QModelIndex | QPersistentModelIndex
_State = QStyle.StateFlag


class RowDelegate(QStyledItemDelegate):
    """Paints the `Row` of an item: icon, title above a caption, and a text or chip at the end."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802 - Qt's name
        """Return the height of two lines, or of one where there is no second; the width is the list's."""
        row, lines = index.data(ROW_ROLE), QFontMetrics(option.font).lineSpacing()
        if not isinstance(row, Row) or row.path or row.caption:
            lines += QFontMetrics(_small(option.font)).lineSpacing()
        return QSize(0, lines + 2 * SMALL)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a row."""
        row = index.data(ROW_ROLE)
        if isinstance(row, Row):
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setLayoutDirection(option.direction)
            _RowPainter(painter, option).paint(row)
            painter.restore()


class _RowPainter:
    """Paints one row, from right to left where the language does."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        self._painter, self._option = painter, option
        self._colors: Colors = colors_of(QGuiApplication.palette())  # the list's own has a transparent ground
        self._is_enabled = bool(option.state & _State.State_Enabled)
        self._small = _small(option.font)
        self._inner = option.rect.adjusted(MEDIUM, 0, -MEDIUM, 0)

    def paint(self, row: Row) -> None:
        self._paint_ground()
        icon = QRect(self._inner.left(), self._inner.center().y() - ICON // 2, ICON, ICON)
        draw_icon(self._painter, row.icon, QRectF(self._mirrored(icon)), self._quiet)
        texts = self._inner.adjusted(ICON + MEDIUM, 0, 0, 0)
        aside = self._aside_width(row)
        has_room = texts.width() - aside >= _LEAST_TEXT * QFontMetrics(self._small).averageCharWidth()
        caption = row.caption
        if aside and has_room:
            self._paint_aside(row, QRect(texts.right() + 1 - aside, texts.top(), aside, texts.height()))
            texts.adjust(0, 0, -aside - MEDIUM, 0)
        elif row.aside:
            caption = BETWEEN.join(filter(None, (row.aside, row.caption)))
        self._paint_lines(row, caption, texts)

    @property
    def _quiet(self) -> str:
        return self._colors.secondary if self._is_enabled else self._colors.disabled

    def _paint_ground(self) -> None:
        state, ground = self._option.state, QRectF(self._option.rect).adjusted(1, 1, -1, -1)
        if state & _State.State_Selected or (state & _State.State_MouseOver and self._is_enabled):
            fill = self._colors.selection if state & _State.State_Selected else self._colors.hover
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(QColor(fill))
            self._painter.drawRoundedRect(ground, CONTROL_RADIUS, CONTROL_RADIUS)
        if state & _State.State_HasFocus:
            self._painter.setPen(QPen(QColor(self._colors.accent), _RING))
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.drawRoundedRect(ground, CONTROL_RADIUS, CONTROL_RADIUS)

    def _aside_width(self, row: Row) -> int:
        text = QFontMetrics(self._small).horizontalAdvance(row.aside)
        return 0 if not row.aside else text if row.tone is None else text + 2 * SMALL

    def _paint_aside(self, row: Row, place: QRect) -> None:
        color = self._quiet
        if row.tone is not None:
            height = QFontMetrics(self._small).lineSpacing() + TIGHT
            chip = QRect(QPoint(place.left(), place.center().y() - height // 2), QSize(place.width(), height))
            color, fill = _chip_colors(self._colors, row.tone)
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(QColor(fill))
            self._painter.drawRoundedRect(QRectF(self._mirrored(chip)), height / 2, height / 2)
            place = place.adjusted(SMALL, 0, -SMALL, 0)
        self._write(row.aside, place, self._small, color)

    def _paint_lines(self, row: Row, caption: str, room: QRect) -> None:
        title, small = QFontMetrics(self._option.font), QFontMetrics(self._small)
        below = small.lineSpacing() if row.path or caption else 0
        top = room.center().y() + 1 - (title.lineSpacing() + below) // 2
        first = QRect(room.left(), top, room.width(), title.lineSpacing())
        second = QRect(room.left(), first.bottom() + 1, room.width(), small.lineSpacing())
        ink = self._colors.text if self._is_enabled else self._colors.disabled
        self._write(title.elidedText(row.title, Qt.TextElideMode.ElideRight, first.width()), first, None, ink)
        rest = f"{BETWEEN}{caption}" if row.path and caption else caption
        room_of_path = second.width() - small.horizontalAdvance(rest)
        path = small.elidedText(row.path, Qt.TextElideMode.ElideMiddle, room_of_path)
        if room_of_path < _LEAST_PATH * small.averageCharWidth():
            path, rest = "", caption
        line = small.elidedText(path + rest, Qt.TextElideMode.ElideRight, second.width())
        self._write(line, second, self._small, self._quiet)

    def _write(self, text: str, place: QRect, font: QFont | None, color: str) -> None:
        self._painter.setFont(font or self._option.font)
        self._painter.setPen(QColor(color))
        start = QStyle.visualAlignment(self._option.direction, Qt.AlignmentFlag.AlignLeft)
        flags = int(start | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextSingleLine)
        self._painter.drawText(self._mirrored(place), flags, text)

    def _mirrored(self, place: QRect) -> QRect:
        return QStyle.visualRect(self._option.direction, self._option.rect, place)


def _small(font: QFont) -> QFont:
    return scaled(font, CAPTION)


def _chip_colors(colors: Colors, tone: Tone) -> tuple[str, str]:
    if tone is Tone.NEUTRAL:
        return colors.secondary, colors.window
    found = {Tone.SUCCESS: colors.success, Tone.WARNING: colors.warning, Tone.ERROR: colors.error}[tone]
    return found.text, found.fill
