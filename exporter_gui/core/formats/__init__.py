"""The output formats. A further one is one module and one line here."""

from exporter_gui.core.formats.csv_format import CSV
from exporter_gui.core.formats.format import AnyFormat
from exporter_gui.core.formats.json_format import JSON
from exporter_gui.core.formats.json_lines_format import JSON_LINES

FORMATS: dict[str, AnyFormat] = {format_.id: format_ for format_ in (JSON, CSV, JSON_LINES)}


def find_format(name: str) -> AnyFormat | None:
    """Return the first format whose suffix ends the name of a file, in any case."""
    return next((each for each in FORMATS.values() if has_suffix(name, each)), None)


def has_suffix(name: str, format_: AnyFormat) -> bool:
    """Tell whether the name of a file is one of a format."""
    return name.lower().endswith(format_.suffix)


__all__ = ["FORMATS", "AnyFormat", "find_format", "has_suffix"]
