"""Search for archives in a folder."""

import os
import shutil
import sys

import pytest

from exporter_gui.application.reading import archive_search
from exporter_gui.application.reading.archive_search import find_archives
from exporter_gui.resources import resource


@pytest.fixture
def put(archive, folder):
    """Put an archive into the folder under each of these names."""

    def put_(*names):
        for name in names:
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(archive, folder / name)

    return put_


def names(found, folder):
    return [archive.path.relative_to(folder).as_posix() for archive in found.archives]


def test_archives_are_recognised_by_their_contents(put, folder):
    put("archive.db", "data/posts", "data/b.sqlite3")
    (folder / "text.db").write_text("no database")
    (folder / "empty.db").touch()

    found = find_archives(folder)

    assert names(found, folder) == ["archive.db", "data/b.sqlite3", "data/posts"]
    assert found.is_whole
    assert found.archives[0].bytes == (folder / "archive.db").stat().st_size
    assert found.archives[0].modified_at.timestamp() == (folder / "archive.db").stat().st_mtime


def test_repositories_are_found_whatever_their_names(put, folder):
    put("archive.db")
    shutil.copy(resource("sample.car"), folder / "did_plc_abc.getRepo")
    (folder / "other.car").write_text("a repository in name alone")

    assert names(find_archives(folder), folder) == ["archive.db", "did_plc_abc.getRepo"]


def test_a_file_is_not_searched(put, folder):
    put("archive.db")

    found = find_archives(folder / "archive.db")

    assert (found.is_folder, found.archives) == (False, ())


def test_hidden_folders_and_deep_ones_are_left_out(put, folder):
    put(".git/archive.db", "1/2/3/near.db", "1/2/3/4/far.db")

    assert names(find_archives(folder), folder) == ["1/2/3/near.db"]


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")
def test_a_link_to_a_folder_is_not_followed(put, folder):
    put("data/archive.db")
    (folder / "again").symlink_to(folder)

    assert names(find_archives(folder), folder) == ["data/archive.db"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no such files there")
def test_a_pipe_does_not_hold_the_search(put, folder):
    put("archive.db")
    os.mkfifo(folder / "a pipe.db")

    assert names(find_archives(folder), folder) == ["archive.db"]


@pytest.mark.parametrize(("limit", "value"), [("_MOST_FILES", 3), ("_MOST_FOUND", 3), ("_LONGEST_S", 0)])
def test_a_search_has_an_end_and_says_so(put, folder, monkeypatch, limit, value):
    put(*(f"{number}.db" for number in range(6)))
    monkeypatch.setattr(archive_search, limit, value)

    found = find_archives(folder)

    assert len(found.archives) <= 3
    assert not found.is_whole


def test_nothing_in_the_folder_is_changed(put, folder):
    put("archive.db")
    before = sorted((path.name, path.stat().st_mtime_ns, path.stat().st_size) for path in folder.rglob("*"))

    find_archives(folder)

    assert sorted((path.name, path.stat().st_mtime_ns, path.stat().st_size) for path in folder.rglob("*")) == before
