"""Records of media files: those of the exported posts, each once, whatever an index says, however many they are."""

import pytest

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.errors import Cancelled
from exporter_gui.core.media.media_root import find_media_roots, open_media
from exporter_gui.core.model.media_record import MediaSize, MediaState
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.sources import read_archive
from exporter_gui.core.verify.verification import verify
from tests.support.engine import EVERYTHING
from tests.support.media_archive import make_media_archive, package, picture, register, uri
from tests.support.small_archive import alter

MANY = 100_000


@pytest.fixture
def archive(empty, tmp_path):
    return make_media_archive(empty, tmp_path / "archive", 5)


def read(archive, work, *, by_index=False):
    return read_archive(archive, Cancellation(), work, brief=True, by_index=by_index)


@pytest.mark.parametrize("by_index", [False, True])
def test_number_and_size_are_told_beforehand(by_index, archive):
    register(
        archive, [{"hash": "1", "mime_type": "text/html", "size_bytes": 50}, {"hash": "2", "post_uri": "at://gone"}]
    )
    text = Selection(None, text="nothing has this")

    def sizes(database):
        return [
            database.media_size(selection, only_images=only_images)
            for selection, only_images in ((EVERYTHING, True), (EVERYTHING, False), (text, False))
        ]

    assert read(archive, sizes, by_index=by_index) == [MediaSize(5, 5_000), MediaSize(6, 5_050), MediaSize(0, 0)]


@pytest.mark.parametrize("by_index", [False, True])
def test_the_files_of_one_post_can_be_opened(by_index, archive):
    (root,) = find_media_roots([archive])

    def contents(database):
        (key,) = [key for key in database.first(EVERYTHING, 3) if database.whole_post(key).uri == uri(1)]
        records = database.media_of(key)
        assert {record.post for record in records} == {uri(1)}
        found = set()
        for record in records:
            with open_media(root, record.path) as file:
                found.add(file.read())
        return found

    assert read(archive, contents, by_index=by_index) == {picture(1), picture(4)}


def test_files_of_posts_that_are_not_exported_are_left_out(archive, folder):
    alter(archive, "UPDATE posts SET text = 'holiday' WHERE uri = ?", (uri(1),))
    result = package(archive, folder / "export", selection=Selection(None, text="holiday"))
    assert (result.posts, result.media.copied) == (1, 2)


def test_an_index_that_lost_entries_hides_no_media(archive, folder):
    alter(
        archive,
        "PRAGMA writable_schema = ON; DELETE FROM sqlite_schema WHERE name = 'idx_media_post_uri';"
        "CREATE INDEX other ON media(post_uri) WHERE hash < '';"
        "UPDATE sqlite_schema SET sql = 'CREATE INDEX other ON media(post_uri)' WHERE name = 'other'",
    )
    assert package(archive, folder / "export").media.copied == 5


@pytest.mark.parametrize("name", ["export", "export.zip"])
def test_a_hundred_thousand_records_are_no_problem(name, archive, folder):
    register(
        archive,
        (
            {"hash": f"{number:064x}", "post_uri": uri(number % 3), "file_path": f"data/media/{number}.jpg"}
            for number in range(MANY)
        ),
    )
    result = package(archive, folder / name)
    assert result.media.counts == {MediaState.MISSING: MANY, MediaState.COPIED: 5}
    assert verify(folder / name).is_whole


def test_cancelling_stops_the_reading_of_records(archive, folder):
    class AskedTwice(Cancellation):
        asked = 0

        def is_cancelled(self):
            self.asked += 1
            if self.asked > 20:
                self.cancel()
            return super().is_cancelled()

    register(archive, ({"hash": f"{number:064x}"} for number in range(30_000)))
    with pytest.raises(Cancelled):
        package(archive, folder / "export", cancellation=AskedTwice())
    assert list(folder.iterdir()) == []
