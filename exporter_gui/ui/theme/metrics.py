"""Space in pixels, and sizes of type as factors of the desktop's font."""

TIGHT, SMALL, MEDIUM, LARGE, WIDE = 4, 8, 12, 16, 24
EDGE = 20
"""From the edge of the window."""
CONTROL_HEIGHT = 32
CONTROL_RADIUS = 6
CARD_RADIUS = 10
ICON = 18
"""Width and height of an icon in a button."""

TITLE, SECTION, BODY, CAPTION = 1.5, 1.1, 1.0, 0.9
