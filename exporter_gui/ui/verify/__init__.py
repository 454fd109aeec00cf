"""Verification of exports."""
