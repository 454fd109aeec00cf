"""XLSX, read back by openpyxl and calamine."""

import io
import os
import tempfile
import zipfile
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.errors import Cancelled, DestinationError
from exporter_gui.core.export import export
from exporter_gui.core.formats import FORMATS
from exporter_gui.core.formats.xlsx import workbook
from exporter_gui.core.formats.xlsx_format import XlsxOptions
from exporter_gui.core.messages import Code
from exporter_gui.core.model.post import WarningKind
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.request import ExportRequest
from tests.support.engine import EVERYTHING
from tests.support.sheet_posts import EMBEDS, HEADINGS
from tests.support.small_archive import DID, Text, filled_copy, numbered

openpyxl = pytest.importorskip("openpyxl", reason="openpyxl is not installed; dev.py test installs it")
calamine = pytest.importorskip(
    "python_calamine", reason="python-calamine does not run here; dev.py test installs it", exc_type=ImportError
)
HARD_TEXTS = (
    *(
        "=1+1",
        "+1",
        "-1",
        "@x",
        "'x",
        "0123",
        "1e5",
        "https://example.com",
        "<r>rich</r>",
        "<r><t>x</t></r>",
        "&amp;<b>",
    ),
    *("_x0041_", "_x000D_", " spaces ", "two\nlines", "tab\tbed", "🦋 é 猫", "true", "#REF!", "a" * 32_767),
)


