"""Rows that are easily written wrong, each by its name: what differs from an ordinary row."""

from tests.support.small_archive import Text

A = "bafkrei" + "a" * 52
B = "bafkrei" + "b" * 52


def url(name: str, ending: str = "@jpeg") -> str:
    """A picture's address as bskyarchive stores it, with this name of the file."""
    return f"https://cdn.bsky.app/img/feed_fullsize/plain/did:plc:x/{name}{ending}"


def link(thumb: str) -> dict[str, object]:
    """A link card; `thumb` is put between quotes as it is."""
    embed = f'{{"external":{{"thumb":"{thumb}","uri":"https://example.com"}}}}'
    return {"has_media": 1, "embed_type": "external", "embed_data": embed.encode()}


def images(*members: str, before: str = "", after: str = "") -> dict[str, object]:
    """Images, each with these members, in an embed that may hold more before and after them."""
    array = ",".join(f"{{{member}}}" for member in members)
    return {"has_media": 1, "embed_type": "images", "embed_data": f'{{{before}"images":[{array}]{after}}}'.encode()}


def _fullsize(name: str) -> str:
    return f'"fullsize":"{url(name)}"'


def _record(embed: bytes) -> dict[str, object]:
    return {"embed_type": "record", "embed_data": embed}


def _link_and(number: bytes) -> bytes:
    return b'{"external":{"thumb":"' + url(A).encode() + b'"},"n":' + number + b"}"


def _view(image: str, quoted: str = "{}") -> dict[str, object]:
    """An image beside a quoted post, written as bskyarchive writes it."""
    view = f'{{"$type":"app.bsky.embed.images#view","images":[{image}]}}'
    embed = f'{{"$type":"app.bsky.embed.recordWithMedia#view","media":{view},"record":{quoted}}}'
    return {"has_media": 1, "embed_type": "record_with_media", "embed_data": embed.encode()}


