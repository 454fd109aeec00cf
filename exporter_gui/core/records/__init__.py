"""Files with the records of a repository: one or two for each collection."""
