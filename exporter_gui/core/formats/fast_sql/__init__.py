"""The fast path: SQLite writes ordinary posts as text. A newcomer can skip this package."""
