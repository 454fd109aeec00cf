"""The folders in which an archive's media files lie, and single files in them.

Paths in a database are untrusted: they are only ever looked for inside those folders.
"""

import os
from collections.abc import Iterable, Iterator
from io import FileIO
from pathlib import Path

from exporter_gui.core.errors import RequestError
from exporter_gui.core.media.contained_file import ContainedFiles, NotContainedError, check_contained
from exporter_gui.core.messages import Code

_NAME = "media"
_BESIDE = (_NAME, f"data/{_NAME}", "{archive}-media")
_BLOBS = "_blobs"
_LONGEST_TAIL = 3  # ab/cd/HASH.jpg


def find_media_roots(archives: Iterable[Path], chosen: Path | None = None) -> tuple[Path, ...]:
    """Return the folders in which the media files of archives that are opened together are looked for.

    The one that the user has chosen takes the place of those beside a single archive. Of two, it may be that of only
    one, so that those beside both come after it.
    """
    archives = tuple(archives)
    beside = [] if chosen is not None and len(archives) == 1 else [each for path in archives for each in _beside(path)]
    return tuple(dict.fromkeys(([] if chosen is None else [chosen]) + beside))


def _beside(archive: Path) -> Iterator[Path]:
    """Return the media folders beside an archive: all of them, since one that is not its own does no harm.

    The archive is `data/archive.db` and its media are in `data/media`; or it was moved to beside `data`; or it is
    `NAME.db`, moved together with its media in `NAME-media`. Beside a repository, it is where other tools put its
    blobs: `blobs`, `NAME_blobs` or `NAME/_blob`.
    """
    real = Path(os.path.realpath(archive))
    names = (real.stem, real.stem.rpartition(".")[0])  # the latter of NAME.20240501120000.car
    blobs = ("blobs", *(place for name in names if name for place in (f"{name}_blobs", f"{name}/_blob")))
    places = (real.parent / place for place in (*(each.format(archive=real.stem) for each in _BESIDE), *blobs))
    yield from (place for place in places if os.path.isdir(place))  # noqa: PTH112 - never raises
    yield from filter(None, [_only_blobs(real.parent)])


def _only_blobs(folder: Path) -> Path | None:
    """Return the only folder `NAME_blobs` in a folder, whatever the name; None where there are none or several."""
    try:
        with os.scandir(folder) as entries:
            found = [entry.name for entry in entries if entry.name.endswith(_BLOBS) and entry.is_dir()]
    except OSError:
        return None
    return folder / found[0] if len(found) == 1 else None


def open_media(root: Path, recorded: str) -> FileIO:
    """Open a single media file as `open_media_descriptor` does."""
    with ContainedFiles(root) as files:
        return FileIO(open_media_descriptor(files, recorded)[0])


def open_media_descriptor(root: ContainedFiles, recorded: str) -> tuple[int, int]:
    """Open a media file for reading by its recorded path; return its descriptor and its size.

    The caller decides whether its content is what is recorded. Raises `NotContainedError` for a path that leads out of
    `root` or through a link, and for what is no ordinary file; `OSError` where the system does.
    """
    missing = FileNotFoundError(recorded)
    for path in _candidates(recorded):
        try:
            return root.open_descriptor(path)
        except (FileNotFoundError, NotADirectoryError) as error:
            missing = FileNotFoundError(*error.args)
    raise missing


def _candidates(recorded: str) -> Iterator[str]:
    """Return where in the media folder a file may lie. Raises `NotContainedError` for a path that leads elsewhere."""
    path = recorded.replace("\\", "/")
    is_absolute = path.startswith("/") or path[1:3] == ":/"
    path = (path[2:] if path[1:2] == ":" else path).strip("/").removeprefix("./")
    check_contained(path)
    _above, is_below, below = f"/{path}".rpartition(f"/{_NAME}/")
    if is_below:
        yield below
    elif is_absolute:
        raise NotContainedError(is_path=True)
    if not is_absolute:
        yield path
    if path.count("/") >= _LONGEST_TAIL:
        yield "/".join(path.split("/")[-_LONGEST_TAIL:])


def check_media_root(root: Path) -> None:
    """Raise `RequestError` where a folder cannot be the media folder."""
    try:
        with os.scandir(root):
            pass
    except (FileNotFoundError, NotADirectoryError) as error:
        raise RequestError(Code.MEDIA_FOLDER_MISSING, folder=root) from error
    except OSError as error:
        reason = error.strerror or str(error)
        raise RequestError(Code.MEDIA_FOLDER_UNREADABLE, folder=root, reason=reason) from error
