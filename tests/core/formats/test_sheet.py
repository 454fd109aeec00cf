"""Spreadsheet CSV: what people open in Excel, LibreOffice and Numbers, read back by Python's csv module."""

import csv
import io

import pytest

from exporter_gui import cli
from exporter_gui.cli.exit_codes import DONE
from exporter_gui.core.export import export
from exporter_gui.core.formats.sheet.options import SheetOptions
from exporter_gui.core.model.post import WarningKind
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.request import ExportRequest
from tests.support.engine import EVERYTHING
from tests.support.sheet_posts import EMBEDS, HEADINGS
from tests.support.small_archive import DID, Text, filled_copy, numbered

OTHER = "did:plc:other"


@pytest.fixture
def sheet(empty, tmp_path):
    """Export rows; return the result and the records as dictionaries, in the order of the rows."""

    def run(*rows, selection=EVERYTHING, zone="UTC", options=None, **changes):
        archive = filled_copy(empty, tmp_path / "archive", rows or [numbered(1, **changes)])
        destination = tmp_path / "posts.csv"
        result = export(
            ExportRequest(archive, selection, "sheet", destination, overwrite=True, options=options, time_zone=zone)
        )
        delimiter = ";" if options and options.separator == "semicolon" else ","
        text = destination.read_bytes().decode("utf-8-sig")
        records = list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
        key = "URI" if records and "URI" in records[0] else "Link"
        return result, sorted(records, key=lambda record: record[key])

    return run


def test_a_post_is_a_row_with_these_columns(sheet):
    result, (record,) = sheet(selection=Selection(DID))
    assert list(record) == HEADINGS
    assert record == dict.fromkeys(HEADINGS, "") | {
        "Date": "2024-05-01 10:00:00",
        "Date (UTC)": "2024-05-01 10:00:00",
        "Kind": "Post",
        "Author": DID,
        "Text": "ordinary text",
        "Likes": "1",
        "Reposts": "2",
        "Replies": "3",
        "Quotes": "4",
        "Link": f"https://bsky.app/profile/{DID}/post/3k0000001",
        "Images": "0",
        "URI": f"at://{DID}/app.bsky.feed.post/3k0000001",
        "CID": "bafyreiordinary",
        "Author DID": DID,
        "Archived": "2025-10-30 21:00:00",
    }
    assert result.notes_in_words() == []


def test_the_file_has_a_byte_order_mark_and_crlf_between_records_only(sheet, tmp_path):
    sheet(text="two\r\nlines\rand three\n")
    content = (tmp_path / "posts.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbfDate,Date (UTC),Kind,")
    assert content.count(b"\r\n") == 2
    assert b'"two\nlines\nand three\n"' in content


@pytest.mark.parametrize(("language", "some"), [("german", {"Datum", "Antwort auf"}), ("japanese", {"日時", "返信先"})])
def test_headings_may_be_in_another_language(language, some, sheet):
    _result, (english,) = sheet()
    _result, (record,) = sheet(options=SheetOptions(headings=language))
    assert some <= record.keys()
    assert list(record.values()) == list(english.values())


def test_times_are_shown_in_the_zone_of_the_export(sheet):
    _result, records = sheet(
        numbered(1, created_at="2024-03-31 00:59:59.999999999 +0000 UTC"),
        numbered(2, created_at="2024-03-31 01:00:00 +0000 UTC"),
        numbered(3, created_at="1999-12-31 23:30:00 +0000 UTC"),
        zone="Europe/Berlin",
    )
    assert [record["Date"] for record in records] == [
        "2024-03-31 01:59:59",
        "2024-03-31 03:00:00",
        "2000-01-01 00:30:00",
    ]
    assert records[0]["Date (UTC)"] == "2024-03-31 00:59:59"


@pytest.mark.parametrize(
    ("changes", "kind"),
    [({}, "Post"), ({"is_reply": 1}, "Reply"), (EMBEDS["quote"], "Quote"), (EMBEDS["feed"], "Post")],
)
def test_the_kind_of_a_post_is_told(changes, kind, sheet):
    _result, (record,) = sheet(selection=Selection(DID), **changes)
    assert record["Kind"] == kind


def test_posts_of_others_are_reposts(sheet):
    rows = (numbered(1), numbered(2, did=OTHER, uri=f"at://{OTHER}/app.bsky.feed.post/9", is_reply=1))
    _result, records = sheet(*rows, selection=Selection(DID, include_reposts=True))
    assert [(record["Kind"], record["Author"]) for record in records] == [("Post", DID), ("Repost", OTHER)]


