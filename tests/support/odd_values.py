"""Rows as no archive should hold them and some do, for Hypothesis."""

import json

from hypothesis import strategies as st

from exporter_gui.core.model.post import COLUMNS, Kind
from tests.support import json_texts
from tests.support.oddities import ODDITIES, A, B, url
from tests.support.small_archive import Text, numbered

_PIECES = [
    b"a",
    b"\xc3\xa9",
    b" ",
    b'"',
    b",",
    b"\r",
    b"\n",
    b"\t",
    b"\x00",
    b"\x01",
    b"\x02",
    b"\x02ull",
    b"\x1f",
    b"\x7f",
    b"\\",
    b"\\.",
    b"/",
]
_PIECES += [
    "\u2028".encode(),
    "\u2029".encode(),
    "\xa0".encode(),
    "\u3000".encode(),
    "\x85".encode(),
    "\ufeff".encode(),
]
_PIECES += [
    b"\x80",
    b"\xff\xfe",
    b"\xed\xa0\x80",
    b"\xf0\x9f",
    "🦋".encode(),
    b"ordinary text",
    b"'",
    b"1",
    b"true",
    b"x" * 300,
    b"\xc2\xa0",
    b"\xe2\x80\xa8",
    b"\xbf",
]
_any_text = st.one_of(
    st.lists(st.sampled_from(_PIECES), max_size=5).map(b"".join),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=10).map(str.encode),
)
texts = _any_text.map(Text)
_wild = st.one_of(
    st.none(),
    st.integers(-(2**63), 2**63 - 1),
    st.integers(-2, 2),
    st.floats(allow_nan=False),
    texts,
    _any_text,
)

_dates = st.one_of(
    st.sampled_from(["2024-02-29", "2023-02-29", "2024-02-30", "0000-02-29", "0000-01-01", "9999-12-31", "1969-12-31"]),
    st.builds("{:04d}-{:02d}-{:02d}".format, st.integers(0, 9999), st.integers(0, 13), st.integers(0, 32)),
    st.dates().map(str),
)
_clocks = st.one_of(
    st.sampled_from(["24:00:00", "23:59:60", "23:59:59", "00:00:00", "1:02:03", "12:30", "12:60:00", ""]),
    st.times().map(lambda time: f"{time:%H:%M:%S}"),
)
_digits = st.text("0123456789", max_size=12)
_fractions = st.one_of(
    st.just(""), _digits.map(".{}".format), st.sampled_from([".", ",5", ".5", ".50", ".000000001", ".0"])
)
_ZONES = [
    " +0000 UTC",
    " -0700 PDT",
    " +0900 +0900",
    " -0300 -03",
    " +0530 IST",
    " +0530 +0530",
    " +1400 +14",
    " +2400 X",
]
_ZONES += [
    " +2500 XXX",
    " +1960 XXX",
    " -0000 UTC",
    " +0000 +0000",
    " +0000 GMT",
    " +0100 CEST",
    " -0030 ABC",
    " +0000 utc",
]
_ZONES += ["", "Z", "z", "+02:00", "-07:00", "+24:59", "+00:00", " -0700", " +00:00 UTC", " +0000  UTC", " +0000 UTC "]
_SUFFIXES = ["", "", "", " m=+3.25", " m=-0.000000001", " m=", "m=+1", " m=+1 m=+2", "  m=+1", "\x00", "\x00x", "\n"]
_usual_times = st.builds(
    "{} {}{}{}{}".format, st.dates(), _clocks, _fractions, st.sampled_from(_ZONES[:8]), st.sampled_from(_SUFFIXES[:5])
)
_odd_times = st.tuples(
    _dates, st.sampled_from([" ", " ", " ", "T", "  ", "t", ""]), _clocks, _fractions,
    st.sampled_from(_ZONES), st.sampled_from(_SUFFIXES),
).map("".join)  # fmt: skip
_time_edits = st.sampled_from([*"0123456789:.,+-TZ Mm=\x00\n", "UTC", "é", "٣"])
times = st.one_of(_usual_times, _odd_times, json_texts.mutated(_usual_times, _time_edits))

_usual_urls = st.sampled_from([url(A), url(B)])
_url_edits = st.sampled_from([*'/@,;" \\é\u2028\x7f', "@jpeg", "//", "🦋"])
_urls = st.one_of(
    _usual_urls, _usual_urls, json_texts.mutated(_usual_urls, _url_edits), st.sampled_from(["", "/", "@", "a/b@c@d"])
)
_url_tokens = st.one_of(
    _urls.map(json.dumps),
    _urls.map(lambda url: json.dumps(url).replace("@", "\\u0040").replace("/", "\\/")),
    json_texts.strings.map(lambda string: f'"https://x/{string[1:-1]}@jpeg"'),
)


