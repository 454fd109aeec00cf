"""Text of numbers that are stored in columns of other kinds."""

import math

from exporter_gui.core.model.post import Kind


def number_text(kind: Kind, value: float) -> str:
    """Return a number as text; in a FLAG column, integers and the floats 0 and 1 become `true` or `false`."""
    if kind is Kind.FLAG and (isinstance(value, int) or value in {0, 1}):
        return "true" if value else "false"
    if math.isinf(value):
        return "Infinity" if value > 0 else "-Infinity"
    return repr(value)
