"""Text of labels."""

from PySide6.QtWidgets import QLabel

_BIDI_CONTROLS = frozenset(map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A))))


def one_line(text: str) -> str:
    """Return a name without line breaks and bidirectional control characters."""
    return " ".join("".join(character for character in text if character not in _BIDI_CONTROLS).split())


def set_label_text(label: QLabel, text: str) -> None:
    """Set a label's text and its accessible description."""
    label.setText(text)
    label.setAccessibleDescription(text)
