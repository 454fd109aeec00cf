"""Writer for text formats."""

from collections import Counter
from collections.abc import Sequence

from exporter_gui.core.database.batch import Batch
from exporter_gui.core.database.post_database import PostDatabase
from exporter_gui.core.database.text_format import TextFormat
from exporter_gui.core.formats.compression import CompressedOutput, Compression, CompressionOptions
from exporter_gui.core.formats.format import OpenWriter, Written
from exporter_gui.core.messages import Message
from exporter_gui.core.model.post import PostWarning
from exporter_gui.core.output.destination import Outputs


def text_writer(text_format: TextFormat) -> OpenWriter[CompressionOptions]:
    """Return what opens a writer of this text."""
    return lambda outputs, options, _context: TextWriter(outputs, text_format, options.compression)


class TextWriter:
    """Writes posts as text to one file."""

    def __init__(self, outputs: Outputs, text_format: TextFormat, compression: Compression = "none") -> None:
        self.text_format = text_format
        self._output = CompressedOutput(outputs.create(), compression)
        self._has_posts = False
        self.marks: Counter[bytes] = Counter()
        """Number of marks of each kind in the posts so far."""

    def write(self, database: PostDatabase, batch: Batch) -> Written:
        """Write a batch."""
        posts = 0
        warnings: list[tuple[PostWarning, ...]] = []
        for text in database.render(batch, self.text_format):
            self._output.write(self.text_format.separator if self._has_posts else self.text_format.preamble)
            self._has_posts = True
            for piece in text.pieces:
                self._output.write(self._without_marks(piece))
            posts += text.posts
            warnings += text.warnings
        return Written(posts, warnings)

    def _without_marks(self, piece: bytes) -> bytes:
        for mark in self.text_format.marks:
            found = piece.count(mark)
            if found:
                self.marks[mark] += found
                piece = piece.replace(mark, b"")
        return piece

    def finish(self) -> Sequence[Message]:
        """Write the end of the file, or the whole file if there are no posts."""
        self._output.write(self.text_format.postamble if self._has_posts else self.text_format.empty)
        self._output.finish()
        return ()

    def close(self) -> None:
        """Do nothing: the file belongs to the outputs."""
