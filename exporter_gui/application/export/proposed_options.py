"""Options that are proposed for formats."""

from collections.abc import Mapping

from PySide6.QtCore import QLocale

from exporter_gui.core.formats import FORMATS
from exporter_gui.core.formats.options import OptionField, PlainValue, describe
from exporter_gui.core.formats.text_language import LANGUAGE_NAMES

_SEPARATOR = "separator"


def proposed_options(format_id: str) -> Mapping[str, PlainValue]:
    """Return the options of a format that is chosen for the first time, as far as they differ from its defaults.

    Texts are in the language of the window. Where decimal numbers have a comma, spreadsheets expect semicolons between
    columns.
    """
    known = describe(FORMATS[format_id].options)
    proposed = {each.name: _proposed(each) for each in known}
    return {each.name: proposed[each.name] for each in known if proposed[each.name] != each.default}


def _proposed(option: OptionField) -> PlainValue:
    if option.name == _SEPARATOR and QLocale.system().decimalPoint() == ",":
        return "semicolon"
    language = QLocale.languageToString(QLocale().language()).lower()
    return language if option.choices == tuple(LANGUAGE_NAMES) and language in option.choices else option.default
