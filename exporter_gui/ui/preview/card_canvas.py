"""Painting of the parts of a card."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap
from PySide6.QtWidgets import QStyle

from exporter_gui.core.database.preview import PostPreview
from exporter_gui.ui.preview.card_content import COUNT_ICONS, CardContent, Chip
from exporter_gui.ui.preview.card_metrics import CardMetrics, middle
from exporter_gui.ui.preview.drawn_once import avatar_pixmap, icon_pixmap
from exporter_gui.ui.theme.colors import Colors
from exporter_gui.ui.theme.metrics import CONTROL_RADIUS, LARGE, MEDIUM, SMALL, TIGHT
from exporter_gui.ui.widgets.avatar import initial

_BAR = 3


class CardCanvas:
    """Paints the parts of one card; positions are those of a card that reads from left to right."""

    def __init__(
        self, painter: QPainter, card: QRect, colors: Colors, metrics: CardMetrics, *, is_mirrored: bool
    ) -> None:
        self._painter, self._card, self._colors, self._metrics = painter, QRectF(card), colors, metrics
        self._is_mirrored = is_mirrored
        self._ground = colors.surface
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # of each text for itself
        self.scale = painter.device().devicePixelRatioF() if painter.device() else 1.0

    def _place(self, left: float, top: float, width: float, height: float) -> QRectF:
        if self._is_mirrored:
            left = self._card.width() - left - width
        return QRectF(self._card.left() + left, self._card.top() + top, width, height)

    def ground(self, state: QStyle.StateFlag) -> None:
        """Fill the card, and separate it from the next one."""
        if state & QStyle.StateFlag.State_Selected:
            self._ground = self._colors.selection
        elif state & QStyle.StateFlag.State_MouseOver:
            self._ground = self._colors.hover
        self._painter.fillRect(self._card, QColor(self._ground))
        height = self._card.height()
        line = self._place(LARGE, height - 1, self._card.width() - 2 * LARGE, 1)
        self._painter.fillRect(line, QColor(self._colors.hairline))
        if state & QStyle.StateFlag.State_Selected:
            self._painter.fillRect(self._place(0, 0, _BAR, height), QColor(self._colors.bar))

    def outline(self) -> None:
        """Draw a card without content."""
        metrics, color = self._metrics, self._colors.hover
        half = metrics.avatar / 2
        self._rounded(self._place(LARGE, metrics.top, metrics.avatar, metrics.avatar), color, half)
        for number, share in enumerate((0.25, 0.6)):
            width = (self._card.width() - metrics.text_left) * share
            top = metrics.top + number * (metrics.line + TIGHT)
            self._rounded(self._place(metrics.text_left, top, width, metrics.line - TIGHT), color, TIGHT)

    def avatar(self, post: PostPreview) -> None:
        """Draw the disc of the author."""
        side = self._metrics.avatar
        name = post.author.name or post.author.handle or post.author.did.rpartition(":")[2]
        pixmap = avatar_pixmap(post.author.did, initial(name), side, self.scale, self._metrics.body.toString())
        self._painter.drawPixmap(self._place(LARGE, self._metrics.top, side, side).topLeft(), pixmap)

    def texts(self, content: CardContent) -> None:
        """Write name, time, text, counts and chip."""
        metrics, colors, left = self._metrics, self._colors, self._metrics.text_left
        self._write(content.name, metrics.bold, colors.text, left, metrics.top, content.name_width - SMALL)
        self._write(
            content.caption,
            metrics.caption,
            colors.secondary,
            left + content.name_width,
            metrics.top,
            content.caption_width,
        )
        self._painter.setPen(QColor(colors.text))
        width = content.text.lineAt(0).width() if content.text.lineCount() else 0
        content.text.draw(self._painter, self._place(left, metrics.text_top, width, metrics.line).topLeft())
        steps = [step for _text, step in content.counts]
        if metrics.is_compact:
            box = metrics.picture + LARGE if content.has_picture_box else 0
            chip = self._chip_width(content.chip) + MEDIUM if content.chip else 0
            left = self._card.width() - LARGE - box - sum(steps) - chip
        for (text, step), icon in zip(content.counts, COUNT_ICONS, strict=False):
            self._count(icon, text, left)
            left += step
        if content.chip is not None:
            self._chip(content.chip, left)

    def picture(self, pixmap: QPixmap | None) -> None:
        """Draw a picture; the crossed-out icon if it cannot be shown, an empty box while it is read."""
        side = self._metrics.picture
        box = self._place(
            self._card.width() - LARGE - side, middle(QRectF(0, 0, 1, self._card.height()), side), side, side
        )
        if pixmap is not None and not pixmap.isNull():
            self._painter.drawPixmap(box.topLeft(), pixmap)
            return
        quiet = self._ground == self._colors.surface
        self._rounded(box, self._colors.hover if quiet else self._colors.surface, CONTROL_RADIUS)
        if pixmap is not None:
            icon = self._metrics.icon * 1.5
            self._icon("image-off", box.center() - QPointF(icon / 2, icon / 2), icon)

    def _count(self, icon: str, text: str, left: float) -> None:
        metrics = self._metrics
        line = metrics.line if metrics.is_compact else metrics.caption_line
        area = self._place(left, metrics.counts_top, metrics.icon, line)
        self._icon(icon, QPointF(area.left(), middle(area, metrics.icon)), metrics.icon)
        width = QFontMetricsF(metrics.caption).horizontalAdvance(text)
        start = left + metrics.icon + TIGHT
        self._write(text, metrics.caption, self._colors.secondary, start, metrics.counts_top, width, line)

    def _chip_width(self, chip: Chip) -> float:
        return chip.width + self._metrics.icon + TIGHT + 2 * SMALL

    def _chip(self, chip: Chip, left: float) -> None:
        metrics = self._metrics
        line = metrics.line if metrics.is_compact else metrics.caption_line
        height = line + (0 if metrics.is_compact else TIGHT)
        top = metrics.counts_top + (line - height) / 2
        area = self._place(left, top, self._chip_width(chip), height)
        quiet = self._ground == self._colors.surface
        self._rounded(area, self._colors.hover if quiet else self._colors.surface, height / 2)
        size = metrics.icon - 2
        place = self._place(left + SMALL, top, size, height)
        self._icon(chip.icon, QPointF(place.left(), middle(place, size)), size)
        start = left + SMALL + metrics.icon + TIGHT
        self._write(chip.text, metrics.caption, self._colors.secondary, start, top, chip.width, height)

    def _write(  # noqa: PLR0913, PLR0917 - a text, its look and its place
        self, text: str, font: QFont, color: str, left: float, top: float, width: float, height: float | None = None
    ) -> None:
        """Write a line on a baseline that is the same for every script."""
        measure = QFontMetricsF(font)
        area = self._place(left, top, width, height or self._metrics.line)
        self._painter.setFont(font)
        self._painter.setPen(QColor(color))
        self._painter.drawText(QPointF(area.left(), middle(area, measure.height()) + measure.ascent()), text)

    def _icon(self, name: str, at: QPointF, side: float) -> None:
        pixmap = icon_pixmap(name, self._colors.secondary, side, self.scale)
        self._painter.drawPixmap(QPointF(round(at.x()), round(at.y())), pixmap)

    def _rounded(self, area: QRectF, color: str, radius: float) -> None:
        self._painter.save()
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(color))
        self._painter.drawRoundedRect(area, radius, radius)
        self._painter.restore()
