"""JSON, byte for byte as bskyarchive writes it."""

from exporter_gui.core.formats.compression import CompressionOptions
from exporter_gui.core.formats.format import Format, OpenWriter
from exporter_gui.core.language import QT_TRANSLATE_NOOP


def _load() -> OpenWriter[CompressionOptions]:
    from exporter_gui.core.formats.json_text_format import JSON_TEXT  # noqa: PLC0415 - as said in `Format.load`
    from exporter_gui.core.formats.text_writer import text_writer  # noqa: PLC0415 - as above

    return text_writer(JSON_TEXT)


JSON = Format(
    id="json",
    label="JSON",
    suffix=".json",
    description=QT_TRANSLATE_NOOP(
        "engine",
        "Everything that bskyarchive stores for each post, including link cards, quotes and image descriptions. Best"
        " for other programs and long-term keeping.",
    ),
    help=(
        QT_TRANSLATE_NOOP(
            "engine",
            "JSON contains everything that bskyarchive stores for a post, including link cards, quotes and image"
            " descriptions. Choose it for other programs and long-term keeping.",
        ),
        QT_TRANSLATE_NOOP(
            "engine",
            "What only a repository tells (links, mentions and tags in the text, languages, the start of a thread) is"
            " in spreadsheets and Parquet.",
        ),
        QT_TRANSLATE_NOOP("engine", "The file is identical to the one that bskyarchive would write."),
    ),
    load=_load,
    options=CompressionOptions,
    icon="braces",
)
