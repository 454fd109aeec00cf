"""Refusal of files that are no repository."""

from exporter_gui.core.messages import Code


class RefusedError(Exception):
    """The file is no repository, or nothing in it can be trusted. Never leaves this package."""

    def __init__(self, reason: Code) -> None:
        super().__init__(reason)
        self.reason = reason
