"""Workbook with posts, written with XlsxWriter."""

import contextlib
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, tzinfo

from xlsxwriter import Workbook
from xlsxwriter.exceptions import FileCreateError
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from exporter_gui.core.errors import DestinationError, FileError
from exporter_gui.core.formats.sheet.cells import clock_in
from exporter_gui.core.formats.sheet.columns import CellKind, SheetColumn
from exporter_gui.core.formats.sheet.records import TEXT_MARK
from exporter_gui.core.formats.xlsx.plain_worksheet import PlainWorksheet
from exporter_gui.core.formats.xlsx.stream import Stream
from exporter_gui.core.messages import Code
from exporter_gui.core.output.destination import OutputFile
from exporter_gui.core.output.private_folder import PrivateFolder
from exporter_gui.core.output.temporary_folder import temporary_folder

MAX_SHEET_POSTS = 1_048_575
"""Rows of a sheet without the header."""
_MS_PER_DAY = 86_400_000
_DAYS_BEFORE_1970 = 25_569  # since 1899-12-30
_FIRST_EXCEL_MS = -2_203_891_200_000  # 1900-03-01; Excel believes in a 29th of February before
_DATE_FORMAT = r"yyyy\-mm\-dd\ hh:mm:ss"
_CREATED = datetime(1980, 1, 1, tzinfo=UTC)
_OPTIONS = {
    "constant_memory": True,
    "strings_to_numbers": False,
    "strings_to_formulas": False,
    "strings_to_urls": False,
}


class PostWorkbook:
    """Sheets of posts. Rows are kept in private temporary files until `finish` writes the workbook."""

    def __init__(self, output: OutputFile, columns: Sequence[SheetColumn], zone: tzinfo | None) -> None:
        self._columns = columns
        self._stream = Stream(output)
        with _temporary_files():
            self._folder = PrivateFolder()
        self._workbook = Workbook(self._stream, {**_OPTIONS, "tmpdir": str(self._folder.path)})
        self._workbook.use_zip64()  # where it is necessary
        self._workbook.set_properties({"created": _CREATED})
        self._bold: Format = self._workbook.add_format({"bold": True})
        self._date: Format = self._workbook.add_format({"num_format": _DATE_FORMAT})
        with contextlib.ExitStack() as stack:
            stack.callback(self.close)
            with _temporary_files():
                self._sheet = self._add_sheet()
            stack.pop_all()
        self._row = 0
        zones = {column: UTC if column.is_utc else zone for column in columns}
        self._writers = [self._cell_writer(column.kind, zones[column]) for column in columns]

    def add_row(self, cells: Sequence[str]) -> None:
        """Add the cells of a record. Raises `DestinationError`."""
        with _temporary_files():
            if self._row == MAX_SHEET_POSTS:
                self._end_sheet()
                self._sheet = self._add_sheet()
            self._row += 1
            for number, (write, cell) in enumerate(zip(self._writers, cells, strict=True)):
                if cell:
                    write(number, cell)

    def finish(self) -> None:
        """Write the workbook to the output. Raises `DestinationError`, and what the output raises."""
        with _temporary_files():
            self._end_sheet()
            self._workbook.close()

    def close(self) -> None:
        """Remove the temporary files."""
        self._stream.close()
        for sheet in self._workbook.worksheets():
            with contextlib.suppress(OSError):
                sheet.row_data_fh.close()
        self._workbook.fileclosed = True  # nothing is left to be written
        self._folder.remove()

    def _add_sheet(self) -> Worksheet:
        number = len(self._workbook.worksheets()) + 1
        name = "Posts" if number == 1 else f"Posts {number}"
        sheet = self._workbook.add_worksheet(name, PlainWorksheet)
        sheet.freeze_panes(1, 0)
        for at, column in enumerate(self._columns):
            sheet.set_column(at, at, column.width)
            sheet.write_string(0, at, column.heading, self._bold)
        self._row = 0
        return sheet

    def _end_sheet(self) -> None:
        self._sheet.autofilter(0, 0, self._row, len(self._columns) - 1)

    def _cell_writer(self, kind: CellKind, zone: tzinfo | None) -> Callable[[int, str], None]:
        """Return a function that writes a cell of a column in the current row."""

        def write_text(column: int, cell: str) -> None:
            self._sheet.write_string(self._row, column, cell)

        def write_count(column: int, cell: str) -> None:
            if cell.startswith(TEXT_MARK):
                write_text(column, cell.removeprefix(TEXT_MARK))
            else:
                self._sheet.write_number(self._row, column, int(cell))

        def write_date(column: int, cell: str) -> None:
            clock = None if cell.startswith(TEXT_MARK) else clock_in(zone, int(cell))
            if clock is None or clock.shown_ms < _FIRST_EXCEL_MS:
                write_text(column, cell.removeprefix(TEXT_MARK) if clock is None else clock.text())
            else:
                days = clock.shown_ms / _MS_PER_DAY + _DAYS_BEFORE_1970
                self._sheet.write_number(self._row, column, days, self._date)

        return {CellKind.TEXT: write_text, CellKind.COUNT: write_count, CellKind.DATE: write_date}[kind]


@contextlib.contextmanager
def _temporary_files() -> Iterator[None]:
    """Turn errors of temporary files into `DestinationError`."""
    try:
        yield
    except (OSError, FileError, FileCreateError) as error:
        cause = error.cause if isinstance(error, FileError) else error.__context__ or error
        reason = getattr(cause, "strerror", None) or str(cause)
        raise DestinationError(Code.NO_TEMPORARY_FILES_TO_WRITE, folder=temporary_folder(), reason=reason) from error
