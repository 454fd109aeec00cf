"""Lists and times are written as the language of the window writes them."""

from datetime import datetime

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from exporter_gui.application.storage.choices import Choices
from exporter_gui.core.output.packing import Packing
from exporter_gui.ui.options.choices_in_words import filters_in_words, format_and_packing
from exporter_gui.ui.widgets.dates import moment_text

WORDS = {", ": "、", "{day}, {minute}": "{day} {minute}"}


class Words(QTranslator):
    def translate(self, _context, source, _disambiguation=None, _number=-1):
        return WORDS.get(source, source)

    def isEmpty(self):  # noqa: N802 - Qt's name
        return False


@pytest.fixture
def other_words(qapp):
    words = Words()
    QCoreApplication.installTranslator(words)
    yield
    QCoreApplication.removeTranslator(words)


CHOICES = Choices(include_replies=False, only_media=True, packing=Packing.ZIP, bag=True, everything=True)


def test_filters_and_packing_are_lists():
    assert filters_in_words(CHOICES) == "no replies, with media only"
    assert format_and_packing(CHOICES) == "JSON, ZIP with images and videos, all records, BagIt"


@pytest.mark.usefixtures("other_words")
def test_they_are_separated_as_the_language_does():
    assert filters_in_words(CHOICES) == "no replies、with media only"
    assert format_and_packing(CHOICES) == "JSON、ZIP with images and videos、all records、BagIt"
    assert "," not in moment_text(datetime(2026, 3, 29, 14, 5)).replace("29,", "29")  # noqa: DTZ001 - a time of the clock
