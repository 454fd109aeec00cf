"""Archive Exporter: exports bskyarchive databases to JSON, CSV and JSON Lines."""

__version__ = "0.1.0"
