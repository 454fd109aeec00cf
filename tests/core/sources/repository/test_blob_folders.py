"""Pictures of a repository lie in a folder that another tool has filled, under whatever names."""

import hashlib
import os
import shutil

import pytest

from exporter_gui.application.reading.picture_files import read_picture_file
from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.errors import Cancelled
from exporter_gui.core.media.contained_file import ContainedFiles
from exporter_gui.core.media.media_root import find_media_roots, open_media
from exporter_gui.core.model.media import MediaChoice
from exporter_gui.core.model.media_record import MediaState
from exporter_gui.core.sources import read_archive
from exporter_gui.core.sources.repository.opening import forget_repository
from exporter_gui.core.verify.verification import verify
from tests.make_car import ODD_POSTS, make
from tests.support.engine import EVERYTHING
from tests.support.media_archive import package
from tests.support.repositories import look, write_car, write_posts


@pytest.fixture(scope="module")
def with_blobs(tmp_path_factory):
    """A repository, and the folder of its blobs as `goat blob export` names them."""
    folder = tmp_path_factory.mktemp("blobs")
    return make(60, 1.0, 3, blobs=folder), folder


@pytest.fixture
def path(with_blobs, tmp_path):
    return write_car(tmp_path / "own" / "repo.car", with_blobs[0].car)


@pytest.fixture
def blobs(with_blobs):
    return with_blobs[1]


def digests(folder):
    return {hashlib.sha256(file.read_bytes()).hexdigest() for file in folder.rglob("*") if file.is_file()}


def lay_out(blobs, root, name_of):
    for number, blob in enumerate(sorted(blobs.iterdir())):
        place = root / name_of(number, blob.name)
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(blob, place)
    return root


