"""Export request."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from exporter_gui.core.database.companions import COMPANIONS
from exporter_gui.core.errors import DestinationError, RequestError
from exporter_gui.core.formats import get_format
from exporter_gui.core.formats.context import ExportContext
from exporter_gui.core.formats.format import Layout
from exporter_gui.core.formats.options import FormatOptions
from exporter_gui.core.media.media_root import check_media_root, find_media_roots
from exporter_gui.core.messages import Code
from exporter_gui.core.model.additions import Additions
from exporter_gui.core.model.media import MediaChoice
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.model.time_zone import find_zone
from exporter_gui.core.output.destination_checks import check_destination
from exporter_gui.core.output.folder_checks import check_folder, check_nothing_foreign, check_outside
from exporter_gui.core.output.layout import has_manifest_beside, manifest_beside
from exporter_gui.core.output.packing import Packing

if TYPE_CHECKING:
    from exporter_gui.core.database.post_database import PostDatabase
    from exporter_gui.core.formats.kept_media import MediaFinder
    from exporter_gui.core.model.comparison import Comparison
    from exporter_gui.core.model.replaced import Replaced


class ExportRequest(NamedTuple):
    """Immutable description of one export."""

    archive: Path
    selection: Selection
    format: str
    """Key in `FORMATS`."""
    destination: Path
    overwrite: bool = False
    is_hashed: bool = False
    """True if the result includes the SHA-256 of the file."""
    tells_end: bool = False
    """True if the result tells where a later export of only what is new goes on."""
    options: FormatOptions | None = None
    """Options of the format; None for its defaults."""
    packing: Packing = Packing.FILE
    """A single file, or a folder or ZIP with a manifest and checksums."""
    media: MediaChoice = MediaChoice.NONE
    """Media files that a folder or ZIP takes along."""
    media_root: Path | None = None
    """Folder of the media files; None for the one beside the archive."""
    is_bag: bool = False
    """True if a folder or ZIP is laid out as a BagIt bag."""
    has_everything: bool = False
    """True if a folder or ZIP takes all records of a repository along, not only the selected posts."""
    has_manifest: bool = False
    """True if a single file gets a manifest beside it."""
    did_document: Path | None = None
    """DID document of a repository; None for the one beside it."""
    also: Path | None = None
    """Archive that is merged with a repository, or the other way round."""
    asks_for_others: bool = False
    """True if the posts of all authors were asked for in so many words."""
    comparison: "Comparison | None" = None
    """Find changed posts, too; needs a manifest. None to do without."""
    replaced: "Replaced | None" = None
    """Numbers of the export at the destination that an increment must reach; None where they do not matter."""
    time_zone: str | None = None
    """Name of the time zone of dates; None for this computer's."""

    @property
    def additions(self) -> Additions:
        """Return the files that are opened together with the archive."""
        return Additions(self.did_document, self.media_root, self.also)

    def find_media_roots(self) -> tuple[Path, ...]:
        """Return the folders of the media files."""
        return find_media_roots(filter(None, (self.archive, self.also)), self.media_root)

    def check(self) -> None:
        """Raise `RequestError` or `DestinationError` if the request is invalid."""
        self.check_destination()
        format_ = get_format(self.format)
        if self.options is not None and type(self.options) is not format_.options:
            raise RequestError(Code.OPTIONS_OF_OTHER_FORMAT, format=format_.label)
        self.check_packing()
        if self.packing is Packing.FILE and format_.layout is Layout.FOLDER:
            raise RequestError(Code.MANY_FILES, format=format_.label)
        if self.packing is Packing.FILE and format_.layout_of(self.options) is Layout.FOLDER:
            raise RequestError(Code.NEEDS_FOLDER, format=format_.label)
        if self.media_root is not None:
            check_media_root(self.media_root)

    def check_packing(self) -> None:
        """Raise `RequestError` if a single file is to hold what only a folder or ZIP can."""
        if self.packing is Packing.FILE and (self.is_bag or self.media is not MediaChoice.NONE):
            raise RequestError(Code.NEEDS_PACKING, name=self.destination.name)
        if self.packing is Packing.FILE and self.has_everything:
            raise RequestError(Code.EVERYTHING_NEEDS_PACKING)

    def with_manifest_renewed(self) -> "ExportRequest":
        """Return a valid request that also writes a manifest where one lies, which would not describe the new file."""
        is_outdated = self.packing is Packing.FILE and has_manifest_beside(self.destination)
        return self._replace(has_manifest=True) if is_outdated else self

    def context(self, database: "PostDatabase", posts: int, media: "MediaFinder | None") -> ExportContext:
        """Return what the format is told of the export. Raises `RequestError` for an unknown time zone."""
        zone = None if self.time_zone is None else find_zone(self.time_zone)
        return ExportContext(
            self.selection,
            zone,
            posts,
            media=media,
            database=database,
            repository=database.repository,
            has_record_columns=database.has_record_columns,
            has_records=self.has_everything,
        )

    def check_destination(self) -> None:
        """Raise `DestinationError` if the destination cannot or must not be written."""
        archives = [Path(os.path.realpath(path)) for path in (self.archive, self.also) if path is not None]
        files = [archive.with_name(archive.name + suffix) for archive in archives for suffix in ("", *COMPANIONS)]
        if any(_is_same_file(self.destination, file) for file in [*files, *filter(None, [self.did_document])]):
            raise DestinationError(Code.FILE_IS_OF_ARCHIVE, path=self.destination)
        media_roots = self.find_media_roots()
        if any(_is_in(self.destination, root) for root in media_roots):
            raise DestinationError(Code.FILE_IS_OF_ARCHIVE, path=self.destination)
        if self.packing is Packing.FOLDER:
            check_outside(self.destination, *archives, *media_roots)
            check_folder(self.destination, overwrite=self.overwrite)
            check_nothing_foreign(self.destination)
        else:
            check_destination(self.destination, overwrite=self.overwrite)
        if self.packing is Packing.FILE and self.has_manifest:
            check_destination(manifest_beside(self.destination), overwrite=self.overwrite)


def _is_in(path: Path, folder: Path) -> bool:
    """Tell whether a file or folder is there, inside another folder."""
    return os.path.lexists(path) and Path(os.path.realpath(path)).is_relative_to(os.path.realpath(folder))


def _is_same_file(one: Path, other: Path) -> bool:
    if os.path.normcase(os.path.realpath(one)) == os.path.normcase(os.path.realpath(other)):
        return True
    try:
        return one.samefile(other)
    except OSError:
        return False
