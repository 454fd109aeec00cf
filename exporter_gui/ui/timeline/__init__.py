"""Posts per month as bars, on which a range of dates is chosen: the arithmetic without widgets, and the widget."""
