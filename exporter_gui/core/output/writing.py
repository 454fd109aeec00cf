"""Context manager for writing a file, which translates errors."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

from exporter_gui.core.explanations import explain_writing


@contextlib.contextmanager
def writing(path: Path) -> Iterator[None]:
    """Turn an `OSError` that is raised while writing `path` into a `DestinationError`."""
    try:
        yield
    except OSError as error:
        raise explain_writing(error, path) from error