@pytest.fixture(autouse=True)
def temporary(monkeypatch, tmp_path):
    """A folder of its own for temporary files, which must be empty afterwards."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    for variable in ("TMPDIR", "SQLITE_TMPDIR"):
        monkeypatch.setenv(variable, str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    yield folder
    assert list(folder.iterdir()) == []


@pytest.fixture
def written(empty, tmp_path):
    """Export rows; return the result and the path."""

    def run(*rows, selection=EVERYTHING, zone="UTC", options=None):
        archive = filled_copy(empty, tmp_path / "archive", rows)
        destination = tmp_path / "posts.xlsx"
        request = ExportRequest(
            archive, selection, "xlsx", destination, overwrite=True, options=options, time_zone=zone
        )
        return export(request), destination

    return run


def sheets_of(path):
    book = openpyxl.load_workbook(path)
    return {sheet.title: [[cell.value for cell in row] for row in sheet.iter_rows()] for sheet in book}


def records_of(path):
    ((headings, *rows),) = sheets_of(path).values()
    return sorted(
        (dict(zip(headings, row, strict=True)) for row in rows),
        key=lambda record: str(record.get("URI", record["Link"])),
    )


def test_a_post_is_a_row_with_real_dates_and_numbers(written):
    row = numbered(1, created_at="2024-03-31 01:00:00.123456 +0000 UTC")
    _result, path = written(row, selection=Selection(DID), zone="Europe/Berlin")
    (record,) = records_of(path)
    assert list(record) == HEADINGS
    assert record == dict.fromkeys(HEADINGS) | {
        "Date": datetime.fromisoformat("2024-03-31 03:00:00.123"),
        "Date (UTC)": datetime.fromisoformat("2024-03-31 01:00:00.123"),
        "Kind": "Post",
        "Author": DID,
        "Text": "ordinary text",
        "Likes": 1,
        "Reposts": 2,
        "Replies": 3,
        "Quotes": 4,
        "Link": f"https://bsky.app/profile/{DID}/post/3k0000001",
        "Images": 0,
        "URI": f"at://{DID}/app.bsky.feed.post/3k0000001",
        "CID": "bafyreiordinary",
        "Author DID": DID,
        "Archived": datetime.fromisoformat("2025-10-30 22:00:00.500"),
    }


def test_the_header_is_bold_and_frozen_and_every_row_can_be_filtered(written):
    _result, path = written(numbered(1), numbered(2))
    sheet = openpyxl.load_workbook(path).active
    assert all(cell.font.bold for cell in sheet[1])
    assert (sheet.title, sheet.freeze_panes, sheet.auto_filter.ref) == ("Posts", "A2", "A1:X3")
    assert sheet["A2"].number_format == r"yyyy\-mm\-dd\ hh:mm:ss"


@pytest.mark.parametrize("text", HARD_TEXTS, ids=lambda text: text[:12])
def test_every_text_is_a_text(text, written):
    result, path = written(numbered(1, text=text))
    cell = openpyxl.load_workbook(path).active["E2"]
    assert (openpyxl.utils.escape.unescape(cell.value), cell.data_type, cell.hyperlink) == (text, "s", None)
    assert result.notes_in_words() == []
    (record,) = calamine.CalamineWorkbook.from_path(str(path)).get_sheet_by_name("Posts").to_python()[1:]
    assert isinstance(record[4], str)


def test_texts_are_cleaned_and_cut_and_told(written):
    result, path = written(
        numbered(1, text="y" * 40_000), numbered(2, text="a\x00\x1f\x02b\r\nc"), numbered(3, text=Text(b"\xff"))
    )
    assert [record["Text"] for record in records_of(path)] == ["y" * 32_766 + "…", "a\ufffd\ufffd\ufffdb\nc", "\ufffd"]
    assert result.warnings.counts == {WarningKind.INVALID_UTF8: 2}
    assert "1 cell was cut because spreadsheets allow at most 32,767 characters; export as JSON to keep it whole." in (
        result.notes_in_words()
    )


def test_values_of_other_types_and_dates_before_excel_are_texts(written):
    rows = (
        numbered(1, created_at="yesterday", like_count="many", repost_count=10**15),
        numbered(2, created_at="1899-12-31 23:00:00 +0000 UTC", like_count=10**15 - 1, quote_count=0),
    )
    _result, path = written(*rows)
    one, two = records_of(path)
    assert (one["Date"], one["Likes"], one["Reposts"]) == ("yesterday", "many", "1000000000000000")
    assert (two["Date"], two["Likes"], two["Quotes"]) == ("1899-12-31 23:00:00", 10**15 - 1, None)


@pytest.mark.parametrize("name", EMBEDS)
def test_embeds_have_the_cells_of_the_spreadsheet_csv(name, written):
    embed = EMBEDS[name]
    _result, path = written(numbered(1, **embed))
    (record,) = records_of(path)
    assert {heading: "" if record[heading] is None else str(record[heading]) for heading in embed["cells"]} == embed[
        "cells"
    ]


def test_more_posts_than_a_sheet_holds_are_continued_on_the_next(written, monkeypatch):
    monkeypatch.setattr(workbook, "MAX_SHEET_POSTS", 3)
    _result, path = written(*(numbered(number) for number in range(7)), options=XlsxOptions(columns="main"))
    sheets = sheets_of(path)
    assert {name: len(rows) for name, rows in sheets.items()} == {"Posts": 4, "Posts 2": 4, "Posts 3": 2}
    assert all(rows[0] == sheets["Posts"][0] for rows in sheets.values())
    links = [row[7] for rows in sheets.values() for row in rows[1:]]
    assert [link[-1] for link in links] == list("0123456")
    filters = [sheet.auto_filter.ref for sheet in openpyxl.load_workbook(path)]
    assert filters == ["A1:H4", "A1:H4", "A1:H2"]


def test_no_posts_make_a_sheet_with_the_header_alone(written):
    _result, path = written()
    assert sheets_of(path) == {"Posts": [HEADINGS]}


def test_headings_may_be_in_another_language(written):
    _result, path = written(options=XlsxOptions(columns="main", headings="german"))
    assert sheets_of(path)["Posts"] == [
        ["Datum", "Art", "Verfasser", "Text", "Likes", "Reposts", "Antworten", "Link"],
    ]


def test_the_same_posts_give_the_same_bytes(make_archive, tmp_path):
    archive = make_archive("--posts", "300", "--hostile", "--reposts", "0.1")
    contents = []
    for name in ("one", "two"):
        export(ExportRequest(archive, EVERYTHING, "xlsx", tmp_path / name))
        contents.append((tmp_path / name).read_bytes())
    assert contents[0] == contents[1]
    with zipfile.ZipFile(io.BytesIO(contents[0])) as file:
        assert {entry.date_time[:2] for entry in file.infolist()} == {(1980, 1)}
        assert file.testzip() is None


def test_two_readers_see_the_cells_of_a_hostile_archive(make_archive, tmp_path):
    path = tmp_path / "posts.xlsx"
    result = export(ExportRequest(make_archive("--posts", "400", "--hostile", "--broken"), EVERYTHING, "xlsx", path))
    (rows,) = sheets_of(path).values()
    read = calamine.CalamineWorkbook.from_path(str(path)).get_sheet_by_name("Posts").to_python()
    assert len(rows) == len(read) == result.posts + 1
    for one, two in zip(rows, read, strict=True):
        for left, right in zip(one, two, strict=True):
            if isinstance(left, datetime):
                assert abs(left - right) < timedelta(milliseconds=2)
            elif not isinstance(left, str) or "_x" not in left:
                assert ("" if left is None else left) == right


@pytest.mark.parametrize("at", ["first", "last"])
def test_cancelling_reaches_into_the_assembly_of_the_file(at, make_archive, tmp_path):
    class AtWrite(Cancellation):
        writes = 0

        def check(self):
            self.writes += 1
            super().check()

    archive = make_archive("--posts", "3000")
    (tmp_path / "out").mkdir()
    counting = AtWrite()
    export(ExportRequest(archive, EVERYTHING, "xlsx", tmp_path / "out" / "whole.xlsx"), cancellation=counting)
    (tmp_path / "out" / "whole.xlsx").unlink()
    stop_at = {"first": 4, "last": counting.writes - 2}[at]

    class Stopping(AtWrite):
        def check(self):
            if self.writes == stop_at:
                self.cancel()
            super().check()

    with pytest.raises(Cancelled):
        export(ExportRequest(archive, EVERYTHING, "xlsx", tmp_path / "out" / "posts.xlsx"), cancellation=Stopping())
    assert list((tmp_path / "out").iterdir()) == []


class Fake:
    """Outputs in memory, which may fail."""

    def __init__(self, *, fails_after=10**9):
        self.content = b""
        self.fails_after = fails_after

    def create(self, _name=""):
        return self

    def write(self, data):
        if len(self.content) + len(data) > self.fails_after:
            raise DestinationError(Code.DISK_FULL, name="posts.xlsx", folder=Path())
        self.content += data


def test_a_full_disk_is_told_and_nothing_follows_it():
    outputs = Fake(fails_after=1_000)
    writer = FORMATS["xlsx"].writer(outputs)
    with pytest.raises(DestinationError) as failure:
        writer.finish()
    writer.close()
    assert failure.value.code is Code.DISK_FULL
    assert len(outputs.content) <= 1_000


def test_temporary_files_are_private(temporary):
    writer = FORMATS["xlsx"].writer(Fake())
    (folder,) = temporary.iterdir()
    assert os.name != "posix" or folder.stat().st_mode & 0o777 == 0o700
    writer.close()


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="needs a folder that this user cannot write to")
def test_temporary_files_that_cannot_be_stored_are_told(temporary):
    temporary.chmod(0o500)
    with pytest.raises(DestinationError, match=r"^The temporary files of this format cannot be stored"):
        FORMATS["xlsx"].writer(Fake())
    temporary.chmod(0o700)


def test_a_failing_temporary_file_is_told(monkeypatch):
    writer = FORMATS["xlsx"].writer(Fake())

    def fail(*_arguments, **_more):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(tempfile, "mkstemp", fail)
    with pytest.raises(
        DestinationError, match=r"cannot be stored in “.*” \(No space left on device\); free some space"
    ):
        writer.finish()
    writer.close()


def test_a_selection_of_one_account_tells_reposts(written):
    other = numbered(2, did="did:plc:other", uri="at://did:plc:other/app.bsky.feed.post/1")
    _result, path = written(numbered(1), other, selection=Selection(DID, include_reposts=True))
    assert sorted(record["Kind"] for record in records_of(path)) == ["Post", "Repost"]
