"""Card with the timeline."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from exporter_gui.ui.theme.colors import colors_of
from exporter_gui.ui.theme.metrics import CARD_RADIUS, MEDIUM, SMALL, TIGHT
from exporter_gui.ui.timeline.captions import captions
from exporter_gui.ui.timeline.descriptions import title_text
from exporter_gui.ui.timeline.model import ALL
from exporter_gui.ui.timeline.timeline import Timeline
from exporter_gui.ui.timeline.timeline_header import TimelineHeader

_HEIGHT, _COMPACT_HEIGHT = 160, 76
_RING = 2


class TimelineCard(QFrame):
    """Timeline below the selected range, with buttons to zoom and to go back; higher only for large text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.timeline = Timeline()
        self._header = TimelineHeader()
        self._card_layout = QVBoxLayout(self)
        self._card_layout.addWidget(self._header)
        self._card_layout.addWidget(self.timeline, 1)
        self._is_compact = False
        self.show_compact(False)  # noqa: FBT003 - a slot
        self.timeline.described.connect(self._show)
        self.timeline.installEventFilter(self)
        self._header.zoom_in.clicked.connect(self.timeline.zoom_in)
        self._header.zoom_out.clicked.connect(self.timeline.zoom_out)
        self._header.reset_zoom.clicked.connect(self.timeline.reset_zoom)
        self._header.show_all.clicked.connect(self.timeline.show_all_dates)
        self._show()

    @Slot(bool)
    def show_compact(self, is_compact: bool) -> None:  # noqa: FBT001 - a slot
        """Take less height in a small window."""
        self._is_compact = is_compact
        above, below = (TIGHT // 2, TIGHT // 2) if is_compact else (SMALL, SMALL)
        self._card_layout.setContentsMargins(MEDIUM, above, MEDIUM, below)
        self._card_layout.setSpacing(0 if is_compact else TIGHT)
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the usual height, or what large text needs."""
        least = super().minimumSizeHint()
        return QSize(600, max(least.height(), _COMPACT_HEIGHT if self._is_compact else _HEIGHT))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the same height, and a width for a few bars."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def eventFilter(self, _timeline: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Follow the focus and the state of the timeline."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        elif event.type() == QEvent.Type.EnabledChange:
            self._show()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw a ring around the card while keys go to the timeline."""
        super().paintEvent(event)
        if not self.timeline.hasFocus():
            return
        painter, inset = QPainter(self), _RING / 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colors_of(self.palette()).accent), _RING))
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), CARD_RADIUS - inset, CARD_RADIUS - inset
        )
        painter.end()

    @Slot()
    def _show(self) -> None:
        """Show range and buttons. While the timeline is disabled, it can be zoomed, which changes no range."""
        timeline, model = self.timeline, self.timeline.model
        can_show_all = timeline.isEnabled() and model.range != ALL
        can_reset = timeline.can_reset_zoom
        if (self._header.show_all.hasFocus() and not can_show_all) or (
            self._header.reset_zoom.hasFocus() and not can_reset
        ):
            timeline.setFocus(Qt.FocusReason.OtherFocusReason)
        self._header.show_buttons(
            can_show_all=can_show_all,
            can_reset_zoom=can_reset,
            can_zoom_in=model.can_zoom_in,
            can_zoom_out=model.is_zoomed,
        )
        self._header.show_range(title_text(model.range), captions(timeline.picture(), model))
