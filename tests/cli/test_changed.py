"""`export --changed`: posts are compared with the fingerprints that an earlier export has left on this computer."""

import json
import os
import shutil
from datetime import UTC, datetime
from pathlib import Path
from unittest.mock import Mock

import pytest
from PySide6.QtCore import QCoreApplication, QStandardPaths

from exporter_gui import cli
from exporter_gui.cli.exit_codes import DONE
from exporter_gui.core.delivery import single
from exporter_gui.core.increments import kept_fingerprints
from tests.make_car import HOSTILE, make
from tests.support.later_syncs import remove, sync, uris
from tests.support.manifests import manifest_of
from tests.support.repositories import write_car, write_posts
from tests.support.small_archive import DID, Text, alter, filled_copy, numbered

LATER = "2026-06-01 10:00:00.5 -0700 PDT m=+9.5"


@pytest.fixture
def archive(make_archive, tmp_path):
    return filled_copy(make_archive("--posts", "0"), tmp_path / "data", [numbered(number) for number in range(10)])


@pytest.fixture
def export(command, archive, tmp_path):
    """Export the posts of one account, with application data of this test."""

    def run(*arguments):
        return command("export", archive, "--account", DID, *arguments, XDG_DATA_HOME=str(tmp_path / "own data"))

    return run


@pytest.fixture
def kept(tmp_path):
    return tmp_path / "own data" / "archive-exporter" / "fingerprints"


def found(path):
    return {post["uri"] for post in json.loads(path.read_bytes())}


def change(archive):
    """Change the contents of two posts and the counts of three, see all of them again, remove one, and add one."""
    alter(archive, "UPDATE posts SET cid = 'edited', text = text || '!' WHERE uri LIKE '%3k0000001'")
    alter(archive, "UPDATE posts SET labels = '[{}]' WHERE uri LIKE '%3k0000002'")
    alter(
        archive, "UPDATE posts SET like_count = like_count + 1 WHERE uri > '%' AND substr(uri, -1) IN ('4', '5', '6')"
    )
    alter(archive, "UPDATE posts SET embed_data = '{\"quotes\": 5}', indexed_at = ?", (LATER,))
    remove(archive, 9)
    sync(archive, LATER, [20])


def age(kept, hours):
    """Let the newest fingerprints be as old as if they had been written so many hours after the first of all."""
    newest = max(kept.iterdir(), key=lambda path: path.stat().st_mtime_ns)
    os.utime(newest, (1_700_000_000 + 3_600 * hours,) * 2)


@pytest.mark.parametrize("kind", ["content", "counts"])
def test_changed_posts_are_exported_again(kind, export, archive, folder):
    numbers = {"content": (1, 2, 20), "counts": (1, 2, 4, 5, 6, 20)}[kind]
    assert export("-o", "all", "--folder", "--changed", kind).returncode == 0
    change(archive)
    done = export("-o", "new", "--folder", "--since", "all", "--changed", kind)
    assert (done.returncode, done.stderr) == (0, "")
    first, *notes = done.stdout.splitlines()
    assert first.startswith(f"new: {len(numbers)} posts, ")
    assert notes == [
        f"Changed posts, which are exported again: {len(numbers) - 1}.",
        "Posts of earlier exports that are no longer in the archive: 1.",
    ]
    assert found(folder / "new" / "posts.json") == uris(*numbers)
    since = manifest_of(folder / "new" / "manifest.json")["posts"]["since"]
    assert since == {
        "archived_at": "2025-10-30T14:00:00.5-07:00",
        "posts_up_to_it": 10,
        "last_row": 10,
        "changed": kind,
    }


def test_night_after_night_each_change_is_exported_once(export, archive, folder):
    (folder / "nightly").mkdir()

    def night(day):
        return export("-o", f"nightly/{day}.json", "--since", "nightly", "--changed", "content").stdout

    assert night(1).startswith("nightly/1.json: 10 posts, ")
    assert night(2) == (
        "Nothing new or changed since the earlier export (2025-10-30T14:00:00-07:00), so nothing was written.\n"
    )
    change(archive)
    assert night(3).startswith("nightly/3.json: 3 posts, ")
    assert night(4).startswith("Nothing new or changed since the earlier export (2026-06-01T10:00:00-07:00), ")
    alter(archive, "UPDATE posts SET text = 'again' WHERE uri LIKE '%3k0000001'")
    assert night(5).startswith("nightly/5.json: 1 post, ")
    assert found(folder / "nightly" / "5.json") == uris(1)


