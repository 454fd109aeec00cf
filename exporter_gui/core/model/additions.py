"""Files that are opened together with an archive or repository."""

from pathlib import Path
from typing import NamedTuple


class Additions(NamedTuple):
    """Files that a user has named beside the one to open."""

    did_document: Path | None = None
    """DID document of a repository; None for `did.json` beside it, if there is one."""
    media_root: Path | None = None
    """Folder of media files; None for the one beside the archive, if there is one."""
    archive: Path | None = None
    """Archive that is merged with a repository, or repository that is merged with an archive."""


NO_ADDITIONS = Additions()
