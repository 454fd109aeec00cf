"""Background work of the window. Uses QtCore, and no widgets."""