def test_counts_that_no_export_holds_are_found_after_exports_that_compared_only_contents(export, archive, folder):
    assert export("-o", "all.json", "--changed", "counts").returncode == 0
    alter(archive, "UPDATE posts SET like_count = like_count + 1")
    for number, earlier in [(1, "all"), (2, "new1")]:
        alter(archive, "UPDATE posts SET text = text || '!' WHERE uri LIKE ?", (f"%3k000000{number}",))
        export("-o", f"new{number}.json", "--since", f"{earlier}.json", "--changed", "content")
        assert found(folder / f"new{number}.json") == uris(number)
    export("-o", "counts.json", "--since", "new2.json", "--changed", "counts")
    assert found(folder / "counts.json") == uris(0, *range(3, 10))
    done = export("-o", "none.json", "--since", "counts.json", "--changed", "counts")
    assert done.stdout.startswith("Nothing new or changed since the earlier export")


def test_of_exports_made_within_one_second_the_last_is_the_newest(archive, folder, monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "own data"))
    for number, name in enumerate(["c", "b", "a"]):
        clock = Mock(wraps=datetime, now=Mock(return_value=datetime(2025, 1, 1, 12, 0, 0, 100_000 * number, UTC)))
        monkeypatch.setattr(single, "datetime", clock)
        alter(archive, "UPDATE posts SET text = text || '!' WHERE uri LIKE ?", (f"%3k000000{number}",))
        command = ["export", str(archive), "--account", DID, "-o", str(folder / f"{name}.json")]
        assert cli.main([*command, "--since", str(folder), "--changed", "content"]) == DONE
    assert found(folder / "a.json") == uris(2)


def test_a_clock_that_was_set_back_does_not_matter(export, archive, folder):
    export("-o", "all", "--folder", "--changed", "content")
    sync(archive, "2024-01-01 00:00:00 +0000 UTC", [20])
    done = export("-o", "new.json", "--since", "all", "--changed", "content")
    assert done.stdout.startswith("new.json: 1 post, ")
    assert found(folder / "new.json") == uris(20)


def test_repositories_are_compared_by_fingerprints(command, folder, tmp_path):
    own = {"XDG_DATA_HOME": str(tmp_path / "own data")}
    write_posts(folder / "repo.car", {"text": "one"}, {"text": "two"})
    assert command("export", "repo.car", "-o", "all", "--folder", "--changed", "content", **own).returncode == 0
    command_ = ("export", "repo.car", "-o", "new.json", "--since", "all", "--changed", "content")
    assert command(*command_, **own).stdout.startswith("Nothing new or changed since the earlier export (20")
    write_posts(folder / "repo.car", {"text": "one"}, {"text": "two"}, {"createdAt": "2001-01-01T00:00:00Z"})
    done = command(*command_, **own)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("new.json: 1 post, ")
    assert manifest_of(folder / "new.json.manifest.json")["posts"]["since"]["changed"] == "content"


def test_where_nothing_is_new_it_is_told_that_the_repository_is_damaged(command, folder, tmp_path):
    own = {"XDG_DATA_HOME": str(tmp_path / "own data")}
    made = make(40, 3, 7)
    write_car(folder / "repo.car", made.car)
    command("export", "repo.car", "-o", "all", "--folder", "--changed", "content", **own)
    write_car(folder / "repo.car", HOSTILE["record-missing"].make(made))
    command_ = ("export", "repo.car", "-o", "new.json", "--since", "all", "--changed", "content")
    done = command(*command_, **own)
    assert done.returncode == 0
    assert done.stdout.startswith("Nothing new or changed since the earlier export (20")
    assert "39 of 40 posts in “repo.car” could be read" in done.stdout
    assert "that were deleted, or that cannot be read in the damaged repository: 1." in done.stdout
    assert "no longer in the archive" not in done.stdout
    assert "39 of 40 posts in “repo.car” could be read" in command(*command_, "--quiet", **own).stderr


