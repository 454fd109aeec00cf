"""Links, mentions and tags within the texts of posts."""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from urllib.parse import quote

from exporter_gui.core.model.json_value import JsonValue

_DID = re.compile(r"did:[a-z]+:[A-Za-z0-9._:%-]{1,2000}", re.ASCII)
_BLUESKY = "https://bsky.app"
PROFILES = f"{_BLUESKY}/profile/"
"""Beginning of the web address of a profile; its DID follows."""


class FacetKind(Enum):
    """Kind of a facet."""

    LINK = "link"
    MENTION = "mention"
    TAG = "tag"


@dataclass(frozen=True, slots=True)
class Facet:
    """Part of a text that stands for something."""

    start: int
    """In characters of the text, like `end`."""
    end: int
    kind: FacetKind
    value: str
    """Address of a link, DID of a mentioned account, or tag without its `#`."""

    @property
    def address(self) -> str:
        """Return the web address; that of a link as its author gave it, of whatever scheme."""
        if self.kind is FacetKind.LINK:
            return self.value
        return PROFILES + self.value if self.kind is FacetKind.MENTION else tag_address(self.value)


def tag_address(tag: str) -> str:
    """Return the web address of the posts with a tag."""
    return f"{_BLUESKY}/hashtag/{quote(tag, safe='')}"


def is_did(text: str) -> bool:
    """Return whether a text is a DID that may become part of a web address."""
    return _DID.fullmatch(text) is not None


def write_facets(facets: Iterable[Facet]) -> str:
    """Return facets as a database keeps them: in JSON, `[start, end, kind, value]` each."""
    rows = [[facet.start, facet.end, facet.kind.value, facet.value] for facet in facets]
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":"))


def read_facets(stored: JsonValue) -> list[Facet]:
    """Return facets that were kept by `write_facets`; what is none is left out, as the database is not trusted."""
    return [facet for row in stored if (facet := _facet(row))] if isinstance(stored, list) else []


def _facet(row: JsonValue) -> Facet | None:
    match row:
        case [int(start), int(end), "link" | "mention" | "tag" as kind, str(value)]:
            is_usable = kind != FacetKind.MENTION.value or is_did(value)
            return Facet(start, end, FacetKind(kind), value) if is_usable else None
    return None
