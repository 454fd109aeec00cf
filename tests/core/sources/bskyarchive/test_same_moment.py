"""The connections that share out the work see the same moment, however busily another program writes."""

import pytest

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.sources import read_archive
from tests.support.archive_states import run

BUSY = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA synchronous = OFF")
print("ready", flush=True)
while True:
    connection.execute("UPDATE posts SET like_count = like_count + 1 WHERE rowid = 1")
"""
READINGS = 200


@pytest.fixture
def archive(own_archive, python):
    """An archive with a write-ahead log that another program writes without a rest."""
    path = own_archive("--posts", "50")
    run(python, path, "PRAGMA journal_mode = wal", "DROP TRIGGER IF EXISTS posts_au", "UPDATE posts SET like_count = 0")
    busy = python(BUSY, path)
    assert busy.stdout.readline() == "ready\n"
    yield path
    assert busy.poll() is None


def counts(opened):
    sql = "SELECT like_count FROM posts WHERE rowid = 1"
    return [connection.execute(sql).get for connection in opened._table.connections]


def test_all_connections_see_the_same_moment(archive):
    seen = [read_archive(archive, Cancellation(), counts) for _reading in range(READINGS)]

    assert [each for each in seen if len(set(each)) > 1] == []
    assert len({each[0] for each in seen}) > 1
