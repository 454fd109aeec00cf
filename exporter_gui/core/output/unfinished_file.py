"""File under a hidden name beside the place where it is to appear."""

import contextlib
import errno
import os
import re

from exporter_gui.core.output.abandoned_folders import remove_abandoned_folders
from exporter_gui.core.output.leftovers import hold, machine_id
from exporter_gui.core.output.output_folder import OutputFolder

_OWN_NAME = re.compile(r"(\.archive-exporter-|\.?archive-exporter-(?P<machine>[0-9a-f]{8}))[0-9a-f]{12}\.part")
_TRIES = 10
_NOT_SUPPORTED = (errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP)
_OPEN_FILES_CAN_BE_MOVED = os.name == "posix"


class UnfinishedFile:
    """Temporary file, held as long as it is open. Raises `OSError` where the drive does."""

    def __init__(self, folder: OutputFolder, mode: int) -> None:
        self.name = ""
        self.descriptor = -1
        self._folder = folder
        for _try in range(_TRIES):
            self._create(mode)
            with contextlib.ExitStack() as stack:
                stack.callback(self.discard)
                if hold(self.descriptor) and folder.status(self.name) is not None:
                    stack.pop_all()
                    return
            # another export has taken it for abandoned before it was held
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))

    def _create(self, mode: int) -> None:
        name = f"archive-exporter-{machine_id()}{os.urandom(6).hex()}.part"
        try:
            self.name = f".{name}"
            self.descriptor = self._folder.create(self.name, mode)
        except PermissionError:  # of some shared drives for every hidden file
            self.name = name
            self.descriptor = self._folder.create(self.name, mode)

    def write(self, data: bytes) -> None:
        """Append."""
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(self.descriptor, rest) :]

    def flush(self) -> bool:
        """Flush to disk; return False where the drive cannot confirm that."""
        try:
            os.fsync(self.descriptor)
        except OSError as error:
            if error.errno not in _NOT_SUPPORTED:
                raise
            return False
        return True

    def is_whole(self, size: int, ending: bytes) -> bool:
        """Tell whether the file has this size and ends like this."""
        if os.fstat(self.descriptor).st_size != size:
            return False
        os.lseek(self.descriptor, -min(size, len(ending)), os.SEEK_END)
        return os.read(self.descriptor, len(ending)) == ending

    def prepare_move(self) -> None:
        """Let the drive report now what it would report when the file is closed: no space, a lost connection."""
        if _OPEN_FILES_CAN_BE_MOVED:
            os.close(os.dup(self.descriptor))  # the original keeps the lock
        else:
            self.close()

    def move_to(self, name: str, *, overwrite: bool) -> None:
        """Give the file its final name. Raises `FileExistsError` where one is that may not, or cannot, be replaced.

        The temporary name may stay as a second one. A network drive may report an error for what it has done.
        """
        status = self._folder.status(self.name)
        try:
            if overwrite:
                self._folder.replace(self.name, name)
            else:
                self._appear(name)
        except OSError:
            there = self._folder.status(name)
            if status is None or there is None or not os.path.samestat(status, there):
                raise

    def _appear(self, name: str) -> None:
        try:
            self._folder.link(self.name, name)  # unlike a move, fails where a file has appeared meanwhile
        except FileExistsError:
            raise
        except OSError:  # a drive without links
            if self._folder.status(name) is not None:
                raise FileExistsError from None
            self._folder.rename(self.name, name)

    def close(self) -> None:
        """Close the file. It is closed as well if that raises."""
        if self.descriptor >= 0:
            descriptor, self.descriptor = self.descriptor, -1
            os.close(descriptor)

    def discard(self) -> bool:
        """Close the file and remove its name, if it has it still; return False where that cannot be."""
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
        """Remove the unfinished files of exports that were killed; those of running ones stay."""
        with contextlib.suppress(OSError):
            now = os.fstat(self.descriptor).st_mtime  # by the clock of the drive
            for name in self._folder.names():
                own = _OWN_NAME.fullmatch(name)
                if own and name != self.name:
                    elsewhere = own["machine"] not in (machine_id(), None)
                    self._folder.remove_if_abandoned(name, elsewhere=elsewhere, now=now)
            remove_abandoned_folders(self._folder)
