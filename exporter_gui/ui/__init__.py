"""The window: renders state and emits intentions."""
