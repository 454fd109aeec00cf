"""Values of a record of a post for `RECORD_COLUMNS`: what bskyarchive has no columns for."""

import functools
from collections.abc import Iterable

from exporter_gui.core.model.facet import FacetKind, write_facets
from exporter_gui.core.model.post import Value
from exporter_gui.core.sources.repository.facets import LONGEST_TAG, one_line, record_facets
from exporter_gui.core.sources.repository.tolerant_cbor import CborValue

_LONGEST_URI = 8_192
_MOST_TEXTS = 100
_NO_FACETS: tuple[Value, ...] = (None, None, None)


def record_values(record: dict[str, CborValue]) -> tuple[Value, ...]:
    """Return a value for each of `RECORD_COLUMNS`."""
    (facets, links, mentions), tags_in_text = _NO_FACETS, []
    text = record.get("text")
    if isinstance(text, str) and ("facets" in record or "entities" in record):
        found = record_facets(record, text)
        of_kind = {kind: [facet.value for facet in found if facet.kind is kind] for kind in FacetKind}
        facets = write_facets(found) if found else None
        links, mentions = _lines(of_kind[FacetKind.LINK]), _lines(of_kind[FacetKind.MENTION])
        tags_in_text = of_kind[FacetKind.TAG]
    tags = _texts(record["tags"]) if "tags" in record else []
    return (
        facets,
        links,
        mentions,
        _lines([*tags_in_text, *tags]) if tags_in_text or tags else None,
        _lines(_texts(record.get("langs"))),
        _reply_root(record["reply"]) if "reply" in record else None,
        _self_labels(record["labels"]) if "labels" in record else None,
    )


def _texts(values: CborValue) -> list[str]:
    """Return the texts in a list, each on one line."""
    texts = values[:_MOST_TEXTS] if isinstance(values, list) else []
    return [_one_line(text) for text in texts if isinstance(text, str) and len(text) <= LONGEST_TAG]


_one_line = functools.lru_cache(maxsize=512)(one_line)
"""Most posts are in the same few languages."""


def _lines(texts: Iterable[str]) -> str | None:
    return "\n".join(dict.fromkeys(filter(None, texts))) or None


def _reply_root(reply: CborValue) -> str | None:
    match reply:
        case {"root": {"uri": str(uri)}} if len(uri) <= _LONGEST_URI:
            return one_line(uri) or None
    return None


def _self_labels(labels: CborValue) -> str | None:
    values = labels.get("values") if isinstance(labels, dict) else None
    return _lines(_texts([each.get("val") for each in values if isinstance(each, dict)] if isinstance(values, list) else []))