LAYOUTS = {
    "goat": lambda _number, cid: cid,
    "with an extension": lambda _number, cid: f"{cid}.png",
    "skeetgen": lambda _number, cid: f"{cid[:8]}/{cid[8:]}",
    "deep": lambda _number, cid: f"media/a/{cid}",
    "other names": lambda number, _cid: f"photos/{number}.png",
    "wrong names": lambda number, cid: f"{cid[:-4]}{number:04d}",
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_pictures_are_found_under_any_name(layout, path, blobs, folder, tmp_path):
    root = lay_out(blobs, tmp_path / "somewhere", LAYOUTS[layout])
    result = package(path, folder / "export", media_root=root)
    assert (result.media.copied, result.media.files) == (result.media.wanted, len(list(blobs.iterdir())))
    assert digests(folder / "export" / "media") == digests(blobs)
    assert result.notes_in_words() == []
    assert verify(folder / "export").is_whole


@pytest.mark.parametrize("place", ["blobs", "ada.example_blobs", "repo_blobs", "repo/_blob", "media"])
def test_a_folder_beside_the_repository_is_found(place, path, blobs, folder):
    root = lay_out(blobs, path.parent / place, LAYOUTS["goat"])
    assert find_media_roots([path]) == (root,)
    assert package(path, folder / "export").media.copied > 0


def test_of_two_folders_for_blobs_none_is_taken(path):
    for name in ("ada_blobs", "eve_blobs"):
        (path.parent / name).mkdir()
    assert find_media_roots([path]) == ()


def test_what_is_not_there_is_told(path, blobs, folder, tmp_path):
    root = lay_out(blobs, tmp_path / "somewhere", LAYOUTS["other names"])
    for file in sorted(root.rglob("*.png"))[3:]:
        file.unlink()
    result = package(path, folder / "export", media_root=root)
    first, second = result.notes_in_words()
    assert (result.media.files, first) == (3, f"Media files in the export: 3 of {result.media.wanted}.")
    assert f"that are in no media folder: {result.media.wanted - 3}; " in second


def test_without_a_folder_all_are_missing_and_why_is_told(path, folder):
    result = package(path, folder / "export")
    assert (result.media.copied, result.media.never_archived) == (0, 0)
    assert "does not hold (no repo.car does)" in result.notes_in_words()[1]
    assert result.media.counts == {MediaState.NOT_FETCHED: result.media.wanted}


def test_a_file_with_the_name_of_another_is_not_taken_for_it(path, blobs, folder, tmp_path):
    root = lay_out(blobs, tmp_path / "somewhere", LAYOUTS["goat"])
    one, other, *_rest = sorted(root.iterdir())
    one.write_bytes(other.read_bytes()[:-1] + b"?")
    cut = _rest[0]
    (root / "the whole of it").write_bytes(cut.read_bytes())
    cut.write_bytes(cut.read_bytes()[:10])
    result = package(path, folder / "export", media_root=root)
    assert result.media.counts[MediaState.CHANGED] > 0
    assert digests(folder / "export" / "media") == digests(blobs) - {
        hashlib.sha256((blobs / one.name).read_bytes()).hexdigest()
    }


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
def test_no_link_is_followed(path, blobs, folder, tmp_path):
    root = tmp_path / "somewhere"
    root.mkdir()
    (root / "link").symlink_to(blobs)
    for blob in blobs.iterdir():
        (root / blob.name).symlink_to(blob)
    assert package(path, folder / "export", media_root=root).media.copied == 0


def test_the_records_of_one_post_lead_to_its_files(path, blobs):
    root = lay_out(blobs, path.parent / "blobs", LAYOUTS["other names"])

    def contents(opened):
        records = [media for key in opened.first(EVERYTHING, 60) for media in opened.media_of(key)]
        assert opened.media_size(EVERYTHING, only_images=True).files == len(records)
        for record in records:
            with open_media(root, record.path) as file:
                content = file.read()
            assert (hashlib.sha256(content).hexdigest(), len(content)) == (record.sha256, record.size)
        return records

    records = look(path, contents)
    assert {record.alt_text for record in records} >= {"a heron lands", "雨の橋"}
    assert {record.mime_type for record in records} == {"image/png", "video/mp4"}


def test_a_picture_of_2022_is_found(tmp_path, folder):
    path = write_posts(tmp_path / "own" / "repo.car", dict(ODD_POSTS)["legacy image"])
    (tmp_path / "own" / "blobs").mkdir()
    (tmp_path / "own" / "blobs" / "x.jpg").write_bytes(b"legacy")
    media = package(path, folder / "export", media=MediaChoice.ALL).media
    assert (media.copied, media.wanted) == (1, 1)


@pytest.mark.parametrize(
    "embed",
    [
        {"images": [{"image": {"cid": "b" * 59, "mimeType": "image/png"}}, {"image": 7}, None]},
        {"images": {"image": {}}, "video": {"ref": b"x", "size": -1}, "external": []},
        {"media": {"images": [{"image": {"cid": 7}}]}, "items": "x"},
    ],
)
def test_what_is_no_blob_is_no_record(embed, tmp_path):
    path = write_posts(tmp_path / "repo.car", {"embed": {"$type": "app.bsky.embed.images", **embed}})
    assert look(path, lambda opened: opened.media_size(EVERYTHING, only_images=False).files) == 0


class AtCheck(Cancellation):
    """Cancels itself at the `limit`th check."""

    def __init__(self, limit=1_000_000):
        super().__init__()
        self.checks, self._limit = 0, limit

    def check(self):
        self.checks += 1
        if self.checks == self._limit:
            self.cancel()
        super().check()


def test_a_search_can_be_cancelled(path, blobs):
    alone, searching = AtCheck(), AtCheck()
    read_archive(path, alone, lambda _opened: None)
    lay_out(blobs, path.parent / "blobs", LAYOUTS["other names"])
    read_archive(path, searching, lambda _opened: None)
    assert searching.checks > alone.checks + len(list(blobs.iterdir()))
    forget_repository()
    with pytest.raises(Cancelled):
        read_archive(path, AtCheck(alone.checks + 3), lambda _opened: None)


def test_what_was_fetched_since_is_found(path, blobs, folder):
    (path.parent / "blobs").mkdir()
    assert package(path, folder / "first").media.copied == 0
    lay_out(blobs, path.parent / "blobs", LAYOUTS["other names"])
    result = package(path, folder / "second").media
    assert result.copied == result.wanted


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_window_finds_the_picture_of_a_post(layout, path, blobs):
    lay_out(blobs, path.parent / "blobs", LAYOUTS[layout])

    def recorded(opened):
        return [file for post in opened.previews(opened.first(EVERYTHING, 60)) for file in post.files]

    pictures = [read_picture_file(path, file) for file in look(path, recorded)]
    assert len(pictures) > 3
    assert {hashlib.sha256(picture).hexdigest() for picture in pictures} <= digests(blobs)


def test_a_file_is_read_once_as_long_as_it_does_not_change(path, blobs, monkeypatch):
    root = lay_out(blobs, path.parent / "blobs", LAYOUTS["other names"])
    opened = []
    open_file = ContainedFiles.open
    monkeypatch.setattr(ContainedFiles, "open", lambda self, name: opened.append(name) or open_file(self, name))

    def files_read():
        forget_repository()
        opened.clear()
        look(path, lambda _opened: None)
        return len(opened)

    assert files_read() == len(list(blobs.iterdir()))
    assert files_read() == 0
    (root / "photos" / "0.png").write_bytes((root / "photos" / "1.png").read_bytes())
    assert files_read() == 1
