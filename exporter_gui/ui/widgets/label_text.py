"""Text of labels."""

import re

from PySide6.QtWidgets import QLabel

_MNEMONIC_IN_BRACKETS = re.compile(r"\(&\w\)")
"""As in Japanese."""
_BIDI_CONTROLS = frozenset(map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A))))


def one_line(text: str) -> str:
    """Return a name without line breaks and bidirectional control characters."""
    return " ".join("".join(character for character in text if character not in _BIDI_CONTROLS).split())


def spoken(text: str) -> str:
    """Return the text of a button or label without its mnemonic, and without what follows its last word."""
    plain = _MNEMONIC_IN_BRACKETS.sub("", text).replace("&&", "\0").replace("&", "").replace("\0", "&")
    return plain.removesuffix("…").removesuffix(":").rstrip()


def set_label_text(label: QLabel, text: str) -> None:
    """Set a label's text and its accessible description."""
    label.setText(text)
    label.setAccessibleDescription(text)
