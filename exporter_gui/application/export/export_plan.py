"""Export without its destination."""

from dataclasses import dataclass, replace
from pathlib import Path

from exporter_gui.application.reading.archive_reader import OpenedArchive
from exporter_gui.application.storage.choices import Choices
from exporter_gui.core.formats import FORMATS
from exporter_gui.core.formats.file_suffixes import named_options
from exporter_gui.core.formats.options import make_options
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.request import ExportRequest


@dataclass(frozen=True, slots=True)
class ExportPlan:
    """Archive, choices and selection of an export."""

    archive: OpenedArchive
    choices: Choices
    selection: Selection

    def with_format(self, name: str) -> "ExportPlan":
        """Return the same plan with the format of this id; another format has its default options."""
        options = self.choices.options if name == self.choices.format else {}
        return replace(self, choices=replace(self.choices, format=name, options=options))

    def request(self, destination: Path, *, overwrite: bool) -> ExportRequest:
        """Return the request for this destination."""
        format_ = FORMATS[self.choices.format]
        options = {**named_options(destination.name, format_), **self.choices.options}
        return ExportRequest(
            self.archive.path,
            self.selection,
            self.choices.format,
            destination,
            overwrite,
            is_hashed=True,
            options=make_options(format_.options, options) if options else None,
            time_zone=self.choices.zone or None,
        )
