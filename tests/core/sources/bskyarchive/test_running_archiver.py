"""A running bskyarchive is not hindered, and the file holds exactly one moment whatever it writes meanwhile."""

import json
import os
import time

import pytest

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.errors import Cancelled, DestinationError
from tests.support.archive_states import finish, run
from tests.support.archiver import Archiver
from tests.support.engine import contents, export_to, exported
from tests.support.small_archive import rest, stored_posts

POSTS = 2_500
DELETE, WAL, CHECKPOINTED = "rollback journal", "log", "log, checkpointed at each write"
MODES = {DELETE: "delete", WAL: "wal", CHECKPOINTED: "wal"}

pytestmark = [pytest.mark.parametrize("mode", MODES), pytest.mark.usefixtures("private")]


@pytest.fixture
def archive(own_archive):
    return own_archive("--posts", str(POSTS), "--seed", "11")


@pytest.fixture
def archiver(archive, mode, python):
    program = Archiver(python, archive, MODES[mode])
    yield program
    program.stop()


def assert_one_moment(path, archiver):
    """Each generation has one text, one order and one number of posts."""
    posts = json.loads(path.read_bytes())
    (text,) = {post["text"] for post in posts}
    generation = int(text.removeprefix("generation "))
    assert 0 <= generation <= archiver.generation
    assert len(posts) == len({post["uri"] for post in posts}) == POSTS + generation + 1


def test_a_post_written_during_the_export_is_there_with_all_others_or_not_at_all(mode, archive, archiver, tmp_path):
    before = exported(archive, tmp_path / "before")
    answers = []

    def write_once(_progress):
        if not answers:
            answers.append(archiver.write_generation())

    result = export_to(tmp_path / "posts.json", archive, on_progress=write_once)
    assert answers == ["committed"]
    after = exported(archive, tmp_path / "after")
    assert before != after
    assert result.path.read_bytes() in (before, after)
    assert result.posts in (POSTS + 1, POSTS + 2)
    assert_one_moment(result.path, archiver)


def test_writing_after_every_batch_is_never_refused_and_never_mixed_in(mode, archive, archiver, tmp_path):
    answers = []

    def write(_progress):
        answers.append(archiver.write_generation())
        if mode == CHECKPOINTED:
            archiver.checkpoint()

    result = export_to(tmp_path / "posts.json", archive, on_progress=write)
    assert len(answers) >= POSTS // 1_000
    assert set(answers) == {"committed"}
    assert_one_moment(result.path, archiver)
    assert archiver.write_generation() == "committed"
    assert len(stored_posts(archive)) == POSTS + archiver.generation + 1


def test_an_archiver_that_writes_all_the_time_does_not_keep_the_export_from_one_moment(
    mode, archive, archiver, tmp_path
):
    watched = "rowid IN (1, 1250, 2500)"
    archiver.write(f"UPDATE posts SET like_count = 0, cid = 'watched' WHERE {watched}")
    archiver.write_again_and_again(f"UPDATE posts SET like_count = like_count + 1 WHERE {watched}")
    for attempt in range(3):
        result = export_to(tmp_path / f"{attempt}.json", archive)
        counts = [post["like_count"] for post in json.loads(result.path.read_bytes()) if post["cid"] == "watched"]
        assert counts == counts[:1] * 3
        assert_one_moment(result.path, archiver)


def test_an_archiver_that_opens_the_archive_for_every_write_is_served_as_well(
    mode, archive, archiver, python, tmp_path
):
    archiver.write("UPDATE posts SET text = '0'")
    archiver.stop()
    rest(archive)
    number = 0

    def write(_progress):
        nonlocal number
        number += 1
        finish(run(python, archive, "PRAGMA busy_timeout = 0", f"UPDATE posts SET text = '{number}'"))
        time.sleep(0.05)  # as long as a batch may take

    result = export_to(tmp_path / "posts.json", archive, on_progress=write)
    assert len({post["text"] for post in json.loads(result.path.read_bytes())}) == 1


@pytest.mark.parametrize("overwrite", [False, True])
def test_a_post_written_while_the_file_is_flushed_does_not_spoil_it(mode, overwrite, archive, archiver, monkeypatch):
    before = exported(archive, archive.parent / "before")
    answers, steps, flush = [], [], os.fsync

    def flush_while_archiving(descriptor):
        answers.append(archiver.write_generation())
        if mode == CHECKPOINTED:
            archiver.checkpoint()
        flush(descriptor)

    monkeypatch.setattr(os, "fsync", flush_while_archiving)
    result = export_to(archive.parent / "posts.json", archive, on_progress=steps.append, overwrite=overwrite)
    assert set(answers) == {"committed"}
    assert result.path.read_bytes() == before
    assert [step.posts_done for step in steps] == sorted(step.posts_done for step in steps)


def test_cancelling_while_the_archiver_writes_leaves_nothing_and_does_not_hinder_it(
    mode, archive, archiver, tmp_path, private
):
    cancellation = Cancellation()

    def write_and_cancel(progress):
        assert archiver.write_generation() == "committed"
        if progress.posts_done > 2_000 or archiver.generation > 3:
            cancellation.cancel()

    before = contents(tmp_path).keys()
    with pytest.raises(Cancelled):
        export_to(tmp_path / "posts.json", archive, on_progress=write_and_cancel, cancellation=cancellation)
    assert contents(tmp_path).keys() <= before | {"own/archive.db-wal", "own/archive.db-shm"}
    assert contents(private) == {}
    assert archiver.write_generation() == "committed"


def test_failing_while_the_archiver_writes_leaves_nothing_and_does_not_hinder_it(
    mode, archive, archiver, tmp_path, private
):
    def write_and_fail(_progress):
        assert archiver.write_generation() == "committed"
        (tmp_path / "posts.json").write_text("another program's")

    with pytest.raises(DestinationError, match="already exists"):
        export_to(tmp_path / "posts.json", archive, on_progress=write_and_fail)
    assert contents(private) == {}
    assert {path.name for path in tmp_path.iterdir()} == {"own", "private", "posts.json"}
    assert (tmp_path / "posts.json").read_text() == "another program's"
    assert archiver.write_generation() == "committed"
