"""Handles as they are shown."""

from exporter_gui.ui.widgets.label_text import one_line

_DID = "did:"
_LONGEST_DID, _DID_START, _DID_END = 20, 12, 4


def handle_text(handle: str) -> str:
    """Return a handle like `@mira.example`; a DID, which stands in its place where it is unknown, shortened."""
    return short_did(handle) if not handle or handle.startswith(_DID) else f"@{one_line(handle)}"


def short_did(did: str) -> str:
    """Return a DID like `did:plc:hrlt…vcys`."""
    did = one_line(did)
    return did if len(did) <= _LONGEST_DID else f"{did[:_DID_START]}…{did[-_DID_END:]}"
