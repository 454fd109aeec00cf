"""CSV, byte for byte as bskyarchive writes it."""

from exporter_gui.core.formats.compression import CompressionOptions
from exporter_gui.core.formats.format import Format, OpenWriter
from exporter_gui.core.language import QT_TRANSLATE_NOOP


def _load() -> OpenWriter[CompressionOptions]:
    from exporter_gui.core.formats.csv_text_format import CSV_TEXT  # noqa: PLC0415 - as said in `Format.load`
    from exporter_gui.core.formats.text_writer import text_writer  # noqa: PLC0415 - as above

    return text_writer(CSV_TEXT)


CSV = Format(
    id="csv",
    label="CSV",
    suffix=".csv",
    description=QT_TRANSLATE_NOOP("engine", "One row per post, with its media file names. Opens in spreadsheets."),
    help=(
        QT_TRANSLATE_NOOP(
            "engine",
            "CSV opens in spreadsheets: one row per post, with its text, times, counts and media file names."
            " Times are truncated to seconds; quotes and links are not included.",
        ),
        QT_TRANSLATE_NOOP("engine", "The file is identical to the one that bskyarchive would write."),
    ),
    load=_load,
    options=CompressionOptions,
    icon="table",
)
