"""A program that writes to an archive as bskyarchive does: in a process of its own, and without waiting for a lock."""

import subprocess
from pathlib import Path

from tests.support.archive_states import Start

_CODE = """
import sqlite3, sys, threading
connection = sqlite3.connect(sys.argv[1], isolation_level=None, timeout=0, check_same_thread=False)
connection.execute("PRAGMA busy_timeout = 0")

def write(sql):
    try:
        connection.executescript(f"BEGIN IMMEDIATE; {sql}; COMMIT;")
    except sqlite3.Error as error:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        return str(error)
    return "committed"

def keep_writing(sql, stop):
    while not stop.wait(0.002):
        write(sql)

stop = threading.Event()
for line in sys.stdin:
    if line.startswith("again and again: "):
        writing = threading.Thread(target=keep_writing, args=(line.removeprefix("again and again: "), stop))
        writing.start()
        print("begun", flush=True)
    elif line.startswith("PRAGMA"):
        print(connection.execute(line).fetchall(), flush=True)
    else:
        print(write(line), flush=True)
stop.set()
"""
_PREPARE = "; ".join(f"DROP TRIGGER IF EXISTS posts_a{which}" for which in "iud")


class Archiver:
    """One connection to an archive; it stays open."""

    def __init__(self, start: Start, path: Path, journal_mode: str) -> None:
        self._process: subprocess.Popen[str] = start(_CODE, path)
        self._ask(f"PRAGMA journal_mode = {journal_mode}")
        self.generation = -1
        assert self.write(_PREPARE) == "committed"
        assert self.write_generation() == "committed"

    def write(self, sql: str) -> str:
        """Commit a change; return `committed`, or why it was not."""
        return self._ask(sql)

    def write_generation(self) -> str:
        """Change every post, move some in the order, and add one: a mixture of two moments cannot look like one."""
        self.generation += 1
        return self.write(
            f"UPDATE posts SET text = 'generation {self.generation}';"
            "UPDATE posts SET created_at = printf('20%02d', 99 - substr(created_at, 3, 2)) || substr(created_at, 5)"
            f" WHERE rowid % 5 = {self.generation % 5};"
            "INSERT INTO posts SELECT uri || ' again', cid, did, text, created_at, indexed_at, has_media, like_count,"
            " repost_count, reply_count, quote_count, is_reply, reply_parent, embed_type, embed_data, labels,"
            " archived_at"
            " FROM posts ORDER BY length(uri) DESC, uri LIMIT 1"
        )

    def checkpoint(self) -> str:
        """Move the log's content to the archive."""
        return self._ask("PRAGMA wal_checkpoint(PASSIVE)")

    def write_again_and_again(self, sql: str) -> None:
        """Commit a change every few milliseconds until the end."""
        assert self._ask(f"again and again: {sql}") == "begun"

    def _ask(self, line: str) -> str:
        self._process.stdin.write(f"{line}\n")
        self._process.stdin.flush()
        return self._process.stdout.readline().rstrip("\n")

    def stop(self) -> None:
        """Close the archive and end."""
        _out, errors = self._process.communicate()
        assert (self._process.returncode, errors) == (0, "")
