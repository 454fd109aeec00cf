"""Paths as they are shown."""

import os
from pathlib import Path

from PySide6.QtCore import QDir


def shown_path(path: Path) -> str:
    """Return a path with `~` for the user's folder where that is usual. Touches no file."""
    home = Path(QDir.homePath())
    if os.name == "posix" and home != Path("/") and path.is_relative_to(home):
        return str(Path("~") / path.relative_to(home))
    return str(path)
