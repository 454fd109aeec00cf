"""Text of JSON Lines."""

from exporter_gui.core.database.text_format import TextFormat
from exporter_gui.core.formats.fast_sql.json_sql import compact_sql, json_sql
from exporter_gui.core.formats.json_object import JsonObjects
from exporter_gui.core.formats.json_text import compact

_OBJECTS = JsonObjects(
    opening="{",
    comma=",",
    colon=":",
    closing="}",
    embedded=compact,
)
JSON_LINES_TEXT = TextFormat(
    preamble=b"",
    separator=b"\n",
    postamble=b"\n",
    empty=b"",
    post_pieces=_OBJECTS.post_pieces,
    sql=json_sql(_OBJECTS, compact_sql),
)
