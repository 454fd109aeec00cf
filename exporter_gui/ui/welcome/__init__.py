"""The page without an archive."""
