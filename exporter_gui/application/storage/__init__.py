"""The program's own data: history, preferences, choices."""
