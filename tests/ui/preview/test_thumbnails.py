"""Thumbnails are kept up to a number of bytes, and none is shown for hostile files."""

import hashlib

import pytest
from PySide6.QtCore import QSize

from exporter_gui.application.worker_thread import WorkerThread
from exporter_gui.ui.preview import thumbnails as module
from exporter_gui.ui.preview.thumbnails import Thumbnails

SIDE = QSize(68, 68)


@pytest.fixture
def put(tmp_path):
    """Store a picture beside the archive; return the path that the archive would record."""

    def put_(content):
        name = hashlib.sha256(content).hexdigest()
        path = tmp_path / "media" / name[:2] / name[2:4] / f"{name}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        return (f"data/media/{name[:2]}/{name[2:4]}/{name}.png",)

    return put_


@pytest.fixture
def thumbnails(qapp, tmp_path):
    thumbnails = Thumbnails()
    thumbnails.show_archive(tmp_path / "archive.db")
    yield thumbnails
    thumbnails.stop()


def find(qtbot, thumbnails, files):
    if thumbnails.find(files, SIDE, 1.0) is None:
        qtbot.waitUntil(lambda: thumbnails.find(files, SIDE, 1.0) is not None)
        qtbot.waitUntil(lambda: not thumbnails.findChildren(WorkerThread))
    return thumbnails.find(files, SIDE, 1.0)


def test_a_picture_is_read_once(thumbnails, put, make_picture, qtbot):
    files = put(make_picture())
    assert thumbnails.find(files, SIDE, 1.0) is None
    assert find(qtbot, thumbnails, files).width() == 68
    assert find(qtbot, thumbnails, files).cacheKey() == find(qtbot, thumbnails, files).cacheKey()


def test_a_hostile_file_cannot_be_shown(thumbnails, put, hostile_picture, qtbot):
    assert find(qtbot, thumbnails, put(hostile_picture)).isNull()


def test_a_missing_file_cannot_be_shown(thumbnails, qtbot):
    assert find(qtbot, thumbnails, ("data/media/ab/cd/gone.png",)).isNull()
    assert thumbnails.find((), SIDE, 1.0).isNull()


def test_old_pictures_are_dropped(thumbnails, put, make_picture, qtbot, monkeypatch):
    monkeypatch.setattr(module, "_MAX_BYTES", 100_000)
    files = [put(make_picture(width=40 + number)) for number in range(12)]
    for each in files:
        find(qtbot, thumbnails, each)

    assert thumbnails.bytes <= 100_000
    assert thumbnails.find(files[-1], SIDE, 1.0) is not None
    assert thumbnails.find(files[0], SIDE, 1.0) is None


def test_another_archive_has_other_pictures(thumbnails, put, make_picture, qtbot, tmp_path):
    files = put(make_picture())
    find(qtbot, thumbnails, files)
    thumbnails.show_archive(tmp_path / "elsewhere" / "archive.db")

    assert thumbnails.bytes == 0
    assert find(qtbot, thumbnails, files).isNull()


def test_pictures_in_a_chosen_media_folder_are_shown(thumbnails, put, make_picture, qtbot, tmp_path):
    files = put(make_picture())
    thumbnails.show_archive(tmp_path / "elsewhere" / "archive.db")
    assert find(qtbot, thumbnails, files).isNull()

    with qtbot.waitSignal(thumbnails.changed):
        thumbnails.show_media_root(tmp_path / "media")
    assert find(qtbot, thumbnails, files).width() == 68

    thumbnails.show_media_root(None)
    assert find(qtbot, thumbnails, files).isNull()
