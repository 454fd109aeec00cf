"""Line above the bars of the timeline."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QStyle, QToolButton, QWidget

from exporter_gui.ui.theme.icons import icon
from exporter_gui.ui.theme.metrics import MEDIUM, SMALL, TIGHT
from exporter_gui.ui.theme.type_scale import set_caption, set_section
from exporter_gui.ui.timeline.way_back import WayBack

_ICON, _SIDE = 16, 28
"""Sizes of an icon and of its button, in pixels."""
_DASH = re.compile(" ([–～]) ")
"""Between two dates, in any language."""
_REARRANGE_EVENTS = {
    QEvent.Type.FontChange,
    QEvent.Type.LayoutDirectionChange,
    QEvent.Type.Polish,
    QEvent.Type.StyleChange,
}


class TimelineHeader(QWidget):
    """Selected range as a title, a caption, and buttons to go back and to zoom.

    In little room, the caption is left out, then a way back is only an icon, then the title has several lines.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._arranged_height = "", 0
        self._captions: Sequence[str] = ()
        self._title, self._caption = QLabel(self), QLabel(self)
        self._title.setObjectName("timelineTitle")
        self._caption.setObjectName("timelineCaption")
        for label in (self._title, self._caption):
            label.setTextFormat(Qt.TextFormat.PlainText)
        set_section(self._title)
        set_caption(self._caption)
        self.reset_zoom = WayBack("resetZoomButton", self.tr("Reset zoom"), self)
        self.show_all = WayBack("showAllDatesButton", self.tr("Show all dates"), self)
        self.zoom_out = self._zoom_button("zoomOutButton", self.tr("Zoom out"), "zoom-out")
        self.zoom_in = self._zoom_button("zoomInButton", self.tr("Zoom in"), "zoom-in")

    def _zoom_button(self, name: str, text: str, icon_name: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(icon_name))
        button.setToolTip(text)
        button.setProperty("role", "small")
        button.setFixedSize(_SIDE, _SIDE)
        button.setIconSize(QSize(_ICON, _ICON))
        button.setObjectName(name)
        button.setAccessibleName(text)
        return button

    def show_range(self, title: str, captions: Sequence[str]) -> None:
        """Show a range, and the longest of the captions that there is room for."""
        self._text, self._captions = title, captions
        self._arrange()

    def show_buttons(self, *, can_show_all: bool, can_reset_zoom: bool, can_zoom_in: bool, can_zoom_out: bool) -> None:
        """Show one way back at most, and enable the buttons that can do something."""
        self.show_all.setVisible(can_show_all)
        self.reset_zoom.setVisible(can_reset_zoom and not can_show_all)
        self.zoom_in.setEnabled(can_zoom_in)
        self.zoom_out.setEnabled(can_zoom_out)
        self._arrange()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the height for the current width."""
        return QSize(300, self._height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return room for the buttons and a short line of the title."""
        return QSize(3 * _SIDE + MEDIUM + 8 * self._title.fontMetrics().averageCharWidth(), self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Arrange for the new width."""
        self._arrange()
        super().resizeEvent(event)

    def event(self, event: QEvent) -> bool:
        """Arrange for another font, style or direction."""
        is_handled = super().event(event)
        if event.type() in _REARRANGE_EVENTS:
            self._arrange()
        return is_handled

    def _height(self) -> int:
        links = [button.height() for button in (self.show_all, self.reset_zoom) if not button.isHidden()]
        return max(_SIDE, self._title.height(), *links)

    def _arrange(self) -> None:
        """Place the buttons at the end, and the texts before them."""
        before = self._arranged_height
        ends: list[QAbstractButton] = [self.zoom_in, self.zoom_out]
        room = self.width() - 2 * _SIDE - SMALL
        self._title.setWordWrap(False)
        self._title.setText(self._text)
        wanted = self._title.sizeHint().width()
        for button in (self.show_all, self.reset_zoom):
            if not button.isHidden():
                button.fit(room - wanted - MEDIUM)
                ends.append(button)
                room -= button.width() + SMALL
        self._place_texts(wanted, max(1, room))
        self._place_buttons(ends)
        self._arranged_height = self._height()
        if self._arranged_height != before:
            self.updateGeometry()

    def _place_texts(self, wanted: int, room: int) -> None:
        width = min(wanted, room)
        self._place(
            self._title, 0, QSize(width, self._broken(room) if wanted > room else self._title.sizeHint().height())
        )
        left = width + MEDIUM
        measure = self._caption.fontMetrics().horizontalAdvance
        caption = next((each for each in self._captions if left + measure(each) + TIGHT <= room), "")
        self._caption.setText(caption)
        self._caption.setVisible(bool(caption))
        self._place(self._caption, left, self._caption.sizeHint())

    def _broken(self, room: int) -> int:
        """Break the title, after a dash if that is enough. Return its height."""
        self._title.setText(_DASH.sub(r" \1\n", self._text))
        if self._title.sizeHint().width() <= room:
            return self._title.sizeHint().height()
        self._title.setText(self._text)
        self._title.setWordWrap(True)
        return self._title.heightForWidth(room)

    def _place_buttons(self, ends: Sequence[QAbstractButton]) -> None:
        right = self.width()
        for button in ends:
            right -= button.width()
            self._place(button, right, button.size())
            right -= SMALL if isinstance(button, WayBack) else TIGHT

    def _place(self, widget: QWidget, left: int, size: QSize) -> None:
        rect = QRect(left, (self.height() - size.height()) // 2, size.width(), size.height())
        widget.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), rect))
