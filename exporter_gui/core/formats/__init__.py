"""The output formats. A further one is one module and one line here."""

from exporter_gui.core.formats.csv_format import CSV
from exporter_gui.core.formats.format import Format
from exporter_gui.core.formats.json_format import JSON

FORMATS: dict[str, Format] = {format_.name: format_ for format_ in (JSON, CSV)}

__all__ = ["FORMATS", "Format"]
