"""The whole of a verification: everything is read again and compared."""

import contextlib
import hashlib
import time
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.manifest.members import InvalidManifestError
from exporter_gui.core.media.contained_file import NotContainedError
from exporter_gui.core.messages import Code, Message, Parameter, PostCount
from exporter_gui.core.output.layout import OF_SYSTEMS
from exporter_gui.core.output.sums import InvalidSumsError, ListedFile, read_sums
from exporter_gui.core.verify.content_counter import ContentCounter
from exporter_gui.core.verify.post_counter import PostCounter, counter_for
from exporter_gui.core.verify.result import OnVerifyProgress, Problems, VerifyProgress, VerifyResult
from exporter_gui.core.verify.stored_export import StoredExport, open_export
from exporter_gui.core.verify.stored_manifest import Lacking, StoredManifest, read_manifest
from exporter_gui.core.verify.without_sums import compare_numbers

_REPORT_EVERY_S = 0.1
_DAMAGED = (zlib.error, EOFError, NotImplementedError, RuntimeError)


def verify(
    path: Path,
    on_progress: OnVerifyProgress = lambda _progress: None,
    cancellation: Cancellation | None = None,
) -> VerifyResult:
    """Read an export again and compare it with its manifest and checksums.

    `path` is a folder, a ZIP, a bag, a manifest, or a file with a manifest beside it. `on_progress` is called several
    times a second, in the calling thread. Raises `VerificationError` where nothing can be compared, and `Cancelled`.
    """
    with contextlib.closing(open_export(path)) as export:
        return _Verification(export, on_progress, cancellation or Cancellation()).run()


