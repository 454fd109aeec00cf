"""Repositories that Bluesky exports, as a source. What opens them is imported for them alone: it is much."""

from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.database.post_database import PostDatabase
from exporter_gui.core.model.additions import NO_ADDITIONS, Additions
from exporter_gui.core.progress import OnOpening, ignore_opening

_TRIES = 3


class RepositorySource:
    """Repositories (`repo.car`) that Bluesky exports."""

    def recognises(self, header: bytes) -> bool:
        """Return whether a file that begins like this is a CAR file."""
        from exporter_gui.core.sources.repository.car_file import looks_like_car  # noqa: PLC0415 - as said above

        return looks_like_car(header)

    def attempts(  # noqa: PLR0913 - as `Source`
        self,
        path: Path,
        cancellation: Cancellation,
        *,
        brief: bool = False,  # noqa: ARG002 - nobody is blocked
        by_index: bool = False,
        on_opening: OnOpening = ignore_opening,
        additions: Additions = NO_ADDITIONS,
    ) -> Iterator[AbstractContextManager[PostDatabase]]:
        """Return ways to open a repository (see `Source`)."""
        from exporter_gui.core.sources.repository.opening import open_posts  # noqa: PLC0415 - as said above

        for _try in range(_TRIES):
            cancellation.check()
            yield open_posts(path, additions, cancellation, on_opening, by_index=by_index)
