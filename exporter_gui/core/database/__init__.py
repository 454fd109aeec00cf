"""Queries on a database of posts: all SQL but that of the fast path."""
