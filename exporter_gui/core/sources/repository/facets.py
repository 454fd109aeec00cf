"""Facets of a record of a post: links, mentions and tags that stand at places of its text.

Places that lie outside the text, inside a character or over another facet are skipped, as Bluesky does.
"""

import re
from collections.abc import Iterator

from exporter_gui.core.model.facet import Facet, FacetKind, is_did
from exporter_gui.core.sources.repository.record_json import readable_text
from exporter_gui.core.sources.repository.tolerant_cbor import CborValue

LONGEST_TAG = 640
_LONGEST_ADDRESS = 8_192
_MOST_FACETS = 500
_FEATURES = {
    "app.bsky.richtext.facet#link": (FacetKind.LINK, "uri"),
    "app.bsky.richtext.facet#mention": (FacetKind.MENTION, "did"),
    "app.bsky.richtext.facet#tag": (FacetKind.TAG, "tag"),
}
_ENTITIES = {"link": FacetKind.LINK, "mention": FacetKind.MENTION}
_NO_ADDRESS = re.compile(r"[\s\x00-\x1f\x7f]")
_SPACE = re.compile(r"[\s\x00-\x1f\x7f]+")
_Place = tuple[int, int, CborValue]
"""Start, end and features."""


def record_facets(record: dict[str, CborValue], text: str) -> list[Facet]:
    """Return the facets of a text, in its order; all features of one place are facets of that place."""
    found: list[Facet] = []
    facets = record.get("facets")
    if isinstance(facets, list) and facets:
        for start, end, features in _placed(_by_bytes(facets), text.encode("utf-8", "surrogateescape"), "utf-8"):
            for feature in features[:_MOST_FACETS] if isinstance(features, list) else ():
                found += _facet(start, end, *_feature(feature))
    elif isinstance(entities := record.get("entities"), list):  # until 2023
        for start, end, entity in _placed(_by_units(entities), text.encode("utf-16-le", "surrogatepass"), "utf-16-le"):
            kind = entity.get("type") if isinstance(entity, dict) else None
            if isinstance(entity, dict) and isinstance(kind, str):
                found += _facet(start, end, _ENTITIES.get(kind), entity.get("value"))
    return [facet for facet in found[:_MOST_FACETS] if text[facet.start : facet.end].strip()]


def one_line(text: str) -> str:
    """Return a text with a space for each row of white space and controls."""
    return _SPACE.sub(" ", readable_text(text)).strip()


def _by_bytes(facets: list[CborValue]) -> Iterator[_Place]:
    for facet in facets[:_MOST_FACETS]:
        match facet:
            case {"index": {"byteStart": int(start), "byteEnd": int(end)}, "features": features}:
                yield start, end, features


def _by_units(entities: list[CborValue]) -> Iterator[_Place]:
    for entity in entities[:_MOST_FACETS]:
        match entity:
            case {"index": {"start": int(start), "end": int(end)}}:
                yield 2 * start, 2 * end, entity


def _placed(places: Iterator[_Place], data: bytes, encoding: str) -> Iterator[_Place]:
    """Return places in an encoded text as places in its characters, without those that cannot be."""
    done = characters = 0
    for start, end, features in sorted(places, key=lambda place: place[:2]):
        is_place = done <= start < end <= len(data)
        if not is_place or _is_inside(data, start, encoding) or _is_inside(data, end, encoding):
            continue
        first = characters + _length(data[done:start], encoding)
        characters = first + _length(data[start:end], encoding)
        done = end
        yield first, characters, features


def _is_inside(data: bytes, at: int, encoding: str) -> bool:
    """Return whether a place is inside a character: before a continuation byte, or before a low surrogate."""
    if at >= len(data):
        return False
    return data[at] & 0xC0 == 0x80 if encoding == "utf-8" else data[at + 1] & 0xFC == 0xDC  # noqa: PLR2004 - Unicode's


def _length(data: bytes, encoding: str) -> int:
    return len(data.decode(encoding, "surrogateescape" if encoding == "utf-8" else "surrogatepass"))


def _feature(feature: CborValue) -> tuple[FacetKind | None, CborValue]:
    type_ = feature.get("$type") if isinstance(feature, dict) else None
    if not isinstance(feature, dict) or not isinstance(type_, str) or type_ not in _FEATURES:
        return None, None
    kind, name = _FEATURES[type_]
    return kind, feature.get(name)


def _facet(start: int, end: int, kind: FacetKind | None, value: CborValue) -> list[Facet]:
    """Return a facet; none if it has no usable value."""
    if kind is None or not isinstance(value, str) or len(value) > _LONGEST_ADDRESS:
        return []
    if kind is FacetKind.TAG:
        tag = one_line(value) if len(value) <= LONGEST_TAG else ""
        return [Facet(start, end, kind, tag)] if tag else []
    text = readable_text(value)
    is_usable = is_did(text) if kind is FacetKind.MENTION else bool(text) and not _NO_ADDRESS.search(text)
    return [Facet(start, end, kind, text)] if is_usable else []
