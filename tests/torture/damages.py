"""Ways in which a database file gets damaged: each changes the file in place, by chance."""

import random
import re
from collections.abc import Callable
from pathlib import Path

import apsw

Damage = Callable[[Path, random.Random], None]
_SCHEMA_EDITS = (
    (r"created_at TIMESTAMP NOT NULL", "created_at"),
    (r"uri TEXT PRIMARY KEY", "uri TEXT"),
    (r"did TEXT NOT NULL", "did INTEGER"),
    (r"text TEXT", "text BLOB COLLATE NOCASE"),
    (r"embed_data JSON", "embed_data INTEGER"),
    (r"created_at DESC", "text"),
    (r"ON posts\(did\)", "ON posts(uri)"),
    (r"like_count INTEGER", "like_count TEXT"),
    (r"cid TEXT NOT NULL,", ""),
    (r"archived_at", "archived_when"),
    (r"\)$", ") WITHOUT ROWID"),
    (r"posts", "post"),
)


def swap_pages(path: Path, rng: random.Random) -> None:
    pages = _pages(path)
    one, other = rng.sample(range(1, len(pages)), 2)
    pages[one], pages[other] = pages[other], pages[one]
    path.write_bytes(b"".join(pages))


def double_page(path: Path, rng: random.Random) -> None:
    pages = _pages(path)
    one, other = rng.sample(range(1, len(pages)), 2)
    pages[one] = pages[other]
    path.write_bytes(b"".join(pages))


def clear_page(path: Path, rng: random.Random) -> None:
    pages = _pages(path)
    at = rng.randrange(1, len(pages))
    pages[at] = rng.choice([b"\0", b"\xff", b"\x0a"]) * len(pages[at])
    path.write_bytes(b"".join(pages))


def age_page(path: Path, rng: random.Random) -> None:
    """Put back what a page held before some posts were removed: a write that was lost."""
    before = _pages(path)
    connection = apsw.Connection(str(path))
    connection.execute("DROP TRIGGER IF EXISTS posts_ad")
    connection.execute("DELETE FROM posts WHERE abs(random()) % 10 = 0").fetchall()
    connection.close()
    after = _pages(path)
    changed = [at for at, (old, new) in enumerate(zip(before, after, strict=False)) if old != new and at]
    for at in rng.sample(changed, min(len(changed), rng.randint(1, 3))):
        after[at] = before[at]
    path.write_bytes(b"".join(after))


def flip_bits(path: Path, rng: random.Random) -> None:
    content = bytearray(path.read_bytes())
    for _ in range(rng.choice([1, 4, 64])):
        at = rng.randrange(100, len(content))
        content[at] ^= 1 << rng.randrange(8)
    path.write_bytes(content)


def flip_bits_of_a_page_header(path: Path, rng: random.Random) -> None:
    content = bytearray(path.read_bytes())
    size = _page_size(content)
    at = rng.randrange(1, len(content) // size) * size + rng.randrange(24)
    content[at] ^= 1 << rng.randrange(8)
    path.write_bytes(content)


def edit_header(path: Path, rng: random.Random) -> None:
    content = bytearray(path.read_bytes())
    content[rng.randrange(16, 100)] = rng.randrange(256)
    path.write_bytes(content)


def truncate(path: Path, rng: random.Random) -> None:
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.truncate(rng.choice([rng.randrange(1, size), rng.randrange(1, size // 4096 + 1) * 4096]))


def edit_schema(path: Path, rng: random.Random) -> None:
    old, new = rng.choice(_SCHEMA_EDITS)
    connection = apsw.Connection(str(path))
    rows = connection.execute("SELECT rowid, sql FROM sqlite_schema WHERE sql IS NOT NULL").fetchall()
    fitting = [(rowid, re.sub(old, new, sql)) for rowid, sql in rows if re.search(old, sql)]
    _write_schema(connection, [("sql", sql, rowid) for rowid, sql in rng.sample(fitting, min(2, len(fitting)))])


def exchange_roots(path: Path, rng: random.Random) -> None:
    connection = apsw.Connection(str(path))
    rows = connection.execute("SELECT rowid, rootpage FROM sqlite_schema WHERE rootpage > 0").fetchall()
    (one, its), (other, others) = rng.sample(rows, 2)
    _write_schema(connection, [("rootpage", others, one), ("rootpage", rng.choice([its, others]), other)])


def _write_schema(connection: apsw.Connection, changes: list[tuple[str, str | int, int]]) -> None:
    connection.pragma("writable_schema", "on")
    for column, value, rowid in changes:
        connection.execute(f"UPDATE sqlite_schema SET {column} = ? WHERE rowid = ?", (value, rowid)).fetchall()
    connection.close()


def _page_size(content: bytes | bytearray) -> int:
    return int.from_bytes(content[16:18], "big") or 4096


def _pages(path: Path) -> list[bytes]:
    content = path.read_bytes()
    size = _page_size(content)
    return [content[at : at + size] for at in range(0, len(content), size)]


DAMAGES: tuple[Damage, ...] = (
    swap_pages,
    double_page,
    clear_page,
    age_page,
    flip_bits,
    flip_bits_of_a_page_header,
    edit_header,
    truncate,
    edit_schema,
    exchange_roots,
)
