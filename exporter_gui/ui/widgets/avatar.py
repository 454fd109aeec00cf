"""Avatar of an account: its initial on a disc."""

import hashlib

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from exporter_gui.ui.theme.type_scale import scaled

_DISCS = ("#2f7d4f", "#1f5fd0", "#8a4fb8", "#b03a6b", "#a2541a", "#1b7280", "#5a5fc7", "#6b6a1f")
"""White text on each has a contrast of at least 4.5."""
_LETTER = 0.5
"""Height of the letter, as a share of the disc's."""


class Avatar(QWidget):
    """Round picture of an account. Decorative: its name is beside it."""

    def __init__(self, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side, self._key, self._name = side, "", ""
        self.setFixedSize(side, side)

    def show_account(self, key: str, name: str) -> None:
        """Show an account; `key` (its DID) decides the color."""
        self._key, self._name = key, name
        self.update()

    def set_side(self, side: int) -> None:
        """Show it larger or smaller."""
        self._side = side
        self.setFixedSize(side, side)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size."""
        return QSize(self._side, self._side)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw disc and initial."""
        painter = QPainter(self)
        paint_avatar(painter, QRectF(self.rect()), self._key, self._name)
        painter.end()


def paint_avatar(painter: QPainter, disc: QRectF, key: str, name: str) -> None:
    """Paint the disc of an account with its initial."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(disc_color(key))
    painter.drawEllipse(disc)
    font = scaled(painter.font(), 1, QFont.Weight.DemiBold)
    font.setPixelSize(max(1, round(disc.height() * _LETTER)))
    painter.setFont(font)
    painter.setPen(QColor("white"))
    painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, initial(name))
    painter.restore()


def disc_color(key: str) -> QColor:
    """Return the color of an account, always the same one."""
    return QColor(_DISCS[hashlib.sha256(key.encode(errors="replace")).digest()[0] % len(_DISCS)])


def initial(name: str) -> str:
    """Return the first letter or digit of a name in upper case; '?' if it has none."""
    return next((character.upper()[:1] for character in name if character.isalnum()), "?")
