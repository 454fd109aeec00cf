"""Command line, which requires neither a display nor Qt."""

from exporter_gui.cli.entry import COMMANDS, main

__all__ = ["COMMANDS", "main"]
