"""Options of spreadsheets."""

from dataclasses import dataclass
from typing import Literal

from exporter_gui.core.formats.compression import COMPRESSION_HELP, COMPRESSION_LABEL, Compression
from exporter_gui.core.formats.options import option
from exporter_gui.core.formats.text_language import TextLanguage
from exporter_gui.core.language import QT_TRANSLATE_NOOP

ColumnChoice = Literal["all", "main"]
CHOICES = (QT_TRANSLATE_NOOP("engine", "all"), QT_TRANSLATE_NOOP("engine", "main"))
"""Choices as a form shows them."""
COLUMNS_LABEL = QT_TRANSLATE_NOOP("engine", "Columns")
COLUMNS_HELP = QT_TRANSLATE_NOOP("engine", "all columns, or only the main ones: date, kind, author, text, counts, link")
SEPARATORS = (QT_TRANSLATE_NOOP("engine", "comma"), QT_TRANSLATE_NOOP("engine", "semicolon"))
"""Choices of the separator as a form shows them."""


HEADINGS_LABEL = QT_TRANSLATE_NOOP("engine", "Language of the headings")
HEADINGS_HELP = QT_TRANSLATE_NOOP("engine", "language of the column headings; kinds of posts stay English")


@dataclass(frozen=True, slots=True)
class SheetOptions:
    """Options of the spreadsheet CSV."""

    columns: ColumnChoice = option("all", COLUMNS_LABEL, COLUMNS_HELP)
    separator: Literal["comma", "semicolon"] = option(
        "comma",
        QT_TRANSLATE_NOOP("engine", "Separator"),
        QT_TRANSLATE_NOOP("engine", "character between columns; semicolon where decimal numbers have a comma"),
    )
    headings: TextLanguage = option("english", HEADINGS_LABEL, HEADINGS_HELP)
    compression: Compression = option("none", COMPRESSION_LABEL, COMPRESSION_HELP)
