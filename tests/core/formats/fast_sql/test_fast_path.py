"""SQLite writes ordinary posts: the rule, which is slow, is not asked for them."""

import shutil
from pathlib import Path

import pytest

from exporter_gui.core.formats import FORMATS
from exporter_gui.core.formats.text_writer import TextWriter
from tests.support.engine import TEXT_FORMATS, difference, export_to, text_format, written_by_rule
from tests.support.rebuilt import rebuilt, with_posts
from tests.support.small_archive import filled_copy, numbered

COUNTS = ("like_count", "repost_count", "reply_count", "quote_count")
TIMES = ("created_at", "indexed_at", "archived_at")
TIME_TEXTS = {
    "of an author": "2024-05-01 10:00:00.123 +0000 UTC",
    "in whole seconds": "2024-05-01 10:00:00 +0000 UTC",
    "in nanoseconds": "2024-05-01 10:00:00.123456789 +0000 UTC",
    "by SQLite's clock": "2024-05-01 10:00:00",
    "of a machine in summer": "2024-05-01 12:00:00.123456789 +0200 CEST m=+0.25",
    "of a machine in winter": "2024-05-01 11:00:00.123456789 +0100 CET m=+1.25",
    "of a machine at Greenwich": "2024-05-01 10:00:00.123456 +0000 GMT m=+1.25",
    "of a machine set to UTC": "2024-05-01 10:00:00.077092 +0000 UTC m=+23.090008635",
    "of a machine set to UTC, in nanoseconds": "2024-05-01 10:00:00.077092111 +0000 UTC m=+23.090008635",
    "of a machine in a zone of half hours": "2024-05-01 15:30:00.5 +0530 IST m=+1.25",
    "of an author who wrote the offset": "2024-05-01 12:00:00.5 +0200 +0200",
    "of an author who wrote an offset of zero": "2024-05-01 10:00:00.5 +0000 +0000",
}
OF_ANY_ARCHIVE = {id_: text_format(id_) for id_ in TEXT_FORMATS if id_ != "sheet"}
ORDINARY = {
    "as archived": {},
    "no counts": dict.fromkeys(COUNTS),
    "no times": dict.fromkeys(TIMES),
    "no flags": {"has_media": None, "is_reply": None},
    "no texts": dict.fromkeys(("uri", "cid", "did", "text", "reply_parent", "embed_type")),
    "no embed and labels": {"embed_data": None, "labels": None},
    "media without an embed": {"has_media": 1, "embed_data": None},
    "an embed beside an unknown flag": {"has_media": None, "embed_data": b'{"images":[]}'},
    **{f"times {name}": dict.fromkeys(TIMES, text) for name, text in TIME_TEXTS.items()},
}


@pytest.fixture(scope="module")
def empty(make_archive, tmp_path_factory):
    """An archive whose columns may all be NULL."""
    copy = Path(shutil.copy2(make_archive("--posts", "0"), tmp_path_factory.mktemp("empty")))
    return rebuilt(copy, with_posts(" NOT NULL| PRIMARY KEY", ""))


@pytest.fixture(params=[format_id for format_id, text in OF_ANY_ARCHIVE.items() if text.sql is not None])
def without_rule(request, monkeypatch):
    """The id of a format that fails as soon as its rule is asked for a post."""

    def fail(post):
        raise AssertionError(post)

    text = OF_ANY_ARCHIVE[request.param]._replace(post_pieces=fail)
    by_sql = FORMATS[request.param]._replace(load=lambda: lambda outputs, _options, _context: TextWriter(outputs, text))
    monkeypatch.setitem(FORMATS, request.param, by_sql)
    return request.param


@pytest.mark.parametrize("name", ORDINARY)
def test_the_rule_is_not_asked_for_a_post_with(name, empty, without_rule, tmp_path):
    archive = filled_copy(empty, tmp_path, [numbered(number, **ORDINARY[name]) for number in range(3)])
    written = export_to(tmp_path / f"posts.{without_rule}", archive).path.read_bytes()
    assert not (why := difference(written, written_by_rule(OF_ANY_ARCHIVE[without_rule], archive))), why


def test_the_rule_is_not_asked_for_any_post_of_a_usual_archive(make_archive, without_rule, tmp_path):
    archive = make_archive("--posts", "1500", "--seed", "5")
    assert export_to(tmp_path / f"posts.{without_rule}", archive).posts == 1_500


def test_the_rule_is_asked_for_an_odd_post(empty, without_rule, tmp_path):
    archive = filled_copy(empty, tmp_path, [numbered(1, indexed_at="yesterday")])
    with pytest.raises(AssertionError):
        export_to(tmp_path / f"posts.{without_rule}", archive)
