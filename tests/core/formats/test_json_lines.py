"""JSON Lines: the objects of the JSON format, each compact on a line of its own."""

import json

from exporter_gui.core.formats.json_text import is_json
from tests.support.engine import difference, exported
from tests.support.oddities import ODDITIES
from tests.support.small_archive import filled_copy, numbered

EMBED = (
    b'{ "$type" : "app.bsky.embed.external#view",\n\t"n":[12345678901234567890, 1.0 ,1e5,-0],'
    b'"n":[ ],"u":"\\u0026\\/ " }\r\n'
)
EXPECTED = (
    '{"uri":"at://did:plc:ordinaryordinaryordina/app.bsky.feed.post/3k0000002","cid":"bafyreiordinary",'
    '"did":"did:plc:ordinaryordinaryordina","text":"tab\\t, quote \\", \\u2028, <&>, é",'
    '"created_at":"2024-05-01T10:00:00.25Z","indexed_at":"2025-10-30T14:00:00.5-07:00","has_media":true,'
    '"like_count":1,"repost_count":2,"reply_count":3,"quote_count":4,"is_reply":false,"embed_type":"external",'
    '"embed_data":{"$type":"app.bsky.embed.external#view","n":[12345678901234567890,1.0,1e5,-0],"n":[],'
    '"u":"\\u0026\\/ "},"labels":null,"archived_at":"2025-10-30T14:00:01-07:00"}\n'
    '{"uri":"at://did:plc:ordinaryordinaryordina/app.bsky.feed.post/3k0000001","cid":"bafyreiordinary",'
    '"did":"did:plc:ordinaryordinaryordina","text":"ordinary text",'
    '"created_at":"2024-05-01T09:00:00.25Z","indexed_at":"2025-10-30T14:00:00.5-07:00","has_media":false,'
    '"like_count":1,"repost_count":2,"reply_count":3,"quote_count":4,"is_reply":false,'
    '"reply_parent":"at://parent","embed_data":null,"labels":[],"archived_at":"2025-10-30T14:00:01-07:00"}\n'
).encode()
ARCHIVED = "2025-10-30 14:00:01 -0700 PDT m=+3.25"


def test_the_file_is_this_one_to_the_byte(empty, tmp_path):
    rows = [
        numbered(
            1,
            reply_parent="at://parent",
            labels=b"[ ]",
            archived_at=ARCHIVED,
            created_at="2024-05-01 09:00:00.25 +0000 UTC",
        ),
        numbered(
            2,
            text='tab\t, quote ", \u2028, <&>, é',
            has_media=1,
            embed_type="external",
            embed_data=EMBED,
            archived_at=ARCHIVED,
            created_at="2024-05-01 10:00:00.25 +0000 UTC",
        ),
    ]
    written = exported(filled_copy(empty, tmp_path, rows), tmp_path / "out", "jsonl")
    assert not (why := difference(written, EXPECTED)), why


def test_each_line_is_the_object_that_the_json_file_holds(make_archive, tmp_path):
    archive = make_archive("--posts", "300", "--seed", "7", "--hostile", "--reposts", "0.1")
    lines = exported(archive, tmp_path, "jsonl").decode().split("\n")
    assert lines.pop() == ""
    posts = json.loads(exported(archive, tmp_path, "json"), object_pairs_hook=list)
    assert [json.loads(line, object_pairs_hook=list) for line in lines] == posts


def test_no_value_brings_a_line_break_into_a_line(empty, tmp_path):
    rows = [
        numbered(number, **({"uri": f"at://{number}"} | odd)) for number, odd in enumerate(ODDITIES.values(), 1_000)
    ]
    lines = exported(filled_copy(empty, tmp_path, rows), tmp_path, "jsonl").splitlines()
    assert len(lines) == len(rows)
    assert all(is_json(line) for line in lines)
