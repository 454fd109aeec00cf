"""Foresees which media files will be in an export, for formats that refer to them."""

import hashlib
from collections.abc import Callable, Mapping, Sequence

from exporter_gui.core.database.media_list import MediaList
from exporter_gui.core.formats.kept_media import KeptMedia, KeptState
from exporter_gui.core.media.contained_file import ContainedFiles
from exporter_gui.core.media.copying import MediaCopy
from exporter_gui.core.model.media import MediaChoice
from exporter_gui.core.model.media_record import Media, MediaOutcome, MediaState
from exporter_gui.core.output.tree import TreeFile


class KeptFiles:
    """`MediaFinder` that reads and checks each file as `MediaCopy` will, so that no page shows a file that is refused.

    The copy itself waits until the archive is closed, and may take long.
    """

    def __init__(
        self, media: MediaList, roots: Sequence[ContainedFiles], choice: MediaChoice, check: Callable[[], None]
    ) -> None:
        self._media = media
        self._trial = MediaCopy(roots, choice, _Nowhere(), check)

    def find(self, uris: Sequence[str]) -> Mapping[str, Sequence[KeptMedia]]:
        """Return the files of posts, in the order of the list; those of kinds that are not asked for are left out."""
        found: dict[str, list[KeptMedia]] = {}
        copied: dict[str, MediaOutcome] = {}
        for record in self._media.of_posts(uris):
            outcome = copied.get(record.sha256) or self._trial.copy(record)
            if outcome.state is MediaState.COPIED:
                copied[record.sha256] = outcome
            if outcome.state is not MediaState.OTHER_KIND:
                found.setdefault(record.post, []).append(_kept(record, outcome))
        return found


def _kept(record: Media, outcome: MediaOutcome) -> KeptMedia:
    if outcome.state is MediaState.COPIED:
        return KeptMedia(KeptState.HERE, outcome.name, outcome.mime_type, record.alt_text)
    state = KeptState.NOT_FETCHED if outcome.state is MediaState.NOT_FETCHED else KeptState.LOST
    return KeptMedia(state, mime_type=record.mime_type, alt=record.alt_text)


class _Nowhere:
    """`MediaTarget` that keeps nothing."""

    def create(self, name: str = "", size: int | None = None) -> "_HashedOnly":  # noqa: ARG002 - of the protocol
        return _HashedOnly(name)

    def add(self, name: str, content: bytes, sha256: str) -> None: ...

    def discard(self) -> None: ...

    def complete(self) -> None: ...


class _HashedOnly:
    def __init__(self, name: str) -> None:
        self._name = name
        self._size = 0
        self._hash = hashlib.sha256()

    def write(self, data: bytes, /) -> None:
        self._hash.update(data)
        self._size += len(data)

    def finish(self) -> TreeFile:
        return TreeFile(self._name, self._size, self._hash.hexdigest())

    def discard(self) -> None: ...
