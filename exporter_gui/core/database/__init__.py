"""Queries on a database of posts: all SQL except that of the fast path."""
