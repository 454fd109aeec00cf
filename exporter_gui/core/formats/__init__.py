"""Registry of output formats.

A new format takes one module and one line here, plus its translations (`dev.py translate`).
"""

from exporter_gui.core.errors import RequestError
from exporter_gui.core.formats.csv_format import CSV
from exporter_gui.core.formats.file_suffixes import has_suffix, suffix_of
from exporter_gui.core.formats.format import AnyFormat
from exporter_gui.core.formats.json_format import JSON
from exporter_gui.core.formats.json_lines_format import JSON_LINES
from exporter_gui.core.formats.parquet_format import PARQUET
from exporter_gui.core.formats.sheet_format import SHEET
from exporter_gui.core.formats.xlsx_format import XLSX
from exporter_gui.core.language import either
from exporter_gui.core.messages import Code

FORMATS: dict[str, AnyFormat] = {format_.id: format_ for format_ in (JSON, CSV, JSON_LINES, SHEET, XLSX, PARQUET)}


def get_format(id_: str) -> AnyFormat:
    """Return the format with this id. Raises `RequestError`."""
    if id_ not in FORMATS:
        raise RequestError(Code.UNKNOWN_FORMAT, format=id_, formats=either(FORMATS))
    return FORMATS[id_]


def find_format(name: str) -> AnyFormat | None:
    """Return the first format with the suffix of a file name, ignoring case; None if there is none."""
    return next((each for each in FORMATS.values() if has_suffix(name, each)), None)


__all__ = ["FORMATS", "AnyFormat", "find_format", "get_format", "has_suffix", "suffix_of"]
