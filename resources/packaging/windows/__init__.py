"""Windows: version resources of the executables, installer, portable archive."""
