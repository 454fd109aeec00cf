"""JSON Lines: one compact object per line, with the members of the JSON format."""

from exporter_gui.core.database.text_format import TextFormat
from exporter_gui.core.formats.compression import CompressionOptions
from exporter_gui.core.formats.fast_sql.json_sql import compact_sql, json_sql
from exporter_gui.core.formats.format import Format
from exporter_gui.core.formats.json_object import JsonObjects
from exporter_gui.core.formats.json_text import compact
from exporter_gui.core.formats.text_writer import TextWriter
from exporter_gui.core.language import QT_TRANSLATE_NOOP

_OBJECTS = JsonObjects(
    opening="{",
    comma=",",
    colon=":",
    closing="}",
    embedded=compact,
)
_TEXT = TextFormat(
    preamble=b"",
    separator=b"\n",
    postamble=b"\n",
    empty=b"",
    post_pieces=_OBJECTS.post_pieces,
    sql=json_sql(_OBJECTS, compact_sql),
)
JSON_LINES = Format(
    id="jsonl",
    label="JSON Lines",
    suffix=".jsonl",
    description=QT_TRANSLATE_NOOP(
        "engine", "The same content as JSON, one post per line. Best for programs that read line by line."
    ),
    help=(
        QT_TRANSLATE_NOOP(
            "engine",
            "JSON Lines contains the same as JSON, with one post per line. Choose it for tools that read files"
            " line by line, and for very large archives.",
        ),
    ),
    open=lambda outputs, options, _context: TextWriter(outputs, _TEXT, options.compression),
    options=CompressionOptions,
    icon="rows-3",
)
