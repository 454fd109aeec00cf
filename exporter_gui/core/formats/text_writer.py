"""Writer for text formats."""

from exporter_gui.core.database.batch import Batch
from exporter_gui.core.database.post_database import PostDatabase
from exporter_gui.core.database.text_format import TextFormat
from exporter_gui.core.formats.format import Written
from exporter_gui.core.model.post import PostWarning
from exporter_gui.core.output.destination import Outputs


class TextWriter:
    """Writes posts as text to one file."""

    def __init__(self, outputs: Outputs, text_format: TextFormat) -> None:
        self.text_format = text_format
        self._output = outputs.create()
        self._has_posts = False

    def write(self, database: PostDatabase, batch: Batch) -> Written:
        """Write a batch."""
        posts = 0
        warnings: list[tuple[PostWarning, ...]] = []
        for text in database.render(batch, self.text_format):
            self._output.write(self.text_format.separator if self._has_posts else self.text_format.preamble)
            self._has_posts = True
            for piece in text.pieces:
                self._output.write(piece)
            posts += text.posts
            warnings += text.warnings
        return Written(posts, warnings)

    def finish(self) -> None:
        """Write the end of the file, or the whole file if there are no posts."""
        self._output.write(self.text_format.postamble if self._has_posts else self.text_format.empty)
