"""Languages of the texts that a format adds to the posts."""

from typing import Literal

from exporter_gui.core.language import QT_TRANSLATE_NOOP

TextLanguage = Literal["english", "german", "japanese"]
CHOICES = (
    QT_TRANSLATE_NOOP("engine", "english"),
    QT_TRANSLATE_NOOP("engine", "german"),
    QT_TRANSLATE_NOOP("engine", "japanese"),
)
"""Choices as a form shows them."""
