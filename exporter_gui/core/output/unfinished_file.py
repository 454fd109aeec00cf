"""Temporary output file with a hidden name."""

import contextlib
import errno
import os
import re

from exporter_gui.core.output.abandoned_folders import remove_abandoned_folders
from exporter_gui.core.output.background_flush import NOT_SUPPORTED, BackgroundFlush
from exporter_gui.core.output.leftovers import hold, machine_id
from exporter_gui.core.output.output_folder import OutputFolder

_OWN_NAME = re.compile(r"(\.archive-exporter-|\.?archive-exporter-(?P<machine>[0-9a-f]{8}))[0-9a-f]{12}\.part")
_MAX_TRIES = 10
_OPEN_FILES_CAN_BE_MOVED = os.name == "posix"


class UnfinishedFile:
    """Temporary file that is locked while it is open. Methods raise `OSError`."""

    def __init__(self, folder: OutputFolder, mode: int) -> None:
        self.name = ""
        self.descriptor = -1
        self._folder = folder
        for _try in range(_MAX_TRIES):
            self._create(mode)
            self._background = BackgroundFlush(self.descriptor)
            with contextlib.ExitStack() as stack:
                stack.callback(self.discard)
                if hold(self.descriptor) and folder.status(self.name) is not None:
                    stack.pop_all()
                    return
            # another export considered it abandoned before it was locked
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))

    def _create(self, mode: int) -> None:
        name = f"archive-exporter-{machine_id()}{os.urandom(6).hex()}.part"
        try:
            self.name = f".{name}"
            self.descriptor = self._folder.create(self.name, mode)
        except PermissionError:  # some shared drives reject every hidden file
            self.name = name
            self.descriptor = self._folder.create(self.name, mode)

    def write(self, data: bytes) -> None:
        """Append data."""
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(self.descriptor, rest) :]
        self._background.add(len(data))

    def flush(self) -> bool:
        """Flush to disk; return False if the drive cannot confirm it."""
        try:
            self._background.wait()
            os.fsync(self.descriptor)
        except OSError as error:
            if error.errno not in NOT_SUPPORTED:
                raise
            return False
        return True

    def is_whole(self, size: int, ending: bytes) -> bool:
        """Return whether the file has this size and these last bytes."""
        if os.fstat(self.descriptor).st_size != size:
            return False
        os.lseek(self.descriptor, -min(size, len(ending)), os.SEEK_END)
        return os.read(self.descriptor, len(ending)) == ending

    def prepare_move(self) -> None:
        """Trigger errors that some drives report only when a file is closed: no space, a lost connection."""
        if _OPEN_FILES_CAN_BE_MOVED:
            os.close(os.dup(self.descriptor))  # the original keeps the lock
        else:
            self.close()

    def move_to(self, name: str, *, overwrite: bool) -> None:
        """Give the file its final name. Raises `FileExistsError` if an existing file must not, or cannot, be replaced.

        The temporary name may remain as a hard link. An error is ignored if the file has its new name nevertheless, as
        on some network drives.
        """
        status = self._folder.status(self.name)
        try:
            if overwrite:
                self._folder.replace(self.name, name)
            else:
                self._appear(name)
        except OSError:
            existing = self._folder.status(name)
            if status is None or existing is None or not os.path.samestat(status, existing):
                raise

    def _appear(self, name: str) -> None:
        try:
            self._folder.link(self.name, name)  # unlike a rename, fails if a file has appeared meanwhile
        except FileExistsError:
            raise
        except OSError:  # a drive without hard links
            if self._folder.status(name) is not None:
                raise FileExistsError from None
            self._folder.rename(self.name, name)

    def close(self) -> None:
        """Close the file, even if an error is raised."""
        if self.descriptor >= 0:
            descriptor, self.descriptor = self.descriptor, -1
            os.close(descriptor)

    def discard(self) -> bool:
        """Close the file and remove its temporary name, if it still exists; return False on failure."""
        with contextlib.suppress(OSError):
            self.close()
        try:
            self._folder.remove(self.name)
        except FileNotFoundError:
            return True
        except OSError:
            return False
        return True

    def remove_leftovers(self) -> None:
        """Remove unfinished files of killed exports; those of running exports stay."""
        with contextlib.suppress(OSError):
            now = os.fstat(self.descriptor).st_mtime  # by the clock of the drive
            for name in self._folder.names():
                own = _OWN_NAME.fullmatch(name)
                if own and name != self.name:
                    elsewhere = own["machine"] not in (machine_id(), None)
                    self._folder.remove_if_abandoned(name, elsewhere=elsewhere, now=now)
            remove_abandoned_folders(self._folder)
