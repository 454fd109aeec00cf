"""SQLite's own file layer, through which all access to a database goes.

A file that some connection of this process has locked must not be opened and closed by other means: on POSIX that would
drop the locks.
"""

import contextlib
import threading
from collections.abc import Iterator
from pathlib import Path

import apsw

_initialised = threading.Lock()


def configure() -> None:
    """Turn off SQLite's memory statistics, whose global lock keeps two threads from running at once.

    Works only before SQLite has started in this process; later calls change nothing.
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
    """Open a database's bytes for reading through SQLite's own file layer, for the sake of the locks (see above)."""
    flags = [apsw.SQLITE_OPEN_MAIN_DB | apsw.SQLITE_OPEN_READONLY, 0]
    file = apsw.VFSFile("", str(path.absolute()), flags)
    try:
        yield file
    finally:
        file.xClose()
