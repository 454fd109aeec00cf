"""Dialogs, and their lifetime."""
