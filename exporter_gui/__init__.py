"""Archive Exporter: exports bskyarchive databases to files that can be trusted."""

__version__ = "0.1.0"