def test_what_a_damaged_repository_has_lost_does_not_make_it_another_one(command, folder, tmp_path):
    own = {"XDG_DATA_HOME": str(tmp_path / "own data")}
    write_posts(folder / "repo.car", {"text": "one"})
    command("export", "repo.car", "-o", "all", "--folder", "--changed", "content", **own)
    data = write_posts(folder / "repo.car", {"text": "one"}, {"text": "two"}).read_bytes()
    write_car(folder / "repo.car", data.replace(b"one", b"eno"))
    done = command("export", "repo.car", "-o", "new.json", "--since", "all", "--changed", "content", **own)
    assert done.returncode == 1
    assert (
        "Nothing of the earlier export (1 post) is in what can be read of “repo.car”, which is damaged" in done.stderr
    )
    assert "made anew" not in done.stderr


def test_without_fingerprints_it_is_refused(export, archive, folder, kept):
    export("-o", "all", "--folder")
    assert not kept.exists()
    arguments = ("-o", "new", "--folder", "--since", "all", "--changed", "content")
    done = export(*arguments)
    assert (done.returncode, done.stdout) == (1, "")
    assert "The fingerprints of the earlier export are not on this computer, or no longer" in done.stderr
    export("-o", "all", "--folder", "--changed", "content", "--force")
    (file,) = kept.iterdir()
    for content in (b"", b"no database", b"SQLite format 3\0" + b"\xff" * 5000, file.read_bytes()[:5000]):
        file.write_bytes(content)
        done = export(*arguments)
        assert (done.returncode, done.stdout) == (1, ""), done
        assert "are not on this computer, or no longer" in done.stderr
    assert [path.name for path in folder.iterdir()] == ["all"]


def test_of_an_export_that_never_had_fingerprints_that_is_told(export, archive, folder):
    (folder / "al").mkdir()
    export("-o", "al/a.json", "--manifest")
    sync(archive, LATER, [20])
    export("-o", "al/b.json", "--since", "al")
    done = export("-o", "al/c.json", "--since", "al/b.json", "--changed", "content")
    assert (done.returncode, done.stdout) == (1, "")
    assert "“al/b.json” was exported without --changed, so changed posts cannot be found; export" in done.stderr
    done = export("-o", "al/c.json", "--since", "al", "--changed", "content")
    assert done.stdout.startswith("al/c.json: 11 posts, ")
    told = f"“{Path('al/b.json.manifest.json')}” was exported without --changed, so changed posts cannot be found and"
    assert told in done.stdout


def test_without_fingerprints_a_nightly_export_begins_anew_once(export, archive, folder, kept):
    (folder / "nightly").mkdir()

    def night(day):
        return export("-o", f"nightly/{day}", "--folder", "--since", "nightly", "--changed", "content", "--force")

    night(1)
    shutil.rmtree(kept)
    sync(archive, LATER, [20])
    told = (
        f"The fingerprints of “{Path('nightly/1')}” are not on this computer, or no longer, so changed posts cannot be"
    )
    for _run in range(2):  # on the same day
        done = night(2)
        assert done.returncode == 0
        (note,) = done.stdout.splitlines()[1:]
        assert note == f"{told} found and everything is exported."
    assert len(found(folder / "nightly" / "2" / "posts.json")) == 11
    sync(archive, LATER.replace("06-01", "06-02"), [21])
    assert night(3).stdout.startswith(f"{Path('nightly/3')}: 1 post, ")


def test_an_archive_without_any_known_post_is_refused(export, archive):
    export("-o", "all", "--folder", "--changed", "content")
    alter(archive, "UPDATE posts SET uri = uri || 'x'")
    done = export("-o", "new", "--folder", "--since", "all", "--changed", "content")
    assert (done.returncode, done.stdout) == (1, "")
    assert "None of the 10 posts of the earlier export are in “archive.db”" in done.stderr


