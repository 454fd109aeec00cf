"""Dialogs and their lifetime."""
