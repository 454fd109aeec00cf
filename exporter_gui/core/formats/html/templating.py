"""Templates of the pages; everything that they insert is escaped."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from exporter_gui.core.formats.html.language import PageLanguage

_FOLDER = Path(__file__).resolve().parent
ASSETS = ("style.css", "theme.js", "app.js", "search.js", "icon.svg")


@dataclass(frozen=True, slots=True)
class Site:
    """Facts that every page shows."""

    name: str
    handle: str
    initial: str
    times: str
    """Sentence about the time zone."""


class Pages:
    """Renders pages in one language."""

    def __init__(self, language: PageLanguage) -> None:
        self._environment = Environment(
            loader=FileSystemLoader(_FOLDER / "templates"),
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
