"""In whatever state an archive lies on the disk, its committed posts are read, and nothing is changed or left there."""

import contextlib
import json
import sys

import apsw
import pytest

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.errors import Cancelled, DestinationError
from exporter_gui.core.sources import read_archive
from tests.support.archive_states import STATES
from tests.support.engine import contents, export_to

PLAIN, ODD_NAMES, LINK = "a plain path", "odd characters", "a symbolic link"
LINKS = pytest.param(LINK, marks=pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there"))
pytestmark = [pytest.mark.parametrize("state", STATES), pytest.mark.usefixtures("private")]


@pytest.fixture
def archive(state, own_archive, python):
    path = own_archive("--posts", "300", "--seed", "6")
    STATES[state](python, path)
    return path


def unchanging(folder):
    """All that must stay as it is: a log's index belongs to whoever uses the log, but it must not come or go."""
    return {name: "index" if name.endswith("-shm") else digest for name, digest in contents(folder).items()}


def texts_in(path):
    return [post["text"] for post in json.loads(path.read_bytes())]


@pytest.mark.parametrize("way", [PLAIN, ODD_NAMES, LINKS])
def test_the_committed_posts_are_read_and_nothing_is_changed_or_left(  # noqa: PLR0913, PLR0917 - fixtures
    state, way, own_archive, python, private, tmp_path
):
    path = own_archive("--posts", "300", "--seed", "6")
    if way == ODD_NAMES:
        question = "" if sys.platform == "win32" else "?"  # no name may hold one there
        folder = path.parent / f"a#b{question}c%20 d ü"
        folder.mkdir()
        path = path.rename(folder / f"ar#chive{question}mode=rw&x%41 ü.db")
    STATES[state](python, path)
    opened = path
    if way == LINK:
        (tmp_path / "links").mkdir()
        opened = tmp_path / "links" / "link.db"
        opened.symlink_to(path)
    before = unchanging(path.parent), contents(opened.parent).keys()

    result = export_to(tmp_path / "posts.json", opened)

    assert texts_in(result.path) == ["committed"] * 300
    assert (unchanging(path.parent), contents(opened.parent).keys()) == before
    assert contents(private) == {}


def test_a_cancelled_export_leaves_no_copy_and_changes_nothing(archive, private, tmp_path):
    before = unchanging(archive.parent)
    cancellation = Cancellation()
    with pytest.raises(Cancelled):
        export_to(
            tmp_path / "posts.json", archive, cancellation=cancellation, on_progress=lambda _: cancellation.cancel()
        )
    assert unchanging(archive.parent) == before
    assert contents(private) == {}
    assert not (tmp_path / "posts.json").exists()


def test_a_failed_export_leaves_no_copy_and_changes_nothing(archive, private, tmp_path):
    before = unchanging(archive.parent)
    destination = tmp_path / "posts.json"
    with pytest.raises(DestinationError, match="already exists"):
        export_to(destination, archive, on_progress=lambda _: destination.write_text("another program's"))
    assert unchanging(archive.parent) == before
    assert contents(private) == {}
    assert destination.read_text() == "another program's"


QUERIES = ("SELECT * FROM sessions", "SELECT count(*) FROM Sessions", 'SELECT access_token FROM "SESSIONS"')
CHANGES = (
    "DELETE FROM posts",
    "CREATE TABLE x (y)",
    "UPDATE posts SET text = ''",
    "DROP INDEX idx_posts_did",
    "VACUUM",
)


def test_the_login_cannot_be_read_and_nothing_can_be_written(archive):
    before = unchanging(archive.parent)

    def attempt(opened):
        assert opened._table.connections
        for connection in opened._table.connections:
            assert connection.execute("SELECT count(*) FROM posts").get == 300
            for statement in QUERIES + CHANGES:
                with pytest.raises(apsw.Error):
                    connection.execute(statement).fetchall()
            with contextlib.suppress(apsw.ReadOnlyError):
                connection.pragma("user_version", 77)
        return "attempted"

    assert read_archive(archive, Cancellation(), attempt) == "attempted"
    assert unchanging(archive.parent) == before
