"""Estimated size of the records of a repository in an export."""

from pathlib import Path

_SIZE = 1.7
"""Times the size of a repository: what its records take as JSON Lines and tables."""


def estimate_records(repository: Path) -> int:
    """Return the estimated size in bytes of the files with all records; 0 if the repository cannot be read."""
    try:
        return int(repository.stat().st_size * _SIZE)
    except OSError:
        return 0
