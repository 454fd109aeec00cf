"""SQLite's own file layer, used for all access to databases.

A file that a connection of this process has locked must not be opened and closed by other means: on POSIX, that would
release the locks.
"""

import contextlib
import threading
from collections.abc import Iterator
from pathlib import Path

import apsw

_initialised = threading.Lock()


def configure() -> None:
    """Turn off SQLite's memory statistics: their global lock prevents two threads from running in parallel.

    Works only before SQLite is initialised in this process; later calls have no effect.
    """
    if not _initialised.acquire(blocking=False):
        return
    with contextlib.suppress(apsw.MisuseError):
        apsw.shutdown()
        apsw.config(apsw.SQLITE_CONFIG_MEMSTATUS, False)  # noqa: FBT003 - APSW's signature
    apsw.initialize()


configure()


@contextlib.contextmanager
def opened_file(path: Path) -> Iterator[apsw.VFSFile]:
    """Open the bytes of a database through SQLite's own file layer, which preserves locks (see above)."""
    flags = [apsw.SQLITE_OPEN_MAIN_DB | apsw.SQLITE_OPEN_READONLY, 0]
    file = apsw.VFSFile("", str(path.absolute()), flags)
    try:
        yield file
    finally:
        file.xClose()
