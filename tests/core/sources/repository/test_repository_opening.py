"""A repository is read once, into a private copy that goes again; its file is never changed."""

import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path
from types import SimpleNamespace

import pytest

import exporter_gui
from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.errors import ArchiveError, Cancelled
from exporter_gui.core.export import export
from exporter_gui.core.messages import Code
from exporter_gui.core.output import private_folder
from exporter_gui.core.request import ExportRequest
from exporter_gui.core.sources import read_archive
from exporter_gui.core.sources.repository.opening import forget_repository, open_repository
from tests.make_car import make
from tests.support.archive_states import kill
from tests.support.engine import EVERYTHING, export_to
from tests.support.repositories import look, write_car

ROOT = Path(exporter_gui.__file__).parent.parent
HELD = """
import sys
from pathlib import Path
from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.sources import read_archive

def hold(_database):
    print("ready", flush=True)
    sys.stdin.readline()

read_archive(Path(sys.argv[1]), Cancellation(), hold)
"""


class CancelledAtCheck(Cancellation):
    """Cancels itself at the `limit`th check."""

    def __init__(self, limit):
        super().__init__()
        self.checks, self._limit = 0, limit

    def check(self):
        self.checks += 1
        if self.checks >= self._limit:
            self.cancel()
        super().check()


@pytest.fixture
def path(made, tmp_path):
    return write_car(tmp_path / "own" / "repo.car", made.car)


def count(path, **how):
    return read_archive(path, Cancellation(), lambda opened: opened.count(EVERYTHING), **how)


@pytest.mark.parametrize("name", ["repo.car", "archive.db", "did:plc:x.getRepo", "notes"])
def test_a_repository_is_recognised_whatever_its_name_is(name, made, tmp_path):
    if os.name == "nt" and ":" in name:
        pytest.skip("no name of a file there")
    assert count(write_car(tmp_path / name, made.car)) == 40


def test_progress_is_told_from_the_beginning_to_the_end(path):
    told = []
    count(path, on_opening=told.append)
    shares = [progress.share for progress in told]
    assert shares == sorted(shares)
    assert shares[-1] == 1
    assert len(told) > 30


def test_an_export_tells_the_progress_of_the_opening_too(path, tmp_path):
    told = []
    export(ExportRequest(path, EVERYTHING, "json", tmp_path / "posts.json"), on_opening=told.append)
    assert told[-1].share == 1


def test_a_repository_is_read_once_for_many_questions(path):
    count(path)
    told = []
    count(path, on_opening=told.append)
    with open_repository(path, Cancellation(), told.append):
        pass
    assert told == []


def test_another_repository_takes_the_place_of_the_last_one(path, tmp_path, private):
    count(path)
    count(write_car(tmp_path / "other.car", make(5, 1, 9).car))
    assert len(list(private.iterdir())) == 1


def test_a_repository_that_is_in_use_is_not_removed(path, tmp_path):
    def work(opened):
        count(write_car(tmp_path / "other.car", make(5, 1, 9).car))
        forget_repository()
        return opened.count(EVERYTHING)

    assert look(path, work) == 40


@pytest.mark.parametrize("check", [1, 2, 3, 5, 10, 30, 60, 100])
def test_cancelling_stops_the_reading_wherever_it_is_and_leaves_nothing(check, path, private):
    with pytest.raises(Cancelled):
        read_archive(path, CancelledAtCheck(check), lambda opened: opened.count(EVERYTHING))
    assert list(private.iterdir()) == []


def test_an_export_that_is_cancelled_while_it_reads_leaves_nothing(path, private, tmp_path):
    with pytest.raises(Cancelled):
        export_to(tmp_path / "posts.json", path, cancellation=CancelledAtCheck(60))
    assert list(private.iterdir()) == []
    assert not (tmp_path / "posts.json").exists()


def test_a_long_reading_is_often_a_point_of_cancellation(tmp_path):
    checks = CancelledAtCheck(10**9)
    read_archive(write_car(tmp_path / "repo.car", make(500, 1, 2).car), checks, lambda _opened: None)
    assert checks.checks > 1000  # as many as there are records


def test_a_file_that_changes_while_it_is_in_use_is_read_again(path):
    seen = []

    def work(opened):
        seen.append(opened.count(EVERYTHING))
        if len(seen) == 1:
            write_car(path, make(7, 1, 4).car)
            opened.check_unchanged()
        return seen[-1]

    assert look(path, work) == 7
    assert seen == [40, 7]


