"""The engine: reads archives and writes files. Knows nothing of Qt."""
