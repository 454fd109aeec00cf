"""Link of a post."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from exporter_gui.ui.preview.links import open_link, shown_link
from exporter_gui.ui.theme.icons import Ink, icon
from exporter_gui.ui.theme.metrics import TIGHT
from exporter_gui.ui.widgets.untrusted import plain_tool_tip

_ICON = 16


class LinkRow(QWidget):
    """Address that opens in the browser when it is pressed, and a button that copies it."""

    def __init__(self, link: str, name: str = "", parent: QWidget | None = None) -> None:
        """Show `name` in place of the address, if there is one."""
        super().__init__(parent)
        self._link = link
        self._open = _LinkButton(name or shown_link(link))
        self._open.setAccessibleName(name or self.tr("Open {link}").format(link=link))
        self._open.setAccessibleDescription(link if name else "")
        self._open.setToolTip(plain_tool_tip(link))
        self._open.clicked.connect(self._on_open)
        copy = QToolButton()
        copy.setIcon(icon("copy", Ink.SECONDARY))
        copy.setIconSize(QSize(_ICON, _ICON))
        copy.setToolTip(self.tr("Copy link"))
        copy.setAccessibleName(self.tr("Copy {link}").format(link=link))
        copy.clicked.connect(self._on_copy)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(TIGHT)
        layout.addWidget(self._open, 1)
        layout.addWidget(copy)

    @Slot()
    def _on_open(self) -> None:
        open_link(self._link)

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._link)


class _LinkButton(QPushButton):
    """Button with an address or tag that is cut in the middle where there is no room for all of it."""

    def __init__(self, shown: str) -> None:
        super().__init__()
        self._shown = shown
        self.setProperty("role", "link")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setStyleSheet("text-align: left")
        self._cut()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Cut the address for the new width."""
        super().resizeEvent(event)
        self._cut()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return room for a few letters."""
        return QSize(4 * self.fontMetrics().averageCharWidth(), super().minimumSizeHint().height())

    def _cut(self) -> None:
        room = max(0, self.width() - 3 * TIGHT)
        text = self.fontMetrics().elidedText(self._shown, Qt.TextElideMode.ElideMiddle, room)
        self.setText(text.replace("&", "&&"))
