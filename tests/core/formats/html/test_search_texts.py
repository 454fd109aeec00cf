"""The search knows every post, with all that is written in it."""

import json

from tests.support.small_archive import filled_copy, numbered, stored_posts
from tests.support.web_pages import pages_of, permalinks, search_records, write_pages


def test_every_post_can_be_found_on_its_page(make_archive):
    archive = make_archive("--posts", "1500", "--reposts", "0.15", "--hostile", "--broken")
    files = write_pages(archive)
    records = search_records(files)
    assert {f"p-{fields[0]}": page for page, fields in records} == permalinks(pages_of(files))
    assert len(records) == len(stored_posts(archive))


def test_a_record_has_key_time_kind_and_texts(empty, tmp_path):
    embed = {"images": [{"alt": "a\tcat"}], "external": {"title": "card", "uri": "https://www.site.example/x"}}
    rows = [
        numbered(1, text="one\ttwo\nthree\x1efour", embed_data=json.dumps(embed).encode()),
        numbered(2, created_at="never", is_reply=1),
    ]
    files = write_pages(filled_copy(empty, tmp_path, rows))
    assert sorted(search_records(files)) == [
        (
            "2024-05.html",
            ["3k0000001", "2024-05-01 12:00", "s", "one two\nthree\ufffdfour", "a cat\ncard\nsite.example"],
        ),
        ("undated.html", ["3k0000002", "", "s", "ordinary text", ""]),
    ]


def test_the_page_list_names_all_pages_newest_first(make_archive):
    files = write_pages(make_archive("--posts", "1500", "--broken"))
    call = files["assets/search/pages.js"].decode()
    titles = json.loads(call.removeprefix("pages(").removesuffix(");\n"))
    records = search_records(files)
    assert len(titles) == len({page for page, _fields in records})
    assert titles[-1] == "April 2023"
