"""Records that become XLSX and Parquet: SQLite must write what the rule writes."""

import itertools

import pytest

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.database.renderer import _MAX_PREPARED_BYTES
from exporter_gui.core.formats.context import ExportContext
from exporter_gui.core.formats.fast_sql.sheet_csv_sql import sheet_csv_sql
from exporter_gui.core.formats.sheet.columns import chosen_columns
from exporter_gui.core.formats.sheet.options import SheetOptions
from exporter_gui.core.formats.sheet.row import RowContext, row_context
from exporter_gui.core.formats.sheet.writer import sheet_text
from exporter_gui.core.formats.xlsx.writer import record_text
from exporter_gui.core.model.post import RECORD_COLUMNS
from exporter_gui.core.model.time_zone import find_zone
from exporter_gui.core.sources import read_archive
from tests.make_car import make
from tests.support.engine import EVERYTHING, difference
from tests.support.oddities import ODDITIES
from tests.support.repositories import write_car
from tests.support.small_archive import alter, filled_copy, numbered

pytest.importorskip("arro3.core", reason="arro3-core does not run here", exc_type=ImportError)
from exporter_gui.core.formats.parquet.columns import columns_of
from exporter_gui.core.formats.parquet.writer import record_text as parquet_text

ZONES = ("UTC", "America/Los_Angeles", "Asia/Kolkata", "Europe/Berlin")
CONTROLS = [{"text": f"a{control}b"} for control in "\x01\x02\x03\x1c\x1d\x1e\x1f\x7f\ufffe\r"]
CONTROLS += [{"cid": f"a{control}b"} for control in "\x02\x1e\x1f, ;\t"]
LABELS = [
    {"labels": labels} for labels in (b'[{"val":"a"},{"val":"=b"},{}]', b"[]", b'{"val":"a"}', b'[{"val":"\\u0000x"}]')
]
_IN_TEXT = rb'"{\"val\":\"a\",\"alt\":\"b\",\"title\":\"c\",\"uri\":\"at://a/app.bsky.feed.post/1\"}"'
_IMAGE = b'{"alt":"b","fullsize":"https://x/plain/did:plc:x/' + b"a" * 59 + b'@jpeg"}'
UNUSUAL_PARTS = [
    {"labels": b"[" + _IN_TEXT + b"]"},
    *(
        {"has_media": 1, "embed_data": embed.replace(b"TEXT", _IN_TEXT).replace(b"IMAGE", _IMAGE)}
        for embed in (
            *(b'{"record":TEXT}', b'{"media":{},"record":{"record":TEXT}}', b'{"media":TEXT,"record":{"uri":"a"}}'),
            *(b'{"external":TEXT}', b'{"images":[TEXT,IMAGE]}', b'{"media":{"external":TEXT}}'),
            *(
                b'{"images":[IMAGE],"alt":"c"}',
                b'{"images":[IMAGE],"media":{"alt":"c"}}',
                b'{"media":{"images":[IMAGE]}}',
            ),
            *(b'{"images":[IMAGE],"media":{"images":[IMAGE]}}', b'{"alt":"c","media":{"alt":"d"}}', b'{"media":5}'),
            b'{"images":[IMAGE],"external":{"thumb":"https://x/b@jpeg"}}',
            b'{"external":{"title":"","uri":"a"},"media":{"external":{"title":"b","uri":"c"}}}',
            b'{"media":{"external":{"title":"b","thumb":"https://x/b@jpeg"}},"record":{"record":{"uri":"a"}}}',
            b'{"media":[1],"record":{"uri":"a","record":{"uri":"b"}}}',
            b'{"external":{"thumb":"/' + b"a" * 59 + b'@"}}',
            b'{"external":{"thumb":"//' + b"a" * 58 + b'@jpeg"}}',
            b'{"images":[' + b",".join([_IMAGE] * 400) + b"]}",
        )
    ),
]


def text_formats(database, zone):
    known = {"has_record_columns": database.has_record_columns}
    context = row_context(database.handles(), ExportContext(EVERYTHING, find_zone(zone), **known))
    yield "parquet", parquet_text(columns_of(**known))
    for choice in ("all", "main"):
        yield f"xlsx {choice}", record_text(chosen_columns(choice, **known), context)
        yield f"sheet {choice}", sheet_text(SheetOptions(columns=choice, separator="semicolon"), context)


def rendered(database, text_format):
    texts = [text for batch in database.batches(EVERYTHING) for text in database.render(batch, text_format)]
    records = text_format.separator.join(b"".join(text.pieces) for text in texts)
    return records, [each for text in texts for each in text.warnings]


