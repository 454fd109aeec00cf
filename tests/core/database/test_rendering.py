"""Posts are rendered in threads, ahead of the writer, in the order of their batches."""

import threading

import pytest

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.database.batch import Batch
from exporter_gui.core.database.renderer import Renderer
from exporter_gui.core.sources import read_archive
from tests.support.engine import EVERYTHING, text_format
from tests.support.small_archive import filled_copy, numbered


@pytest.fixture
def archive(empty, tmp_path):
    return filled_copy(empty, tmp_path, [numbered(number) for number in range(2_600)])


def read(archive, work):
    return read_archive(archive, Cancellation(), work)


def bytes_of(texts):
    return [piece for text in texts for piece in text.pieces]


def rendered_one_by_one(database, batch, format_):
    """Without any share of the next batch: each post is a batch of its own."""
    return [piece for key in batch.keys for piece in bytes_of(database.render(Batch([key]), format_))]


def test_a_batch_names_the_keys_of_the_next_one(archive):
    batches = read(archive, lambda database: list(database.batches(EVERYTHING)))
    assert [len(batch.keys) for batch in batches] == [1_000, 1_000, 600]
    assert [batch.following for batch in batches] == [batches[1].keys, batches[2].keys, []]


def test_the_next_batch_is_begun_while_one_is_written(archive, monkeypatch):
    begun, render_share = [], Renderer._render_share
    next_is_begun = threading.Event()

    def observed(renderer, keys, connection):
        begun.extend(keys)
        if len(begun) > 1_000:
            next_is_begun.set()
        return render_share(renderer, keys, connection)

    monkeypatch.setattr(Renderer, "_render_share", observed)

    def write_first(database):
        first = next(iter(database.batches(EVERYTHING)))
        written = bytes_of(database.render(first, text_format("json", archive)))
        assert next_is_begun.wait(10)
        return first, written

    first, written = read(archive, write_first)
    assert written
    assert set(begun) - set(first.keys) <= set(first.following)


def test_batches_may_be_rendered_in_another_order_than_expected(archive):
    def both(database):
        format_ = text_format("json", archive)
        one, two, three = database.batches(EVERYTHING)
        jumped = [bytes_of(database.render(batch, format_)) for batch in (one, three, two, one)]
        return jumped, [rendered_one_by_one(database, batch, format_) for batch in (one, three, two, one)]

    jumped, expected = read(archive, both)
    assert [b",\n".join(pieces) for pieces in jumped] == [b",\n".join(pieces) for pieces in expected]


def test_two_formats_are_rendered_in_turn_from_the_same_connections(archive):
    def both(database):
        formats = [text_format(name, archive) for name in ("json", "csv")]
        batches = list(database.batches(EVERYTHING))
        in_turn = [[], []]
        for batch in batches:
            for format_, pieces in zip(formats, in_turn, strict=True):
                pieces.extend(bytes_of(database.render(batch, format_)))
        alone = [[piece for batch in batches for piece in bytes_of(database.render(batch, each))] for each in formats]
        return in_turn, alone

    in_turn, alone = read(archive, both)
    assert in_turn == alone


def test_an_archive_is_closed_while_shares_wait(archive):
    def leave(database):
        return next(database.render(next(iter(database.batches(EVERYTHING))), text_format("csv", archive))).posts

    assert read(archive, leave) > 0
