"""Small archives with chosen rows, and what is really stored in them."""

import os
import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path

import apsw

from exporter_gui.core.model.post import COLUMNS, Post

NAMES = tuple(column.name for column in COLUMNS)
DID = "did:plc:ordinaryordinaryordina"
ORDINARY = {
    "uri": f"at://{DID}/app.bsky.feed.post/3k0",
    "cid": "bafyreiordinary",
    "did": DID,
    "text": "ordinary text",
    "created_at": "2024-05-01 10:00:00.25 +0000 UTC",
    "indexed_at": "2025-10-30 14:00:00.5 -0700 PDT m=+3.25",
    "has_media": 0,
    "like_count": 1,
    "repost_count": 2,
    "reply_count": 3,
    "quote_count": 4,
    "is_reply": 0,
    "reply_parent": "",
    "embed_type": "",
    "embed_data": b"null",
    "labels": b"null",
    "archived_at": "2025-10-30 14:00:00.5 -0700 PDT m=+3.25",
}


class Text(bytes):
    """Bytes that are stored as TEXT, whether they are UTF-8 or not."""

    __slots__ = ()


def numbered(number: int, **changes: object) -> dict[str, object]:
    """An ordinary row with a URI of its own."""
    return {**ORDINARY, "uri": f"at://{DID}/app.bsky.feed.post/3k{number:07d}", **changes}


def fill(path: Path, rows: Iterable[Mapping[str, object]]) -> Path:
    """Insert rows into an archive, which is then left as if nobody had written to it lately."""
    connection = apsw.Connection(str(path))
    connection.execute("PRAGMA synchronous = OFF; DROP TRIGGER IF EXISTS posts_ai")
    with connection:
        for row in rows:
            places = ", ".join("CAST(? AS TEXT)" if isinstance(row[name], Text) else "?" for name in NAMES)
            connection.execute(
                f"INSERT INTO posts ({', '.join(NAMES)}) VALUES ({places})", tuple(row[name] for name in NAMES)
            )
    connection.close()
    rest(path)
    return path


def alter(path: Path, sql: str, values: Iterable[object] = ()) -> Path:
    """Change an archive, and leave it as if nobody had written to it lately."""
    connection = apsw.Connection(str(path))
    connection.execute("DROP TRIGGER IF EXISTS posts_ai; DROP TRIGGER IF EXISTS posts_au")
    connection.execute(sql, tuple(values)).fetchall()
    connection.close()
    rest(path)
    return path


def rest(path: Path) -> None:
    """Make a file look as if it had been written a while ago."""
    os.utime(path, (1_700_000_000.25, 1_700_000_000.25))


def filled_copy(empty: Path, folder: Path, rows: Iterable[Mapping[str, object]]) -> Path:
    """Copy an empty archive into a folder and insert rows."""
    folder.mkdir(parents=True, exist_ok=True)
    return fill(Path(shutil.copy2(empty, folder / "archive.db")), rows)


def stored_posts(path: Path) -> list[Post]:
    """The posts in the order of exports, as they are stored: columns may have turned texts into numbers."""
    values = ", ".join(
        f"typeof({name}), CASE typeof({name}) WHEN 'text' THEN CAST({name} AS BLOB) ELSE {name} END" for name in NAMES
    )
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    rows = connection.execute(f"SELECT {values} FROM posts ORDER BY created_at DESC, uri ASC").fetchall()
    connection.close()
    return [
        {
            name: value.decode("utf-8", "surrogateescape") if kind == "text" else value
            for name, kind, value in zip(NAMES, row[::2], row[1::2], strict=True)
        }
        for row in rows
    ]
