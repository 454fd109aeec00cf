"""Archive Exporter: exports bskyarchive databases and Bluesky repositories to JSON, CSV and JSON Lines."""

__version__ = "0.1.0"
