"""Number and size of media files before an export, and where they are."""

import shutil

import pytest

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.estimate import estimate
from exporter_gui.core.formats import FORMATS
from exporter_gui.core.media.media_estimate import MediaWish
from exporter_gui.core.media.media_root import find_media_root
from exporter_gui.core.model.media import MediaChoice, MediaSize
from exporter_gui.core.sources import read_archive
from tests.support.engine import EVERYTHING
from tests.support.media_archive import make_media_archive, store


@pytest.fixture
def media_archive(empty, tmp_path):
    """Two images of 1,000 bytes, and a saved page of 10."""
    archive = make_media_archive(empty, tmp_path, files=2)
    store(archive, b"<html></h>", ".html", mime_type="text/html")
    return archive


def estimated(archive, wish):
    return read_archive(
        archive, Cancellation(), lambda opened: estimate(opened, EVERYTHING, FORMATS["json"], None, wish)
    )


def test_the_size_is_that_of_posts_and_chosen_files(media_archive):
    posts = estimated(media_archive, None)
    images, everything, none = (estimated(media_archive, MediaWish(choice)) for choice in ("images", "all", "none"))

    assert posts.media is None
    assert images.media.sizes == {"none": MediaSize(0, 0), "images": MediaSize(2, 2_000), "all": MediaSize(3, 2_010)}
    assert [each.bytes - posts.bytes for each in (images, everything, none)] == [2_000, 2_010, 0]


def test_without_their_folder_no_files_can_be_taken_along(media_archive, tmp_path):
    shutil.move(media_archive.parent / "media", tmp_path / "pictures")
    lost = estimated(media_archive, MediaWish(MediaChoice.ALL)).media
    wrong = estimated(media_archive, MediaWish(MediaChoice.ALL, tmp_path / "nowhere")).media
    found = estimated(media_archive, MediaWish(MediaChoice.ALL, tmp_path / "pictures")).media

    assert (lost.root, lost.wanted, lost.sizes[MediaChoice.ALL].files) == (None, MediaSize(0, 0), 3)
    assert (wrong.root, wrong.wanted) == (None, MediaSize(0, 0))
    assert (found.root, found.wanted) == (tmp_path / "pictures", MediaSize(3, 2_010))


@pytest.mark.parametrize("place", ["media", "data/media", "mine-media"])
def test_media_lie_beside_the_archive(tmp_path, place):
    (tmp_path / place).mkdir(parents=True)

    assert find_media_root(tmp_path / "mine.db") == tmp_path / place


def test_media_of_another_archive_are_left_alone(tmp_path):
    (tmp_path / "other-media").mkdir()

    assert find_media_root(tmp_path / "mine.db") is None


def test_a_summary_tells_whether_there_are_media(media_archive, empty):
    summaries = [read_archive(each, Cancellation(), lambda opened: opened.summary()) for each in (media_archive, empty)]

    assert [summary.has_media for summary in summaries] == [True, False]
