"""Makes system calls on the files of one folder fail: those of Python's `os`, and those of SQLite.

Linux only: SQLite's calls are replaced by way of its own table of system calls, by functions of `ctypes`. Its `close`,
whose errors it takes no notice of, is left alone: it happens while Python's exceptions are on their way.
"""

import builtins
import ctypes
import errno
import fcntl
import functools
import io
import os
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import apsw

SHORT = -1
"""Instead of an error number: half of the bytes are read or written."""
_PYTHON = {
    *("access", "chmod", "close", "fstat", "fsync", "ftruncate", "link", "lseek", "lstat", "mkdir", "open", "read"),
    *("readlink", "rename", "replace", "rmdir", "scandir", "stat", "statvfs", "unlink", "utime", "write"),
}
_TEXT, _INT, _LONG, _POINTER = ctypes.c_char_p, ctypes.c_int, ctypes.c_long, ctypes.c_void_p
_SQLITE = {
    "open": (_INT, _TEXT, _INT, _INT),
    "access": (_INT, _TEXT, _INT),
    "stat": (_INT, _TEXT, _POINTER),
    "fstat": (_INT, _INT, _POINTER),
    "ftruncate": (_INT, _INT, _LONG),
    "fcntl": (_INT, _INT, _INT, _POINTER),
    "pread64": (_LONG, _INT, _POINTER, _LONG, _LONG),
    "pwrite64": (_LONG, _INT, _POINTER, _LONG, _LONG),
    "unlink": (_INT, _TEXT),
    "openDirectory": (_INT, _TEXT, _POINTER),
    "mmap": (_LONG, _POINTER, _LONG, _INT, _INT, _INT, _LONG),
    "readlink": (_LONG, _TEXT, _POINTER, _LONG),
    "lstat": (_INT, _TEXT, _POINTER),
}
_LENGTH_AT = {"pread64": 2, "pwrite64": 2}
_DESCRIPTOR_AT = {"mmap": 4}


@dataclass(frozen=True, order=True)
class Call:
    """A kind of system call on the files of a folder."""

    by: str
    """`python` or `sqlite`."""
    name: str
    folder: str
    """The name of a folder in the watched one."""


@dataclass(frozen=True)
class Fault:
    """Fault to inject: the call after `after` others of its kind, or all calls from then on."""

    call: Call
    after: int
    number: int
    lasting: bool = False


class Injector:
    """Counts system calls on files in a folder, and makes some fail."""

    def __init__(self, root: Path) -> None:
        self._root = f"{os.path.realpath(root)}/"
        self._fault: Fault | None = None
        self._lock = threading.RLock()
        self.counts: Counter[Call] = Counter()

    def begin(self, fault: Fault | None) -> None:
        """Count from zero, and make this fail; with None, nothing."""
        self.counts = Counter()
        self._fault = fault

    def end(self) -> None:
        """Stop injecting faults; counts are kept."""
        self._fault = None

    def strikes(self, by: str, name: str, file: object, folder: int | None = None) -> int:
        """Count a call; return the error number that it is to fail with, or 0."""
        call = Call(by, name, self._folder_of(file, folder))
        if not call.folder:
            return 0
        with self._lock:
            count = self.counts[call]
            self.counts[call] += 1
        fault = self._fault
        if fault is None or call != fault.call or count < fault.after or (count > fault.after and not fault.lasting):
            return 0
        return fault.number

    def _folder_of(self, file: object, folder: int | None) -> str:
        path = _path_of(file)
        if folder is not None and folder >= 0 and not path.startswith("/"):
            path = f"{_path_of(folder)}/{path}"
        path = path if path.startswith("/") else f"{_working_folder()}/{path}"
        return path.removeprefix(self._root).partition("/")[0] if path.startswith(self._root) else ""

    @contextmanager
    def installed(self) -> Iterator[None]:
        """Watch all calls of this process."""
        undo = [_replace(os, name, self._python(name)) for name in _PYTHON]
        undo.append(_replace(io, "open", self._python("open", io.open)))
        undo.append(_replace(builtins, "open", self._python("open", io.open)))
        undo.append(_replace(fcntl, "flock", self._python("flock", fcntl.flock)))
        undo.append(_replace(threading.Thread, "start", self._thread_start()))
        undo += [self._sqlite(name, signature) for name, signature in _SQLITE.items()]
        try:
            yield
        finally:
            for action in reversed(undo):
                action()

    def _python(self, name: str, function: Callable[..., object] | None = None) -> Callable[..., object]:
        real = function or getattr(os, name)

        @functools.wraps(real)
        def call(file: object = ".", *rest: object, **options: object) -> object:
            number = self.strikes("python", name, *_target(name, file, rest, options))
            if number == SHORT and name == "write":
                (data,) = rest
                return real(file, memoryview(data)[: max(1, len(data) // 2)])
            if number == SHORT and name == "read":
                (size,) = rest
                return real(file, max(1, size // 2))
            if number and name == "access":
                return False
            if number:
                if name == "close":
                    real(file)  # the descriptor is gone, whatever the system says
                raise OSError(number, os.strerror(number), file if isinstance(file, (str, Path)) else None)
            return real(file, *rest, **options)

        return call

    def _thread_start(self) -> Callable[..., None]:
        real = threading.Thread.start

        def start(thread: threading.Thread) -> None:
            if self.strikes("python", "thread", f"{self._root}any/thread"):
                raise RuntimeError("can't start new thread")
            real(thread)

        return start

    def _sqlite(self, name: str, signature: tuple[type, ...]) -> Callable[[], object]:
        kind = ctypes.CFUNCTYPE(*signature, use_errno=True)
        vfs = apsw.VFS("replaced", "")
        before = vfs.xGetSystemCall(name)
        real = kind(before)
        length_at, file_at = _LENGTH_AT.get(name), _DESCRIPTOR_AT.get(name, 0)

        def call(*arguments: object) -> object:
            number = self.strikes("sqlite", name, arguments[file_at])
            if number == SHORT and length_at is not None:
                values = list(arguments)
                values[length_at] = max(1, values[length_at] // 2)
                return real(*values)
            if not number:
                return real(*arguments)
            ctypes.set_errno(number)
            return apsw.SQLITE_CANTOPEN if name == "openDirectory" else -1

        callback = kind(call)
        vfs.xSetSystemCall(name, ctypes.cast(callback, ctypes.c_void_p).value)
        return lambda: (vfs.xSetSystemCall(name, before), callback)


_real_readlink = os.readlink
_real_getcwd = os.getcwd


def _target(name: str, file: object, rest: tuple[object, ...], options: dict[str, object]) -> tuple[object, int | None]:
    """Return what a call changes, and the descriptor of the folder in which that name is."""
    is_move = name in ("link", "rename", "replace")
    folder = options.get("dst_dir_fd" if is_move else "dir_fd")
    return (rest[0] if is_move else file), (folder if isinstance(folder, int) else None)


def _path_of(file: object) -> str:
    if isinstance(file, int):
        try:
            return _real_readlink(f"/proc/self/fd/{file}")
        except OSError as error:
            if error.errno not in (errno.ENOENT, errno.EBADF):
                raise
            return ""
    if isinstance(file, bytes):
        return os.fsdecode(file)
    return os.fspath(file) if isinstance(file, (str, os.PathLike)) else ""


def _working_folder() -> str:
    return _real_getcwd()


def _replace(where: object, name: str, replacement: object) -> Callable[[], None]:
    before = getattr(where, name)
    setattr(where, name, replacement)
    return lambda: setattr(where, name, before)
