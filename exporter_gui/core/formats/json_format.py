"""JSON, byte for byte as bskyarchive writes it."""

from collections.abc import Iterator

from exporter_gui.core.database.text_format import TextFormat
from exporter_gui.core.formats.compression import CompressionOptions
from exporter_gui.core.formats.fast_sql.json_sql import indented_sql, json_sql
from exporter_gui.core.formats.format import Format
from exporter_gui.core.formats.json_object import JsonObjects
from exporter_gui.core.formats.json_text import reindent
from exporter_gui.core.formats.text_writer import TextWriter
from exporter_gui.core.language import QT_TRANSLATE_NOOP

_MEMBER_INDENT = " " * 4


def _indented(stored: bytes) -> Iterator[bytes]:
    return reindent(stored, _MEMBER_INDENT.encode())


_OBJECTS = JsonObjects(
    opening=f"  {{\n{_MEMBER_INDENT}",
    comma=f",\n{_MEMBER_INDENT}",
    colon=": ",
    closing="\n  }",
    embedded=_indented,
)
_TEXT = TextFormat(
    preamble=b"[\n",
    separator=b",\n",
    postamble=b"\n]\n",
    empty=b"[]\n",
    post_pieces=_OBJECTS.post_pieces,
    sql=json_sql(_OBJECTS, indented_sql(_MEMBER_INDENT)),
)
JSON = Format(
    id="json",
    label="JSON",
    suffix=".json",
    description=QT_TRANSLATE_NOOP(
        "engine",
        "Everything stored for each post, including links, quotes and image descriptions. Best for other programs and"
        " long-term keeping.",
    ),
    help=(
        QT_TRANSLATE_NOOP(
            "engine",
            "JSON contains everything stored for a post, including links, quotes and image descriptions."
            " Choose it for other programs and long-term keeping.",
        ),
        QT_TRANSLATE_NOOP("engine", "The file is identical to the one that bskyarchive would write."),
    ),
    open=lambda outputs, options, _context: TextWriter(outputs, _TEXT, options.compression),
    options=CompressionOptions,
    icon="braces",
)
