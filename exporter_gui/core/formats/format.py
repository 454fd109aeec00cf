"""Output formats as the rest of the program knows them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Generic, Protocol, TypeVar

from exporter_gui.core.database.batch import Batch
from exporter_gui.core.database.post_database import PostDatabase
from exporter_gui.core.formats.options import FormatOptions
from exporter_gui.core.model.post import PostWarning

Options = TypeVar("Options", bound=FormatOptions)


class Layout(Enum):
    """Shape of the output."""

    FILE = "file"


@dataclass(frozen=True, slots=True)
class NoOptions:
    """Options of a format that has none."""


class Output(Protocol):
    """File that is being written."""

    def write(self, data: bytes, /) -> None:
        """Append."""


class Outputs(Protocol):
    """Place for the files of an export."""

    def create(self, name: str = "") -> Output:
        """Return a new file to write to; `name` is its path in a layout of many files."""


@dataclass(frozen=True, slots=True)
class Written:
    """Result of writing a batch."""

    posts: int
    warnings: Sequence[Sequence[PostWarning]] = ()
    """For each post that has any."""


class PostWriter(Protocol):
    """Writes batches of posts in one format."""

    def write(self, database: PostDatabase, batch: Batch) -> Written:
        """Write a batch."""

    def finish(self) -> None:
        """Write the end of the output."""


@dataclass(frozen=True, slots=True)
class Format(Generic[Options]):
    """A way to write posts: all that window, command line, help and history know of it."""

    id: str
    """As on the command line and in the history."""
    label: str
    """Short name for people, the same in each language."""
    suffix: str
    """Of its files, with the dot; formats may share one."""
    description: str
    """A sentence to choose by, to be translated in the context `engine`."""
    help: tuple[str, ...]
    """Sentences for the help, to be translated in the context `engine`."""
    open: Callable[[Outputs, Options], PostWriter]
    options: type[Options] = field(default=NoOptions)  # type: ignore[assignment]
    """A frozen dataclass whose fields are made by `options.option`."""
    layout: Layout = Layout.FILE

    def writer(self, outputs: Outputs, options: Options | None = None) -> PostWriter:
        """Return a writer to `outputs`; None stands for the default options."""
        return self.open(outputs, self.options() if options is None else options)


AnyFormat = Format[Any]
