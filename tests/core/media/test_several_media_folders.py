"""Media files are found in whichever media folder holds them as they were recorded."""

import itertools
import shutil

import pytest

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.media.media_estimate import MediaWish, estimate_media
from exporter_gui.core.model.additions import Additions
from exporter_gui.core.model.media import MediaChoice
from exporter_gui.core.model.media_record import MediaState
from exporter_gui.core.sources import read_archive
from exporter_gui.core.sources.repository.opening import forget_repository
from tests.make_car import make
from tests.support.engine import EVERYTHING
from tests.support.media_archive import make_media_archive, package, picture, sha256, store
from tests.support.repositories import write_car
from tests.support.small_archive import alter, filled_copy, numbered

FILES = 2


@pytest.fixture(autouse=True)
def _nothing_is_kept():
    yield
    forget_repository()


@pytest.fixture
def repository(tmp_path):
    """A repository with its blobs beside it."""
    (tmp_path / "own" / "blobs").mkdir(parents=True)
    made = make(60, 1.0, 3, blobs=tmp_path / "own" / "blobs")
    return write_car(tmp_path / "own" / "repo.car", made.car)


@pytest.fixture
def archive(empty, tmp_path):
    """An archive of the same account with two pictures of its only post, in a media folder beside it."""
    did = make(60, 1.0, 3).writer.did
    post = numbered(0, did=did)
    archive = alter(filled_copy(empty, tmp_path / "data", [post]), "DELETE FROM profiles")
    for number in range(FILES):
        store(archive, picture(number), post_uri=post["uri"])
    return archive


def estimated(path, also=None, root=None):
    def estimate(opened):
        wish = MediaWish(MediaChoice.IMAGES, root)
        return estimate_media(opened, EVERYTHING, wish, tuple(filter(None, (path, also)))).size

    return read_archive(path, Cancellation(), estimate, additions=Additions(media_root=root, archive=also))


def both(path, also, destination, root=None):
    """The numbers of files before and after an export: there, and not there."""
    before = estimated(path, also, root)
    after = package(path, destination, also=also, media_root=root).media
    assert (before.files, before.missing) == (after.copied, after.wanted - after.copied)
    return before.files, before.missing


@pytest.mark.parametrize("is_reversed", [False, True])
def test_of_combined_files_each_finds_its_own_media(is_reversed, repository, archive, folder):
    alone = package(repository, folder / "alone").media.copied
    files = (archive, repository) if is_reversed else (repository, archive)
    assert both(*files, folder / "both") == (alone + FILES, 0)


def test_a_chosen_folder_does_not_take_the_place_of_the_other_files(repository, archive, folder, tmp_path):
    alone = package(repository, folder / "alone").media.copied
    shutil.move(tmp_path / "own" / "blobs", tmp_path / "elsewhere")
    assert both(archive, repository, folder / "without") == (FILES, alone)
    assert both(archive, repository, folder / "with", tmp_path / "elsewhere") == (alone + FILES, 0)
    shutil.rmtree(archive.parent / "media")
    assert both(archive, repository, folder / "half", tmp_path / "elsewhere") == (alone, FILES)


def test_what_the_archive_has_lost_is_told_apart_from_what_no_repository_holds(repository, archive, folder):
    shutil.rmtree(repository.parent / "blobs")
    next(path for path in (archive.parent / "media").rglob("*.jpg")).unlink()
    counts = package(archive, folder / "both", also=repository).media.counts
    assert (counts[MediaState.COPIED], counts[MediaState.MISSING]) == (FILES - 1, 1)
    assert counts[MediaState.NOT_FETCHED] > 0
    told = (folder / "both" / "media.csv").read_text(encoding="utf-8-sig")
    assert told.count(",not fetched,") == counts[MediaState.NOT_FETCHED]


def test_an_unrelated_media_folder_does_not_hide_the_blobs(repository, folder):
    alone = package(repository, folder / "alone").media.copied
    (repository.parent / "media").mkdir()
    (repository.parent / "media" / "holiday.jpg").write_bytes(picture(9))
    assert both(repository, None, folder / "beside") == (alone, 0)


def test_an_unrelated_media_folder_does_not_hide_that_of_an_archive(empty, tmp_path, folder):
    archive = make_media_archive(empty, tmp_path, files=FILES)
    media = archive.parent / "media"
    shutil.copytree(media, archive.parent / f"{archive.stem}-media")
    for number, file in enumerate(sorted(path for path in media.rglob("*") if path.is_file())):
        if number:
            file.write_bytes(picture(9))
        else:
            file.unlink()
    assert package(archive, folder / "export").media.copied == FILES


def test_of_a_post_of_both_the_pictures_are_taken_of_which_more_are_there(repository, archive, folder):
    """The archive lists a file of each post that has pictures, none of which is there."""
    records = read_archive(repository, Cancellation(), _images)
    for number, uri in enumerate({record.post for record in records}):
        store(archive, picture(50 + number), post_uri=uri).unlink()
    lost = next(one for one, other in itertools.pairwise(records) if one.post == other.post)
    (file,) = [file for file in repository.parent.rglob("blobs/*") if sha256(file.read_bytes()) == lost.sha256]
    file.unlink()
    found = package(repository, folder / "both", also=archive).media.copied - FILES
    assert found == sum(record.sha256 != lost.sha256 for record in records)


def _images(opened):
    return [media for key in opened.first(EVERYTHING, 60) for media in opened.media_of(key)]
