"""Check of the free space on a drive."""

from pathlib import Path

from exporter_gui.core.errors import FolderError
from exporter_gui.core.messages import Bytes, Code
from exporter_gui.core.output.output_folder import OutputFolder


def require_free_space(folder: OutputFolder, path: Path, size: int) -> None:
    """Raise `DestinationError` if about `size` bytes for `path` do not fit into its folder."""
    free = folder.free_bytes()
    if free is not None and free < size:
        raise FolderError(Code.NO_SPACE, name=path.name, size=Bytes(size), free=Bytes(free), folder=path.parent)
