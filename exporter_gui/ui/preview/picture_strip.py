"""Pictures of a post."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from exporter_gui.ui.preview.drawn_once import icon_pixmap
from exporter_gui.ui.preview.thumbnails import Thumbnails
from exporter_gui.ui.theme.colors import colors_of
from exporter_gui.ui.theme.metrics import ICON, SMALL, TIGHT

_HEIGHT = 200


class PictureStrip(QWidget):
    """Pictures below one another, each as large as there is room for; a line of text for those that cannot be shown."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("postPictures")
        self.setAccessibleName(self.tr("Images of this post"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._thumbnails = thumbnails
        self._files: tuple[str, ...] = ()
        self._images = 0
        self._is_of_repository = False
        thumbnails.changed.connect(self._on_changed)
        self.hide()

    def show_pictures(self, files: tuple[str, ...], images: int, *, is_of_repository: bool = False) -> None:
        """Show files, or that there are none of a number of images, which a repository never holds."""
        self._is_of_repository = is_of_repository
        self._files, self._images = files, images
        self.setVisible(bool(files or images))
        self.setAccessibleDescription("" if self.shown() or not images else self._missing_text())
        self._fit()

    def shown(self) -> list[QPixmap]:
        """Return the pictures that are there."""
        return [pixmap for pixmap in self._pixmaps() if pixmap is not None and not pixmap.isNull()]

    def is_reading(self) -> bool:
        """Return whether a picture is still being read."""
        return any(pixmap is None for pixmap in self._pixmaps())

    def _pixmaps(self) -> list[QPixmap | None]:
        size = QSize(max(1, self.width()), _HEIGHT)
        scale = self.devicePixelRatioF()
        return [self._thumbnails.find((file,), size, scale, is_cropped=False) for file in self._files]

    def _missing_text(self) -> str:
        if self._is_of_repository:
            return self.tr("No image files found: repo.car holds none.")
        return self.tr("No image files found.")

    @Slot()
    def _on_changed(self) -> None:
        if self.isVisible():
            self._fit()

    def _fit(self) -> None:
        """Take the height of the pictures."""
        heights = [round(pixmap.deviceIndependentSize().height()) for pixmap in self.shown()]
        line = max(ICON, self.fontMetrics().lineSpacing())
        self.setFixedHeight(sum(heights) + SMALL * (len(heights) - 1) if heights else line + TIGHT)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the pictures."""
        painter = QPainter(self)
        top = 0
        shown = self.shown()
        for pixmap in shown:
            size = pixmap.deviceIndependentSize().toSize()
            area = QRect(QPoint(0, top), size)
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                area.moveRight(self.width() - 1)
            painter.drawPixmap(area.topLeft(), pixmap)
            top += size.height() + SMALL
        if not shown and not self.is_reading():
            self._draw_missing(painter)
        painter.end()

    def _draw_missing(self, painter: QPainter) -> None:
        color = colors_of(self.palette()).secondary
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.width() - ICON if is_mirrored else 0
        top = (self.height() - ICON) / 2
        painter.drawPixmap(QPoint(left, round(top)), icon_pixmap("image-off", color, ICON, self.devicePixelRatioF()))
        painter.setPen(color)
        margin = ICON + SMALL
        area = QRectF(0 if is_mirrored else margin, 0, self.width() - margin, self.height())
        painter.setLayoutDirection(self.layoutDirection())
        painter.drawText(area, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), self._missing_text())
