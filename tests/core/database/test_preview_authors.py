"""Authors, links and recorded pictures of the posts that the preview shows."""

import apsw
import pytest

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.sources import read_archive
from exporter_gui.resources import resource

OWNER = "did:plc:m73kskddjwwjh7faltwzg74r"


def read(archive, work):
    return read_archive(archive, Cancellation(), work)


@pytest.fixture(scope="module")
def lines():
    selection = Selection(OWNER, include_reposts=True)
    return read(resource("sample.db"), lambda opened: opened.previews(opened.all_in_order(selection)))


def test_posts_of_the_owner_have_the_newest_name(lines):
    own = [line for line in lines if not line.author.is_other]
    assert len(own) == 362
    assert {(line.author.did, line.author.handle, line.author.name) for line in own} == {
        (OWNER, "mira.example", "Mira 🌿")
    }


def test_authors_of_reposts_are_known_by_their_did_only(lines):
    others = [line.author for line in lines if line.author.is_other]
    assert len(others) == 50
    assert all(author.did.startswith("did:plc:") and not author.handle and not author.name for author in others)


def test_recorded_pictures_belong_to_their_posts(lines):
    with_files = {line.uri: line.files for line in lines if line.files}
    connection = apsw.Connection(str(resource("sample.db")), flags=apsw.SQLITE_OPEN_READONLY)
    rows = connection.execute("SELECT post_uri, file_path FROM media WHERE mime_type LIKE 'image/%'").fetchall()
    assert with_files == {uri: (path,) for uri, path in rows}
    assert len(with_files) == 7


def test_a_whole_post_has_its_author_and_pictures(lines):
    line = next(line for line in lines if line.files)
    post = read(resource("sample.db"), lambda opened: opened.whole_post(line.key))
    assert (post.uri, post.author, post.files, post.embed) == (line.uri, line.author, line.files, line.embed)


@pytest.mark.parametrize(
    "change",
    [
        "DROP TABLE media",
        "ALTER TABLE media RENAME COLUMN file_path TO path",
        """ALTER TABLE media RENAME TO old; CREATE VIEW media AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1
        FROM n) SELECT i AS hash, 'x' AS post_uri, 'image/png' AS mime_type, 'x' AS file_path FROM n""",
    ],
)
def test_posts_are_shown_without_pictures_if_the_media_table_is_unusable(own_archive, change):
    archive = own_archive("--posts", "30")
    connection = apsw.Connection(str(archive))
    connection.execute(change)
    connection.close()

    lines = read(archive, lambda opened: opened.previews(opened.first(Selection(None), 30)))
    assert [line.files for line in lines] == [()] * 30


def test_no_post_has_more_than_a_few_pictures(own_archive):
    archive = own_archive("--posts", "3")
    connection = apsw.Connection(str(archive))
    for number in range(9):
        connection.execute(
            "INSERT INTO media (hash, post_uri, mime_type, file_path, size_bytes)"
            " SELECT ?1, uri, 'image/png', 'data/' || ?1, 1 FROM posts WHERE rowid = 1",
            (str(number),),
        )
    connection.close()

    (line,) = read(archive, lambda opened: opened.previews([1]))
    assert len(line.files) == 4
