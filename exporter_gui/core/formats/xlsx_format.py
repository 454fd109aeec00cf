"""XLSX: one row per post, with real dates and numbers."""

from dataclasses import dataclass

from exporter_gui.core.formats.format import Format, OpenWriter
from exporter_gui.core.formats.options import option
from exporter_gui.core.formats.sheet.options import (
    COLUMN_CHOICES,
    COLUMNS_HELP,
    COLUMNS_LABEL,
    HEADINGS_HELP,
    HEADINGS_LABEL,
    ColumnChoice,
)
from exporter_gui.core.formats.text_language import LANGUAGE_NAMES, TextLanguage
from exporter_gui.core.language import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class XlsxOptions:
    """Options of XLSX."""

    columns: ColumnChoice = option("all", COLUMNS_LABEL, COLUMNS_HELP, COLUMN_CHOICES)
    headings: TextLanguage = option("english", HEADINGS_LABEL, HEADINGS_HELP, LANGUAGE_NAMES)


def _load() -> OpenWriter[XlsxOptions]:
    from exporter_gui.core.formats.sheet.columns import chosen_columns  # noqa: PLC0415 - as said in `Format.load`
    from exporter_gui.core.formats.xlsx.writer import XlsxPostWriter  # noqa: PLC0415 - as above

    return lambda outputs, options, context: XlsxPostWriter(
        outputs,
        chosen_columns(options.columns, options.headings, has_record_columns=context.has_record_columns),
        context,
    )


XLSX = Format(
    id="xlsx",
    label="XLSX",
    suffix=".xlsx",
    description=QT_TRANSLATE_NOOP(
        "engine", "Spreadsheet for Excel and LibreOffice, with real dates and numbers, ready to sort and filter."
    ),
    help=(
        QT_TRANSLATE_NOOP(
            "engine",
            "XLSX is a spreadsheet with the columns of the spreadsheet CSV. Dates and numbers can be sorted and"
            " calculated with, and no text can become a formula.",
        ),
        QT_TRANSLATE_NOOP(
            "engine",
            "A sheet holds 1,048,575 posts; more are continued on further sheets. Times are exact to the millisecond.",
        ),
    ),
    load=_load,
    options=XlsxOptions,
    icon="sheet",
)
