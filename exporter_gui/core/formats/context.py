"""Facts about an export that some formats write."""

from datetime import tzinfo
from typing import TYPE_CHECKING, NamedTuple

from exporter_gui.core.model.selection import Selection

if TYPE_CHECKING:
    from exporter_gui.core.database.post_database import PostDatabase
    from exporter_gui.core.formats.kept_media import MediaFinder
    from exporter_gui.core.model.repository_contents import RepositoryContents


class ExportContext(NamedTuple):
    """Selection and time zone of an export."""

    selection: Selection = Selection(did=None)
    zone: tzinfo | None = None
    """Time zone of dates that are written without a zone; this computer's if None."""
    posts: int | None = None
    """Exact number of posts that follow, in the order of `PostDatabase.batches`; None if only a sample is written."""
    is_divided: bool = False
    """Whether a sample, written as one batch in that order, is to be divided into files like a whole export."""
    media: "MediaFinder | None" = None
    """Media files of the export; None if it has none."""
    has_record_columns: bool = False
    """Whether posts have the columns that only a repository fills; tables then have columns for them, too."""
    repository: "RepositoryContents | None" = None
    """Repository that the posts come from; None for another archive, and if only a sample is written."""
    database: "PostDatabase | None" = None
    """Open archive; None if only a sample is written."""
    has_records: bool = False
    """True if the export also has files with the records of a repository."""
