"""Destinations remembered for the next suggestion."""

from dataclasses import dataclass, replace
from pathlib import Path

from exporter_gui.application.storage.choices import Choices
from exporter_gui.core.formats import find_format
from exporter_gui.core.output.packing import ZIP_SUFFIX


@dataclass(frozen=True, slots=True)
class DestinationMemory:
    """Last destination, and the folder that rejected a file."""

    last: Path | None = None
    choices: Choices | None = None
    """Choices that `last` belongs to; None for any."""
    refusing_folder: Path | None = None

    def suggest(self, destination: Path | None) -> "DestinationMemory":
        """Suggest this file next, for any choices; None clears the last destination."""
        return replace(self, last=destination, choices=None)

    def start(self, destination: Path, choices: Choices) -> "DestinationMemory":
        """Remember the destination of an export."""
        return replace(self, last=destination, choices=choices)

    def refuse(self, folder: Path) -> "DestinationMemory":
        """Stop suggesting this folder until an export ends without a failure."""
        return replace(self, refusing_folder=folder)

    def accept(self) -> "DestinationMemory":
        """Allow all folders again."""
        return replace(self, refusing_folder=None)

    def folder(self, choices: Choices, last_folder: Path | None) -> Path | None:
        """Return the folder to suggest, falling back to `last_folder`; None if there is none."""
        own = self.last.parent if self.last is not None and self._fits(choices) else None
        return next((folder for folder in (own, last_folder) if folder and folder != self.refusing_folder), None)

    def name(self, choices: Choices, suffix: str) -> str:
        """Return the name to suggest, which ends in `suffix`, '' for a folder; '' if there is none."""
        if self.last is None or not self._fits(choices):
            return ""
        name = self.last.name
        is_of_file = find_format(name) is not None or name.lower().endswith(ZIP_SUFFIX)
        return name if (name.lower().endswith(suffix) if suffix else not is_of_file) else ""

    def _fits(self, choices: Choices) -> bool:
        return self.choices in (None, choices)
