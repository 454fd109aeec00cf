"""Values of a record of a post for `RECORD_COLUMNS`: what bskyarchive has no columns for."""

import functools
from collections.abc import Sequence

from exporter_gui.core.model.facet import write_facets
from exporter_gui.core.model.post import Value
from exporter_gui.core.sources.repository.facets import LONGEST_TAG, one_line, record_facets
from exporter_gui.core.sources.repository.tolerant_cbor import CborValue

_LONGEST_URI = 8_192
_MOST_TEXTS = 100


def record_values(record: dict[str, CborValue]) -> tuple[Value, ...]:
    """Return a value for each of `RECORD_COLUMNS`."""
    has_facets = "facets" in record or "entities" in record
    facets, links, mentions, tags = _in_text(record) if has_facets else (None, None, None, None)
    if "tags" in record:
        tags = _lines([*(tags.split("\n") if tags else ()), *_texts(record["tags"])])
    return (
        facets,
        links,
        mentions,
        tags,
        _lines(_texts(record["langs"])) if "langs" in record else None,
        _reply_root(record["reply"]) if "reply" in record else None,
        _self_labels(record["labels"]) if "labels" in record else None,
    )


def _in_text(record: dict[str, CborValue]) -> tuple[str | None, str | None, str | None, str | None]:
    """Return facets, links, mentions and tags of a text."""
    text = record.get("text")
    found = record_facets(record, text) if isinstance(text, str) else []
    if not found:
        return None, None, None, None
    links, mentions, tags = (
        _lines([facet.value for facet in found if facet.kind == kind]) for kind in ("link", "mention", "tag")
    )
    return write_facets(found), links, mentions, tags


def _texts(values: CborValue) -> list[str]:
    """Return the texts in a list, each on one line."""
    texts = values[:_MOST_TEXTS] if isinstance(values, list) else []
    return [_one_line(text) for text in texts if isinstance(text, str) and len(text) <= LONGEST_TAG]


_one_line = functools.lru_cache(maxsize=512)(one_line)
"""Most posts are in the same few languages."""


def _lines(texts: Sequence[str]) -> str | None:
    """Return texts as lines, each once."""
    if len(texts) <= 1:
        return texts[0] or None if texts else None
    return "\n".join(dict.fromkeys(filter(None, texts))) or None


def _reply_root(reply: CborValue) -> str | None:
    root = reply.get("root") if isinstance(reply, dict) else None
    uri = root.get("uri") if isinstance(root, dict) else None
    return one_line(uri) or None if isinstance(uri, str) and len(uri) <= _LONGEST_URI else None


def _self_labels(labels: CborValue) -> str | None:
    values = labels.get("values") if isinstance(labels, dict) else None
    return _lines(
        _texts([each.get("val") for each in values if isinstance(each, dict)] if isinstance(values, list) else [])
    )
