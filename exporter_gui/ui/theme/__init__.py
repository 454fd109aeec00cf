"""Light and dark color schemes."""
