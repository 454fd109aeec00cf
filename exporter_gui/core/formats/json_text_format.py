"""Text of the JSON that bskyarchive writes."""

from collections.abc import Iterator

from exporter_gui.core.database.text_format import TextFormat
from exporter_gui.core.formats.fast_sql.json_sql import indented_sql, json_sql
from exporter_gui.core.formats.json_object import JsonObjects
from exporter_gui.core.formats.json_text import reindent

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
JSON_TEXT = TextFormat(
    preamble=b"[\n",
    separator=b",\n",
    postamble=b"\n]\n",
    empty=b"[]\n",
    post_pieces=_OBJECTS.post_pieces,
    sql=json_sql(_OBJECTS, indented_sql(_MEMBER_INDENT)),
)
