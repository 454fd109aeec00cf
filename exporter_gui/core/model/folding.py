"""Case-insensitive comparison of texts."""

import unicodedata


def folded(text: str) -> str:
    """Return a key that is equal for texts that differ only in case or in Unicode composition."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).casefold())
