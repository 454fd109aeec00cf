"""Painting of the labels below the bars."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from exporter_gui.ui.theme.colors import Colors
from exporter_gui.ui.theme.metrics import CAPTION
from exporter_gui.ui.theme.type_scale import scaled
from exporter_gui.ui.timeline.picture import Picture


def label_font(font: QFont, *, is_strong: bool) -> QFont:
    """Return the font of labels for the font of a widget."""
    return scaled(font, CAPTION, QFont.Weight.Bold if is_strong else QFont.Weight.Normal)


def paint_labels(painter: QPainter, picture: Picture, font: QFont, colors: Colors) -> None:
    """Paint the labels in the font of a widget made small, strong ones in bold."""
    frame = picture.frame
    fonts = {is_strong: label_font(font, is_strong=is_strong) for is_strong in (False, True)}
    height = frame.metrics.height()
    for label in picture.labels:
        painter.setFont(fonts[label.is_strong])
        painter.setPen(QColor(colors.text if label.is_strong else colors.secondary))
        left = (picture.plot.x() + label.left) / frame.ratio
        place = QRectF(left, frame.size.height() - height, label.width / frame.ratio, height)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, label.text)
