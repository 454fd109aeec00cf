"""Facets of a record of a post: links, mentions and tags that stand at places of its text.

Places that lie outside the text, inside a character or over another facet are skipped, as Bluesky does.
"""

import operator
import re
from dataclasses import dataclass

from exporter_gui.core.model.facet import Facet, FacetKind, is_did
from exporter_gui.core.sources.repository.record_json import readable_text
from exporter_gui.core.sources.repository.tolerant_cbor import CborValue

LONGEST_TAG = 640
_LONGEST_ADDRESS = 8_192
_MOST_FACETS = 500
_FEATURES: dict[str, tuple[FacetKind, str]] = {
    "app.bsky.richtext.facet#link": ("link", "uri"),
    "app.bsky.richtext.facet#mention": ("mention", "did"),
    "app.bsky.richtext.facet#tag": ("tag", "tag"),
}
_ENTITIES: dict[str, FacetKind] = {"link": "link", "mention": "mention"}
_SPACE = re.compile(r"[\s\x00-\x1f\x7f]+")


@dataclass(frozen=True, slots=True)
class _Units:
    """Units in which places are counted."""

    start: str
    """Name of the member of an index."""
    end: str
    encoding: str
    errors: str
    size: int
    """In bytes."""
    mask: int
    continues: int
    """Last byte of a unit that continues a character, under the mask."""

    def is_inside(self, data: bytes, at: int) -> bool:
        """Return whether a place is inside a character."""
        last = at + self.size - 1
        return last < len(data) and data[last] & self.mask == self.continues

    def characters(self, data: bytes) -> int:
        """Return the number of characters in an encoded text."""
        return len(data) if data.isascii() and self.size == 1 else len(data.decode(self.encoding, self.errors))


_BYTES = _Units("byteStart", "byteEnd", "utf-8", "surrogateescape", 1, 0xC0, 0x80)
_UTF_16 = _Units("start", "end", "utf-16-le", "surrogatepass", 2, 0xFC, 0xDC)
_Place = tuple[int, int, dict[str, CborValue]]
"""Start, end and facet."""
_START_AND_END = operator.itemgetter(0, 1)


def record_facets(record: dict[str, CborValue], text: str) -> list[Facet]:
    """Return the facets of a text, in its order; all features of one place are facets of that place."""
    facets, entities = record.get("facets"), record.get("entities")
    found: list[Facet] = []
    if isinstance(facets, list) and facets:
        for start, end, facet in _placed(facets, text, _BYTES):
            features = facet.get("features")
            for feature in features[:_MOST_FACETS] if isinstance(features, list) else ():
                type_ = feature.get("$type") if isinstance(feature, dict) else None
                if isinstance(feature, dict) and isinstance(type_, str) and type_ in _FEATURES:
                    kind, name = _FEATURES[type_]
                    found += _facet(start, end, kind, feature.get(name))
    elif isinstance(entities, list):  # until 2023
        for start, end, entity in _placed(entities, text, _UTF_16):
            type_ = entity.get("type")
            if isinstance(type_, str) and type_ in _ENTITIES:
                found += _facet(start, end, _ENTITIES[type_], entity.get("value"))
    return found[:_MOST_FACETS]


def one_line(text: str) -> str:
    """Return a text with a space for each run of white space and controls."""
    readable = readable_text(text)
    return _SPACE.sub(" ", readable).strip() if _has_space(readable) else readable


def _has_space(text: str) -> bool:
    is_plain = text.isprintable() and " " not in text  # for most, and much faster
    return not is_plain and _SPACE.search(text) is not None


def _placed(facets: list[CborValue], text: str, units: _Units) -> list[_Place]:
    """Return facets with their places in the characters of a text, without those that cannot be."""
    data = text.encode(units.encoding, units.errors)
    placed: list[_Place] = []
    done = characters = 0
    for start, end, facet in _places(facets, units):
        if not done <= start < end <= len(data) or units.is_inside(data, start) or units.is_inside(data, end):
            continue
        first = characters + units.characters(data[done:start])
        characters = first + units.characters(data[start:end])
        done = end
        if not text[first:characters].isspace():
            placed.append((first, characters, facet))
    return placed


def _places(facets: list[CborValue], units: _Units) -> list[_Place]:
    """Return facets with their places in bytes, in their order."""
    places: list[_Place] = []
    for facet in facets[:_MOST_FACETS]:
        index = facet.get("index") if isinstance(facet, dict) else None
        if isinstance(facet, dict) and isinstance(index, dict):
            start, end = index.get(units.start), index.get(units.end)
            if isinstance(start, int) and isinstance(end, int):
                places.append((start * units.size, end * units.size, facet))
    places.sort(key=_START_AND_END)
    return places


def _facet(start: int, end: int, kind: FacetKind, value: CborValue) -> list[Facet]:
    """Return a facet; none if it has no usable value."""
    if not isinstance(value, str) or len(value) > _LONGEST_ADDRESS:
        return []
    if kind == "tag":
        text = one_line(value) if len(value) <= LONGEST_TAG else ""
    else:
        text = readable_text(value)
        if _has_space(text) or (kind == "mention" and not is_did(text)):
            return []
    return [Facet(start, end, kind, text)] if text else []
