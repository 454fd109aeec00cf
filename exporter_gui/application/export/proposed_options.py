"""Options that are proposed for formats."""

from collections.abc import Mapping

from PySide6.QtCore import QLocale

from exporter_gui.core.formats import FORMATS
from exporter_gui.core.formats.options import PlainValue, describe

_SEPARATOR = "separator"


def proposed_options(format_id: str) -> Mapping[str, PlainValue]:
    """Return the options of a format that is chosen for the first time, as far as they differ from its defaults.

    Where decimal numbers have a comma, spreadsheets expect semicolons between columns.
    """
    has_separator = any(each.name == _SEPARATOR for each in describe(FORMATS[format_id].options))
    return {_SEPARATOR: "semicolon"} if has_separator and QLocale.system().decimalPoint() == "," else {}
