"""Notes on cells that were changed."""

from exporter_gui.core.messages import Code, Message


def cell_notes(*, harmless: int = 0, cut: int = 0) -> list[Message]:
    """Return a message for each kind of change that occurred."""
    notes: list[Message] = []
    if harmless:
        code = Code.CELL_MADE_HARMLESS if harmless == 1 else Code.CELLS_MADE_HARMLESS
        notes.append(Message(code, {"cells": harmless}))
    if cut:
        notes.append(Message(Code.CELL_CUT if cut == 1 else Code.CELLS_CUT, {"cells": cut}))
    return notes
