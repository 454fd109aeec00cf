"""Paths and contents of media files are untrusted: what is not as recorded is left out, counted and told."""

import errno
import os
import shutil
import sys
from pathlib import Path

import apsw
import pytest

from exporter_gui.core.database import media_list
from exporter_gui.core.database.temporary import in_temporary_database
from exporter_gui.core.errors import ArchiveError, DestinationError, RequestError
from exporter_gui.core.media import contained_file, copying
from exporter_gui.core.media.media_root import find_media_roots
from exporter_gui.core.model.media import MediaChoice
from exporter_gui.core.model.media_record import MediaState
from exporter_gui.core.output.packing import Packing
from exporter_gui.core.verify.verification import verify
from tests.support.engine import contents
from tests.support.media_archive import (
    fail_on,
    make_media_archive,
    package,
    picture,
    register,
    sha256,
    store,
    uri,
)
from tests.support.small_archive import alter

posix = pytest.mark.skipif(sys.platform == "win32", reason="links, pipes and devices of this kind are POSIX's")
NAMES = ("export", "export.zip")


@pytest.fixture
def archive(empty, tmp_path):
    return make_media_archive(empty, tmp_path / "archive", 2)


@pytest.fixture(params=[True, False], ids=["by descriptor", "by path"])
def way(request, monkeypatch):
    """Open files by descriptors of folders, and as where there are none."""
    if request.param and not contained_file._BY_DESCRIPTOR:
        pytest.skip("there are no descriptors of folders")
    monkeypatch.setattr(contained_file, "_BY_DESCRIPTOR", request.param)


def recorded(content: bytes, path: str) -> dict[str, object]:
    return {"hash": sha256(content), "file_path": path, "size_bytes": len(content)}


SECRET = picture(99)


def outside(root, _folder):
    (root.parent.parent / "secret.jpg").write_bytes(SECRET)
    return [str(root.parent.parent / "secret.jpg"), "data/media/../../secret.jpg", "..\\..\\secret.jpg", "/etc/passwd"]


def through_a_link(root, _folder):
    (root.parent / "elsewhere").mkdir()
    (root.parent / "elsewhere" / "secret.jpg").write_bytes(SECRET)
    (root / "link").symlink_to(root.parent / "elsewhere")
    (root / "link.jpg").symlink_to(root.parent / "elsewhere" / "secret.jpg")
    return ["data/media/link/secret.jpg", "data/media/link.jpg"]


def odd(_root, _folder):
    paths = ["", "/", "data/media/a\0b.jpg", "x/" * 3_000, "data/media/./x.jpg"]
    if sys.platform != "win32":  # there, a name that is too long is one of no file
        paths.append("data/media/" + "x" * 300 + ".jpg")
    return paths


@pytest.mark.usefixtures("way")
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("make", [outside, pytest.param(through_a_link, marks=posix), odd])
def test_a_path_that_leads_elsewhere_is_refused(make, name, archive, folder):
    paths = make(archive.parent / "media", folder)
    register(archive, [{**recorded(SECRET, path), "hash": f"{number:064x}"} for number, path in enumerate(paths)])
    result = package(archive, folder / name, media=MediaChoice.ALL)
    refused = result.media.counts[MediaState.REFUSED_PATH]
    assert (result.media.copied, refused, result.media.wanted) == (2, len(paths), 2 + len(paths))
    assert SECRET not in (folder / name).read_bytes() if name.endswith("zip") else True
    assert f"Media files in the export: 2 of {2 + len(paths)}." in result.notes_in_words()
    assert any("leads out of the media folder: " in remark for remark in result.notes_in_words())
    assert verify(folder / name).is_whole


@pytest.mark.parametrize("content", [b"", b"x" * 600_000, b"x"], ids=["emptied", "overwritten", "short"])
def test_a_picture_that_is_spoilt_from_its_beginning_is_changed_and_not_another_kind_of_file(content, archive, folder):
    store(archive, picture(7)).write_bytes(content)
    page = b"<!doctype html>" * 100_000
    store(archive, page, ".html", mime_type="text/html").write_bytes(page[1:])
    result = package(archive, folder / "export")
    counts = {MediaState.COPIED: 2, MediaState.CHANGED: 1, MediaState.OTHER_KIND: 1}
    assert (result.media.counts, result.media.wanted) == (counts, 3)


def test_a_whole_file_that_was_recorded_as_a_picture_is_another_kind_of_file(archive, folder):
    store(archive, b"<!doctype html>" * 100_000)
    assert package(archive, folder / "export").media.counts == {MediaState.COPIED: 2, MediaState.OTHER_KIND: 1}


