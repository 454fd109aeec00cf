"""CSV for spreadsheets: one row per post, with columns and texts that they understand."""

from exporter_gui.core.formats.format import Format, OpenWriter
from exporter_gui.core.formats.sheet.options import SheetOptions
from exporter_gui.core.language import QT_TRANSLATE_NOOP


def _load() -> OpenWriter[SheetOptions]:
    from exporter_gui.core.formats.sheet.writer import SheetWriter  # noqa: PLC0415 - as said in `Format.load`

    return SheetWriter


SHEET = Format(
    id="sheet",
    label="Spreadsheet CSV",
    noun=QT_TRANSLATE_NOOP("engine", "spreadsheet CSV"),
    suffix=".csv",
    description=QT_TRANSLATE_NOOP(
        "engine",
        "One row per post, with quotes, links and image descriptions in columns of their own. Made for spreadsheets.",
    ),
    help=(
        QT_TRANSLATE_NOOP(
            "engine",
            "Spreadsheet CSV has one row per post with columns for reading: local time, kind of post, author, text,"
            " counts, web addresses, quoted posts, link cards and image descriptions.",
        ),
        QT_TRANSLATE_NOOP(
            "engine",
            "Text that a spreadsheet would run as a formula gets an apostrophe in front, and texts that are too long"
            " for a cell are cut; the result says how many.",
        ),
    ),
    load=_load,
    options=SheetOptions,
    icon="file-spreadsheet",
)
