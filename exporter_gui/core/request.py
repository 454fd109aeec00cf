"""Export request."""

import os
from dataclasses import dataclass
from pathlib import Path

from exporter_gui.core.database.companions import COMPANIONS
from exporter_gui.core.errors import DestinationError, RequestError
from exporter_gui.core.formats import find_format, get_format, has_suffix
from exporter_gui.core.formats.context import ExportContext
from exporter_gui.core.formats.format import Layout
from exporter_gui.core.formats.options import FormatOptions
from exporter_gui.core.messages import Code, Message
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.model.time_zone import find_zone
from exporter_gui.core.output.destination_checks import check_destination


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """Immutable description of one export."""

    archive: Path
    selection: Selection
    format: str
    """Key in `FORMATS`."""
    destination: Path
    overwrite: bool = False
    is_hashed: bool = False
    """Whether the result includes the SHA-256 of the file."""
    options: FormatOptions | None = None
    """Options of the format; None for its defaults."""
    time_zone: str | None = None
    """Name of the time zone of dates; None for this computer's."""

    def check(self) -> None:
        """Raise `RequestError` or `DestinationError` if the request is invalid."""
        self.check_destination()
        format_ = get_format(self.format)
        if self.options is not None and type(self.options) is not format_.options:
            raise RequestError(Code.OPTIONS_OF_OTHER_FORMAT, format=format_.label)
        if format_.layout_of(self.options) is Layout.FOLDER:
            raise RequestError(Code.NEEDS_FOLDER, format=format_.label)

    def context(self) -> ExportContext:
        """Return what the format is told of the export. Raises `RequestError` for an unknown time zone."""
        return ExportContext(self.selection, None if self.time_zone is None else find_zone(self.time_zone))

    def check_destination(self) -> None:
        """Raise `DestinationError` if the destination cannot or must not be written."""
        archive = Path(os.path.realpath(self.archive))
        for suffix in ("", *COMPANIONS):
            if _is_same_file(self.destination, archive.with_name(archive.name + suffix)):
                raise DestinationError(Code.FILE_IS_OF_ARCHIVE, path=self.destination)
        check_destination(self.destination, overwrite=self.overwrite)

    def notes(self) -> tuple[Message, ...]:
        """Return a message if the name of the file has the suffix of another format."""
        format_, named = get_format(self.format), find_format(self.destination.name)
        if named is None or has_suffix(self.destination.name, format_):
            return ()
        return (Message(Code.NAME_OF_OTHER_FORMAT, {"format": format_.label, "suffix": named.suffix}),)


def _is_same_file(one: Path, other: Path) -> bool:
    if os.path.normcase(os.path.realpath(one)) == os.path.normcase(os.path.realpath(other)):
        return True
    try:
        return one.samefile(other)
    except OSError:
        return False
