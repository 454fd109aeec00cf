"""Picture files are found beside the archive, and nowhere else."""

import hashlib
import os
import sys

import pytest

from exporter_gui.application.reading.picture_files import MAX_FILE_BYTES, read_picture_file

CONTENT = b"a picture"
NAME = hashlib.sha256(CONTENT).hexdigest()
LAYOUT = f"{NAME[:2]}/{NAME[2:4]}/{NAME}.png"


def put(folder, place=LAYOUT):
    path = folder / place
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(CONTENT)
    return path


@pytest.mark.parametrize(
    ("recorded", "place"),
    [
        (f"data/media/{LAYOUT}", "media"),
        (f"data\\media\\{LAYOUT}".replace("/", "\\"), "media"),
        (f"/home/someone/bsky/data/media/{LAYOUT}", "media"),
        (f"C:\\bsky\\data\\media\\{LAYOUT}", "media"),
        (f"resources/sample-media/{LAYOUT}", "sample-media"),
        (f"elsewhere/{LAYOUT}", "media"),
        (f"data/media/{LAYOUT}", "data/media"),
        (LAYOUT, "media"),
        (f"data/media/{LAYOUT}/", "media"),
    ],
)
def test_a_file_is_found_where_bskyarchive_keeps_media(tmp_path, recorded, place):
    put(tmp_path / place)

    assert read_picture_file(tmp_path / "sample.db", recorded) == CONTENT


@pytest.mark.parametrize(
    "recorded",
    [
        "",
        "/etc/passwd",
        f"../media/{LAYOUT}",
        f"media/../../{NAME[:2]}/{NAME[2:4]}/{NAME}.png",
        f"data/media/{NAME}.png",
        f"data/media/00/00/{NAME}.png",
        f"data/media/{NAME[:2]}/{NAME[2:4]}/../{NAME}.png",
        f"data/media/{LAYOUT}\0",
        f"..\\{LAYOUT}",
    ],
)
def test_no_path_leads_out_of_the_folder(tmp_path, recorded):
    inside = tmp_path / "bsky"
    (inside / "media").mkdir(parents=True)
    put(tmp_path)
    put(tmp_path / "media")

    assert read_picture_file(inside / "archive.db", recorded) is None


@pytest.mark.parametrize("recorded", [LAYOUT, f"data/media/{LAYOUT}", f"/home/someone/data/media/{LAYOUT}"])
def test_a_file_is_found_in_a_chosen_media_folder(tmp_path, recorded):
    put(tmp_path / "drive" / "pictures")

    assert read_picture_file(tmp_path / "bsky/archive.db", recorded, tmp_path / "drive" / "pictures") == CONTENT


def test_a_file_beside_the_archive_is_found_although_another_folder_is_chosen(tmp_path):
    put(tmp_path / "media")

    assert read_picture_file(tmp_path / "archive.db", f"data/media/{LAYOUT}", tmp_path / "drive") == CONTENT


@pytest.mark.parametrize("recorded", ["", "../secret", "/etc/passwd", "..\\secret", "media/../../secret", "secret/"])
def test_no_path_leads_out_of_a_chosen_folder(tmp_path, recorded):
    put(tmp_path, "secret")
    (tmp_path / "pictures").mkdir()

    assert read_picture_file(tmp_path / "bsky/archive.db", recorded, tmp_path / "pictures") is None


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
@pytest.mark.parametrize("linked", [f"media/{NAME[:2]}", f"media/{LAYOUT}"])
def test_no_link_is_followed(tmp_path, linked):
    put(tmp_path / "secret/media")
    (tmp_path / "bsky" / linked).parent.mkdir(parents=True)
    (tmp_path / "bsky" / linked).symlink_to(tmp_path / "secret" / linked)

    assert read_picture_file(tmp_path / "bsky/archive.db", f"data/media/{LAYOUT}") is None


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
def test_the_media_folder_itself_may_be_a_link_as_for_exports(tmp_path):
    put(tmp_path / "large-disk")
    (tmp_path / "media").symlink_to(tmp_path / "large-disk")

    assert read_picture_file(tmp_path / "archive.db", f"data/media/{LAYOUT}") == CONTENT


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no such files there")
def test_only_regular_files_are_read(tmp_path):
    pipe = tmp_path / "media" / LAYOUT
    pipe.parent.mkdir(parents=True)
    os.mkfifo(pipe)
    (tmp_path / "media" / "folder.png").mkdir()

    assert read_picture_file(tmp_path / "archive.db", f"data/media/{LAYOUT}") is None
    assert read_picture_file(tmp_path / "archive.db", "data/media/folder.png") is None


def test_a_file_that_is_too_large_or_gone_is_not_read(tmp_path):
    with put(tmp_path / "media").open("r+b") as file:
        file.truncate(MAX_FILE_BYTES + 1)

    assert read_picture_file(tmp_path / "archive.db", f"data/media/{LAYOUT}") is None
    assert read_picture_file(tmp_path / "archive.db", "data/media/gone.png") is None
