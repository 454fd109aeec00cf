"""Archives in every state in which a running, a finished or a killed program can leave them.

Every post's text is `committed`; what must not be read is `uncommitted`.
"""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

from tests.support.small_archive import rest

SECRET = "a-token-that-nobody-else-may-see"
STATEMENTS = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None, timeout=0)
for statement in sys.argv[2:]:
    connection.execute(statement).fetchall()
print("ready", flush=True)
sys.stdin.readline()
connection.close()
"""
COMMIT = (
    "DROP TRIGGER IF EXISTS posts_au",
    "DROP TRIGGER IF EXISTS posts_ai",
    "UPDATE posts SET text = 'committed'",
    f"INSERT INTO sessions VALUES ('1', 'did:plc:x', 'me', 'Me', '{SECRET}', '{SECRET}', '2030-01-01', '2025-01-01')",
)
BEGIN = ("PRAGMA cache_size = 1", "BEGIN IMMEDIATE", "UPDATE posts SET text = 'uncommitted'", "DELETE FROM sessions")
Start = Callable[..., subprocess.Popen[str]]


def run(start: Start, path: Path, *statements: str) -> subprocess.Popen[str]:
    """Execute statements in a process that then keeps the archive open."""
    process = start(STATEMENTS, path, *statements)
    assert process.stdout.readline() == "ready\n", process.communicate()[1]
    return process


def finish(process: subprocess.Popen[str]) -> None:
    """Let it close the archive and end."""
    process.communicate("\n")
    assert process.returncode == 0


def kill(process: subprocess.Popen[str]) -> None:
    """End it as a crash does."""
    process.kill()
    process.communicate()


def rollback_journal(start: Start, path: Path) -> None:
    finish(run(start, path, *COMMIT))
    rest(path)


def journal_that_is_kept(start: Start, path: Path) -> None:
    finish(run(start, path, "PRAGMA journal_mode = persist", *COMMIT))
    rest(path)
    assert beside(path) == {"-journal"}


def rollback_journal_just_written(start: Start, path: Path) -> None:
    finish(run(start, path, *COMMIT))


def log_checkpointed(start: Start, path: Path) -> None:
    finish(run(start, path, "PRAGMA journal_mode = wal", *COMMIT))
    rest(path)
    assert beside(path) == set()


def log_in_use(start: Start, path: Path) -> None:
    run(start, path, "PRAGMA journal_mode = wal", "PRAGMA wal_autocheckpoint = 0", *COMMIT)
    assert beside(path) == {"-wal", "-shm"}


def log_in_use_while_written(start: Start, path: Path) -> None:
    run(start, path, "PRAGMA journal_mode = wal", "PRAGMA wal_autocheckpoint = 0", *COMMIT, *BEGIN)
    assert beside(path) == {"-wal", "-shm"}


def log_in_use_but_empty(start: Start, path: Path) -> None:
    run(start, path, "PRAGMA journal_mode = wal", *COMMIT, "PRAGMA wal_checkpoint(TRUNCATE)")
    assert beside(path) == {"-wal", "-shm"}


def log_left_by_a_crash(start: Start, path: Path) -> None:
    kill(run(start, path, "PRAGMA journal_mode = wal", "PRAGMA wal_autocheckpoint = 0", *COMMIT, *BEGIN))
    assert beside(path) == {"-wal", "-shm"}


def log_without_its_index(start: Start, path: Path) -> None:
    elsewhere = path.with_name("elsewhere") / "archive.db"
    elsewhere.parent.mkdir()
    shutil.move(path, elsewhere)
    process = run(start, elsewhere, "PRAGMA journal_mode = wal", "PRAGMA wal_autocheckpoint = 0", *COMMIT)
    shutil.copy2(elsewhere, path)
    shutil.copy2(f"{elsewhere}-wal", f"{path}-wal")
    finish(process)
    shutil.rmtree(elsewhere.parent)
    assert beside(path) == {"-wal"}


def rollback_journal_beside_a_foreign_log(start: Start, path: Path) -> None:
    finish(run(start, path, *COMMIT))
    path.with_name(f"{path.name}-wal").write_bytes(b"from another time")
    rest(path)
    assert beside(path) == {"-wal"}


def hot_journal(start: Start, path: Path) -> None:
    finish(run(start, path, *COMMIT))
    before = path.read_bytes()
    kill(run(start, path, *BEGIN))
    assert beside(path) == {"-journal"}
    assert path.read_bytes() != before
    rest(path)


STATES = {
    state.__name__.replace("_", " "): state
    for state in (
        rollback_journal,
        journal_that_is_kept,
        rollback_journal_just_written,
        log_checkpointed,
        log_in_use,
        log_in_use_while_written,
        log_in_use_but_empty,
        log_left_by_a_crash,
        log_without_its_index,
        hot_journal,
        rollback_journal_beside_a_foreign_log,
    )
}


def beside(path: Path) -> set[str]:
    """What follows the archive's name in the names of the other files that belong to it."""
    return {
        other.name.removeprefix(path.name) for other in path.parent.iterdir() if other.name.startswith(path.name)
    } - {""}
