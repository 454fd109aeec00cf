"""Languages of the texts that a format adds to the posts."""

from typing import Literal

TextLanguage = Literal["english", "german", "japanese"]
LANGUAGE_NAMES = {"english": "English", "german": "Deutsch", "japanese": "日本語"}
"""Names of the languages, each in its own."""
