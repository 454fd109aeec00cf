"""The manifest of an export: what it holds, from what it was made, and how to check it."""
