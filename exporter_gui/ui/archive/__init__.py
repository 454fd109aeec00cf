"""The page with an archive."""