_IMAGE = f'{{"alt":"","fullsize":"{url(A)}","thumb":"x"}}'
_TEXTS = (
    b"\x00abc",
    b"abc\x00",
    b"a\x00b,c",
    b'\x00"',
    b"\xff",
    b"\xff,",
    b" \xff",
    b"\xe2\x80",
    b"\\.",
    b"\\. ",
    b'"',
    b"\r",
)
_TEXTS += (
    b"\xc2\x85a",
    b"\xc2\xa0a",
    b"\xe3\x80\x80",
    b"\xe2\x80\xa8a",
    b"a\xe2\x80\xa9",
    b"\xef\xbb\xbfa",
    b"\x1fa",
    b"\x0ba",
    b"\x7f",
    b"\xc2\xa0\x80a",
    b"\xc2\x85\xbf",
    b"\xe2\x80\xa8\x80",
    b"\xe3\x80\x80\xbf\xbfa",
    b"\xe1\x9a\x81",
    b"\xe2\x80\x8b",
    b"\xe2\x80",
)
_TIMES = (
    "2024-01-01 00:00:00 +0000 UTC\x00 junk",
    "2024-01-01 00:00:00\x00 +0000 UTC",
    "2024-02-30 00:00:00 +0000 UTC",
)
_TIMES += (
    "2024-01-01 24:00:00 +0000 UTC",
    "2024-01-01 00:00:00.1234567891 +0000 UTC",
    "2024-01-01 00:00:00.10 +0000 UTC",
)
_TIMES += (
    "2024-01-01 00:00:00.0 +0000 UTC",
    "2024-01-01 00:00:00. +0000 UTC",
    "2024-01-01 00:00:00 +0900 +0900",
    "2024-01-01",
)
_TIMES += (
    "2024-01-01 00:00:00 -0000 UTC",
    "2024-01-01 00:00:00 +0000 UTC m=",
    "2024-01-01 00:00:00 +0000 UTC m=\x00",
    "now",
    "",
)
_TIMES += (
    "2024-01-01 00:00:00+00:01 +0000 UTC",
    "2024-01-01 00:00:00+00:00 +0000 UTC",
    "2024-01-01 00:00:00.5 +00:00 +0000 UTC",
    "2024-01-01 00:00:00 -00:00 +0000 UTC",
    "2024-01-01 00:00:00Z +0000 UTC",
    "2024-01-01 00:00:00.123456789 -0700 P T m=+1",
    "2024-01-01 00:00:00.12345678x -0700 PDT m=+1",
    "2024-01-01 00:00:00.123456789 -0700 PDT m=+1.000",
    "2024-01-01 00:00:00 +1960 XXX",
    "2024-01-01 00:00:00 +0000 UTC\n",
    "2460000.5",
)
_TIMES += (
    "2024-01-01 00:00:00 +0130 +0130",
    "2024-01-01 00:00:00 +0130 +01",
    "-2024-01-01 00:00:00 +0000 UTC",
    "0000-02-29 00:00:00",
)
_TIME = "2024-01-01 00:00:00"
_TIMES += (
    f"{_TIME}\n{_TIME}",
    f"{_TIME} +0000 UTC\n{_TIME} +0000 UTC",
    f'{_TIME} -0700 PDT"null"{_TIME} -0700 PDT',
    f'{_TIME} -0700 PDT""{_TIME} -0700 PDT',
    "null",
    '"null"',
)
_TIMES += (
    f"{_TIME} -0300 -03 m=+1",
    f"{_TIME}.5 -0300 -03 m=+1",
    f"{_TIME}.123 -0300 -03",
    f"{_TIME}.123 -0330 -0330 m=+1",
    f"{_TIME}.12345 +1245 ChST",
    f"{_TIME} -0030 A",
    f"{_TIME}.123 -0000 -00",
    f"{_TIME}.123 +0000 GMT m=+0.1",
)
_TIMES += (
    f"{_TIME} +0000 UTC ",
    f" {_TIME} +0000 UTC",
    f"{_TIME} +000000 UTC",
    f"{_TIME} +00:00:30 UTC",
    f"1{_TIME} +0000 UTC",
    f"{_TIME}.١ +0000 UTC",
    "２024-01-01 00:00:00 +0000 UTC",
    "2024-01-01 23:59:60 +0000 UTC",
)
_TIMES += (
    "2023-02-29 00:00:00 +0000 UTC",
    "2100-02-29 00:00:00 +0000 UTC",
    "2000-02-29 00:00:00 +0000 UTC",
    "2024-04-31 00:00:00 +0000 UTC",
    "2024-01-00 00:00:00 +0000 UTC",
    "2024-00-01 00:00:00 +0000 UTC",
    "2024-13-01 00:00:00 +0000 UTC",
)
_TIME_VALUES = {
    "bytes": b"2024-01-01 00:00:00.5 +0000 UTC",
    "bytes without a zone": b"2024-01-01 00:00:00",
    "bytes in a zone": b"2024-01-01 00:00:00.123456789 +0000 UTC m=+1",
    "bytes that are no time": b"\xff",
    "bytes that SQLite reads as a JSON string": b"\xc7\x1d2024-01-01 00:00:00 +0000 UTC",
    "bytes that SQLite reads as JSON null": b"\x00",
    "text that is not UTF-8": Text(b"2024-01-01 00:00:00.123 +0000 UTC\xff"),
    "a year": 2024,
    "a day of the Julian calendar": 2460000.5,
}
_LARGE = b'{"x":' * 300 + b"1" + b"}" * 300

