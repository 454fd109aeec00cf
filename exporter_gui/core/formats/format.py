"""Interface of output formats."""

from collections.abc import Callable, Sequence
from enum import Enum
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, Protocol, TypeVar

from exporter_gui.core.formats.context import ExportContext
from exporter_gui.core.formats.options import FormatOptions, need_folder
from exporter_gui.core.messages import Message
from exporter_gui.core.model.post import PostWarning
from exporter_gui.core.output.destination import Outputs

if TYPE_CHECKING:
    from exporter_gui.core.database.batch import Batch
    from exporter_gui.core.database.post_database import PostDatabase

Options = TypeVar("Options", bound=FormatOptions)
START_PAGE = "index.html"
"""Of a format of many files: the one to open."""


class Layout(Enum):
    """Files that a format writes."""

    FILE = "file"
    FOLDER = "folder"
    """Many files, with paths; `START_PAGE` is the one to open, where there is one."""


class Written(NamedTuple):
    """Result of writing a batch."""

    posts: int
    warnings: Sequence[Sequence[PostWarning]] = ()
    """One entry for each post with warnings."""


class PostWriter(Protocol):
    """Writes batches of posts in one format."""

    def write(self, database: "PostDatabase", batch: "Batch") -> Written:
        """Write a batch."""

    def finish(self) -> Sequence[Message]:
        """Write the end of the output; return notes on what was written."""

    def close(self) -> None:
        """Release resources, also after a failure."""


OpenWriter = Callable[[Outputs, Options, ExportContext], PostWriter]


class Format(NamedTuple, Generic[Options]):
    """Output format: everything that window, command line, help and history need to know."""

    id: str
    """Used on the command line and in the history."""
    label: str
    """Short display name, translated in the context `engine` if it is words, and no name."""
    suffix: str
    """File suffix with the dot; formats may share one."""
    description: str
    """Short description, translated in the context `engine`."""
    help: tuple[str, ...]
    """Paragraphs for the help, translated in the context `engine`."""
    load: Callable[[], OpenWriter[Options]]
    """Import what writes the format, and return what opens a writer.

    Few exports need it, so no module of a registry imports it. Called before any file is opened, since importing opens
    files itself. Raises `RequestError` for a format that is not installed.
    """
    options: type[Options]
    """Frozen dataclass with fields made by `options.option`."""
    layout: Layout = Layout.FILE
    """Without options that need a folder."""
    noun: str = ""
    """Label as it is written within a sentence, if that differs, translated in the context `engine`."""
    icon: str = "file"
    """Name of an icon of the window."""

    def layout_of(self, options: Options | None) -> Layout:
        """Return the layout with these options."""
        return Layout.FOLDER if options is not None and need_folder(options) else self.layout

    def writer(
        self, outputs: Outputs, options: Options | None = None, context: ExportContext | None = None
    ) -> PostWriter:
        """Return a writer to `outputs`; None stands for the defaults."""
        return self.load()(outputs, self.options() if options is None else options, context or ExportContext())


AnyFormat = Format[Any]
