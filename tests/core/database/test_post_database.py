"""Answers of a database of posts, without a trace of how they are stored."""

import apsw

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.database.batch import Batch
from exporter_gui.core.database.post_database import PostDatabase
from exporter_gui.core.model.large_text import LargeText
from exporter_gui.core.sources import read_archive
from tests.support.engine import EVERYTHING
from tests.support.small_archive import filled_copy, numbered, stored_posts


def posts_of(archive):
    return read_archive(
        archive,
        Cancellation(),
        lambda database: [post for batch in database.batches(EVERYTHING) for post in database.posts(batch)],
    )


def test_posts_are_read_as_they_are_stored_in_the_order_of_exports(make_archive):
    archive = make_archive("--posts", "1500", "--seed", "7", "--hostile")
    assert posts_of(archive) == stored_posts(archive)


def test_large_texts_are_read_in_pieces(empty, tmp_path):
    rows = [numbered(1), numbered(2, text="y" * 3_000_000, embed_data=b'"' + b"z" * 2_000_000 + b'"'), numbered(3)]

    def read(database):
        one, large, three = database.posts(Batch(database.all_in_order(EVERYTHING)))
        assert isinstance(large["text"], LargeText)
        assert large["text"].read() == b"y" * 3_000_000
        assert large["embed_data"] == rows[1]["embed_data"]
        return one["uri"], three["uri"]

    archive = filled_copy(empty, tmp_path, rows)
    assert read_archive(archive, Cancellation(), read) == (rows[0]["uri"], rows[2]["uri"])


def test_posts_that_are_gone_are_left_out(make_archive):
    archive = make_archive("--posts", "10")
    read = lambda database: (database.posts(Batch([])), len(database.posts(Batch([1, 99, 2]))))  # noqa: E731
    assert read_archive(archive, Cancellation(), read) == ([], 2)


def test_neither_connections_nor_sql_can_be_reached():
    public = {name for name in vars(PostDatabase) if not name.startswith("_")}
    assert public == {
        *(
            "check_unchanged",
            "check_finally",
            "close",
            "is_read_by_index",
            "known_problems",
            "summary",
            "owners",
            "count",
            "count_undated",
            "was_seen_after",
            "handles",
            "posts_per_day",
        ),
        *("batches", "notes", "posts", "render", "sample", "first", "all_in_order", "previews", "whole_post"),
        *("media", "media_size", "media_of", "continuation", "posts_up_to", "records", "stored_posts", "stored_media"),
        *("threads", "stored_times", "profiles", "fingerprints", "choose", "exported_posts", "repository"),
        "has_record_columns",
    }


def test_no_connection_is_among_what_an_open_database_shows(make_archive):
    def attributes(database):
        return {name: value for name, value in vars(database).items() if not name.startswith("_")}

    shown = read_archive(make_archive("--posts", "10"), Cancellation(), attributes)
    assert not any(isinstance(value, apsw.Connection) for value in shown.values())
    assert list(shown) == ["path"]
