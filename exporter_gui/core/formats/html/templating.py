"""Templates of the pages; everything that they insert is escaped."""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from exporter_gui.core.formats.html.language import PageLanguage

_FOLDER = Path(__file__).resolve().parent
_TEXT = re.compile(r'_\(("(?:[^"\\]|\\.)*")\)')
ASSETS = ("style.css", "theme.js", "app.js", "search.js", "icon.svg")


@dataclass(frozen=True, slots=True)
class Site:
    """Facts that every page shows."""

    name: str
    handle: str
    initial: str
    times: str
    """Sentence about the time zone."""


class _TranslatedTemplates(FileSystemLoader):
    """Templates in which each `_("text")` is replaced by a string literal, so that it costs nothing at run time."""

    def __init__(self, folder: Path, language: PageLanguage) -> None:
        super().__init__(folder)
        self._language = language

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        """Return the translated source of a template."""
        source, name, is_current = super().get_source(environment, template)
        return (
            _TEXT.sub(lambda match: json.dumps(self._language.text(json.loads(match[1])), ensure_ascii=False), source),
            name,
            is_current,
        )


class Pages:
    """Renders pages in one language."""

    def __init__(self, language: PageLanguage) -> None:
        self._environment = Environment(
            loader=_TranslatedTemplates(_FOLDER / "templates", language),
            autoescape=True,
            trim_blocks=True,
            lstrip_blocks=True,
            undefined=StrictUndefined,
        )
        self._environment.globals |= {
            "_": language.text,
            "count": language.count,
            "number": language.number,
            "language": language,
        }

    def render(self, name: str, **values: object) -> bytes:
        """Return a page from a template without its suffix; its name is that of the section that it belongs to."""
        return self._environment.get_template(f"{name}.html").render(current=name, **values).encode()


def assets() -> Iterator[tuple[str, bytes]]:
    """Yield name and content of the files that all pages use."""
    for name in ASSETS:
        yield f"assets/{name}", (_FOLDER / "assets" / name).read_bytes()
