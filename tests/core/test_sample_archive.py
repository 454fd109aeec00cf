"""The archive that ships with the program, for people to try."""

import json
import shutil
import subprocess
import sys
import unicodedata
from datetime import datetime
from pathlib import Path

import apsw
import pytest

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.export import export
from exporter_gui.core.formats import FORMATS
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.request import ExportRequest
from exporter_gui.core.sources import read_archive
from exporter_gui.resources import resource

SCRIPT = Path(__file__).parent.parent / "make_sample.py"
SAMPLE = resource("sample.db")


def read(path: Path, query: str) -> list[tuple]:
    connection = apsw.Connection(path.as_uri() + "?immutable=1", flags=apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI)
    try:
        return connection.execute(query).fetchall()
    finally:
        connection.close()


@pytest.fixture
def posts(tmp_path: Path) -> list[dict]:
    """All posts, as exported."""
    export(ExportRequest(SAMPLE, Selection(did=None), "json", tmp_path / "posts.json"))
    return json.loads((tmp_path / "posts.json").read_text(encoding="utf-8"))


@pytest.fixture
def made_again(tmp_path: Path) -> Path:
    """A sample made anew."""
    path = tmp_path / "resources" / "sample.db"
    path.parent.mkdir()
    subprocess.run([sys.executable, SCRIPT, path], check=True)
    return path


def test_it_belongs_to_one_invented_person_and_spans_two_years():
    summary = read_archive(SAMPLE, Cancellation(), lambda archive: archive.summary())

    assert [(owner.handle, owner.display_name) for owner in summary.owners] == [("mira.example", "Mira 🌿")]
    assert (summary.first_post, summary.last_post) == ("2023-04-01", "2025-03-30")
    assert summary.posts == 412
    assert summary.posts_of_others >= 20


@pytest.mark.parametrize("format_name", list(FORMATS))
def test_it_is_exported_without_a_warning(format_name, tmp_path):
    result = export(ExportRequest(SAMPLE, Selection(did=None), format_name, tmp_path / "posts"))

    assert result.posts == 412
    formulas = ["1 cell that a spreadsheet would run as a formula was made harmless with an apostrophe."]
    assert result.notes_in_words() == (formulas if format_name == "sheet" else [])


def test_it_shows_everything_that_an_archive_can_hold(posts):
    kinds = {post.get("embed_type", "") for post in posts}
    letters = "".join(post["text"] for post in posts)

    assert kinds == {"", "images", "external", "record", "record_with_media"}
    assert sum(post["is_reply"] for post in posts) >= 50
    assert sum(post["has_media"] for post in posts) >= 50
    assert {"R", "AL"} <= {unicodedata.bidirectional(letter) for letter in letters}  # Hebrew and Arabic
    assert {"CJK", "HIRAGANA", "HANGUL", "CYRILLIC", "DEVANAGARI", "GREEK"} <= {
        unicodedata.name(letter, "?").split()[0] for letter in letters
    }
    assert "🎉" in letters


def test_there_are_posts_in_every_month(posts):
    months = {datetime.fromisoformat(post["created_at"]).strftime("%Y-%m") for post in posts}

    assert len(months) == 24


def test_everything_in_it_is_invented(posts):
    handles = {part.split('"')[0] for part in json.dumps(posts).split('"handle": "')[1:]}
    hosts = {part.split("/")[0] for part in json.dumps(posts).split("https://")[1:]}

    assert handles
    assert all(handle.endswith(".example") for handle in handles)
    assert hosts == {"cdn.bsky.app", "example.com"}


def test_some_media_files_lie_where_the_archive_says():
    rows = read(SAMPLE, "SELECT file_path, size_bytes, post_uri FROM media")
    uris = {uri for (uri,) in read(SAMPLE, "SELECT uri FROM posts WHERE has_media")}

    assert len(rows) >= 5
    assert {post for _path, _size, post in rows} <= uris
    for name, size, _post in rows:
        assert (SAMPLE.parent.parent / name).stat().st_size == size


def test_it_is_small_and_is_read_from_a_medium_that_cannot_be_written(tmp_path):
    copy = Path(shutil.copy2(SAMPLE, tmp_path / "sample.db"))
    copy.chmod(0o444)
    before = copy.read_bytes()

    result = export(ExportRequest(copy, Selection(did=None), "json", tmp_path / "posts.json"))

    assert result.posts == 412
    assert copy.read_bytes() == before
    assert before[18:20] == b"\1\1"  # a rollback journal, not a WAL
    assert len(before) < 700_000
    assert sorted(path.name for path in tmp_path.iterdir()) == ["posts.json", "sample.db"]


@pytest.mark.parametrize("table", ["posts", "profiles", "media", "sessions"])
def test_it_is_what_the_script_makes(made_again, table):
    query = f"SELECT * FROM {table} ORDER BY 1, 2"

    assert read(made_again, query) == read(SAMPLE, query)
