"""Fast path: SQLite writes ordinary posts as text. Not needed to understand the rest of the code."""
