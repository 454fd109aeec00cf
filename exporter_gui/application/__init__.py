"""What the window does in the background. Knows QtCore, and no widgets."""
