"""The run of an export and its result."""
