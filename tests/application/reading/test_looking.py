"""Queries of the selected posts: count, first posts, timeline, order, and the posts themselves."""

import array
import json
from dataclasses import replace

import pytest

from exporter_gui.application.reading.preview_reader import PreviewReader
from exporter_gui.application.worker_thread import WorkerThread
from exporter_gui.core.export import export
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.model.time_range import TimeRange
from exporter_gui.core.request import ExportRequest
from tests.support.heard import Heard

EVERYTHING = Selection(did=None)
PATIENCE_MS = 20_000


@pytest.fixture
def heard(reader):
    return Heard(reader, "estimated", "ordered", "timeline_read", "failed")


@pytest.fixture
def look(reader, qtbot, archive):
    def look_(selection=EVERYTHING):
        reader.query(archive, selection, "json")
        qtbot.waitUntil(lambda: not reader.findChildren(WorkerThread), timeout=PATIENCE_MS)

    return look_


@pytest.fixture
def preview_reader(qapp):
    reader = PreviewReader()
    yield reader
    reader.stop()


def test_a_query_emits_quick_results_first(look, heard):
    look()

    assert heard.names() == ["estimated", "ordered", "timeline_read", "ordered"]
    first, whole = heard.values("ordered")
    assert (len(first.keys), first.is_whole) == (200, False)
    assert (len(whole.keys), whole.is_whole) == (5000, True)
    assert whole.keys[:200] == first.keys
    (counts,) = heard.values("timeline_read")
    assert sum(count for _day, count in counts.days) == 5000


def test_the_order_is_that_of_the_export(  # noqa: PLR0913, PLR0917 - fixtures
    look, heard, archive, folder, preview_reader, qtbot
):
    look(Selection(None, only_media=True))
    destination = folder / "posts.json"
    export(ExportRequest(archive, Selection(None, only_media=True), "json", destination))
    posts = json.loads(destination.read_bytes())
    whole = heard.values("ordered")[-1]
    assert len(whole.keys) == len(posts)

    with qtbot.waitSignal(preview_reader.previews_read, timeout=PATIENCE_MS) as read:
        preview_reader.read_previews(archive, whole.keys[-100:])
    assert [line.text for line in read.args[0]] == [" ".join(post["text"].split()) for post in posts[-100:]]


def test_the_timeline_is_not_read_again_for_another_range(look, heard):
    look()
    heard.clear()
    look(Selection(None, TimeRange(0, 1)))

    assert heard.names() == ["estimated", "ordered", "ordered"]
    assert [order.keys for order in heard.values("ordered")] == [array.array("q")] * 2


def test_the_timeline_is_read_again_for_another_filter(look, heard):
    look()
    heard.clear()
    look(replace(EVERYTHING, include_replies=False))

    assert heard.names() == ["estimated", "ordered", "timeline_read", "ordered"]


def test_the_last_look_wins(reader, heard, archive, qtbot):
    for text in ("a", "b", "guitar"):
        reader.query(archive, Selection(None, text=text), "json")
    qtbot.waitUntil(lambda: not reader.findChildren(WorkerThread), timeout=PATIENCE_MS)

    assert heard.names() == ["estimated", "ordered", "timeline_read", "ordered"]
    assert heard.values("estimated")[0].posts == len(heard.values("ordered")[1].keys)


def test_a_cancelled_query_emits_nothing(reader, heard, archive, qtbot):
    reader.query(archive, EVERYTHING, "json")
    qtbot.waitUntil(lambda: heard.names() != [], timeout=PATIENCE_MS)
    heard.clear()
    reader.cancel()
    qtbot.waitUntil(lambda: not reader.findChildren(WorkerThread), timeout=PATIENCE_MS)

    assert heard.names() == []


def test_a_post_is_read_whole(preview_reader, archive, qtbot):
    with qtbot.waitSignal(preview_reader.post_read, timeout=PATIENCE_MS) as read:
        preview_reader.read_post(archive, 1)
    assert read.args[0].uri.startswith("at://")


def test_the_last_of_two_requests_for_posts_is_answered(preview_reader, archive, qtbot):
    heard = Heard(preview_reader, "previews_read", "previews_failed")
    preview_reader.read_previews(archive, [1, 2])
    preview_reader.read_previews(archive, [3])
    qtbot.waitUntil(lambda: not preview_reader.findChildren(WorkerThread), timeout=PATIENCE_MS)

    assert [[line.key for line in lines] for lines in heard.values("previews_read")] == [[3]]


def test_a_failure_to_read_has_a_sentence(preview_reader, folder, qtbot):
    with qtbot.waitSignal(preview_reader.previews_failed, timeout=PATIENCE_MS) as failed:
        preview_reader.read_previews(folder / "gone.db", [1])
    assert "does not exist" in failed.args[0].sentence
