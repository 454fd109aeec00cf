"""Text of two lines in which the searched words are marked."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

_LINE_SEPARATOR = "\u2028"


def marked_text(  # noqa: PLR0913 - a text, its look and its place
    text: str, words: str, font: QFont, width: float, mark: str, *, is_mirrored: bool = False
) -> QTextLayout:
    """Return a layout of up to two lines, the second one cut where there is no room for all; `mark` is a color."""
    metrics = QFontMetricsF(font)
    first = _first_line(text, font, width)
    rest = metrics.elidedText(text[first:], Qt.TextElideMode.ElideRight, width)
    layout = QTextLayout(f"{text[:first]}{_LINE_SEPARATOR}{rest}" if rest else text[:first], font)
    kept = first + _kept(rest, text[first:])
    layout.setFormats([_format(start, end, mark) for start, end in _marks(text, words, first, kept)])
    layout.setTextOption(_option(is_mirrored=is_mirrored))
    layout.setCacheEnabled(True)
    layout.beginLayout()
    baseline = metrics.ascent()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        line.setPosition(QPointF(0, baseline - line.ascent()))  # the same for every script
        baseline += metrics.lineSpacing()
    layout.endLayout()
    return layout


def _first_line(text: str, font: QFont, width: float) -> int:
    """Return the number of characters that fit into the first line."""
    layout = QTextLayout(text, font)
    layout.setTextOption(_option())
    layout.beginLayout()
    line = layout.createLine()
    if not line.isValid():
        return 0
    line.setLineWidth(max(width, 1))
    layout.endLayout()
    return _python_length(text, line.textLength())


def _python_length(text: str, units: int) -> int:
    """Return the number of characters in some UTF-16 code units, which Qt counts."""
    if text.isascii():
        return units
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "ignore"))


def _units(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _kept(shown: str, text: str) -> int:
    """Return how many characters of a text are left in its cut form."""
    return len(shown) if shown == text else max(0, len(shown) - 1)


def _marks(text: str, words: str, first: int, kept: int) -> Iterator[tuple[int, int]]:
    """Return start and end of the marks in code units, in a text with a separator after the first line."""
    if not words:
        return
    for match in re.finditer(re.escape(words), text, re.IGNORECASE):
        for start, end, shift in ((match.start(), min(match.end(), first), 0), (match.start(), match.end(), 1)):
            start, end = (start, end) if not shift else (max(start, first), min(end, kept))  # noqa: PLW2901
            if start < end:
                yield _units(text[:start]) + shift, _units(text[:end]) + shift


def _format(start: int, end: int, mark: str) -> QTextLayout.FormatRange:
    marked = QTextLayout.FormatRange()
    marked.start, marked.length = start, end - start
    style = QTextCharFormat()
    style.setBackground(QBrush(QColor(mark)))
    marked.format = style
    return marked


def _option(*, is_mirrored: bool = False) -> QTextOption:
    option = QTextOption()
    if is_mirrored:
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
