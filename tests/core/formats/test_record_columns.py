"""Spreadsheets and Parquet have columns for facts that only a repository tells, where there can be any."""

import csv
import io

import duckdb
import openpyxl
import pytest

from exporter_gui.core.export import export
from exporter_gui.core.formats.sheet.options import SheetOptions
from exporter_gui.core.formats.xlsx_format import XlsxOptions
from exporter_gui.core.request import ExportRequest
from tests.support.engine import EVERYTHING
from tests.support.facets import ADDRESS, POST, ROOT, WREN, at, link
from tests.support.parquet import needs_parquet
from tests.support.repositories import write_posts
from tests.support.sheet_posts import HEADINGS
from tests.support.small_archive import alter, filled_copy, numbered

RECORD_HEADINGS = ["Links", "Mentions", "Tags", "Languages", "Thread start", "Content warnings"]
CELLS = {
    "Links": ADDRESS,
    "Mentions": f"https://bsky.app/profile/{WREN}",
    "Tags": "birds; Köln",
    "Languages": "de; en",
    "Thread start": "https://bsky.app/profile/did:plc:other/post/3kroot",
    "Content warnings": "nudity; graphic-media",
}


@pytest.fixture
def repository(tmp_path):
    """A post without and one with all of it."""
    return write_posts(tmp_path / "repo.car", {"text": "plain"}, POST)


@pytest.fixture
def export_as(tmp_path):
    def run(archive, format_id, suffix, options=None, **what):
        destination = tmp_path / f"posts{suffix}"
        export(ExportRequest(archive, EVERYTHING, format_id, destination, options=options, overwrite=True, **what))
        return destination

    return run


def rows_of(path):
    return list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig"), newline="")))


def test_a_spreadsheet_of_a_repository_has_six_more_columns(repository, export_as):
    rich, plain = rows_of(export_as(repository, "sheet", ".csv"))
    assert list(rich) == [*HEADINGS, *RECORD_HEADINGS]
    assert {name: rich[name] for name in RECORD_HEADINGS} == CELLS
    assert {plain[name] for name in RECORD_HEADINGS} == {""}
    assert rich["Labels"] == CELLS["Content warnings"]


def test_a_workbook_has_the_same_columns(repository, export_as):
    sheet = openpyxl.load_workbook(export_as(repository, "xlsx", ".xlsx")).active
    headings, rich, plain = ([cell.value for cell in row] for row in sheet.iter_rows())
    assert dict(zip(headings, rich, strict=True)).items() >= CELLS.items()
    assert headings[-6:] == RECORD_HEADINGS
    assert plain[-6:] == [None] * 6


@pytest.mark.parametrize(("language", "heading"), [("german", "Sprachen"), ("japanese", "言語")])
def test_headings_are_in_the_chosen_language(language, heading, repository, export_as):
    path = export_as(repository, "sheet", ".csv", SheetOptions(headings=language))
    names = list(rows_of(path)[0])
    assert heading in names
    assert len(set(names)) == len(HEADINGS) + 6


def test_main_columns_are_the_same_for_every_archive(repository, export_as):
    sheet = openpyxl.load_workbook(export_as(repository, "xlsx", ".xlsx", XlsxOptions(columns="main"))).active
    assert not {cell.value for cell in sheet[1]} & set(RECORD_HEADINGS)


def test_a_link_that_a_spreadsheet_would_run_is_made_harmless(tmp_path, export_as):
    path = write_posts(tmp_path / "repo.car", {"text": "run", "facets": [at(0, 3, link('=HYPERLINK("x")'))]})
    (row,) = rows_of(export_as(path, "sheet", ".csv"))
    assert row["Links"] == '\'=HYPERLINK("x")'


@needs_parquet
def test_parquet_has_lists(repository, export_as):
    path = export_as(repository, "parquet", ".parquet")
    names = "links, mentions, tags, langs, reply_root, self_labels"
    rows = duckdb.sql(f"SELECT {names} FROM '{path}' ORDER BY created_at DESC").fetchall()
    assert rows == [
        ([ADDRESS], [WREN], ["birds", "Köln"], ["de", "en"], ROOT, ["nudity", "graphic-media"]),
        (None,) * 6,
    ]
    types = dict(duckdb.sql(f"SELECT name, logical_type FROM parquet_schema('{path}')").fetchall())
    assert str(types["links"]) == "ListType()"


@pytest.fixture
def archive(empty, tmp_path):
    return filled_copy(empty, tmp_path / "data", [numbered(1)])


def test_other_archives_have_the_columns_that_they_had(archive, export_as):
    assert list(rows_of(export_as(archive, "sheet", ".csv"))[0]) == HEADINGS


@needs_parquet
def test_parquet_of_other_archives_has_seventeen_columns(archive, export_as):
    path = export_as(archive, "parquet", ".parquet")
    assert len(duckdb.sql(f"SELECT * FROM '{path}'").columns) == 17


def test_a_column_that_bskyarchive_may_add_one_day_is_not_taken_for_one_of_these(archive, export_as):
    alter(archive, "ALTER TABLE posts ADD COLUMN langs JSON DEFAULT '[\"en\"]'")
    assert list(rows_of(export_as(archive, "sheet", ".csv"))[0]) == HEADINGS


def test_with_an_archive_counts_are_its_own_and_links_those_of_the_repository(repository, empty, tmp_path, export_as):
    with_uri = rows_of(export_as(repository, "sheet", ".csv"))
    did, uris = with_uri[0]["Author DID"], [row["URI"] for row in with_uri]
    changes = {"uri": uris[0], "did": did, "text": POST["text"], "like_count": 41}
    archive = filled_copy(empty, tmp_path / "data", [numbered(1, **changes), numbered(9, did=did)])
    rows = {row["URI"]: row for row in rows_of(export_as(repository, "sheet", ".csv", also=archive))}
    assert rows[uris[0]].items() >= {**CELLS, "Likes": "41"}.items()
    assert set(rows) == {*uris, numbered(9)["uri"]}
    assert {rows[numbered(9)["uri"]][name] for name in RECORD_HEADINGS} == {""}
