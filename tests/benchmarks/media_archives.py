"""Archives with media files to measure with, made once a folder."""

import hashlib
import random
import sqlite3
from pathlib import Path

from tests.benchmarks.archives import archive_of

POSTS = 1_000


def media_archive(files: int, size: int, folder: Path) -> Path:
    """Make an archive of few posts and many media files, laid out as bskyarchive does, in folders of two levels."""
    place = folder / f"media-{files}-{size}" / "data"
    archive = place / "archive.db"
    if archive.exists():
        return archive
    place.mkdir(parents=True)
    archive.write_bytes(archive_of(POSTS, folder).read_bytes())
    connection = sqlite3.connect(archive)
    uris = [uri for (uri,) in connection.execute("SELECT uri FROM posts ORDER BY uri")]
    rng = random.Random(files)
    with connection:
        for number in range(files):
            content = b"\xff\xd8\xff\xe0" + rng.randbytes(size - 4)
            digest = hashlib.sha256(content).hexdigest()
            path = Path("media", digest[:2], digest[2:4], f"{digest}.jpg")
            (place / path).parent.mkdir(parents=True, exist_ok=True)
            (place / path).write_bytes(content)
            recorded = (Path("data") / path).as_posix()
            row = (digest, uris[number % POSTS], "image/jpeg", recorded, size, 640, 480, "", "2025-10-30 21:14:05")
            connection.execute("INSERT INTO media VALUES (?,?,?,?,?,?,?,?,?)", row)
    connection.close()
    return archive