def assert_agree(archive, zone):
    def compare(database):
        for name, text_format in text_formats(database, zone):
            written, warnings = rendered(database, text_format)
            expected, by_rule = rendered(database, text_format._replace(sql=None))
            assert not (why := difference(written, expected)), (name, why)
            assert sorted(map(str, warnings)) == sorted(map(str, by_rule))

    read_archive(archive, Cancellation(), compare)


@pytest.mark.parametrize("zone", ZONES)
def test_ordinary_and_hostile_posts_are_written_as_the_rule_says(zone, make_archive):
    assert_agree(make_archive("--posts", "900", "--seed", "7", "--hostile", "--reposts", "0.1"), zone)
    assert_agree(make_archive("--posts", "50", "--seed", "9", "--broken"), zone)


@pytest.mark.parametrize("zone", ZONES[:2])
def test_odd_posts_are_written_as_the_rule_says(zone, empty, tmp_path):
    rows = [
        numbered(number, **({"uri": f"at://{number}"} | changes))
        for number, changes in enumerate([*ODDITIES.values(), *CONTROLS, *LABELS], 1_000)
    ]
    assert_agree(filled_copy(empty, tmp_path, rows), zone)


def test_unusual_parts_of_embeds_and_labels_are_written_as_the_rule_says(empty, tmp_path):
    """Without posts that SQLite refuses to read: all would be written by the rule."""
    rows = [numbered(number, **changes) for number, changes in enumerate(UNUSUAL_PARTS)]
    assert_agree(filled_copy(empty, tmp_path, rows), "UTC")


@pytest.mark.parametrize("zone", ZONES)
def test_the_hours_around_changes_of_the_clock_are_written_as_the_rule_says(zone, empty, tmp_path):
    days = (
        "2019-12-31",
        "2020-01-01",
        "2024-03-10",
        "2024-03-31",
        "2024-10-27",
        "2024-11-03",
        "2031-12-31",
        "2032-01-01",
    )
    times = itertools.product(days, range(24), ("00:00", "59:59.9999"))
    rows = [
        numbered(
            number, created_at=f"{day} {hour:02}:{rest} +0000 UTC", archived_at=f"{day} {hour:02}:{rest} -0700 PDT m=+1"
        )
        for number, (day, hour, rest) in enumerate(times)
    ]
    assert_agree(filled_copy(empty, tmp_path, rows), zone)


ODD_VALUES = (
    *("", " ", "a", "a\nb", "\n", "=a\n=b", "a\r\nb", '"; ,', "a\0b", "\x02\x1e\x1f\x1c", "日本\n🦋", "x" * 17_000),
    *(
        "did:a:b\n" * 2_000,
        "at://did:plc:a/app.bsky.feed.post/1",
        "at:///app.bsky.feed.post/",
        5,
        1.5,
        b"bytes\xff",
        None,
    ),
)


def test_what_a_repository_tells_is_written_as_the_rule_says(tmp_path):
    assert_agree(write_car(tmp_path / "repo.car", make(700, 0, 3, odd=True).car), "Europe/Berlin")


@pytest.mark.parametrize("collation", ["BINARY", "RTRIM"])
def test_odd_values_in_columns_of_records_are_written_as_the_rule_says(collation, empty, tmp_path):
    archive = filled_copy(empty, tmp_path, [numbered(number) for number in range(len(ODD_VALUES))])
    names = [column.name for column in RECORD_COLUMNS]
    for name in names:
        alter(archive, f"ALTER TABLE posts ADD COLUMN {name} TEXT COLLATE {collation}")
    for number, value in enumerate(ODD_VALUES):
        changes = ", ".join(f"{name} = ?" for name in names)
        alter(archive, f"UPDATE posts SET {changes} WHERE rowid = {number + 1}", [value] * len(names))
    assert_agree(archive, "UTC")


@pytest.mark.parametrize("zone", ["Africa/Casablanca", "America/Los_Angeles", "Europe/Berlin"])
def test_a_zone_with_summer_time_has_a_statement_that_is_kept_prepared(zone):
    names = [column.name for column in chosen_columns("all")]
    sql = sheet_csv_sql(names, RowContext(zone=find_zone(zone)), ",").ordinary_sql
    assert len(sql.encode()) < _MAX_PREPARED_BYTES - 600  # the rest of the statement


def test_the_rule_is_not_asked_for_posts_of_a_usual_repository(tmp_path):
    assert_only_sql(write_car(tmp_path / "repo.car", make(500, 0, 5).car))


def test_the_rule_is_not_asked_for_posts_of_a_usual_archive(make_archive):
    assert_only_sql(make_archive("--posts", "1500", "--seed", "5", "--reposts", "0.2"))


def assert_only_sql(archive):
    def fail(post):
        raise AssertionError(post)

    def render(database):
        for _name, text_format in text_formats(database, "Europe/Berlin"):
            rendered(database, text_format._replace(post_pieces=fail))

    read_archive(archive, Cancellation(), render)
