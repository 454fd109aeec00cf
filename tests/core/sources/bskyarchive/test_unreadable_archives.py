"""What is no archive, or no whole one, is refused in a plain sentence that names it; nothing is written or changed."""

import os
import sys

import apsw
import pytest

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.errors import ArchiveError
from exporter_gui.core.estimate import estimate
from exporter_gui.core.formats import FORMATS
from exporter_gui.core.sources import read_archive, sqlite
from tests.support.archive_states import BEGIN, run
from tests.support.engine import EVERYTHING, contents, export_to


def empty(path):
    path.write_bytes(b"")


def text(path):
    path.write_text("My posts\n" * 100, encoding="utf-8")


def few_bytes(path):
    path.write_bytes(b"SQLite format 3\x00")


def header_alone(path):
    path.write_bytes(path.read_bytes()[:100])


def folder(path):
    path.unlink()
    path.mkdir()


def missing(path):
    path.unlink()


def missing_folder(path):
    path.unlink()
    path.parent.rmdir()


def half(path):
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def half_with_log(path):
    connection = apsw.Connection(str(path))
    connection.pragma("journal_mode", "wal")
    connection.close()
    half(path)


def all_but_the_last_page(path):
    path.write_bytes(path.read_bytes()[:-4_096])


def garbage_inside(path):
    content = path.read_bytes()
    path.write_bytes(content[:8_192] + b"\xa5" * (len(content) - 8_192))


def made_by(*statements):
    def make(path):
        path.unlink()
        connection = apsw.Connection(str(path))
        for statement in statements:
            connection.execute(statement)
        connection.close()

    return make


FEW_COLUMNS = "CREATE TABLE posts (uri TEXT PRIMARY KEY, text TEXT)"
KINDS = {
    "an empty file": (empty, "is empty"),
    "a text": (text, "is neither a bskyarchive database nor a repository"),
    "a few bytes": (few_bytes, "is neither a bskyarchive database nor a repository"),
    "a header alone": (header_alone, "damaged|not a SQLite database"),
    "a folder": (folder, "is a folder"),
    "a missing file": (missing, "does not exist"),
    "a missing folder": (missing_folder, "does not exist"),
    "half an archive": (half, "damaged or incomplete"),
    "half an archive with a log": (half_with_log, "damaged or incomplete"),
    "all but the last page": (all_but_the_last_page, "damaged or incomplete"),
    "garbage inside": (garbage_inside, "is damaged"),
    "a database of another program": (
        made_by("CREATE TABLE notes (body TEXT)"),
        "not a bskyarchive database .*no posts table",
    ),
    "a database without tables": (made_by("CREATE TABLE x (y)", "DROP TABLE x"), "not a bskyarchive database"),
    "posts of another program": (
        made_by(FEW_COLUMNS),
        r"not a bskyarchive database .*its posts table lacks cid, did, created_at and \d+ more\)",
    ),
    "posts that are a view": (made_by("CREATE VIEW posts AS SELECT 1 AS uri"), "not a bskyarchive database"),
    "a database in UTF-16": (made_by("PRAGMA encoding = 'UTF-16'", FEW_COLUMNS), "encoding is not UTF-8"),
}


def rendered(archive):
    """Read all that a window shows of an archive."""
    return archive.summary(), estimate(archive, EVERYTHING, FORMATS["json"])


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("work", ["export", "read"])
def test_it_is_refused_in_a_sentence_that_names_it_and_nothing_changes(kind, work, own_archive, tmp_path):
    make, sentence = KINDS[kind]
    path = own_archive("--posts", "300", "--seed", "6", name="my archive.db")
    make(path)
    before = contents(tmp_path)
    doing = {
        "export": lambda: export_to(tmp_path / "posts.json", path),
        "read": lambda: read_archive(path, Cancellation(), rendered),
    }
    with pytest.raises(ArchiveError, match=sentence) as refusal:
        doing[work]()
    message = str(refusal.value)
    assert "my archive.db" in message
    assert message.endswith(".")
    assert "\n" not in message
    assert "Error" not in message
    assert contents(tmp_path) == before


@pytest.mark.skipif(sys.platform == "win32", reason="there are no named pipes of this kind")
def test_a_pipe_is_refused_without_waiting_for_a_writer(tmp_path):
    os.mkfifo(tmp_path / "pipe.db")
    with pytest.raises(ArchiveError, match=r"pipe\.db” is not a regular file"):
        export_to(tmp_path / "posts.json", tmp_path / "pipe.db")
    assert not (tmp_path / "posts.json").exists()


def test_an_archive_that_stays_locked_is_named_and_left_alone(own_archive, python, tmp_path, monkeypatch):
    monkeypatch.setattr(sqlite, "BUSY_MILLISECONDS", 50)
    path = own_archive("--posts", "300", "--seed", "6")
    process = run(python, path, *BEGIN)
    before = contents(tmp_path)
    with pytest.raises(ArchiveError, match=r"“archive\.db” is being written by another program; try again"):
        export_to(tmp_path / "posts.json", path)
    process.communicate("\n")
    assert contents(tmp_path).keys() <= before.keys()
