"""Handles as they are shown."""

from exporter_gui.ui.widgets.label_text import one_line

_DID = "did:"


def handle_text(handle: str) -> str:
    """Return a handle like `@mira.example`; a DID, which stands in its place where it is unknown, as it is."""
    return one_line(handle) if not handle or handle.startswith(_DID) else f"@{one_line(handle)}"
