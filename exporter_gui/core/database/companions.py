"""Suffixes of the files that SQLite keeps next to a database."""

JOURNAL, LOG, SHARED_MEMORY = "-journal", "-wal", "-shm"
COMPANIONS = (JOURNAL, LOG, SHARED_MEMORY)
