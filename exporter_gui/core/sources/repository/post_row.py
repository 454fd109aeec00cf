"""Records of posts as rows of bskyarchive's table, with the columns that only a repository fills."""

import re
from datetime import datetime

from exporter_gui.core.model.post import Value
from exporter_gui.core.sources.repository.record_json import write_json
from exporter_gui.core.sources.repository.record_values import record_values
from exporter_gui.core.sources.repository.tolerant_cbor import CborValue

_EMBED_TYPES = {
    "app.bsky.embed.images": "images",
    "app.bsky.embed.external": "external",
    "app.bsky.embed.record": "record",
    "app.bsky.embed.recordWithMedia": "record_with_media",
    "app.bsky.embed.video": "video",
    "app.bsky.embed.gallery": "gallery",
}
_WITH_MEDIA = {"images", "record_with_media", "video", "gallery"}
_NULL = b"null"
_RFC_3339 = re.compile(r"(\d{4}-\d\d-\d\d)[Tt](\d\d:\d\d:\d\d)(?:\.(\d+))?(?:[Zz]|([-+]\d\d):(\d\d))", re.ASCII)
_FRACTION_DIGITS = 9
_MOST_OFFSET_HOURS, _MOST_OFFSET_MINUTES = 24, 59
_LARGEST_INTEGER = 2**63 - 1


def post_row(did: str, key: str, cid: str, record: dict[str, CborValue]) -> tuple[Value, ...]:
    """Return a value for each column that `PrivateDatabase.add_posts` fills; the others are not known.

    Raises `RecursionError`.
    """
    uri = f"at://{did}/{key}"
    reply, embed = record.get("reply"), record.get("embed")
    embed_type, embed_data, has_media = _embed(embed) if isinstance(embed, dict) else ("", _NULL, False)
    return (
        uri,
        cid,
        did,
        stored_text(record.get("text")),
        stored_time(record.get("createdAt")),
        has_media,
        reply is not None,
        stored_text(member(member(reply, "parent"), "uri")),
        embed_type,
        embed_data,
        _labels(did, uri, record["labels"]) if "labels" in record else _NULL,
        *record_values(record),
    )


def stored_time(created_at: CborValue) -> Value:
    """Return a time as bskyarchive stores it; one that is no RFC 3339 as it is."""
    if isinstance(created_at, str):
        return _go_time(created_at) or stored_text(created_at)
    if isinstance(created_at, int) and not isinstance(created_at, bool) and abs(created_at) <= _LARGEST_INTEGER:
        return created_at
    return None if created_at is None else write_json(created_at)


def _go_time(text: str) -> str | None:
    """Return a time as Go writes it; None where this program could not read it back."""
    match = _RFC_3339.fullmatch(text)
    if match is None:
        return None
    date, clock, fraction, hours, minutes = match.groups()
    try:
        datetime.fromisoformat(f"{date}T{clock}")
    except ValueError:  # no such day, or a leap second
        return None
    digits = fraction[:_FRACTION_DIGITS].rstrip("0") if fraction else ""
    moment = f"{date} {clock}.{digits}" if digits else f"{date} {clock}"
    if hours is None or (hours[1:] == "00" and minutes == "00"):
        return f"{moment} +0000 UTC"
    if int(hours[1:]) > _MOST_OFFSET_HOURS or int(minutes) > _MOST_OFFSET_MINUTES:
        return None
    return f"{moment} {hours}{minutes} {hours}{minutes}"


def _embed(embed: dict[str, CborValue]) -> tuple[str, bytes, bool]:
    type_ = embed.get("$type")
    embed_type = _EMBED_TYPES.get(type_, "") if isinstance(type_, str) else ""
    has_thumb = embed_type == "external" and member(embed.get("external"), "thumb") is not None
    return embed_type, write_json(embed), has_thumb or embed_type in _WITH_MEDIA


def _labels(did: str, uri: str, labels: CborValue) -> bytes:
    values = member(labels, "values")
    texts = [member(label, "val") for label in values] if isinstance(values, list) else []
    found: list[CborValue] = [{"src": did, "uri": uri, "val": text} for text in texts if isinstance(text, str)]
    return write_json(found) if found else _NULL


def member(holder: CborValue, name: str) -> CborValue:
    """Return a member of a map; None where there is none."""
    return holder.get(name) if isinstance(holder, dict) else None


def stored_text(value: CborValue) -> str | bytes:
    """Return a text; as bytes where it is not UTF-8, since SQLite's texts must be; '' for anything else."""
    if not isinstance(value, str):
        return ""
    if value.isascii():
        return value
    try:
        value.encode()
    except UnicodeEncodeError:
        return value.encode("utf-8", "surrogateescape")
    return value
