"""Colors, light and dark."""
