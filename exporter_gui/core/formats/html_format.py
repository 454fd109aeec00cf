"""Web pages: an archive to read in a browser."""

from dataclasses import dataclass

from exporter_gui.core.formats.format import Format, Layout, OpenWriter
from exporter_gui.core.formats.options import option
from exporter_gui.core.formats.text_language import LANGUAGE_NAMES, TextLanguage
from exporter_gui.core.language import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class HtmlOptions:
    """Options of the web pages."""

    language: TextLanguage = option(
        "english",
        QT_TRANSLATE_NOOP("engine", "Language of the pages"),
        QT_TRANSLATE_NOOP("engine", "language of headings, dates and buttons; posts stay as they were written"),
        LANGUAGE_NAMES,
    )


def _load() -> OpenWriter[HtmlOptions]:
    from exporter_gui.core.formats.html.languages import page_language  # noqa: PLC0415 - as said in `Format.load`
    from exporter_gui.core.formats.html.writer import HtmlWriter  # noqa: PLC0415 - as said in `Format.load`

    return lambda outputs, options, context: HtmlWriter(outputs, page_language(options.language), context)


HTML = Format(
    id="html",
    label=QT_TRANSLATE_NOOP("engine", "Web pages"),
    noun=QT_TRANSLATE_NOOP("engine", "web pages"),
    suffix=".html",
    description=QT_TRANSLATE_NOOP(
        "engine",
        "Pages to read and search in any browser, by month, with pictures, threads and a calendar of each year.",
    ),
    help=(
        QT_TRANSLATE_NOOP(
            "engine",
            "Web pages are an archive to read, search and show: open index.html in a browser. They need no internet and"
            " no other program, and load nothing from the web.",
        ),
        QT_TRANSLATE_NOOP(
            "engine",
            "They are a folder of many files. For other programs and long-term keeping, choose JSON as well.",
        ),
    ),
    load=_load,
    options=HtmlOptions,
    layout=Layout.FOLDER,
    icon="globe",
)
