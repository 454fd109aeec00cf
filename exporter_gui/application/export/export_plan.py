"""Export without its destination."""

from dataclasses import dataclass, replace
from pathlib import Path

from exporter_gui.application.reading.archive_reader import OpenedArchive
from exporter_gui.application.storage.choices import Choices
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
        return ExportRequest(
            self.archive.path,
            self.selection,
            self.choices.format,
            destination,
            overwrite,
            is_hashed=True,
            options=self.choices.format_options,
        )
