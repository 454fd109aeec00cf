"""Painting of the text around the bars."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from exporter_gui.core.language import posts_text
from exporter_gui.ui.timeline.colors import Colors
from exporter_gui.ui.timeline.descriptions import peak_text, range_text, seen_text
from exporter_gui.ui.timeline.model import ALL, TimelineModel
from exporter_gui.ui.timeline.picture import Picture

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_BOTTOM = 3


def write_caption(painter: QPainter, picture: Picture, model: TimelineModel, colors: Colors) -> None:
    """Paint the visible span above the bars, and the longest fitting note at the right."""
    place, metrics = picture.frame.caption, picture.frame.metrics
    if not place.height():
        return
    seen = seen_text(picture.strip.unit, model.seen)
    room = place.width() - metrics.horizontalAdvance(seen) - metrics.height()
    remark = next((each for each in remarks(picture, model) if metrics.horizontalAdvance(each) <= room), "")
    painter.setPen(colors.text)
    painter.drawText(place, _LEFT, seen)
    painter.setPen(colors.strong_text)
    painter.drawText(place, _RIGHT, remark)


def remarks(picture: Picture, model: TimelineModel) -> list[str]:
    """Return the notes for the right above the bars, longest first."""
    if model.range == ALL or model.counts is None:
        return [peak_text(picture.strip.unit, picture.peak)]
    posts = model.counts.between(*model.range)
    return [range_text(model.range, posts, short=True), posts_text(posts)]


def write_labels(painter: QPainter, picture: Picture, colors: Colors) -> None:
    """Paint days, months or years below the bars."""
    frame = picture.frame
    height = frame.metrics.height()
    painter.setPen(colors.text)
    for label in picture.labels:
        left = (picture.plot.x() + label.left) / frame.ratio
        place = QRectF(left, frame.size.height() - height - _BOTTOM, label.width / frame.ratio + 1, height)
        painter.drawText(place, _LEFT, label.text)
