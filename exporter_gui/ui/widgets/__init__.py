"""Shared widgets and functions."""
