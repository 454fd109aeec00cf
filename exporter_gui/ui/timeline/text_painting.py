"""Painting of the text around the bars."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from exporter_gui.core.language import posts_text
from exporter_gui.ui.timeline.descriptions import peak_text, range_text, visible_text
from exporter_gui.ui.timeline.model import ALL, TimelineModel
from exporter_gui.ui.timeline.picture import Picture
from exporter_gui.ui.timeline.timeline_colors import TimelineColors

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_BOTTOM = 3


def paint_caption(painter: QPainter, picture: Picture, model: TimelineModel, colors: TimelineColors) -> None:
    """Paint the visible span above the bars, and the longest caption that fits at the right."""
    place, metrics = picture.frame.caption, picture.frame.metrics
    if not place.height():
        return
    visible = visible_text(picture.strip.unit, model.visible)
    room = place.width() - metrics.horizontalAdvance(visible) - metrics.height()
    caption = next((each for each in captions(picture, model) if metrics.horizontalAdvance(each) <= room), "")
    painter.setPen(colors.text)
    painter.drawText(place, _LEFT, visible)
    painter.setPen(colors.strong_text)
    painter.drawText(place, _RIGHT, caption)


def captions(picture: Picture, model: TimelineModel) -> list[str]:
    """Return the captions for the right above the bars, longest first."""
    if model.range == ALL or model.counts is None:
        return [peak_text(picture.strip.unit, picture.peak)]
    posts = model.counts.between(*model.range)
    return [range_text(model.range, posts, short=True), posts_text(posts)]


def paint_labels(painter: QPainter, picture: Picture, colors: TimelineColors) -> None:
    """Paint the labels below the bars."""
    frame = picture.frame
    height = frame.metrics.height()
    painter.setPen(colors.text)
    for label in picture.labels:
        left = (picture.plot.x() + label.left) / frame.ratio
        place = QRectF(left, frame.size.height() - height - _BOTTOM, label.width / frame.ratio + 1, height)
        painter.drawText(place, _LEFT, label.text)
