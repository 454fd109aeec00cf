"""Export without its destination."""

from dataclasses import dataclass, replace
from pathlib import Path

from exporter_gui.application.export.proposed_options import proposed_options
from exporter_gui.application.reading.archive_reader import OpenedArchive
from exporter_gui.application.storage.choices import Choices
from exporter_gui.core.formats import FORMATS
from exporter_gui.core.formats.file_suffixes import named_options
from exporter_gui.core.formats.options import make_options
from exporter_gui.core.model.media import MediaChoice
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.output.packing import Packing
from exporter_gui.core.request import ExportRequest


@dataclass(frozen=True, slots=True)
class ExportPlan:
    """Archive, choices and selection of an export."""

    archive: OpenedArchive
    choices: Choices
    selection: Selection

    def with_format(self, name: str) -> "ExportPlan":
        """Return the same plan with the format of this id; another format has the options that are proposed for it."""
        options = self.choices.options if name == self.choices.format else proposed_options(name)
        return replace(self, choices=replace(self.choices, format=name, options=options))

    def _media_root(self) -> Path | None:
        """Return the chosen folder; for a single file, only if it is open, so that a repository is not read again."""
        if self.choices.packing is not Packing.FILE:
            return self.choices.media_root
        root = self.archive.additions.media_root if self.archive.repository is not None else None
        return root if root is not None and root.is_dir() else None

    def request(self, destination: Path, *, overwrite: bool) -> ExportRequest:
        """Return the request for this destination."""
        choices = self.choices
        is_file = choices.packing is Packing.FILE
        format_ = FORMATS[choices.format]
        options = {**named_options(destination.name, format_), **choices.options} if is_file else choices.options
        return ExportRequest(
            self.archive.path,
            self.selection,
            choices.format,
            destination,
            overwrite,
            is_hashed=True,
            tells_end=True,
            options=make_options(format_.options, options) if options else None,
            packing=choices.packing,
            media=MediaChoice.NONE if is_file else choices.media,
            media_root=self._media_root(),
            is_bag=choices.bag and not is_file,
            has_manifest=choices.manifest and is_file,
            has_everything=choices.takes_everything and self.archive.summary.repository is not None,
            did_document=self.archive.additions.did_document,
            also=self.archive.additions.archive,
            time_zone=choices.zone or None,
        )
