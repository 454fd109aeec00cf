"""An export as a single file, with a manifest beside it if asked for."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.database.post_database import PostDatabase
from exporter_gui.core.delivery.delivery import Delivered
from exporter_gui.core.errors import DestinationError
from exporter_gui.core.messages import Code, Message
from exporter_gui.core.model.post import WarningKind
from exporter_gui.core.output.destination import OutputFile, WrittenFile
from exporter_gui.core.output.layout import manifest_beside
from exporter_gui.core.output.single_file import SingleFile
from exporter_gui.core.request import ExportRequest

if TYPE_CHECKING:
    from exporter_gui.core.manifest.origin import Origin


class SingleDelivery:
    """`Delivery` of one file."""

    files_done = files_total = records_done = records_total = 0
    kept_media = None

    def __init__(self, request: ExportRequest, _cancellation: Cancellation) -> None:
        self._request = request
        self._is_hashed = request.is_hashed or request.has_manifest
        self._file = SingleFile(request.destination, overwrite=request.overwrite, is_hashed=self._is_hashed)
        self._manifest: SingleFile | None = None
        self._origin: Origin | None = None
        self._opened = ExitStack()

    def __enter__(self) -> Self:
        """Begin writing. Raises `DestinationError`."""
        with ExitStack() as opened:
            opened.enter_context(self._file)
            if self._request.has_manifest:
                path = manifest_beside(self._request.destination)
                self._manifest = opened.enter_context(SingleFile(path, overwrite=self._request.overwrite))
            self._opened = opened.pop_all()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Remove what was not completed."""
        self._opened.__exit__(kind, error, trace)

    @property
    def bytes_written(self) -> int:
        """Return the size of the file so far."""
        return self._file.bytes_written

    @property
    def notes(self) -> Sequence[Message]:
        """Return messages about what could not be assured on this drive."""
        return self._file.notes

    def create(self, name: str = "") -> OutputFile:
        """Return the file."""
        return self._file.create(name)

    def prepare(self, database: PostDatabase, size_of_posts: int) -> None:
        """Read what the manifest tells."""
        self._file.require_space(size_of_posts)
        if self._manifest is not None:
            from exporter_gui.core.manifest.origin import read_origin  # noqa: PLC0415 - seldom needed

            self._origin = read_origin(database, self._request.selection)

    def add_records(self, _database: PostDatabase, _report: Callable[[], None]) -> None:
        """Do nothing: a single file takes posts only."""

    def complete(self, posts: int, warnings: Mapping[WarningKind, int], _report: Callable[[], None]) -> Delivered:
        """Make the file appear, and its manifest after it."""
        (file,) = self._file.commit()
        if self._manifest is not None and self._origin is not None:
            try:
                manifest = self._manifest_of(file, self._origin, posts, warnings)
                self._manifest.create().write(manifest)
                self._manifest.commit()
            except DestinationError as error:
                error.notes.append(Message(Code.COMPLETE_WITHOUT_MANIFEST, {"path": file.path}))
                raise
            import hashlib  # noqa: PLC0415 - loads a 4 MB library

            return Delivered(file.path, file.size, file.sha256, manifest=hashlib.sha256(manifest).hexdigest())
        return Delivered(file.path, file.size, file.sha256)

    def _manifest_of(
        self, file: WrittenFile, origin: "Origin", posts: int, warnings: Mapping[WarningKind, int]
    ) -> bytes:
        from exporter_gui.core.manifest.manifest import ExportFacts, manifest_of_file  # noqa: PLC0415 - seldom needed
        from exporter_gui.core.output.tree import TreeFile  # noqa: PLC0415 - as above

        facts = ExportFacts(self._request, origin, posts, warnings, None, None, datetime.now(UTC))
        return manifest_of_file(facts, TreeFile(Path(file.path).name, file.size, file.sha256 or ""))