ODDITIES: dict[str, dict[str, object]] = {
    **{f"text {text!r}": {"text": Text(text)} for text in _TEXTS},
    **{f"parent {text!r}": {"reply_parent": Text(text)} for text in _TEXTS},
    **{f"time {time!r}": {"indexed_at": Text(time.encode())} for time in _TIMES},
    **{f"{name} as a time": dict.fromkeys(("created_at", "archived_at"), time) for name, time in _TIME_VALUES.items()},
    **{
        f"a name of {text!r}": link(url(text + "a" * (59 - len(text))))
        for text in (",", " ", '\\"', "\\n", "\\.", ";", "é")
    },
    "JSON with a NUL and more behind it": _record(b'{"a":1}\x00junk'),
    "JSON with a NUL at its end": {"labels": b"[1]\x00"},
    "JSON with a NUL inside": _record(b'{"a":\x00 1}'),
    "JSON with a control character": _record(b'{"a":"\x1f"}'),
    "JSON with bytes that are not UTF-8": _record(b'{"a":"\xff\xfe"}'),
    "JSON with half a character": _record(b'{"a":"\xe2\x80"}'),
    "JSON with a surrogate in UTF-8": _record(b'{"a":"\xed\xa0\x80"}'),
    "JSON with line separators": _record('{"a":"\u2028"}'.encode()),
    "JSON5": _record(b"{a:1,'b':[1,],}"),
    "JSON5 with an image": images() | {"embed_data": f"{{images:[{{fullsize:'{url(A)}'}},]}}".encode()},
    "an image and a NUL": images() | {"embed_data": images(_fullsize(A))["embed_data"] + b"\x00"},
    "an image and bytes that are not UTF-8": images(_fullsize(A))
    | {"text": Text(b"\xff"), "embed_type": Text(b"\xff")},
    "SQLite's own binary JSON": _record(b"\x8c\x17a\x131"),
    "a text that is SQLite's own binary JSON of a text": {"text": b"*\xc2\xbc"},
    "a text that is SQLite's own binary JSON of a number": {"cid": b"\x131"},
    "a text that is SQLite's own binary JSON of an array": {"reply_parent": b"\x0b"},
    "JSON that nests deep": _record(_LARGE),
    "JSON that nests too deep for SQLite": _record(b"[" * 1_500 + b"]" * 1_500),
    "JSON that nests too deep for Go": _record(b"[" * 10_001 + b"]" * 10_001),
    "JSON as TEXT": images(_fullsize(A)) | {"embed_data": images(_fullsize(A))["embed_data"].decode()},
    "a number as TEXT": {"embed_data": "12", "labels": "1.50"},
    "an empty embed": images() | {"embed_data": b""},
    "an empty TEXT as embed": images() | {"embed_data": ""},
    "NULL as embed": images() | {"embed_data": None, "labels": None},
    "images twice": images(_fullsize(A), after=f',"images":[{{{_fullsize(B)}}}]'),
    "an image's address twice": images(f"{_fullsize(A)},{_fullsize(B)}"),
    "a thumb twice": link(f'{url(A)}","thumb":"{url(B)}'),
    "media twice": {
        **images(),
        "embed_type": "record_with_media",
        "embed_data": f'{{"media":{{"images":[{{{_fullsize(A)}}}]}},"media":{{"images":[]}}}}'.encode(),
    },
    "the quoted post twice, and then other media": {
        **images(),
        "embed_type": "record_with_media",
        "embed_data": (
            '{"$type":"app.bsky.embed.recordWithMedia#view","media":{"$type":"app.bsky.embed.images#view","images":'
            f'[{{"alt":"","fullsize":"{url(A)}","thumb":"x"}}]}},"record":{{}},"record":1,'
            f'"media":{{"images":[{{{_fullsize(B)}}}]}}}}'
        ).encode(),
    },
    "media beside a quoted post, and more behind a NUL": {
        **images(),
        "embed_type": "record_with_media",
        "embed_data": (
            '{"$type":"app.bsky.embed.recordWithMedia#view","media":{"$type":"app.bsky.embed.images#view","images":'
            f'[{{"alt":"","fullsize":"{url(A)}","thumb":"x"}}]}},"record":{{}}}}\0junk'
        ).encode(),
    },
    "an escaped key": images(f'"full\\u0073ize":"{url(A)}"'),
    "five images": images(*map(_fullsize, (A, B, A, B, A))),
    "images that are no objects": {**images(), "embed_data": b'{"images":[1,"a",null,[],{}]}'},
    "images that are no array": {**images(), "embed_data": f'{{"images":{{"0":{{{_fullsize(A)}}}}}}}'.encode()},
    "an address that is no text": images(
        '"fullsize":1', '"fullsize":null', '"fullsize":["a/b"]', '"fullsize":{"a":"/b"}'
    ),
    "images, media and a link at once": images(
        _fullsize(A), after=f',"media":{{"images":[{{{_fullsize(B)}}}]}},"external":{{"thumb":"{url(A)}"}}'
    ),
    "a type that does not fit": link(url(A)) | {"embed_type": "images"},
    "a type that nobody knows": link(url(A)) | {"embed_type": "video"},
    "no type": link(url(A)) | {"embed_type": None},
    "an escaped address": link(url(A, "\\u0040jpeg").replace("/", "\\/")),
    "half of a surrogate pair in a name": link(url("\\ud800" + "a" * 58)),
    "half of a surrogate pair in a short name": link(url("\\udc80")),
    "a NUL in a name": link(url("\\u0000" + "a" * 58)),
    "an address without a name": link("https://example.com/"),
    "an address without a slash": link("example"),
    "an address with more than one at sign": link(url("a@b@c")),
    "a whole number too long for Python": images(_fullsize(A), before=f'"n":{"1" * 5_000},'),
    "a whole number as long as a double holds": images(_fullsize(A), before=f'"n":{"1" * 309},'),
    "a number beyond a double": images(_fullsize(A), after=',"n":1E400'),
    "a number below zero beyond a double": link(url(A)) | {"embed_data": _link_and(b"-1e999")},
    "a number beyond a double in the size of an image": _view(
        f'{{"alt":"","aspectRatio":{{"height":{"9" * 400},"width":1}},"fullsize":"{url(A)}","thumb":"x"}}'
    ),
    "a number beyond a double deep in a quoted post beside media": _view(_IMAGE, '{"value":{"n":[[{"n":-1e999}]]}}'),
    "a number beyond a double in one of two quoted posts": _view(_IMAGE, '{"n":1},"record":{"n":1e309}'),
    "a number as large as a double holds": _view(_IMAGE, '{"n":1.7976931348623157e308}'),
    "a number too small for a double": _view(_IMAGE, '{"n":1e-999}'),
    "a text like a number beyond a double": _view(_IMAGE, '{"n":"1e999"}'),
    "media that is no truth value": link(url(A)) | {"has_media": 2},
    "media that is a word": link(url(A)) | {"has_media": "true"},
    "media that is NULL": link(url(A)) | {"has_media": None},
    "flags that are text and numbers": {"has_media": "f", "is_reply": 1.5},
    "flags that are blobs": {"has_media": b"1", "is_reply": b"\xff"},
    "counts of every kind": {"like_count": 1.5, "repost_count": "many", "reply_count": b"3", "quote_count": None},
    "counts without end": {
        "like_count": float("inf"),
        "repost_count": float("-inf"),
        "reply_count": 1e20,
        "quote_count": -(2**63),
    },
    "counts of no value": {"like_count": -0.0, "has_media": -0.0, "is_reply": 1.0},
    "a text that is a blob and begins with a space": {"text": b" a", "cid": b" a"},
    "a text that is a blob with a quote": {"text": b'a"', "cid": b"\\."},
    "a text that is a number": {"text": 1.5, "cid": -0.0, "did": float("inf")},
    "a type that is a number": {"embed_type": 5, "reply_parent": b""},
    "a type that is a blob": {"embed_type": b"images", "reply_parent": b"x,y"},
    "a control character beside the URLs": link(url(A)) | {"cid": "\x02ull", "text": "\x02ull"},
    "a control character in a text": {"text": "\x02ull"},
    "a control character in a text and another in its embed": images()
    | {"text": "\x02", "embed_data": b"null\x01null"},
    "control characters in an embed that is not JSON": images() | {"text": "\x01\x02", "embed_data": b"[]\x02\x01[]"},
    "a control character as a type": link(url(A)) | {"embed_type": "\x02ull", "reply_parent": f"\x02{url(B)}"},
    "a URI that is NULL": {"uri": None, "indexed_at": "yesterday"},
    "a URI that is a blob": {"uri": b"\xff", "indexed_at": "yesterday"},
}
