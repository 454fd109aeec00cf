"""Finds out quickly whose repository a file is."""

from pathlib import Path

from exporter_gui.core.sources.repository.block_scan import BlockScan
from exporter_gui.core.sources.repository.car_file import CarFile
from exporter_gui.core.sources.repository.commit import parse_commit
from exporter_gui.core.sources.repository.refusal import RefusedError

_MOST_BYTES = 32 << 20


def find_did(path: Path) -> str | None:
    """Return the DID in the commit of a repository; None where the beginning of the file has none.

    Nothing is checked. Raises `OSError`.
    """
    try:
        with CarFile(path) as file:
            root, start = file.read_root()
            for digest, offset, length in BlockScan(file, lambda _offset: None).places(start):
                if digest == root:
                    return parse_commit(file.read(offset, length)).did
                if offset > _MOST_BYTES:
                    break
    except RefusedError:
        pass
    return None
