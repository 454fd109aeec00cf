"""Damage as lost and misplaced writes leave it, page by page, in a database that nobody has open."""

import os
from pathlib import Path

import apsw

ON_TIME = "idx_posts_created_at"
ON_AUTHOR = "idx_posts_did"
ON_URI = "sqlite_autoindex_posts_1"
TABLE = "posts"
EMPTY_INDEX_LEAF = b"\x0a\x00\x00\x00\x00\x10\x00\x00"


def leaves(path: Path, name: str) -> list[int]:
    """The numbers of the pages at whose cells a table or an index ends."""
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    found = connection.execute(
        "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY path", (name,)
    ).fetchall()
    connection.close()
    return [number for (number,) in found]


def page_size(path: Path) -> int:
    return int.from_bytes(path.read_bytes()[16:18], "big")


def empty_a_leaf(path: Path, index: str) -> Path:
    """Take a whole page of entries out of an index."""
    size = page_size(path)
    return write(path, leaves(path, index)[1], EMPTY_INDEX_LEAF.ljust(size, b"\0"))


def double_a_leaf(path: Path, name: str) -> Path:
    """Put one page in the place of the next: its entries come twice, the others are lost."""
    first, second, *_ = leaves(path, name)[1:]
    size = page_size(path)
    return write(path, second, path.read_bytes()[(first - 1) * size : first * size])


def write(path: Path, page: int, content: bytes) -> Path:
    with path.open("r+b") as file:
        file.seek((page - 1) * len(content))
        file.write(content)
    os.utime(path, (1_700_000_000.25, 1_700_000_000.25))
    return path
