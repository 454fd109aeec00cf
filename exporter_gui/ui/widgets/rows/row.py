"""Contents of a row."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
"""Role under which a model has the `Row` of an item."""
BETWEEN = " · "


class Tone(StrEnum):
    """Tone of a chip; its value is the name of its colors, if it has any."""

    NEUTRAL = "neutral"
    SUCCESS = "success"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Row:
    """Contents of a row; any text but the title may be ''."""

    icon: str
    title: str
    path: str = ""
    """Begins the second line; cut in its middle where there is no room."""
    caption: str = ""
    """Ends the second line."""
    aside: str = ""
    """At the end of the row."""
    tone: Tone | None = None
    """None to show the text aside as a caption, else a chip of this tone."""

    @property
    def words(self) -> str:
        """All texts, for someone who cannot see the row."""
        return ", ".join(text for text in (self.title, self.aside, self.path, self.caption) if text)
