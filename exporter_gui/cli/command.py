"""Definition of a command."""

import argparse
from collections.abc import Callable
from typing import NamedTuple, Protocol

from exporter_gui.core.cancellation import Cancellation


class CommandModule(Protocol):
    """Module of a command."""

    def add_arguments(self, parser: argparse.ArgumentParser, /) -> None:
        """Add the arguments of the command."""

    def run(self, options: argparse.Namespace, cancellation: Cancellation, /) -> int:
        """Run the command and return its exit code."""


class Command(NamedTuple):
    """Command of the command line."""

    name: str
    help: str
    load: Callable[[], CommandModule]
    """Import the module of the command. The others are not imported, so that it starts at once."""
    missing: str = "An argument is missing."
    """Sentence for arguments that are missing."""
    cancelled: str = "Cancelled."
    """Sentence for a command that was cancelled."""
