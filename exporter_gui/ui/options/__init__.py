"""The choices of an export."""
