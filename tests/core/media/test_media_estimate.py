"""Number and size of media files before an export, and where they are."""

import shutil
from pathlib import Path

import pytest

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.estimate import Estimate
from exporter_gui.core.media.media_estimate import BYTES_AROUND_A_FILE, MediaEstimate, MediaWish, estimate_media
from exporter_gui.core.media.media_root import find_media_roots
from exporter_gui.core.model.media import MediaChoice
from exporter_gui.core.model.media_record import MediaSize
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
    return read_archive(archive, Cancellation(), lambda opened: estimate_media(opened, EVERYTHING, wish))


def test_number_and_size_are_those_of_the_chosen_files(media_archive):
    sizes = [estimated(media_archive, MediaWish(choice)).size for choice in MediaChoice]

    assert sizes == [MediaSize(0, 0), MediaSize(2, 2_000), MediaSize(3, 2_010)]


def test_without_their_folder_no_files_can_be_taken_along(media_archive, tmp_path):
    shutil.move(media_archive.parent / "media", tmp_path / "pictures")
    lost = estimated(media_archive, MediaWish(MediaChoice.ALL))
    wrong = estimated(media_archive, MediaWish(MediaChoice.ALL, tmp_path / "nowhere"))
    found = estimated(media_archive, MediaWish(MediaChoice.ALL, tmp_path / "pictures"))

    assert (lost.root, lost.bytes, lost.size.files) == (None, 0, 3)
    assert (wrong.root, wrong.bytes) == (None, 0)
    assert (found.root, found.bytes) == (tmp_path / "pictures", 2_010 + 3 * BYTES_AROUND_A_FILE)


def test_the_size_of_an_export_includes_them_once():
    posts, root = Estimate(3, 500), Path("media")
    with_images = posts.with_media(MediaEstimate(MediaSize(2, 2_000), root))

    assert with_images.bytes == 2_500 + 2 * BYTES_AROUND_A_FILE
    assert with_images.with_media(MediaEstimate(MediaSize(3, 2_010), root)).bytes == 2_510 + 3 * BYTES_AROUND_A_FILE
    assert with_images.with_media(MediaEstimate(MediaSize(3, 2_010), None)).bytes == 500


@pytest.mark.parametrize("place", ["media", "data/media", "mine-media"])
def test_media_lie_beside_the_archive(tmp_path, place):
    (tmp_path / place).mkdir(parents=True)

    assert find_media_roots([tmp_path / "mine.db"]) == (tmp_path / place,)


def test_media_of_another_archive_are_left_alone(tmp_path):
    (tmp_path / "other-media").mkdir()

    assert find_media_roots([tmp_path / "mine.db"]) == ()


def test_a_summary_tells_whether_there_are_media(media_archive, empty):
    summaries = [read_archive(each, Cancellation(), lambda opened: opened.summary()) for each in (media_archive, empty)]

    assert [summary.has_media for summary in summaries] == [True, False]
