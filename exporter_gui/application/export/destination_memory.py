"""Memory of destinations, for the next suggestion."""

from dataclasses import dataclass, replace
from pathlib import Path

from exporter_gui.application.storage.choices import Choices


@dataclass(frozen=True, slots=True)
class DestinationMemory:
    """Last destination, and the folder that refused a file."""

    last: Path | None = None
    choices: Choices | None = None
    """Choices that `last` fits; None if it fits any."""
    refusing_folder: Path | None = None

    def suggest(self, destination: Path | None) -> "DestinationMemory":
        """Suggest this file next, whatever the choices; None forgets the last one."""
        return replace(self, last=destination, choices=None)

    def start(self, destination: Path, choices: Choices) -> "DestinationMemory":
        """Remember the destination of an export."""
        return replace(self, last=destination, choices=choices)

    def refuse(self, folder: Path) -> "DestinationMemory":
        """Suggest this folder no more until an export ends without a failure."""
        return replace(self, refusing_folder=folder)

    def accept(self) -> "DestinationMemory":
        """Suggest any folder again."""
        return replace(self, refusing_folder=None)

    def folder(self, choices: Choices, last_folder: Path | None) -> Path | None:
        """Return the folder to suggest, which may be the one used last with other archives; None if there is none."""
        own = self.last.parent if self.last is not None and self._fits(choices) else None
        return next((folder for folder in (own, last_folder) if folder and folder != self.refusing_folder), None)

    def name(self, choices: Choices, suffix: str) -> str:
        """Return the file name to suggest; '' if there is none."""
        if self.last is None or not self._fits(choices) or not self.last.name.lower().endswith(suffix):
            return ""
        return self.last.name

    def _fits(self, choices: Choices) -> bool:
        return self.choices in (None, choices)
