"""Export dialogs, progress and result."""
