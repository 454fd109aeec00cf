"""Localised numbers, sizes and durations."""

from PySide6.QtCore import QCoreApplication, QLocale

UNKNOWN_COUNT = "–"


def number(value: int) -> str:
    """Return a whole number with localised digit grouping."""
    return QLocale().toString(value)


def files_text(count: int) -> str:
    """Return a text like `1 file` or `1,234 files`."""
    translate = QCoreApplication.translate
    return _counted(count, translate("text", "1 file"), translate("text", "{number} files"))


def media_files_text(count: int) -> str:
    """Return a text like `1 media file`, `1,234 media files` or `no media files`."""
    translate = QCoreApplication.translate
    if not count:
        return translate("text", "no media files")
    return _counted(count, translate("text", "1 media file"), translate("text", "{number} media files"))


def images_text(count: int) -> str:
    """Return a text like `1 image` or `4 images`."""
    translate = QCoreApplication.translate
    return _counted(count, translate("text", "1 image"), translate("text", "{number} images"))


def records_text(count: int) -> str:
    """Return a text like `1 record` or `1,234 records`."""
    translate = QCoreApplication.translate
    return _counted(count, translate("text", "1 record"), translate("text", "{number} records"))


def _counted(count: int, one: str, many: str) -> str:
    return one if count == 1 else many.format(number=number(count))


def size(count: int) -> str:
    """Return a number of bytes as text, like `16.4 MB`."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def about_size(count: int) -> str:
    """Return an estimated number of bytes as text, with two significant digits, like `340 kB`."""
    step = 10 ** max(0, len(str(count)) - 2)
    has_one_digit = len(str(count)) % 3 == 1
    return QLocale().formattedDataSize(
        round(count / step) * step, int(has_one_digit), QLocale.DataSizeFormat.DataSizeSIFormat
    )


def duration(seconds: float) -> str:
    """Return a duration as text, like `less than 1 s`, `3 s` or `2 min 05 s`."""
    whole = max(0, round(seconds))
    if not whole:
        return QCoreApplication.translate("text", "less than 1 s")
    if whole < 60:  # noqa: PLR2004 - a minute
        return QCoreApplication.translate("text", "{seconds} s").format(seconds=whole)
    minutes, rest = divmod(whole, 60)
    return QCoreApplication.translate("text", "{minutes} min {seconds:02d} s").format(minutes=minutes, seconds=rest)
