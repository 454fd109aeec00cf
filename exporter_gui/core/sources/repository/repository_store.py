"""Keeps the repository that was opened last: to read it takes seconds, and the window asks for it again and again."""

import atexit
import contextlib
import threading
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import apsw

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.database.errors import ArchiveChangedError
from exporter_gui.core.errors import ArchiveError, FileError
from exporter_gui.core.messages import Code
from exporter_gui.core.output.private_folder import PrivateFolder
from exporter_gui.core.progress import OnOpening
from exporter_gui.core.sources.file_watch import SETTLED_NS, Stamp, is_settled, stamp_of
from exporter_gui.core.sources.repository.import_progress import ImportProgress
from exporter_gui.core.sources.repository.importing import Contents, import_repository
from exporter_gui.core.sources.repository.private_database import PrivateDatabase
from exporter_gui.core.sources.repository.refusal import RefusedError
from exporter_gui.core.sources.repository.repository import Repository
from exporter_gui.core.sources.repository.repository_files import RepositoryFiles
from exporter_gui.core.sources.repository.signature import check_signature
from exporter_gui.core.sources.repository.space import require_space

_PAUSE = 0.05
_OF_SQLITES_FILES = (apsw.IOError, apsw.FullError, apsw.CantOpenError, apsw.ReadOnlyError)


class RepositoryStore:
    """Private databases of repositories: the last one, and those that are still being read."""

    def __init__(self) -> None:
        self._importing = threading.Lock()
        self._lock = threading.Lock()
        """Held for moments; guards the following."""
        self._kept: Repository | None = None
        self._files: RepositoryFiles | None = None
        self._stamps: tuple[Stamp | None, ...] = ()
        self._readers: Counter[Path] = Counter()
        """By the private folder."""
        self._changing: Path | None = None
        """Repository that was seen whole and then changing."""

    @contextlib.contextmanager
    def open(self, files: RepositoryFiles, cancellation: Cancellation, on_opening: OnOpening) -> Iterator[Repository]:
        """Open a repository; it is read only where it is not the one that is kept. Raises `ArchiveError`."""
        while not self._importing.acquire(timeout=_PAUSE):
            cancellation.check()
        try:
            repository = self._find(files, cancellation, on_opening)
        finally:
            self._importing.release()
        try:
            yield repository
        finally:
            with self._lock:
                self._readers[repository.folder.path] -= 1
                if repository is not self._kept:
                    self._remove_unless_read(repository)

    def forget(self) -> None:
        """Remove what is kept, before the process ends."""
        with self._lock:
            self._forget(at_once=True)

    def _find(self, files: RepositoryFiles, cancellation: Cancellation, on_opening: OnOpening) -> Repository:
        """Return the repository with one more reader."""
        stamps = files.stamps()
        with self._lock:
            if self._kept is not None and (self._files, self._stamps) == (files, stamps):
                self._readers[self._kept.folder.path] += 1
                return self._kept
            if self._kept is not None and self._kept.path == files.path and self._stamps[:1] != stamps[:1]:
                self._changing = None if self._kept.contents.damage.is_damaged else files.path
                self._forget()
        repository = self._read_settled(files, cancellation, on_opening)
        with self._lock:
            self._forget()
            self._kept, self._files, self._stamps = repository, files, stamps
            self._readers[repository.folder.path] += 1
        return repository

    def _read_settled(self, files: RepositoryFiles, cancellation: Cancellation, on_opening: OnOpening) -> Repository:
        """Read a repository; raise `ArchiveError` if a change since it was last seen has damaged it."""
        changing = self._changing == files.path
        try:
            repository = self._read_beside(files, cancellation, on_opening)
        except ArchiveChangedError:
            self._changing = files.path
            raise
        except ArchiveError as error:
            self._changing = None
            if changing and error.code is Code.NOT_A_REPOSITORY:
                raise ArchiveError(Code.REPOSITORY_CHANGED, name=files.path.name) from error
            raise
        self._changing = None
        if changing and repository.contents.damage.is_damaged:
            repository.folder.remove(at_once=True)
            raise ArchiveError(Code.REPOSITORY_CHANGED, name=files.path.name)
        return repository

    def _read_beside(self, files: RepositoryFiles, cancellation: Cancellation, on_opening: OnOpening) -> Repository:
        """Read a repository, and keep the last one until this one is good, unless there is no space for both."""
        try:
            return _read(files, cancellation, on_opening)
        except ArchiveError as error:
            with self._lock:
                if error.code is not Code.NO_SPACE_FOR_COPY or self._kept is None:
                    raise
                self._forget(at_once=True)
        return _read(files, cancellation, on_opening)

    def _forget(self, *, at_once: bool = False) -> None:
        forgotten, self._kept = self._kept, None
        if forgotten is not None:
            self._remove_unless_read(forgotten, at_once=at_once)

    def _remove_unless_read(self, repository: Repository, *, at_once: bool = False) -> None:
        if not self._readers[repository.folder.path]:
            del self._readers[repository.folder.path]
            repository.folder.remove(at_once=at_once)


def _read(files: RepositoryFiles, cancellation: Cancellation, on_opening: OnOpening) -> Repository:
    """Read a repository into a private database of its own."""
    path = files.path
    if not is_settled(path):  # a further write would not show in its time
        time.sleep(SETTLED_NS / 1e9)
    stamp = stamp_of(path)
    with contextlib.ExitStack() as stack:
        folder = stack.enter_context(PrivateFolder())
        require_space(path, files.archive, folder.path)
        try:
            contents = _import(files, folder, cancellation, on_opening)
        except RefusedError as error:
            if stamp_of(path) != stamp:
                raise ArchiveChangedError from error
            raise ArchiveError(Code.NOT_A_REPOSITORY, name=path.name, reason=error.reason) from error
        repository = Repository(
            path, stamp, folder, files.document, contents, check_signature(contents.commit, contents.document)
        )
        repository.verify()
        stack.pop_all()
    return repository


def _import(
    files: RepositoryFiles, folder: PrivateFolder, cancellation: Cancellation, on_opening: OnOpening
) -> Contents:
    try:
        progress = ImportProgress(cancellation, on_opening, size_to_merge=files.size_to_merge())
        with contextlib.closing(PrivateDatabase(folder.database, progress)) as database:
            return import_repository(files, database, progress)
    except _OF_SQLITES_FILES as error:
        raise FileError(error, folder.path.parent) from error


STORE = RepositoryStore()
"""That of this process."""
atexit.register(STORE.forget)
