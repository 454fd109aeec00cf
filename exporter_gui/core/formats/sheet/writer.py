"""Writer of the spreadsheet CSV."""

from collections.abc import Iterator, Sequence

from exporter_gui.core.database.batch import Batch
from exporter_gui.core.database.post_database import PostDatabase
from exporter_gui.core.database.text_format import TextFormat
from exporter_gui.core.formats.context import ExportContext
from exporter_gui.core.formats.fast_sql.sheet_csv_sql import sheet_csv_sql
from exporter_gui.core.formats.format import Written
from exporter_gui.core.formats.sheet.columns import chosen_columns
from exporter_gui.core.formats.sheet.csv_cells import CUT_MARK, HARMLESS_MARK, csv_cell
from exporter_gui.core.formats.sheet.notes import cell_notes
from exporter_gui.core.formats.sheet.options import SheetOptions
from exporter_gui.core.formats.sheet.row import Row, RowContext, row_context
from exporter_gui.core.formats.text_writer import TextWriter
from exporter_gui.core.messages import Message
from exporter_gui.core.model.post import Post, PostWarning
from exporter_gui.core.output.destination import Outputs

_LINE_END = b"\r\n"


def sheet_text(options: SheetOptions, context: RowContext) -> TextFormat:
    """Return the layout of a spreadsheet CSV."""
    columns = chosen_columns(options.columns, options.headings, has_record_columns=context.has_record_columns)
    separator = {"comma": ",", "semicolon": ";"}[options.separator]

    def post_pieces(post: Post) -> tuple[Iterator[bytes], tuple[PostWarning, ...]]:
        row = Row(post, context)
        line = separator.join(csv_cell(column.read(row)) for column in columns)
        return iter([line.encode()]), row.warnings()

    header = ("\ufeff" + separator.join(column.heading for column in columns)).encode() + _LINE_END
    return TextFormat(
        preamble=header,
        separator=_LINE_END,
        postamble=_LINE_END,
        empty=header,
        post_pieces=post_pieces,
        sql=sheet_csv_sql([column.name for column in columns], context, separator),
        marks=(HARMLESS_MARK, CUT_MARK),
    )


class SheetWriter(TextWriter):
    """Writes posts as rows of a spreadsheet CSV."""

    def __init__(self, outputs: Outputs, options: SheetOptions, context: ExportContext) -> None:
        super().__init__(outputs, sheet_text(options, row_context({}, context)), options.compression)
        self._options = options
        self._context = context
        self._is_ready = False

    def write(self, database: PostDatabase, batch: Batch) -> Written:
        """Write a batch."""
        if not self._is_ready:
            self.prepare(database)
        return super().write(database, batch)

    def prepare(self, database: PostDatabase) -> None:
        """Read the archive's accounts, before the first batch."""
        self.text_format = sheet_text(self._options, row_context(database.handles(), self._context))
        self._is_ready = True

    def finish(self) -> Sequence[Message]:
        """Write the end of the file; return notes on cells that were changed."""
        super().finish()
        return cell_notes(harmless=self.marks[HARMLESS_MARK], cut=self.marks[CUT_MARK])
