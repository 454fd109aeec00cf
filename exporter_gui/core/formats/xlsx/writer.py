"""Writer of XLSX."""

from collections import Counter
from collections.abc import Iterator, Sequence

from exporter_gui.core.database.batch import Batch
from exporter_gui.core.database.post_database import PostDatabase
from exporter_gui.core.database.text_format import TextFormat
from exporter_gui.core.formats.context import ExportContext
from exporter_gui.core.formats.fast_sql.sheet_record_sql import sheet_record_sql
from exporter_gui.core.formats.format import Written
from exporter_gui.core.formats.sheet.columns import SheetColumn
from exporter_gui.core.formats.sheet.notes import cell_notes
from exporter_gui.core.formats.sheet.records import CELL_END, CUT_MARK, RECORD_END, record_cell
from exporter_gui.core.formats.sheet.row import Row, RowContext, row_context
from exporter_gui.core.formats.xlsx.workbook import PostWorkbook
from exporter_gui.core.messages import Message
from exporter_gui.core.model.post import Post, PostWarning
from exporter_gui.core.output.destination import Outputs


class XlsxPostWriter:
    """Writes posts as rows of a workbook, which reaches the output at the end."""

    def __init__(self, outputs: Outputs, columns: Sequence[SheetColumn], context: ExportContext) -> None:
        self._columns = columns
        self._context = context
        self._workbook = PostWorkbook(outputs.create(), self._columns, context.zone)
        self._records: TextFormat | None = None
        self._marks: Counter[bytes] = Counter()

    def write(self, database: PostDatabase, batch: Batch) -> Written:
        """Write a batch; before the first one, read the archive's accounts."""
        if self._records is None:
            self._records = record_text(self._columns, row_context(database.handles(), self._context))
        posts = 0
        warnings: list[tuple[PostWarning, ...]] = []
        for text in database.render(batch, self._records):
            records = b"".join(text.pieces)
            if CUT_MARK in records:
                self._marks[CUT_MARK] += records.count(CUT_MARK)
                records = records.replace(CUT_MARK, b"")
            for record in records.decode().split(RECORD_END) if text.posts else ():
                self._workbook.add_row(record.split(CELL_END))
            posts += text.posts
            warnings += text.warnings
        return Written(posts, warnings)

    def finish(self) -> Sequence[Message]:
        """Write the workbook; return notes on cells that were cut."""
        self._workbook.finish()
        return cell_notes(cut=self._marks[CUT_MARK])

    def close(self) -> None:
        """Remove temporary files."""
        self._workbook.close()


def record_text(columns: Sequence[SheetColumn], context: RowContext) -> TextFormat:
    """Return posts as records of cells."""

    def post_pieces(post: Post) -> tuple[Iterator[bytes], tuple[PostWarning, ...]]:
        row = Row(post, context)
        record = CELL_END.join(record_cell(column.kind, column.read(row)) for column in columns)
        return iter([record.encode()]), row.warnings()

    return TextFormat(
        preamble=b"",
        separator=RECORD_END.encode(),
        postamble=b"",
        empty=b"",
        post_pieces=post_pieces,
        sql=sheet_record_sql([column.name for column in columns], context),
        marks=(CUT_MARK,),
    )
