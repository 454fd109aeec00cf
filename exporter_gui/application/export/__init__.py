"""The export in a thread of its own."""
