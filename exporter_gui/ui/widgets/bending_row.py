"""Row that bends where it does not fit."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from exporter_gui.ui.theme.metrics import SMALL

_ROW, _COLUMN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class BendingRow(QWidget):
    """Widgets beside one another, in the middle; below one another where there is no room for that."""

    def __init__(
        self, widgets: Sequence[QWidget], spacing: int, at_end: QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        """Lay out widgets; where one of them belongs `at_end`, those before it are at the start."""
        super().__init__(parent)
        self._widgets, self._spacing = widgets, spacing
        self._layout = QBoxLayout(_ROW, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(spacing)
        for widget in widgets:
            if widget is (at_end or widgets[0]):
                self._layout.addStretch()
            self._layout.addWidget(widget)
        if at_end is None:
            self._layout.addStretch()

    @property
    def is_bent(self) -> bool:
        """True while the widgets are below one another."""
        return self._layout.direction() is _COLUMN

    def row_width(self) -> int:
        """Return the width of the widgets beside one another, in pixels."""
        widths = [widget.sizeHint().width() for widget in self._shown]
        return sum(widths) + self._spacing * (len(widths) - 1)

    @property
    def _shown(self) -> list[QWidget]:
        return [widget for widget in self._widgets if not widget.isHidden()]

    def bend(self, *, is_bent: bool) -> None:
        """Put the widgets beside or below one another."""
        self._layout.setDirection(_COLUMN if is_bent else _ROW)
        self._layout.setSpacing(SMALL if is_bent else self._spacing)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Bend for the new width."""
        self._fit(event.size().width())
        super().resizeEvent(event)

    def event(self, event: QEvent) -> bool:
        """Bend, or not, when a widget is shown, hidden or changed."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit(self.width())
        return super().event(event)

    def _fit(self, width: int) -> None:
        is_bent = width < self.row_width()
        if is_bent != self.is_bent:
            self.bend(is_bent=is_bent)
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the width of the widest widget, so that the row may become too narrow, and then bends."""
        width = max((widget.minimumSizeHint().width() for widget in self._shown), default=0)
        return QSize(width, super().minimumSizeHint().height())
