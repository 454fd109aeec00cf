"""Options of spreadsheets."""

from dataclasses import dataclass
from typing import Literal

from exporter_gui.core.formats.compression import COMPRESSION_CHOICES, COMPRESSION_HELP, COMPRESSION_LABEL, Compression
from exporter_gui.core.formats.options import option
from exporter_gui.core.formats.text_language import LANGUAGE_NAMES, TextLanguage
from exporter_gui.core.language import QT_TRANSLATE_NOOP

ColumnChoice = Literal["all", "main"]
COLUMN_CHOICES = {
    "all": QT_TRANSLATE_NOOP("engine", "All columns"),
    "main": QT_TRANSLATE_NOOP("engine", "Main columns"),
}
"""Choices as a form shows them."""
COLUMNS_LABEL = QT_TRANSLATE_NOOP("engine", "Columns")
COLUMNS_HELP = QT_TRANSLATE_NOOP("engine", "all columns, or only the main ones: date, kind, author, text, counts, link")
_SEPARATORS = {"comma": QT_TRANSLATE_NOOP("engine", "Comma"), "semicolon": QT_TRANSLATE_NOOP("engine", "Semicolon")}
"""Choices of the separator as a form shows them."""


HEADINGS_LABEL = QT_TRANSLATE_NOOP("engine", "Language of the headings")
HEADINGS_HELP = QT_TRANSLATE_NOOP("engine", "language of the column headings; kinds of posts stay English")


@dataclass(frozen=True, slots=True)
class SheetOptions:
    """Options of the spreadsheet CSV."""

    columns: ColumnChoice = option("all", COLUMNS_LABEL, COLUMNS_HELP, COLUMN_CHOICES)
    separator: Literal["comma", "semicolon"] = option(
        "comma",
        QT_TRANSLATE_NOOP("engine", "Separator"),
        QT_TRANSLATE_NOOP("engine", "character between columns; semicolon where decimal numbers have a comma"),
        _SEPARATORS,
    )
    headings: TextLanguage = option("english", HEADINGS_LABEL, HEADINGS_HELP, LANGUAGE_NAMES)
    compression: Compression = option("none", COMPRESSION_LABEL, COMPRESSION_HELP, COMPRESSION_CHOICES)