@pytest.mark.parametrize("size", [70, 5_000, -9])
def test_a_file_that_is_cut_while_it_is_in_use_is_not_taken_for_a_cut_one(size, path, tmp_path):
    encoded = path.read_bytes()

    def cut(_progress):
        if path.stat().st_size == len(encoded):
            write_car(path, encoded[:size])

    (tmp_path / "posts.json").write_text("an older export")
    request = ExportRequest(path, EVERYTHING, "json", tmp_path / "posts.json", overwrite=True)
    with pytest.raises(ArchiveError, match="has changed since it was opened, and is damaged or incomplete") as error:
        export(request, cut)
    assert error.value.code is Code.REPOSITORY_CHANGED
    assert (tmp_path / "posts.json").read_text() == "an older export"
    if size != 70:
        assert count(path) <= 40  # who tries again gets what there is


def test_a_file_that_is_cut_while_it_is_being_read_is_told(path):
    encoded = path.read_bytes()

    def cut(_progress):
        if path.stat().st_size == len(encoded):
            write_car(path, encoded[:-9])

    with pytest.raises(ArchiveError) as error:
        count(path, on_opening=cut)
    assert error.value.code is Code.REPOSITORY_CHANGED


def test_a_file_that_never_rests_is_told(path):
    seeds = iter(range(100))

    def work(opened):
        write_car(path, make(5 + next(seeds), 1, 4).car)
        opened.check_unchanged()

    with pytest.raises(ArchiveError) as error:
        look(path, work)
    assert error.value.code is Code.ARCHIVE_BUSY


def test_a_file_that_is_removed_while_it_is_in_use_is_told(path):
    def work(opened):
        path.unlink()
        opened.check_unchanged()

    with pytest.raises(ArchiveError) as error:
        look(path, work)
    assert error.value.code is Code.ARCHIVE_MISSING


def test_the_file_stays_as_it_is_and_may_be_read_only(path, tmp_path):
    before = path.read_bytes(), path.stat().st_mtime_ns
    path.chmod(0o400)
    export_to(tmp_path / "posts.csv", path)
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before
    assert list(path.parent.iterdir()) == [path]


def test_too_little_space_for_the_private_copy_is_told_before(path, monkeypatch, private):
    usage = SimpleNamespace(total=10**9, free=path.stat().st_size)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: usage)
    with pytest.raises(ArchiveError) as error:
        count(path)
    assert error.value.code is Code.NO_SPACE_FOR_COPY
    assert list(private.iterdir()) == []


def test_too_little_space_for_the_posts_is_told_before_they_are_written(path, monkeypatch, private):
    usages = iter([10**9, 10**4])
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: SimpleNamespace(total=10**9, free=next(usages)))
    with pytest.raises(ArchiveError) as error:
        count(path)
    assert error.value.code is Code.NO_SPACE_FOR_COPY
    assert error.value.message.parameters["size"] > 40 * 350
    assert list(private.iterdir()) == []


def test_a_repository_is_kept_until_the_next_one_is_good(path, tmp_path):
    count(path)
    bad = write_car(tmp_path / "bad.car", path.read_bytes()[:70])
    with pytest.raises(ArchiveError):
        count(bad)
    with pytest.raises(Cancelled):
        read_archive(write_car(tmp_path / "other.car", make(5, 1, 9).car), CancelledAtCheck(20), lambda _opened: None)
    told = []
    assert count(path, on_opening=told.append) == 40
    assert told == []


def test_a_repository_makes_room_for_the_next_one_if_there_is_none(path, tmp_path, monkeypatch, private):
    count(path)
    usages = iter([10**4])
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: SimpleNamespace(total=10**9, free=next(usages, 10**9)))
    assert count(write_car(tmp_path / "other.car", make(25, 1, 9).car)) == 25
    assert len(list(private.iterdir())) == 1


def test_a_large_private_copy_is_removed_without_delay_and_completely(path, private, monkeypatch):
    monkeypatch.setattr(private_folder, "_LARGE_BYTES", 0)
    removed_in = []
    remove = private_folder._remove

    def watched(folder):
        removed_in.append(threading.current_thread())
        remove(folder)

    monkeypatch.setattr(private_folder, "_remove", watched)
    with pytest.raises(Cancelled):
        read_archive(path, CancelledAtCheck(60), lambda opened: opened.count(EVERYTHING))
    (thread,) = removed_in
    thread.join()
    assert thread is not threading.current_thread()
    assert list(private.iterdir()) == []


@pytest.mark.parametrize("arguments", [("inspect",), ("export", "-o", "posts.json")], ids=["inspect", "export"])
def test_a_command_leaves_no_private_copy(arguments, path, private, tmp_path):
    command = [sys.executable, "-m", "exporter_gui", arguments[0], str(path), *arguments[1:]]
    subprocess.run(command, env={**os.environ, "PYTHONPATH": str(ROOT)}, cwd=tmp_path, capture_output=True, check=True)
    assert list(private.iterdir()) == []


def test_what_a_killed_run_has_left_goes_at_the_next_start(path, private, python):
    process = python(HELD, path)
    assert process.stdout.readline() == "ready\n"
    kill(process)
    (left,) = private.iterdir()
    count(path)
    assert not left.exists()
