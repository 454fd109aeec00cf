"""Soft overlay over a window during a drag."""

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from exporter_gui.ui.theme.colors import colors_of
from exporter_gui.ui.theme.icons import draw_icon
from exporter_gui.ui.theme.metrics import CARD_RADIUS, MEDIUM, SMALL
from exporter_gui.ui.theme.type_scale import set_section

_VEIL = 0.94
"""Opacity."""
_EDGE = 2
_PICTURE_LINES = 2.6


class DropOverlay(QWidget):
    """Covers the whole of its window with an icon and a sentence. Takes neither mouse nor focus."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("dropOverlay")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._window, self._text = window, ""
        set_section(self)
        window.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence."""
        return self._text

    def cover(self, text: str) -> None:
        """Show a sentence above everything in the window."""
        self._text = text
        self.setAccessibleName(text)
        self.setGeometry(self._window.rect())
        self.raise_()
        self.show()
        self.update()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Stay as large as the window."""
        if event.type() is QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw veil, frame, icon and sentence."""
        colors = colors_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(colors.selection)
        veil.setAlphaF(_VEIL)
        painter.fillRect(self.rect(), veil)
        painter.setPen(QPen(QColor(colors.accent), _EDGE))
        frame = QRectF(self.rect()).adjusted(MEDIUM, MEDIUM, -MEDIUM, -MEDIUM)
        painter.drawRoundedRect(frame, CARD_RADIUS, CARD_RADIUS)
        line = self.fontMetrics().lineSpacing()
        side = round(_PICTURE_LINES * line)
        icon = QRect(0, 0, side, side)
        icon.moveCenter(self.rect().center())
        icon.translate(0, -line)
        draw_icon(painter, "folder-open", QRectF(icon), colors.accent)
        below = self.rect().adjusted(2 * MEDIUM, 0, -2 * MEDIUM, 0)
        below.setTop(icon.bottom() + SMALL)
        painter.setPen(QColor(colors.text))
        painter.drawText(below, int(Qt.AlignmentFlag.AlignHCenter) | int(Qt.TextFlag.TextWordWrap), self._text)
        painter.end()
