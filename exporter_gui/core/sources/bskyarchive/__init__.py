"""SQLite archives of bskyarchive: recognised, opened as a consistent snapshot, never changed."""
