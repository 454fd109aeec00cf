"""Numbers where other values are expected, as all text formats write them."""

import math

from exporter_gui.core.model.post import Kind


def number_text(kind: Kind, value: float) -> str:
    """Write a number as its column means it: a truth value for 0 and 1, and for whole numbers."""
    if kind is Kind.FLAG and (isinstance(value, int) or value in {0, 1}):
        return "true" if value else "false"
    if math.isinf(value):
        return "Infinity" if value > 0 else "-Infinity"
    return repr(value)
