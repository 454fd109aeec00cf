"""Command line, which requires neither a display nor Qt."""

from exporter_gui.cli.commands import COMMANDS
from exporter_gui.cli.entry import main, refuse_command

__all__ = ["COMMANDS", "main", "refuse_command"]
