"""View of an open archive."""

from dataclasses import dataclass, replace

from exporter_gui.application.export.export_plan import ExportPlan
from exporter_gui.application.reading.archive_reader import OpenedArchive
from exporter_gui.application.storage.choices import Choices
from exporter_gui.core.estimate import Estimate
from exporter_gui.core.model.selection import Selection


@dataclass(frozen=True, slots=True)
class ArchiveView:
    """Open archive and the posts selected from it."""

    archive: OpenedArchive
    choices: Choices
    selection: Selection | None = None
    """None if the choices are invalid."""
    estimate: Estimate | None = None
    """None until the selected posts are counted."""

    def choose(self, choices: Choices, selection: Selection | None) -> "ArchiveView":
        """Select other posts, which are not counted yet."""
        return replace(self, choices=choices, selection=selection, estimate=None)

    @property
    def posts(self) -> int:
        """Number of selected posts; 0 until they are counted."""
        return self.estimate.posts if self.estimate else 0

    @property
    def plan(self) -> ExportPlan | None:
        """Export of the selected posts; None if no posts are selected."""
        if self.selection is None or not self.posts:
            return None
        return ExportPlan(self.archive, self.choices, self.selection)
