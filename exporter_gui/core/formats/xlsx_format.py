"""XLSX: one row per post, with real dates and numbers."""

from dataclasses import dataclass

from exporter_gui.core.formats.context import ExportContext
from exporter_gui.core.formats.format import Format, PostWriter
from exporter_gui.core.formats.options import option
from exporter_gui.core.formats.sheet.columns import COLUMNS_HELP, COLUMNS_LABEL, ColumnChoice
from exporter_gui.core.language import QT_TRANSLATE_NOOP
from exporter_gui.core.output.destination import Outputs


@dataclass(frozen=True, slots=True)
class XlsxOptions:
    """Options of XLSX."""

    columns: ColumnChoice = option("all", COLUMNS_LABEL, COLUMNS_HELP)


def _open(outputs: Outputs, options: XlsxOptions, context: ExportContext) -> PostWriter:
    from exporter_gui.core.formats.xlsx.writer import XlsxPostWriter  # noqa: PLC0415 - slow to import

    return XlsxPostWriter(outputs, options.columns, context)


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
    open=_open,
    options=XlsxOptions,
    icon="sheet",
)
