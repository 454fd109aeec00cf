"""The command line, which needs no screen and no Qt."""

from exporter_gui.cli.entry import COMMANDS, main

__all__ = ["COMMANDS", "main"]
