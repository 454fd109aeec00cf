"""Texts compared as a person compares them."""

import unicodedata


def folded(text: str) -> str:
    """Return what is the same for texts that differ only in case, or in how their characters are composed."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).casefold())
