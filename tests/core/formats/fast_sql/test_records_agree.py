"""Records that become XLSX and Parquet: SQLite must write what the rule writes."""

import itertools
from dataclasses import replace

import pytest

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.formats.context import ExportContext
from exporter_gui.core.formats.sheet.columns import chosen_columns
from exporter_gui.core.formats.sheet.options import SheetOptions
from exporter_gui.core.formats.sheet.row import row_context
from exporter_gui.core.formats.sheet.writer import sheet_text
from exporter_gui.core.formats.xlsx.writer import record_text
from exporter_gui.core.model.time_zone import find_zone
from exporter_gui.core.sources import read_archive
from tests.support.engine import EVERYTHING, difference
from tests.support.oddities import ODDITIES
from tests.support.small_archive import filled_copy, numbered

pytest.importorskip("arro3.core", reason="arro3-core does not run here", exc_type=ImportError)
from exporter_gui.core.formats.parquet.writer import RECORDS

ZONES = ("UTC", "America/Los_Angeles", "Asia/Kolkata", "Europe/Berlin")
CONTROLS = [{"text": f"a{control}b"} for control in "\x01\x02\x03\x1c\x1d\x1e\x1f\x7f\ufffe\r"]
CONTROLS += [{"cid": f"a{control}b"} for control in "\x02\x1e\x1f, ;\t"]
LABELS = [
    {"labels": labels} for labels in (b'[{"val":"a"},{"val":"=b"},{}]', b"[]", b'{"val":"a"}', b'[{"val":"\\u0000x"}]')
]


def text_formats(database, zone):
    context = row_context(database, ExportContext(EVERYTHING, find_zone(zone)))
    yield "parquet", RECORDS
    for choice in ("all", "main"):
        yield f"xlsx {choice}", record_text(chosen_columns(choice), context)
        yield f"sheet {choice}", sheet_text(SheetOptions(columns=choice, separator="semicolon"), context)


def rendered(database, text_format):
    texts = [text for batch in database.batches(EVERYTHING) for text in database.render(batch, text_format)]
    records = text_format.separator.join(b"".join(text.pieces) for text in texts)
    return records, [each for text in texts for each in text.warnings]


def assert_agree(archive, zone):
    def compare(database):
        for name, text_format in text_formats(database, zone):
            written, warnings = rendered(database, text_format)
            expected, by_rule = rendered(database, replace(text_format, sql=None))
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


def test_the_rule_is_not_asked_for_posts_of_a_usual_archive(make_archive):
    def fail(post):
        raise AssertionError(post)

    def render(database):
        for _name, text_format in text_formats(database, "Europe/Berlin"):
            rendered(database, replace(text_format, post_pieces=fail))

    read_archive(make_archive("--posts", "1500", "--seed", "5", "--reposts", "0.2"), Cancellation(), render)
