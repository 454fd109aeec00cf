"""Media files that an archive refers to."""
