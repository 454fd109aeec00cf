"""Facts about an export that some formats write."""

from dataclasses import dataclass, field
from datetime import tzinfo

from exporter_gui.core.model.selection import Selection


@dataclass(frozen=True, slots=True)
class ExportContext:
    """Selection and time zone of an export."""

    selection: Selection = field(default_factory=lambda: Selection(did=None))
    zone: tzinfo | None = None
    """Time zone of dates that are written without a zone; this computer's if None."""
