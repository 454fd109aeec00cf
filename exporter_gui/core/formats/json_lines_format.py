"""JSON Lines: one compact object per line, with the members of the JSON format."""

from exporter_gui.core.formats.compression import CompressionOptions
from exporter_gui.core.formats.format import Format, OpenWriter
from exporter_gui.core.language import QT_TRANSLATE_NOOP


def _load() -> OpenWriter[CompressionOptions]:
    from exporter_gui.core.formats.json_lines_text_format import JSON_LINES_TEXT  # noqa: PLC0415 - as said in `Format.load`
    from exporter_gui.core.formats.text_writer import text_writer  # noqa: PLC0415 - as above

    return text_writer(JSON_LINES_TEXT)


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
    load=_load,
    options=CompressionOptions,
    icon="rows-3",
)
