"""Web pages in memory, and what a browser would find in them."""

import contextlib
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote
from zoneinfo import ZoneInfo

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.database.post_database import PostDatabase
from exporter_gui.core.formats.context import ExportContext
from exporter_gui.core.formats.html_format import HTML, HtmlOptions
from exporter_gui.core.formats.kept_media import MediaFinder
from exporter_gui.core.messages import Message
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.sources import find_source
from tests.support.engine import EVERYTHING

BERLIN = ZoneInfo("Europe/Berlin")
_VOID = {"meta", "link", "img", "input", "br"}


class MemoryOutputs:
    """Folder in memory; one file is written at a time, and none twice."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self._name = ""

    def create(self, name: str = "") -> "MemoryOutputs":
        """Begin a new file."""
        assert name
        assert name not in self.files
        assert not name.startswith("/")
        assert ".." not in name.split("/")
        self.files[name] = b""
        self._name = name
        return self

    def write(self, data: bytes) -> None:
        """Append to the last file."""
        self.files[self._name] += data


class KnownMedia(dict):
    """Finder of media files that a test made up, by the URI of their post."""

    def find(self, uris):
        return {uri: self[uri] for uri in uris if uri in self}


@contextlib.contextmanager
def opened(archive: Path) -> Iterator[PostDatabase]:
    """One moment of an archive."""
    attempt = next(iter(find_source(archive).attempts(archive, Cancellation())))
    with attempt as database:
        yield database


def write_pages(  # noqa: PLR0913 - as an export is asked for
    archive: Path,
    selection: Selection = EVERYTHING,
    *,
    zone: ZoneInfo = BERLIN,
    media: MediaFinder | None = None,
    language: str = "english",
    notes: list[Message] | None = None,
) -> dict[str, bytes]:
    """Write an archive as web pages; return the files by name, and add what the writer notes."""
    outputs = MemoryOutputs()
    with opened(archive) as database:
        order = database.batches(selection)
        context = ExportContext(selection, zone, order.posts, media=media)
        with contextlib.closing(HTML.writer(outputs, HtmlOptions(language), context)) as writer:
            for batch in order:
                writer.write(database, batch)
            noted = writer.finish()
    if notes is not None:
        notes += noted
    return outputs.files


def save(files: dict[str, bytes], folder: Path) -> Path:
    """Write files to a real folder."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


@dataclass
class Element:
    """Element with its attributes and its text, that of its children included."""

    tag: str
    attributes: dict[str, str]
    parents: tuple["Element", ...] = ()
    text: str = ""

    @property
    def classes(self) -> set[str]:
        return set(self.attributes.get("class", "").split())


@dataclass
class Page(HTMLParser):
    """Parsed page; a tag that is not closed, or closed twice, is an error."""

    content: bytes
    elements: list[Element] = field(default_factory=list)
    _open: list[Element] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.feed(self.content.decode())
        self.close()
        assert not self._open, self._open[-1]

    def handle_starttag(self, tag, attributes):
        names = [name for name, _value in attributes]
        assert len(names) == len(set(names)), attributes
        element = Element(tag, {name: value or "" for name, value in attributes}, tuple(self._open))
        self.elements.append(element)
        if tag not in _VOID:
            self._open.append(element)

    def handle_startendtag(self, tag, attributes):
        self.elements.append(Element(tag, {name: value or "" for name, value in attributes}, tuple(self._open)))

    def handle_endtag(self, tag):
        assert self._open.pop().tag == tag, tag

    def handle_data(self, data):
        for element in self._open:
            element.text += data

    def all(self, tag: str, class_: str = "") -> list[Element]:
        """Elements with a tag, and a class if it is given."""
        return [each for each in self.elements if each.tag == tag and (not class_ or class_ in each.classes)]

    def by_id(self, id_: str) -> Element:
        """The only element with an identifier."""
        (found,) = (each for each in self.elements if each.attributes.get("id") == id_)
        return found

    def within(self, ancestor: Element, tag: str, class_: str = "") -> list[Element]:
        """Elements inside another one."""
        return [each for each in self.all(tag, class_) if ancestor in each.parents]

    @property
    def ids(self) -> list[str]:
        return [each.attributes["id"] for each in self.elements if "id" in each.attributes]


def pages_of(files: dict[str, bytes]) -> dict[str, Page]:
    """All pages, parsed."""
    return {name: Page(content) for name, content in files.items() if name.endswith(".html")}


def post_pages(pages: Iterable[str]) -> list[str]:
    """The names of the pages of posts."""
    return [name for name in pages if re.fullmatch(r"(\d{4}-\d\d|undated)(-\d+)?\.html", name)]


def permalinks(pages: dict[str, Page]) -> dict[str, str]:
    """The page of each post, by its identifier."""
    articles = [(page, each) for page in post_pages(pages) for each in pages[page].all("article")]
    links = {each.attributes["id"]: page for page, each in articles}
    assert len(links) == len(articles)
    return links


def broken_links(files: dict[str, bytes], pages: dict[str, Page]) -> list[tuple[str, str]]:
    """Links to files or identifiers that do not exist."""
    broken = []
    for name, page in pages.items():
        for element in page.elements:
            for attribute in ("href", "src"):
                link = element.attributes.get(attribute, "")
                if not link or link.startswith(("http://", "https://", "media/")):
                    continue
                path, _, fragment = unquote(link).partition("#")
                target = path or name
                if target not in files or (fragment and fragment not in pages[target].ids):
                    broken.append((name, link))
    return broken


def search_records(files: dict[str, bytes]) -> list[tuple[str, list[str]]]:
    """Page and fields of each post that the search knows, in its order."""
    scripts = [name for name in files if re.fullmatch(r"assets/search/\d+\.js", name)]
    records = []
    for number in range(len(scripts)):
        call = re.fullmatch(r"shard\((.*)\);\n", files[f"assets/search/{number}.js"].decode(), re.DOTALL)
        index, page, text = json.loads(f"[{call[1]}]")
        assert index == number
        records += [(page, record.split("\t")) for record in text.split("\x1e")]
    return records
