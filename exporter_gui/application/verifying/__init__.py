"""Verification of exports in the background."""
