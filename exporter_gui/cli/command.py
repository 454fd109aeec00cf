"""Definition of a command."""

import argparse
from collections.abc import Callable
from dataclasses import dataclass

from exporter_gui.core.cancellation import Cancellation


@dataclass(frozen=True, slots=True)
class Command:
    """Command of the command line, with its arguments."""

    name: str
    help: str
    add_arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace, Cancellation], int]
    """Run the command and return its exit code."""
    missing: str = "An argument is missing."
    """Sentence for arguments that are missing."""
    cancelled: str = "Cancelled."
    """Sentence for a command that was cancelled."""
