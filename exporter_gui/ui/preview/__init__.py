"""The posts that will be exported."""