def test_the_export_of_today_may_be_replaced_again_and_again(export, archive, folder):
    (folder / "f").mkdir()
    export("-o", "f/yesterday", "--folder", "--changed", "content")
    for number in range(5):
        alter(archive, "UPDATE posts SET text = text || '!' WHERE uri LIKE ?", (f"%3k000000{number}",))
        done = export("-o", "f/today", "--folder", "--since", "f", "--force", "--changed", "content")
        assert done.stdout.startswith(f"{Path('f/today')}: {number + 1} post")


def test_few_fingerprints_are_kept_but_those_that_nightly_exports_go_on_from(export, archive, folder, kept):
    (folder / "nightly").mkdir()

    def night(number):
        alter(archive, "UPDATE posts SET text = text || '!' WHERE uri LIKE '%3k0000001'")
        return export("-o", f"nightly/{number}.json", "--since", "nightly", "--changed", "content").stdout

    for number in range(2):
        night(number)
        age(kept, number)
    for number in range(13):
        export("-o", f"{number}.json", "--changed", "counts")
        age(kept, number + 2)
    export("-o", "filtered.json", "--changed", "counts", "--no-replies")
    assert len(list(kept.iterdir())) == 13
    assert all(b"ordinary" not in path.read_bytes() for path in kept.iterdir())
    assert night(2).startswith("nightly/2.json: 1 post, ")
    alter(archive, "UPDATE posts SET text = 'new'")
    assert "or no longer" in export("-o", "new.json", "--since", "2.json", "--changed", "content").stderr
    assert export("-o", "new.json", "--since", "9.json", "--changed", "content").stdout.startswith("new.json: 10 posts")


def test_large_fingerprints_are_fewer(export, kept, monkeypatch):
    for number in range(3):
        export("-o", f"{number}.json", "--changed", "counts")
        age(kept, number)
    newest = max(kept.iterdir(), key=lambda path: path.stat().st_mtime_ns)
    monkeypatch.setenv("XDG_DATA_HOME", str(kept.parent.parent))
    monkeypatch.setattr(kept_fingerprints, "_MOST_BYTES", 1)
    kept_fingerprints.remove_surplus()
    assert list(kept.iterdir()) == [newest]


def test_fingerprints_of_earlier_versions_are_found(export, archive, kept):
    export("-o", "all", "--folder", "--changed", "content")
    (file,) = kept.iterdir()
    file.rename(file.with_name(file.name.rpartition("-")[0] + file.suffix))
    sync(archive, LATER, [20])
    done = export("-o", "new", "--folder", "--since", "all", "--changed", "content")
    assert done.stdout.startswith("new: 1 post, ")


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written_is_told(export, kept):
    kept.parent.mkdir(parents=True)
    kept.parent.chmod(0o500)
    assert "could not be kept in" in export("-o", "all", "--folder", "--changed", "content").stdout


def test_something_in_the_way_of_the_folder_is_told_and_the_export_is_complete(export, kept, folder):
    kept.parent.mkdir(parents=True)
    kept.write_bytes(b"")
    done = export("-o", "all", "--folder", "--changed", "content")
    assert done.returncode == 0
    assert "The fingerprints of the posts could not be kept in" in done.stdout
    assert (folder / "all" / "manifest.json").is_file()


def test_odd_values_have_fingerprints(export, archive, folder):
    rows = [{"text": b"\xff"}, {"text": Text(b"\xff")}, {"text": None}, {"labels": 5}, {"like_count": "many"}]
    rows += [{"text": "x" * 3_000_000}, {"cid": 2.5}, {"text": "x" * 3_000_001}]
    for number, row in enumerate(rows, 50):
        sync(archive, LATER, [number], **row)
    assert export("-o", "all", "--folder", "--changed", "counts").returncode == 0
    alter(archive, "UPDATE posts SET text = 'y' || substr(text, 2) WHERE uri LIKE '%3k0000055'")
    done = export("-o", "new.json", "--since", "all", "--changed", "counts")
    assert done.stdout.startswith("new.json: 1 post, ")


def test_the_folder_is_the_one_of_the_window():
    app = QCoreApplication.instance() or QCoreApplication([])
    before = app.applicationName()
    app.setApplicationName("archive-exporter")
    try:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    finally:
        app.setApplicationName(before)
    assert kept_fingerprints.fingerprints_folder().parent == Path(folder)
