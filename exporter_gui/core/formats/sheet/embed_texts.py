"""Texts of an embed for the cells of a spreadsheet."""

import json
from dataclasses import dataclass
from typing import NoReturn

from exporter_gui.core.model.json_value import JsonValue
from exporter_gui.core.model.post import text_of


@dataclass(frozen=True, slots=True)
class EmbedTexts:
    """Texts of an embed; "" for those that it does not have."""

    quoted_author: str = ""
    """Handle, or DID if there is none."""
    quoted_text: str = ""
    quoted_uri: str = ""
    card_title: str = ""
    card_address: str = ""
    alt_texts: tuple[str, ...] = ()
    """One for each image, then those of videos."""
    images: int = 0
    media_files: tuple[str, ...] = ()
    """Names as in the CSV format."""


def read_json(stored: bytes) -> JsonValue:
    """Parse stored JSON, as SQLite does: of members with the same key, the first counts. Numbers become None.

    Raises ValueError.
    """
    try:
        return _DECODER.decode(text_of(stored))  # type: ignore[no-any-return]
    except RecursionError as error:
        raise ValueError(stored) from error


def embed_texts(embed: JsonValue) -> EmbedTexts:
    """Return the texts of an embed."""
    media, record = _member(embed, "media"), _member(embed, "record")
    quoted = record if media is None else _member(record, "record")
    author = _member(quoted, "author")
    images = [*_images(embed), *_images(media)]
    cards = [_member(holder, "external") for holder in (embed, media)]
    urls = [*(_text(image, "fullsize") for image in images), _text(cards[0], "thumb")]
    return EmbedTexts(
        quoted_author=_text(author, "handle") or _text(author, "did"),
        quoted_text=_text(_member(quoted, "value"), "text"),
        quoted_uri=_text(quoted, "uri"),
        card_title=_text(cards[0], "title") or _text(cards[1], "title"),
        card_address=_text(cards[0], "uri") or _text(cards[1], "uri"),
        alt_texts=(
            *(_text(image, "alt") for image in images),
            *filter(None, (_text(embed, "alt"), _text(media, "alt"))),
        ),
        images=len(images),
        media_files=tuple(filter(None, map(_file_name, urls))),
    )


def label_texts(labels: JsonValue) -> list[str]:
    """Return the values of labels."""
    return [text for label in labels if (text := _text(label, "val"))] if isinstance(labels, list) else []


def _images(holder: JsonValue) -> list[JsonValue]:
    images = _member(holder, "images")
    return images if isinstance(images, list) else []


def _file_name(url: str) -> str:
    _before, slash, last = url.rpartition("/")
    return last.partition("@")[0] if slash else ""


def _member(holder: JsonValue, key: str) -> JsonValue:
    return holder.get(key) if isinstance(holder, dict) else None


def _text(holder: JsonValue, key: str) -> str:
    value = _member(holder, key)
    return value if isinstance(value, str) else ""


def _first_of_each(pairs: list[tuple[str, JsonValue]]) -> dict[str, JsonValue]:
    members = dict(pairs)
    return members if len(members) == len(pairs) else dict(reversed(pairs))


def _ignore(_number: str) -> None:
    return None


def _refuse(constant: str) -> NoReturn:
    raise ValueError(constant)  # NaN and Infinity are not JSON


_DECODER = json.JSONDecoder(
    object_pairs_hook=_first_of_each, parse_int=_ignore, parse_float=_ignore, parse_constant=_refuse
)
