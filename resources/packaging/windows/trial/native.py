"""Test run on Windows itself, in the environment that dev.py created from requirements-windows.lock."""

import os
import platform
import sys
from pathlib import Path

from .system import System


class Native(System):
    """Windows on this machine."""

    name = "Windows"

    def prepare(self) -> str:
        """Return the version of Windows."""
        return platform.platform()

    def provide_python(self) -> str:
        """Use the Python that runs this script."""
        self.python = Path(sys.executable)
        return f"Python {platform.python_version()}"

    def path(self, file: Path) -> str:
        """Return the path unchanged."""
        return str(file)

    def command(self, program: Path | str) -> list[str]:
        """Return the program as the command."""
        return [str(program)]

    def folder(self, variable: str) -> Path:
        """Return the folder in an environment variable."""
        return Path(os.environ[variable])

    def close(self) -> None:
        """Do nothing: nothing was started."""
