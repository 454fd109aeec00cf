"""Place of the posts and of the drawer."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from exporter_gui.ui.preview.card_metrics import USUAL_LINE
from exporter_gui.ui.theme.metrics import SMALL

_SHARE = 0.45
_NARROWEST, _WIDEST = 300, 460


class PreviewStage(QWidget):
    """Posts, with the drawer beside them; over them where there is no room for both."""

    def __init__(self, posts: QWidget, drawer: QWidget) -> None:
        super().__init__()
        self._posts, self._drawer = posts, drawer
        self._is_open = False
        for widget in (posts, drawer):
            widget.setParent(self)
        drawer.hide()

    @property
    def is_open(self) -> bool:
        """True if the drawer is open."""
        return self._is_open

    @property
    def covers_posts(self) -> bool:
        """True if the drawer is over the posts."""
        return self._is_open and self._is_narrow()

    def show_drawer(self, *, is_open: bool) -> None:
        """Open or close the drawer."""
        self._is_open = is_open
        self._arrange()
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return room for the posts, and for the height of the open drawer."""
        posts = self._posts.minimumSizeHint()
        drawer = self._drawer.minimumSizeHint() if self._is_open else QSize()
        return QSize(posts.width(), max(posts.height(), drawer.height()))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for no more: the stage grows with its surroundings."""
        return self.minimumSizeHint()

    def event(self, event: QEvent) -> bool:
        """Follow the content of both."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
            self.updateGeometry()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Arrange both for the new size."""
        super().resizeEvent(event)
        self._arrange()

    def _drawer_width(self) -> int:
        scale = max(1.0, self.fontMetrics().lineSpacing() / USUAL_LINE)
        least = max(round(_NARROWEST * scale), self._drawer.minimumSizeHint().width())
        return max(least, min(round(_WIDEST * scale), round(self.width() * _SHARE)))

    def _is_narrow(self) -> bool:
        return self.width() < self._posts.minimumSizeHint().width() + SMALL + self._drawer_width()

    def _arrange(self) -> None:
        whole = self.rect()
        posts, drawer = QRect(whole), QRect(whole)
        if self._is_open and not self._is_narrow():
            drawer.setLeft(whole.right() + 1 - self._drawer_width())
            posts.setRight(drawer.left() - SMALL - 1)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            posts.moveRight(whole.right() - posts.left())
            drawer.moveLeft(whole.right() - drawer.right())
        self._posts.setGeometry(posts)
        self._drawer.setGeometry(drawer)
        self._posts.setVisible(not self.covers_posts)
        self._drawer.setVisible(self._is_open)
        self._drawer.raise_()