def test_an_owner_is_named_by_the_handle(make_archive, tmp_path):
    destination = tmp_path / "posts.csv"
    arguments = ["export", str(make_archive("--posts", "20")), "-o", str(destination), "--format", "sheet", "--quiet"]
    cli.main(arguments)
    records = list(csv.DictReader(io.StringIO(destination.read_text("utf-8-sig"), newline="")))
    assert {record["Author"] for record in records} == {"account0.bsky.social"}


@pytest.mark.parametrize("name", EMBEDS)
def test_embeds_have_columns_of_their_own(name, sheet):
    embed = EMBEDS[name]
    _result, (record,) = sheet(**{key: value for key, value in embed.items() if key != "cells"})
    assert {heading: record[heading] for heading in embed["cells"]} == embed["cells"]


def test_labels_and_a_parent_have_columns(sheet):
    _result, (record,) = sheet(
        labels=b'[{"val":"graphic-media"},{"val":"nudity"}]',
        reply_parent="at://did:plc:x/app.bsky.feed.post/7",
        is_reply=1,
    )
    assert record["Labels"] == "graphic-media; nudity"
    assert record["Reply to"] == "https://bsky.app/profile/did:plc:x/post/7"


@pytest.mark.parametrize("start", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\n=1", "\r=1", "＝1", "＋1", "－1", "＠a"])
def test_text_that_a_spreadsheet_would_run_gets_an_apostrophe(start, sheet):
    result, (record,) = sheet(text=start, embed_data=b'{"external":{"title":"=cmd|x","uri":"plain"}}')
    assert record["Text"] == "'" + start.replace("\r", "\n")
    assert (record["Card title"], record["Card address"]) == ("'=cmd|x", "plain")
    assert result.notes_in_words() == [
        "2 cells that a spreadsheet would run as formulas were made harmless with an apostrophe."
    ]


def test_numbers_and_dates_are_no_formulas(sheet):
    result, (record,) = sheet(like_count=-5, quote_count=0, repost_count=None)
    assert (record["Likes"], record["Quotes"], record["Reposts"]) == ("-5", "", "")
    assert result.notes == ()


def test_a_text_too_long_for_a_cell_is_cut_and_told(sheet):
    rows = [numbered(1, text="y" * 32_767), numbered(2, text="y" * 32_768), numbered(3, text="🦋" * 20_000)]
    rows.append(numbered(4, text="z" * 3_000_000))
    result, records = sheet(*rows)
    texts = [record["Text"] for record in records]
    assert texts == ["y" * 32_767, "y" * 32_766 + "…", "🦋" * 16_383 + "…", "z" * 32_766 + "…"]
    assert result.notes_in_words() == [
        "3 cells were cut because spreadsheets allow at most 32,767 characters; export as JSON to keep them whole."
    ]


def test_characters_that_no_spreadsheet_shows_are_replaced_and_told(sheet):
    result, records = sheet(numbered(1, text="a\x00\x01\x02\x1f\x7fb"), numbered(2, text=Text(b"a\xff")))
    assert [record["Text"] for record in records] == ["a\ufffd\ufffd\ufffd\ufffd\ufffdb", "a\ufffd"]
    assert result.warnings.counts == {WarningKind.INVALID_UTF8: 2}


def test_values_that_nobody_can_read_are_kept_as_text(sheet):
    result, (record,) = sheet(created_at="=yesterday", like_count="many", embed_data=b"{")
    assert (record["Date"], record["Date (UTC)"], record["Likes"]) == ("'=yesterday", "'=yesterday", "many")
    assert (record["Images"], record["Card title"]) == ("", "")
    assert result.warnings.counts == {WarningKind.UNREADABLE_TIME: 1, WarningKind.LOST_JSON: 1}


def test_fewer_columns_and_semicolons_are_options(sheet):
    _result, (record,) = sheet(text="a;b,c", options=SheetOptions(columns="main", separator="semicolon"))
    assert list(record) == ["Date", "Kind", "Author", "Text", "Likes", "Reposts", "Replies", "Link"]
    assert record["Text"] == "a;b,c"


def test_no_posts_make_the_header_alone(empty, tmp_path):
    destination = tmp_path / "posts.csv"
    export(ExportRequest(empty, EVERYTHING, "sheet", destination))
    assert destination.read_bytes() == b"\xef\xbb\xbf" + ",".join(HEADINGS).encode() + b"\r\n"


def test_the_command_line_takes_zone_columns_and_separator(make_archive, tmp_path, capsys):
    destination = tmp_path / "posts.csv"
    arguments = ["export", str(make_archive("--posts", "20")), "-o", str(destination), "--format", "sheet"]
    arguments += ["--time-zone", "Asia/Tokyo", "--columns", "main", "--separator", "semicolon"]
    assert cli.main(arguments) == DONE
    assert destination.read_text("utf-8-sig").startswith("Date;Kind;Author;")
    assert "20 posts" in capsys.readouterr().out
