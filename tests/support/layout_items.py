"""Python objects of layout items that Qt has deleted."""

import gc

from PySide6.QtWidgets import QLayout, QLayoutItem
from shiboken6 import Shiboken


def stale_layout_items() -> list[str]:
    """Return the layouts of what Python still takes for items, although Qt has replaced them.

    PySide remembers the address of an item as long as its layout lives. As soon as another object lies at that
    address, the end of that object ends the process.
    """
    layouts = [each for each in Shiboken.getAllValidWrappers() if isinstance(each, QLayout)]
    known = [
        (each, layout)
        for layout in layouts
        for each in gc.get_referents(layout)
        if isinstance(each, QLayoutItem) and not isinstance(each, QLayout) and Shiboken.isValid(each)
    ]
    return [
        f"{type(layout).__name__} of {type(layout.parentWidget()).__name__}"
        for item, layout in known
        if all(each.indexOf(item) < 0 for each in layouts)
    ]