@posix
@pytest.mark.usefixtures("way")
@pytest.mark.parametrize("name", NAMES)
def test_devices_pipes_and_folders_are_refused(name, archive, folder):
    root = archive.parent / "media"
    os.mkfifo(root / "pipe.jpg")
    (root / "folder.jpg").mkdir()
    register(
        archive,
        [{"hash": "1" * 64, "file_path": "media/pipe.jpg"}, {"hash": "2" * 64, "file_path": "media/folder.jpg"}],
    )
    result = package(archive, folder / name, media=MediaChoice.ALL)
    assert result.media.counts == {MediaState.COPIED: 2, MediaState.REFUSED_KIND: 2}


@posix
@pytest.mark.usefixtures("way")
def test_a_device_in_a_folder_of_devices_is_refused(archive, folder):
    register(archive, [{"hash": "1" * 64, "file_path": "media/null"}, {"hash": "2" * 64, "file_path": "media/zero"}])
    result = package(archive, folder / "export", media=MediaChoice.ALL, media_root=Path("/dev"))
    assert result.media.counts[MediaState.REFUSED_KIND] == 2


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("path", ["data\\media\\{}", "C:\\bsky\\data\\media\\{}", "/home/ann/bsky/data/media/{}", "{}"])
def test_paths_of_other_systems_and_of_an_archive_that_was_moved_are_understood(path, name, archive, folder):
    content = picture(50)
    place = store(archive, content).relative_to(archive.parent / "media")
    written = str(place).replace("/", "\\") if "\\" in path else place.as_posix()
    alter(archive, "UPDATE media SET file_path = ? WHERE hash = ?", (path.format(written), sha256(content)))
    assert package(archive, folder / name).media.copied == 3


@pytest.mark.parametrize("name", NAMES)
def test_a_missing_file_is_told_apart_from_one_that_was_never_archived(name, archive, folder):
    (lost, *_others) = (archive.parent / "media").rglob("*.jpg")
    lost.unlink()
    image = b'{"alt":"","fullsize":"https://cdn.example/a@jpeg","thumb":"https://cdn.example/a@jpeg"}'
    embed = b'{"$type":"app.bsky.embed.images#view","images":[%s,%s]}' % (image, image)
    alter(archive, "UPDATE posts SET embed_data = ?, has_media = 1 WHERE uri = ?", (embed, uri(2)))
    result = package(archive, folder / name)
    assert result.media.counts == {MediaState.COPIED: 1, MediaState.MISSING: 1}
    assert result.media.never_archived == 2
    assert result.notes_in_words() == [
        "Media files in the export: 1 of 2.",
        "Media files that the archive lists and that are missing from its media folder: 1.",
        "Pictures that were never saved with their posts: 2.",
    ]
    assert [loss.sha256 for loss in result.media.not_copied] == [lost.stem]


@pytest.mark.parametrize("name", NAMES)
def test_a_video_that_was_never_archived_is_told(name, archive, folder):
    video = b'{"$type":"app.bsky.embed.video#view","playlist":"https://video.example/a.m3u8"}'
    beside_quote = b'{"$type":"app.bsky.embed.recordWithMedia#view","media":%s}' % video
    alter(archive, "UPDATE posts SET embed_data = ?, has_media = 1 WHERE uri = ?", (video, uri(0)))
    alter(archive, "UPDATE posts SET embed_data = ?, has_media = 1 WHERE uri = ?", (beside_quote, uri(2)))
    result = package(archive, folder / name)  # the picture of the first post is none of its video
    assert (result.media.never_archived, result.media.videos_never_archived) == (0, 2)
    assert result.notes_in_words() == ["Videos that were never saved with their posts: 2."]
    store(archive, picture(60), ".mp4", post_uri=uri(2), mime_type="video/mp4")
    assert package(archive, folder / f"again-{name}").media.videos_never_archived == 1


@pytest.mark.parametrize("name", NAMES)
def test_a_changed_file_is_left_out(name, archive, folder):
    (changed, *_others) = (archive.parent / "media").rglob("*.jpg")
    changed.write_bytes(picture(77, 300_000))
    result = package(archive, folder / name)
    assert result.media.counts == {MediaState.COPIED: 1, MediaState.CHANGED: 1}
    assert (result.media.files, result.media.bytes) == (1, 1_000)
    assert verify(folder / name).is_whole


def grow(path):
    with path.open("ab") as file:
        file.write(bytes(3_000_000))