def _object(**members: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Objects with some of these members, in any order, a member now and then twice or of another type."""
    member = st.one_of([
        st.tuples(st.just(json.dumps(key)), st.one_of(values, values, values, json_texts.valid), json_texts.spaces)
        for key, values in members.items()
    ])  # fmt: skip
    return st.lists(member, max_size=4).map(json_texts.object_of)


_alts = st.one_of(st.just('""'), json_texts.strings)
_sizes = st.sampled_from(["", '"aspectRatio":{"height":3,"width":40},', '"aspectRatio":{"height":3},'])
_usual_image = st.builds('{{"alt":{},{}"fullsize":{},"thumb":"x"}}'.format, _alts, _sizes, _url_tokens)
_images = json_texts.arrays(
    st.one_of(_usual_image, _usual_image, _object(fullsize=_url_tokens, alt=json_texts.strings)), 6
)
_external = _object(thumb=_url_tokens, uri=json_texts.strings)
_images_view = _images.map('{{"$type":"app.bsky.embed.images#view","images":{}}}'.format)
_usual_embeds = {
    "images": _images_view,
    "external": st.builds(
        '{{"$type":"app.bsky.embed.external#view","external":{{"title":{},"thumb":{},"uri":"b"}}}}'.format,
        _alts,
        _url_tokens,
    ),
    "record_with_media": st.builds(
        '{{"$type":"app.bsky.embed.recordWithMedia#view","media":{},"record":{}{}}}'.format,
        _images_view,
        json_texts.valid,
        st.sampled_from(["", "", ',"record":{}', ',"images":[]', f',"media":{{"images":[{{"fullsize":"{url(A)}"}}]}}']),
    ),
    "record": json_texts.valid.map('{{"record":{}}}'.format),
    "": st.just("null"),
}
_any_embed = _object(
    images=_images,
    media=_object(images=_images, external=_external, playlist=json_texts.strings),
    external=_external,
    record=json_texts.valid,
)
json_bytes = st.one_of(
    *_usual_embeds.values(),
    *map(json_texts.mutated, _usual_embeds.values()),
    _any_embed,
    json_texts.mutated(_any_embed),
    json_texts.valid,
    json_texts.nearly,
).map(str.encode)
_broken_bytes = st.tuples(
    json_bytes,
    st.integers(0, 60),
    st.sampled_from([b"\xff", b"\xe2\x80\xa8", b"\xed\xa0\x80", b"\x00", b"\x01", b"\x02"]),
)
embeds = st.one_of(
    json_bytes, json_bytes, _broken_bytes.map(lambda parts: parts[0][: parts[1]] + parts[2] + parts[0][parts[1] :])
)

_FLAGS = st.sampled_from(
    [0, 1, 1, 2, -1, 1.0, 0.5, None, Text(b"true"), Text(b"F"), Text(b"false "), Text(b"1"), b"1", b"t"]
)
_BY_KIND = {
    Kind.TEXT: texts,
    Kind.TIME: times.map(lambda time: Text(time.encode())),
    Kind.COUNT: st.one_of(
        st.integers(-5, 10**18), st.sampled_from([1.5, 1e300, float("inf"), -0.0, None, Text(b"many")])
    ),
    Kind.FLAG: _FLAGS,
    Kind.JSON: st.one_of(embeds, embeds.map(Text)),
}
_REQUIRED = ("cid", "did", "created_at", "indexed_at")
_changes = st.one_of([
    st.tuples(st.just(column.name), values)
    for column in COLUMNS
    for values in (_BY_KIND[column.kind], _BY_KIND[column.kind], _wild)
])  # fmt: skip
_with_embed = st.sampled_from(sorted(_usual_embeds)).flatmap(
    lambda kind: st.fixed_dictionaries(
        {
            "has_media": st.one_of(st.just(1), st.just(1), _FLAGS),
            "embed_type": st.one_of(st.just(kind), st.just(kind), st.sampled_from([*_usual_embeds, "video", None])),
            "embed_data": st.one_of(_usual_embeds[kind].map(str.encode), embeds, embeds.map(Text)),
        }
    )
)
_changed = st.lists(_changes, min_size=1, max_size=3).map(dict)


def _row(number: int, changes: dict[str, object]) -> dict[str, object]:
    row = numbered(number)
    row |= {name: value for name, value in changes.items() if value is not None or name not in _REQUIRED}
    uri = changes.get("uri")
    if isinstance(uri, bytes):  # unique, whatever it is
        row["uri"] = type(uri)(uri + f"/{number}".encode())
    elif "uri" in changes:
        row["uri"] = number
    return row


_row_changes = st.one_of(_changed, _with_embed, _with_embed, st.sampled_from(list(ODDITIES.values())), st.just({}))


def rows(*, least: int, most: int) -> st.SearchStrategy[list[dict[str, object]]]:
    """Rows for an archive: some odd in one way or several, some ordinary."""
    return st.lists(_row_changes, min_size=least, max_size=most).map(
        lambda changes: [_row(1_000 + number, change) for number, change in enumerate(changes)]
    )
