"""Builds the portable archive for Windows, which contains the bundle."""

import shutil
from pathlib import Path

from contents import NAME, version


def write(bundle: Path, target: Path) -> Path:
    """Pack the bundle as a .zip; return its path."""
    name = target / f"{NAME}-{version()}-windows"
    return Path(shutil.make_archive(str(name), "zip", bundle.parent, bundle.name))