def shrink(path):
    os.truncate(path, 10)


def vanish(path):
    path.unlink()


@posix
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("happens", [grow, shrink, vanish])
def test_a_file_that_changes_or_vanishes_while_it_is_copied_is_whole_or_left_out(
    happens, name, archive, folder, monkeypatch
):
    content = picture(50, 1_000_000)
    path = store(archive, content)
    take = copying.MediaCopy._write

    def change_and_take(self, record, file, *rest):
        if record.sha256 == sha256(content):
            happens(path)
        return take(self, record, file, *rest)

    monkeypatch.setattr(copying.MediaCopy, "_write", change_and_take)
    result = package(archive, folder / name)
    kept = 2 if happens is shrink else 3  # what was archived is there, whatever is added, and whatever its name is
    assert result.media.copied == kept
    assert verify(folder / name).is_whole


@pytest.mark.parametrize("name", NAMES)
def test_a_file_that_cannot_be_read_to_its_end_is_left_out(name, archive, folder, monkeypatch):
    read = os.read

    def fail_later(descriptor, size):
        if os.lseek(descriptor, 0, os.SEEK_CUR) >= 262_144:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return read(descriptor, size)

    content = picture(50, 1_000_000)
    store(archive, content)
    monkeypatch.setattr(copying.os, "read", fail_later)
    result = package(archive, folder / name)
    assert result.media.counts == {MediaState.COPIED: 2, MediaState.UNREADABLE: 1}
    assert verify(folder / name).is_whole


@pytest.mark.parametrize("name", NAMES)
def test_one_content_of_several_posts_is_there_once(name, empty, folder, tmp_path):
    archive = make_media_archive(empty, tmp_path / "archive", 1)
    digest = sha256(picture(0))
    (path,) = (archive.parent / "media").rglob("*.jpg")
    other = path.with_name("other.jpg")
    shutil.copy(path, other)
    register(
        archive,
        [
            {
                "hash": digest.upper(),
                "post_uri": uri(1),
                "file_path": f"data/media/{digest[:2]}/{digest[2:4]}/other.jpg",
            },
            {"hash": f"{digest} ", "post_uri": uri(2), "file_path": "data/media/gone.jpg"},
        ],
    )
    result = package(archive, folder / name)
    assert (result.media.copied, result.media.files) == (2, 1)
    assert verify(folder / name).is_whole


@posix
@pytest.mark.parametrize("name", NAMES)
def test_names_that_differ_in_case_alone_do_not_collide(name, empty, folder, tmp_path):
    archive = make_media_archive(empty, tmp_path / "archive")
    root = archive.parent / "media"
    root.mkdir()
    for number, file in enumerate(("picture.jpg", "PICTURE.JPG", "con.jpg")):
        (root / file).write_bytes(picture(number))
        register(archive, [recorded(picture(number), f"data/media/{file}")])
    result = package(archive, folder / name)
    assert result.media.files == 3
    assert verify(folder / name).is_whole


@pytest.mark.parametrize("name", NAMES)
def test_a_missing_media_folder_is_told(name, archive, folder):
    shutil.rmtree(archive.parent / "media")
    assert find_media_roots([archive]) == ()
    result = package(archive, folder / name)
    assert result.media.counts == {MediaState.MISSING: 2}
    assert "Media files in the export: 0 of 2." in result.notes_in_words()


def test_the_media_folder_is_found_where_bskyarchive_keeps_it_or_beside_its_data(archive, tmp_path):
    assert find_media_roots([archive]) == (archive.parent / "media",)
    moved = archive.parent.parent / "moved.db"
    shutil.copy(archive, moved)
    assert find_media_roots([moved]) == (archive.parent / "media",)
    if sys.platform != "win32":
        (tmp_path / "link.db").symlink_to(archive)
        assert find_media_roots([tmp_path / "link.db"]) == (archive.parent / "media",)


def test_a_media_folder_can_be_chosen(archive, folder, tmp_path):
    shutil.move(archive.parent / "media", tmp_path / "pictures")
    assert package(archive, folder / "export", media_root=tmp_path / "pictures").media.copied == 2


def a_file(path):
    path.write_text("a file")


def nothing(_path):
    pass


@pytest.mark.parametrize("make", [a_file, nothing])
def test_a_chosen_media_folder_that_is_none_is_refused(make, archive, folder, tmp_path):
    make(tmp_path / "pictures")
    with pytest.raises(
        RequestError, match=r"media folder “.*pictures” (does not exist or is not a folder|cannot be read)"
    ):
        package(archive, folder / "export", media_root=tmp_path / "pictures")
    assert list(folder.iterdir()) == []