class _Verification:
    def __init__(self, export: StoredExport, on_progress: OnVerifyProgress, cancellation: Cancellation) -> None:
        self._export = export
        self._on_progress = on_progress
        self._cancellation = cancellation
        self._started = self._reported = time.monotonic()
        self._problems = Problems()
        self._manifest: StoredManifest | None = None
        self._counter: PostCounter | None = None
        """Of the file of posts; None unless it was read to its end."""
        self._posts_file = ""
        self._unread: set[str] = set()
        """Names of the manifest and of lists, if they could not be read, which is told once."""
        self._files_read = self._files = self._bytes = self._payload_bytes = 0
        self._is_same = True
        """False as soon as a file but the manifest is not as it was."""
        self._listed = set(map(hash, export.unlisted))
        """Hashes of the names that are listed, so that a million fit into memory."""

    def run(self) -> VerifyResult:
        self._read_manifest()
        if self._manifest is not None:
            self._posts_file = self._export.single_file or self._manifest.posts_file
        if self._export.single_file:
            self._check_files(self._of_single_file())
            self._compare_totals()
        else:
            payload, *tags = self._export.lists
            self._check_files(self._sums(payload))
            if payload in self._unread:
                for message in compare_numbers(self._export, self._manifest):
                    self._problems.add(message)
            else:
                self._compare_totals()
            for name in tags:
                self._check_files(self._sums(name))
            if not self._unread.intersection(self._export.lists):  # else, all files would seem to be extra
                self._find_extra()
        self._compare_posts()
        return VerifyResult(
            self._export.path,
            self._files,
            self._bytes,
            None if self._counter is None else self._counter.posts,
            time.monotonic() - self._started,
            self._problems,
            () if self._manifest is None else tuple(_notes(self._manifest.lacking)),
        )

    def _read_manifest(self) -> None:
        name = self._export.manifest
        try:
            with self._export.tree.open(name) as file:
                self._manifest = read_manifest(file, is_beside=bool(self._export.single_file))
        except InvalidManifestError as error:
            codes = {error.is_too_large: Code.VERIFY_MANIFEST_TOO_LARGE, error.is_newer: Code.VERIFY_MANIFEST_NEWER}
            self._add(codes.get(True, Code.VERIFY_MANIFEST_INVALID), name)
        except (OSError, NotContainedError, zipfile.BadZipFile, *_DAMAGED) as error:
            self._add_unreadable(name, error)

    def _of_single_file(self) -> Iterator[ListedFile]:
        """Return the only file, by the name that it has now."""
        told, name = self._manifest.only_file if self._manifest else None, self._export.single_file
        if told is None:  # which is told
            return
        yield ListedFile(name, told.sha256)
        if self._is_same and told.bytes != self._payload_bytes:
            self._add(Code.SIZE_DIFFERS, name, found=self._payload_bytes, expected=told.bytes)

    def _sums(self, name: str) -> Iterator[ListedFile]:
        try:
            with self._export.tree.open(name) as file:
                if name in self._export.unlisted:  # or it is read again, and counted then
                    self._bytes += self._export.tree.size(name)
                yield from read_sums(file)
        except InvalidSumsError as error:
            self._add(Code.VERIFY_SUMS_INVALID, name, line=error.line)
        except (OSError, NotContainedError, zipfile.BadZipFile, *_DAMAGED) as error:
            self._add_unreadable(name, error)

    def _check_files(self, listed: Iterable[ListedFile]) -> None:
        for name, sha256 in listed:
            self._listed.add(hash(name))
            is_same, before = False, self._bytes
            try:
                is_same = self._digest(name) == sha256
            except (OSError, NotContainedError, zipfile.BadZipFile, *_DAMAGED) as error:
                self._add_unreadable(name, error)
            else:
                if not is_same:
                    self._add(Code.FILE_CHANGED, name)
            self._files += is_same
            if name != self._export.manifest:
                self._files_read += 1
                self._payload_bytes += self._bytes - before
                self._is_same &= is_same

    def _digest(self, name: str) -> str:
        digest = hashlib.sha256()
        counter = self._new_counter() if name == self._posts_file else None
        for piece in self._export.tree.pieces(name):
            self._cancellation.check()
            digest.update(piece)
            self._bytes += len(piece)
            if counter is not None:
                counter.add(piece)
            if time.monotonic() - self._reported > _REPORT_EVERY_S:
                self._report()
        self._counter = counter or self._counter  # which has seen the whole file
        return digest.hexdigest()

    def _report(self) -> None:
        self._reported = time.monotonic()
        files, size = (self._manifest.files, self._manifest.bytes) if self._manifest else (0, 0)
        self._on_progress(VerifyProgress(self._files_read, files, self._bytes, size, self._reported - self._started))

    def _find_extra(self) -> None:
        """Look for files that no list names, and for names that are there twice."""
        for name in self._export.tree.names():
            self._cancellation.check()
            if hash(name) in self._listed:
                self._listed.remove(hash(name))
            elif name.rpartition("/")[2] not in OF_SYSTEMS:
                self._add(Code.FILE_EXTRA, name)

    def _new_counter(self) -> PostCounter | None:
        counter = counter_for(self._manifest.format) if self._manifest else None
        return None if counter is None else ContentCounter(counter, self._cancellation.check)

    def _compare_totals(self) -> None:
        """Compare number and size of the files; the size only if the checksums fit, or it differs with them."""
        manifest = self._manifest
        if manifest is None:
            return
        if self._files_read != manifest.files:
            self._add(Code.FILES_DIFFER, self._export.manifest, found=self._files_read, expected=manifest.files)
        elif self._is_same and self._payload_bytes != manifest.bytes:
            self._add(Code.BYTES_DIFFER, self._export.manifest, found=self._payload_bytes, expected=manifest.bytes)

    def _compare_posts(self) -> None:
        counter, manifest = self._counter, self._manifest
        if counter is not None and manifest is not None and counter.posts != manifest.posts:
            told = {"found": PostCount(counter.posts), "expected": PostCount(manifest.posts)}
            self._add(Code.POSTS_DIFFER, self._posts_file, **told)

    def _add_unreadable(self, name: str, error: Exception) -> None:
        if name in self._unread:
            return
        if name in {self._export.manifest, *self._export.lists}:
            self._unread.add(name)
        if isinstance(error, FileNotFoundError | NotADirectoryError):
            self._add(Code.FILE_MISSING, name)
        elif isinstance(error, NotContainedError):
            self._add(Code.FILE_REFUSED, name)
        elif isinstance(error, zipfile.BadZipFile):
            self._add(Code.FILE_CHANGED, name)
        else:
            self._add(Code.FILE_UNREADABLE, name, reason=getattr(error, "strerror", None) or str(error))

    def _add(self, code: Code, name: str, **more: Parameter) -> None:
        self._problems.add(Message(code, {"path": name, **more}))


def _notes(lacking: Lacking) -> Iterator[Message]:
    """Return messages about what the repository lacked when it was exported."""
    posts = {"posts": PostCount(lacking.posts)}
    if lacking.has_more_posts:
        yield Message(Code.LACKED_AT_LEAST, posts) if lacking.posts else Message(Code.LACKED_UNKNOWN)
    elif lacking.posts:
        yield Message(Code.LACKED_POSTS, posts)
    if lacking.others:
        code = Code.LACKED_RECORDS_OR_MORE if lacking.has_more_others else Code.LACKED_RECORDS
        yield Message(code, {"records": lacking.others})
