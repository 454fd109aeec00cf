"""Links, mentions and tags within the texts of posts."""

import re
from collections.abc import Iterable
from typing import Literal, NamedTuple
from urllib.parse import quote

_DID = re.compile(r"did:[a-z]+:[A-Za-z0-9._:%-]{1,2000}", re.ASCII)
_BLUESKY = "https://bsky.app"
PROFILES = f"{_BLUESKY}/profile/"
"""Beginning of the web address of a profile; its DID follows."""

TAGS = f"{_BLUESKY}/hashtag/"
"""Beginning of the web address of a tag; its percent-encoded text follows."""
_NUMBERS = re.compile(r"\d{1,9} \d{1,9}", re.ASCII)


FacetKind = Literal["link", "mention", "tag"]


class Facet(NamedTuple):
    """Part of a text that stands for something: a tuple, which is made and written faster than a dataclass."""

    start: int
    """In characters of the text, like `end`."""
    end: int
    kind: FacetKind
    value: str
    """Address of a link, DID of a mentioned account, or tag without its `#`."""

    @property
    def address(self) -> str:
        """Return the web address; that of a link as its author gave it, of whatever scheme."""
        if self.kind == "link":
            return self.value
        return PROFILES + self.value if self.kind == "mention" else tag_address(self.value)


def tag_address(tag: str) -> str:
    """Return the web address of the posts with a tag."""
    return f"{TAGS}{quote(tag, safe='')}"


def is_did(text: str) -> bool:
    """Return whether a text is a DID that may become part of a web address."""
    return _DID.fullmatch(text) is not None


def write_facets(facets: Iterable[Facet]) -> str:
    """Return facets as a database keeps them: a line each, `START END KIND VALUE`; no value has a line break."""
    return "\n".join([f"{start} {end} {kind} {value}" for start, end, kind, value in facets])


def read_facets(lines: Iterable[str]) -> list[Facet]:
    """Return the facets in lines of `write_facets`; what is none is left out, as databases are not trusted."""
    return [facet for line in lines if (facet := _read_facet(line))]


def _read_facet(line: str) -> Facet | None:
    match line.split(" ", 3):
        case [start, end, "link" | "mention" | "tag" as kind, value] if _NUMBERS.fullmatch(f"{start} {end}"):
            return Facet(int(start), int(end), kind, value) if kind != "mention" or is_did(value) else None
    return None
