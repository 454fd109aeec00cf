"""The list of past exports."""
