"""Exports as the history knows them."""

import hashlib
from datetime import UTC, datetime
from pathlib import Path

from exporter_gui.application.storage.choices import Choices
from exporter_gui.application.storage.history import HistoryEntry, Outcome


def an_export(**what: object) -> HistoryEntry:
    """Create an entry with default values for everything not given."""
    usual = {
        "id": None,
        "finished_at": datetime(2026, 3, 29, 20, 15, tzinfo=UTC),
        "archive": Path("/somewhere/archive.db"),
        "account": "anna.example",
        "choices": Choices(),
        "posts": 1234,
        "bytes": 5,
        "seconds": 2.5,
        "destination": Path("/elsewhere/posts.json"),
        "outcome": Outcome.COMPLETED,
        "message": "",
        "sha256": None,
    }
    return HistoryEntry(**{**usual, **what})


def an_export_to(path: Path, content: bytes = b"posts", **what: object) -> HistoryEntry:
    """Write a file; make an entry that knows its size and its SHA-256."""
    path.write_bytes(content)
    known = {"destination": path, "bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}
    return an_export(**{**known, **what})
