"""The SQLite archive that bskyarchive keeps: recognised, opened at one moment, never changed."""
