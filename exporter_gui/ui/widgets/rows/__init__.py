"""Rows of two lines with an icon, for lists of files."""
