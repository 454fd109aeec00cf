"""Queries to archives, answered without stalling the window."""
