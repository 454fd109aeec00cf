"""Measures of a card, which depend on the font only: every card is as high as any other."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from exporter_gui.ui.theme.metrics import CAPTION, LARGE, MEDIUM
from exporter_gui.ui.theme.type_scale import scaled

USUAL_LINE = 17
"""Height of a line of text in pixels for which the measures are meant."""
_HEIGHT, _COMPACT_HEIGHT = 92, 60
_AVATAR, _COMPACT_AVATAR = 34, 28
_PICTURE, _COMPACT_PICTURE = 68, 44
_ICON = 14
_LINES = 2


@dataclass(frozen=True, slots=True)
class CardMetrics:
    """Fonts and measures in pixels."""

    body: QFont
    bold: QFont
    caption: QFont
    line: float
    """Height of a line of text."""
    caption_line: float
    height: int
    avatar: float
    picture: int
    icon: float
    is_compact: bool

    @property
    def text_left(self) -> float:
        """Left edge of the texts."""
        return LARGE + self.avatar + MEDIUM

    @property
    def top(self) -> float:
        """Top of the first line."""
        return (self.height - self._content) / 2

    @property
    def text_top(self) -> float:
        """Top of the text."""
        return self.top + self.line + 1

    @property
    def counts_top(self) -> float:
        """Top of the line of counts: beside the name in a compact card, else below the text."""
        return self.top if self.is_compact else self.text_top + _LINES * self.line + 4

    @property
    def _content(self) -> float:
        return _content_height(self.line, self.caption_line, is_compact=self.is_compact)


def _content_height(line: float, caption_line: float, *, is_compact: bool) -> float:
    text = (1 + _LINES) * line + 1
    return text if is_compact else text + 4 + caption_line


def card_metrics(font: QFont, *, is_compact: bool) -> CardMetrics:
    """Return the measures for a font."""
    caption = scaled(font, CAPTION)
    line, caption_line = QFontMetricsF(font).lineSpacing(), QFontMetricsF(caption).lineSpacing()
    scale = max(1.0, line / USUAL_LINE)
    content = _content_height(line, caption_line, is_compact=is_compact)
    least = round((_COMPACT_HEIGHT if is_compact else _HEIGHT) * scale)
    return CardMetrics(
        body=font,
        bold=scaled(font, 1, QFont.Weight.DemiBold),
        caption=caption,
        line=line,
        caption_line=caption_line,
        height=max(least, round(content) + 6),
        avatar=round((_COMPACT_AVATAR if is_compact else _AVATAR) * scale),
        picture=round((_COMPACT_PICTURE if is_compact else _PICTURE) * scale),
        icon=round(_ICON * scale),
        is_compact=is_compact,
    )


def middle(rect: QRectF, height: float) -> float:
    """Return the top of something of this height in the middle of a rectangle."""
    return rect.top() + (rect.height() - height) / 2