def test_a_chosen_media_folder_that_cannot_be_read_is_refused(archive, folder, tmp_path, monkeypatch):
    (tmp_path / "pictures").mkdir()
    fail_on(monkeypatch, "scandir", errno.EACCES, lambda path, *_: str(path).endswith("pictures"))
    with pytest.raises(RequestError, match=r"media folder “.*pictures” cannot be read"):
        package(archive, folder / "export", media_root=tmp_path / "pictures")


@posix
def test_a_media_folder_beside_the_archive_that_cannot_be_read_is_told(archive, folder, monkeypatch):
    fail_on(monkeypatch, "open", errno.EACCES, lambda path, *_: str(path).endswith("media"))
    result = package(archive, folder / "export", on_progress=lambda _progress: None)
    assert result.media.counts == {MediaState.FORBIDDEN: 2}
    assert result.notes_in_words()[1] == (
        "Media files that you are not allowed to read: 2; check the permissions of their folder."
    )


@posix
@pytest.mark.parametrize("name", NAMES)
def test_a_disk_that_fills_up_among_the_media_files_leaves_nothing(name, archive, folder, monkeypatch):
    store(archive, picture(50, 1_000_000))
    write, written = os.write, []

    def write_until_full(descriptor, data):
        written.append(len(data))
        if sum(written) > 600_000:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return write(descriptor, data)

    monkeypatch.setattr(os, "write", write_until_full)
    with pytest.raises(DestinationError, match="The disk is full"):
        package(archive, folder / name)
    monkeypatch.undo()
    assert list(folder.iterdir()) == []


def test_recorded_sizes_that_would_not_fit_are_compared_with_the_files(archive, folder):
    alter(archive, "UPDATE media SET size_bytes = ?", (1 << 39,))
    assert package(archive, folder / "export").media.copied == 2


@pytest.mark.parametrize("name", ["posts.json", "export.zip"])
def test_a_media_file_of_the_archive_is_never_replaced(name, archive):
    target = next((archive.parent / "media").rglob("*.jpg")).with_name(name)
    target.write_bytes(picture(5))
    packing = Packing.ZIP if name.endswith("zip") else Packing.FILE
    with pytest.raises(DestinationError, match="is part of the archive itself"):
        package(archive, target, overwrite=True, packing=packing, media=MediaChoice.NONE)
    assert target.read_bytes() == picture(5)


def test_an_earlier_export_that_is_the_media_folder_is_not_replaced(archive, folder):
    package(archive, folder / "export")
    before = contents(folder)
    with pytest.raises(DestinationError, match="holds the archive itself"):
        package(archive, folder / "export", overwrite=True, media_root=folder / "export" / "media")
    assert contents(folder) == before


HOSTILE = [
    "DROP TABLE media",
    "DROP TABLE media; CREATE VIEW media AS SELECT uri AS post_uri, cid AS hash, text AS file_path FROM posts",
    "DROP TABLE media; CREATE TABLE media (hash, post_uri)",
    (
        "DROP TABLE media; CREATE TABLE media (hash, post_uri, file_path); "
        f"INSERT INTO media VALUES (NULL, NULL, NULL), (1, '{uri(0)}', 2.5), (x'ff', '{uri(0)}', x'ff')"
    ),
    "UPDATE media SET size_bytes = 9223372036854775807",
    "UPDATE media SET size_bytes = -1, mime_type = x'ff00', alt_text = zeroblob(2000000)",
    "UPDATE media SET size_bytes = 'many', mime_type = 5, file_path = zeroblob(2000000)",
    "UPDATE media SET hash = rowid",
    "UPDATE posts SET embed_data = '{\"images\":' || replace(hex(zeroblob(3000)), '0', '[')",
]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("sql", HOSTILE)
def test_an_odd_table_of_media_is_no_failure(sql, name, archive, folder):
    alter(archive, sql)
    result = package(archive, folder / name, media=MediaChoice.ALL)
    assert result.posts == 3
    assert verify(folder / name).is_whole


def test_a_list_of_media_files_that_cannot_be_kept_is_told(archive, folder, monkeypatch):
    def full(_self, _outcomes):
        with in_temporary_database():
            raise apsw.FullError

    monkeypatch.setattr(media_list.MediaList, "set_outcomes", full)
    with pytest.raises(ArchiveError, match=r"not enough space in “.*” for the temporary files"):
        package(archive, folder / "export")
    assert contents(folder) == {}
