"""A repository is read as a whole before it is opened: how far that is, and that it can be stopped."""

import pytest

from exporter_gui.application.reading import last_query
from exporter_gui.application.worker_thread import WorkerThread
from exporter_gui.core.sources.repository.opening import forget_repository
from tests.make_car import make
from tests.support.heard import Heard
from tests.support.held_opening import HeldOpening
from tests.support.repositories import write_car

PATIENCE_MS = 20_000


@pytest.fixture
def path(tmp_path, monkeypatch):
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    yield write_car(tmp_path / "repo.car", make(300, 1, 3).car)
    forget_repository()


@pytest.fixture
def heard(reader):
    return Heard(reader, "opening_progressed", "opened", "failed")


@pytest.fixture
def wait_until(qtbot):
    return lambda condition: qtbot.waitUntil(condition, timeout=PATIENCE_MS)


def test_progress_grows_up_to_the_end_and_arrives_in_the_main_thread(reader, heard, path, wait_until):
    reader.open(path)
    wait_until(lambda: "opened" in heard.names())

    shares = [progress.share for progress in heard.values("opening_progressed")]
    assert len(shares) > 10
    assert shares == sorted(shares)
    assert shares[-1] == 1
    assert all(each.in_main_thread for each in heard)
    assert heard.names()[-1] == "opened"


def test_an_archive_that_is_opened_at_once_tells_no_progress(reader, heard, archive, wait_until):
    reader.open(archive)
    wait_until(lambda: "opened" in heard.names())
    assert heard.names() == ["opened"]


def test_a_repository_that_is_cancelled_says_nothing_more(reader, heard, path, wait_until, monkeypatch):
    held = HeldOpening(0.4)
    monkeypatch.setattr(last_query, "read_archive", held.read_archive)
    reader.open(path)
    wait_until(lambda: any(progress.share >= 0.4 for progress in heard.values("opening_progressed")))
    reader.cancel()
    heard.clear()

    wait_until(lambda: not reader.findChildren(WorkerThread))
    assert heard == []


def test_another_archive_takes_the_place_of_one_that_is_being_read(  # noqa: PLR0913, PLR0917 - fixtures
    reader, heard, path, archive, wait_until, monkeypatch
):
    held = HeldOpening(0.4)
    monkeypatch.setattr(last_query, "read_archive", held.read_archive)
    reader.open(path)
    wait_until(lambda: any(progress.share >= 0.4 for progress in heard.values("opening_progressed")))
    reader.open(archive)

    wait_until(lambda: "opened" in heard.names())
    assert [opened.path for opened in heard.values("opened")] == [archive]
