"""Palette of a scheme, for whatever the style sheet does not color."""

from PySide6.QtGui import QColor, QPalette

from exporter_gui.ui.theme.colors import Colors

_ENABLED = (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive)


def palette_of(colors: Colors) -> QPalette:
    """Return a palette in which every role has a color in every group."""
    palette = QPalette()
    for role, color in _roles(colors).items():
        for group in _ENABLED:
            palette.setColor(group, role, QColor(color))
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(_disabled(colors).get(role, color)))
    return palette


def _roles(colors: Colors) -> dict[QPalette.ColorRole, str]:
    role = QPalette.ColorRole
    return {
        role.Window: colors.window,
        role.WindowText: colors.text,
        role.Base: colors.surface,
        role.AlternateBase: colors.window,
        role.Text: colors.text,
        role.PlaceholderText: colors.secondary,
        role.Button: colors.surface,
        role.ButtonText: colors.text,
        role.BrightText: colors.error.text,
        role.Highlight: colors.primary,
        role.HighlightedText: colors.on_primary,
        role.Accent: colors.primary,
        role.Link: colors.accent,
        role.LinkVisited: colors.accent,
        role.ToolTipBase: colors.surface,
        role.ToolTipText: colors.text,
        role.Light: colors.surface,
        role.Midlight: colors.hover,
        role.Mid: colors.hairline,
        role.Dark: colors.edge,
        role.Shadow: colors.edge,
    }


def _disabled(colors: Colors) -> dict[QPalette.ColorRole, str]:
    role = QPalette.ColorRole
    texts = (role.WindowText, role.Text, role.PlaceholderText, role.ButtonText, role.Link, role.LinkVisited)
    return {**dict.fromkeys(texts, colors.disabled), role.Highlight: colors.disabled, role.Accent: colors.disabled}
