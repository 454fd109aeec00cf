"""Cancelling stops an export wherever it is, and leaves nothing."""

import threading

import pytest

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.errors import Cancelled
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.model.time_range import TimeRange
from exporter_gui.core.sources import read_archive, sqlite
from tests.support.archive_states import BEGIN, run
from tests.support.engine import EVERYTHING, FILE_FORMATS, contents, export_to
from tests.support.small_archive import alter

pytestmark = pytest.mark.usefixtures("private")


class AskedBySqlite(Cancellation):
    """Cancels itself when SQLite asks for the `limit`th time, inside a statement."""

    def __init__(self, limit=10**9):
        super().__init__()
        self.asked = 0
        self._limit = limit

    def is_cancelled(self):
        self.asked += 1
        if self.asked >= self._limit:
            self.cancel()
        return super().is_cancelled()


@pytest.fixture(autouse=True)
def _often(monkeypatch):
    """A small archive is to be asked about as often as a five times larger one."""
    monkeypatch.setattr(sqlite, "_OPS_BETWEEN_CHECKS", sqlite._OPS_BETWEEN_CHECKS // 5)


@pytest.fixture
def folder(tmp_path):
    """Where exports go; every test must leave it empty."""
    folder = tmp_path / "out"
    folder.mkdir()
    yield folder
    assert contents(folder) == {}


@pytest.fixture
def archive(make_archive):
    return make_archive("--posts", "20000", "--seed", "33")


@pytest.fixture
def without_index(own_archive):
    return alter(
        own_archive("--posts", "20000", "--seed", "33"), "DROP INDEX idx_posts_created_at; DROP INDEX idx_posts_did"
    )


@pytest.mark.parametrize("format_name", FILE_FORMATS)
def test_what_is_cancelled_before_it_begins_does_not_begin(format_name, archive, folder):
    cancellation = Cancellation()
    cancellation.cancel()
    steps = []
    with pytest.raises(Cancelled):
        export_to(folder / f"posts.{format_name}", archive, cancellation=cancellation, on_progress=steps.append)
    assert len(steps) <= 1


@pytest.mark.parametrize("batch", [1, 2, 19, 20])
def test_cancelling_after_a_batch_ends_the_export_with_it(batch, archive, folder):
    cancellation, steps = Cancellation(), []

    def cancel(progress):
        steps.append(progress.posts_done)
        if progress.posts_done == batch * 1_000:
            cancellation.cancel()

    with pytest.raises(Cancelled):
        export_to(folder / "posts.json", archive, cancellation=cancellation, on_progress=cancel)
    assert steps == [number * 1_000 for number in range(1, batch + 1)]


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_cancelling_reaches_into_the_statement_that_writes_a_batch(share, archive, folder, tmp_path):
    whole = AskedBySqlite()
    export_to(tmp_path / "whole.json", archive, cancellation=whole)
    assert whole.asked > 100
    cancellation = AskedBySqlite(int(whole.asked * share))
    with pytest.raises(Cancelled):
        export_to(folder / "posts.json", archive, cancellation=cancellation)
    assert cancellation.is_cancelled()


def test_cancelling_reaches_into_a_long_sort(without_index, folder):
    before_the_first_batch = AskedBySqlite()
    asked = []

    def stop_at_the_first_batch(_progress):
        asked.append(before_the_first_batch.asked)
        before_the_first_batch.cancel()

    with pytest.raises(Cancelled):
        export_to(
            folder / "posts.json",
            without_index,
            cancellation=before_the_first_batch,
            on_progress=stop_at_the_first_batch,
        )
    assert asked[0] > 10
    for limit in (1, asked[0] // 4, asked[0] // 2):
        with pytest.raises(Cancelled):
            export_to(
                folder / "posts.json",
                without_index,
                cancellation=AskedBySqlite(limit),
                on_progress=lambda _: pytest.fail("the sort was to be interrupted"),
            )


def test_counting_can_be_cancelled(without_index):
    for selection in (EVERYTHING, Selection("did:plc:nobody"), Selection(None, TimeRange(0))):
        with pytest.raises(Cancelled):
            read_archive(
                without_index,
                AskedBySqlite(2),
                lambda archive, chosen=selection: [archive.count(chosen) for _ in range(50)],
            )
    with pytest.raises(Cancelled):
        read_archive(without_index, AskedBySqlite(2), lambda archive: archive.summary())


def test_any_thread_can_cancel(archive, folder):
    cancellation, begun = Cancellation(), threading.Event()
    cancelled = threading.Event()

    def cancel():
        begun.wait(30)
        cancellation.cancel()
        cancelled.set()

    def begin_and_wait(_progress):
        begun.set()
        assert cancelled.wait(30)

    thread = threading.Thread(target=cancel)
    thread.start()
    with pytest.raises(Cancelled):
        export_to(folder / "posts.json", archive, cancellation=cancellation, on_progress=begin_and_wait)
    thread.join()


@pytest.mark.parametrize("wait", ["already cancelled", "cancelled while it waits"])
def test_waiting_for_a_lock_can_be_cancelled(wait, own_archive, python, folder, monkeypatch):
    monkeypatch.setattr(sqlite, "BUSY_MILLISECONDS", 2_000)
    archive = own_archive("--posts", "300", "--seed", "6")
    run(python, archive, *BEGIN)
    cancellation = Cancellation()
    timer = threading.Timer(0.2 * (wait == "cancelled while it waits"), cancellation.cancel)
    timer.start()
    with pytest.raises(Cancelled):
        export_to(folder / "posts.json", archive, cancellation=cancellation)
    timer.join()


def test_a_wish_to_cancel_cannot_be_taken_back():
    cancellation = Cancellation()
    cancellation.check()
    assert not cancellation.is_cancelled()
    cancellation.cancel()
    cancellation.cancel()
    assert cancellation.is_cancelled()
    for _ in range(2):
        with pytest.raises(Cancelled):
            cancellation.check()


def test_one_cancelled_export_does_not_hinder_the_next(archive, folder, tmp_path):
    cancellation = Cancellation()
    with pytest.raises(Cancelled):
        export_to(
            folder / "posts.json", archive, cancellation=cancellation, on_progress=lambda _: cancellation.cancel()
        )
    assert export_to(tmp_path / "posts.json", archive).posts == 20_000
