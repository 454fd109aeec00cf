"""Numbers and fonts as people see them."""

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QLabel, QWidget

_REVERSING = frozenset(map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A))))


def number(value: int) -> str:
    """A whole number, grouped as the desktop's language does."""
    return QLocale().toString(value)


def size(count: int) -> str:
    """A number of bytes, like `16.4 MB`."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def duration(seconds: float) -> str:
    """A time span, like `less than 1 s`, `3 s` or `2 min 05 s`."""
    whole = max(0, round(seconds))
    if not whole:
        return QCoreApplication.translate("text", "less than 1 s")
    if whole < 60:  # noqa: PLR2004 - a minute
        return QCoreApplication.translate("text", "{seconds} s").format(seconds=whole)
    minutes, rest = divmod(whole, 60)
    return QCoreApplication.translate("text", "{minutes} min {seconds:02d} s").format(minutes=minutes, seconds=rest)


def one_line(text: str) -> str:
    """Return a name without line breaks and without characters that reverse what follows them."""
    return " ".join("".join(character for character in text if character not in _REVERSING).split())


def tell(label: QLabel, text: str) -> None:
    """Set a label's text, for those who see it and for those who hear it."""
    label.setText(text)
    label.setAccessibleDescription(text)


def set_scaled_font(widget: QWidget, factor: float, *, bold: bool = False) -> None:
    """Give a widget the desktop's font, larger or smaller."""
    font = widget.font()
    font.setPointSizeF(font.pointSizeF() * factor)
    font.setBold(bold)
    widget.setFont(font)
