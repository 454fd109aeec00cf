"""Windows itself, where the trial runs on it: in the environment that dev.py made from requirements-windows.lock."""

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
        """Take the Python that runs the trial."""
        self.python = Path(sys.executable)
        return f"Python {platform.python_version()}"

    def path(self, file: Path) -> str:
        """Return the path as it is."""
        return str(file)

    def command(self, program: Path | str) -> list[str]:
        """Return the program alone."""
        return [str(program)]

    def folder(self, variable: str) -> Path:
        """Return the folder that the environment names."""
        return Path(os.environ[variable])

    def close(self) -> None:
        """Nothing was started."""
