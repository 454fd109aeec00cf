"""Look of every window: colors, palette, style sheet, icons, type and space."""
