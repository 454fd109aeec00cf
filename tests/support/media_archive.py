"""Small archives with media files, laid out as bskyarchive does."""

import hashlib
import os
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import apsw

from exporter_gui.core.export import export
from exporter_gui.core.model.media import MediaChoice
from exporter_gui.core.output.packing import Packing
from exporter_gui.core.request import ExportRequest
from exporter_gui.core.result import ExportResult
from tests.support.engine import EVERYTHING
from tests.support.small_archive import filled_copy, numbered, rest

JPEG = b"\xff\xd8\xff\xe0"
POSTS = 3


def picture(number: int, size: int = 1_000) -> bytes:
    """Content that begins like a JPEG."""
    return JPEG + hashlib.shake_128(str(number).encode()).digest(size - len(JPEG))


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def uri(number: int) -> str:
    return str(numbered(number)["uri"])


def store(archive: Path, content: bytes, suffix: str = ".jpg", **record: object) -> Path:
    """Write a media file of the first post where bskyarchive would, and record it; return where it is."""
    digest = sha256(content)
    place = Path("media", digest[:2], digest[2:4], digest + suffix)
    path = archive.parent / place
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    register(archive, [{"hash": digest, "size_bytes": len(content), "file_path": f"data/{place.as_posix()}", **record}])
    return path


def register(archive: Path, records: Iterable[Mapping[str, object]]) -> None:
    """Insert rows into the table of media; what is not said is unremarkable."""
    usual = {
        "hash": "0" * 64,
        "post_uri": uri(0),
        "mime_type": "image/jpeg",
        "file_path": "data/media/x.jpg",
        "size_bytes": 1_000,
        "width": 1,
        "height": 1,
        "alt_text": "",
        "created_at": "2025-10-30 21:14:05",
    }
    connection = apsw.Connection(str(archive))
    with connection:
        for record in records:
            row = {**usual, **record}
            connection.execute(f"INSERT INTO media VALUES ({', '.join('?' * len(row))})", tuple(row.values()))
    connection.close()
    rest(archive)


def make_media_archive(empty: Path, folder: Path, files: int = 0) -> Path:
    """Make an archive of `POSTS` posts in `folder/data`, with so many media files, spread over the posts."""
    archive = filled_copy(empty, folder / "data", [numbered(number) for number in range(POSTS)])
    for number in range(files):
        store(archive, picture(number), post_uri=uri(number % POSTS), alt_text=f"picture {number}")
    return archive


def package(archive: Path, destination: Path, **what: object) -> ExportResult:
    """Export as a folder, or as a ZIP where the name says so, with images; `what` is for the request and `export`."""
    running = {name: what.pop(name) for name in ("on_progress", "cancellation") if name in what}
    packing = Packing.ZIP if destination.suffix == ".zip" else Packing.FOLDER
    usual = {"format": "json", "packing": packing, "media": MediaChoice.IMAGES, "selection": EVERYTHING}
    return export(ExportRequest(archive, destination=destination, **{**usual, **what}), **running)


def fail_on(monkeypatch, name: str, number: int, fits: Callable[..., bool]) -> None:
    """Let a function of the system fail, for the arguments that fit."""
    function = getattr(os, name)

    def fail_sometimes(*arguments, **named):
        if fits(*arguments):
            raise OSError(number, os.strerror(number))
        return function(*arguments, **named)

    monkeypatch.setattr(os, name, fail_sometimes)
