"""Background exports."""
