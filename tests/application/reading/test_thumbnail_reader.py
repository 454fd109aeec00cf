"""Pictures are read one after another in the background, the latest request first."""

import hashlib
import threading

import pytest

from exporter_gui.application.reading.thumbnails import PictureRequest, ThumbnailReader
from exporter_gui.application.worker_thread import WorkerThread

PATIENCE_MS = 10_000


@pytest.fixture
def request_for(tmp_path):
    def make(content):
        name = hashlib.sha256(content).hexdigest()
        path = tmp_path / "media" / name[:2] / name[2:4] / f"{name}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        recorded = f"data/media/{name[:2]}/{name[2:4]}/{path.name}"
        return PictureRequest((tmp_path / "archive.db",), ("no such file", recorded), 68, 68)

    return make


@pytest.fixture
def gate():
    return threading.Event()


@pytest.fixture
def reader(qapp, gate):
    def decode(content, _wanted):
        assert gate.wait(10)
        if content == b"broken":
            raise ValueError(content)
        return content.decode()

    reader = ThumbnailReader(decode)
    yield reader
    gate.set()
    reader.stop()


def wait(qtbot, reader):
    qtbot.waitUntil(lambda: not reader.findChildren(WorkerThread), timeout=PATIENCE_MS)


def listen(reader):
    """Return a list that fills with the pictures that are read."""
    pictures = []
    reader.read.connect(lambda _wanted, picture: pictures.append(picture))
    return pictures


def test_the_latest_request_is_read_first(reader, request_for, gate, qtbot):
    pictures = listen(reader)
    gate.set()
    reader.pause()
    for name in (b"first", b"second", b"third", b"first"):
        reader.request(request_for(name))
    reader.resume()
    wait(qtbot, reader)

    assert pictures == ["first", "third", "second"]


def test_old_requests_are_dropped_if_there_are_many(reader, request_for, gate, qtbot):
    pictures = listen(reader)
    for number in range(200):
        reader.request(request_for(str(number).encode()))
    gate.set()
    wait(qtbot, reader)

    assert 64 <= len(pictures) <= 65
    assert "199" in pictures
    assert "100" not in pictures


def test_a_picture_that_cannot_be_shown_is_answered_too(reader, request_for, gate, qtbot):
    pictures = listen(reader)
    gate.set()
    reader.request(request_for(b"broken"))
    wait(qtbot, reader)
    reader.request(request_for(b"fine"))
    wait(qtbot, reader)

    assert pictures == [None, "fine"]


def test_reading_pauses_and_resumes(reader, request_for, gate, qtbot):
    pictures = listen(reader)
    reader.pause()
    reader.request(request_for(b"later"))
    assert not reader.findChildren(WorkerThread)
    gate.set()
    reader.resume()
    wait(qtbot, reader)

    assert pictures == ["later"]


def test_forgotten_requests_are_not_read(reader, request_for, gate, qtbot):
    pictures = listen(reader)
    for name in (b"one", b"two", b"three"):
        reader.request(request_for(name))
    reader.forget()
    gate.set()
    wait(qtbot, reader)

    assert len(pictures) <= 1
