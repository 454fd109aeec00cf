"""Registry of the languages of the pages."""

from exporter_gui.core.formats.html.german import GERMAN
from exporter_gui.core.formats.html.japanese import JAPANESE
from exporter_gui.core.formats.html.language import ENGLISH, PageLanguage

LANGUAGES: dict[str, PageLanguage] = {"english": ENGLISH, "german": GERMAN, "japanese": JAPANESE}
