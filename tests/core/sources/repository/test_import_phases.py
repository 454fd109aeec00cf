"""Each phase of reading a repository tells its progress and can be cancelled."""

import shutil

import pytest

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.errors import Cancelled, RequestError
from exporter_gui.core.model.additions import Additions
from exporter_gui.core.progress import OpeningStep
from exporter_gui.core.sources import read_archive
from exporter_gui.core.sources.repository import block_scan, car_file, import_progress, private_database
from exporter_gui.core.sources.repository.import_progress import ImportProgress, Phase
from tests.make_car import make
from tests.support.repositories import write_car
from tests.support.small_archive import alter


@pytest.fixture
def path(tmp_path):
    return write_car(tmp_path / "own" / "repo.car", make(600, 1, 3).car)


@pytest.fixture
def archive(make_archive, tmp_path):
    """An archive of the account of the repository."""
    archive = shutil.copy2(make_archive("--posts", "1500"), tmp_path / "archive.db")
    return alter(archive, "UPDATE profiles SET did = ?", [make(0, 0, 3).writer.did])


@pytest.fixture
def blobs(tmp_path):
    """A folder of files, none of which is wanted."""
    folder = tmp_path / "blobs"
    folder.mkdir()
    for number in range(120):
        (folder / f"{number}.txt").write_text("a note")
    return folder


@pytest.fixture
def files(path, archive, blobs):
    return path, archive, blobs


@pytest.fixture(autouse=True)
def _often(monkeypatch):
    """SQLite is to ask as often as it does with a large repository."""
    for module in (import_progress, private_database):
        monkeypatch.setattr(module, "OPERATIONS_BETWEEN_CHECKS", 100)
    for module in (block_scan, car_file):
        monkeypatch.setattr(module, "_PIECE_BYTES", 1 << 14)


def opened(path, archive, blobs, cancellation, told):
    additions = Additions(None, blobs, archive)
    return read_archive(path, cancellation, lambda _opened: None, on_opening=told.append, additions=additions)


def test_all_steps_are_told_and_none_goes_back(path, archive, blobs):
    told = []
    opened(path, archive, blobs, Cancellation(), told)
    shares = [progress.share for progress in told if progress.share is not None]
    assert shares == sorted(shares)
    assert {progress.step for progress in told} == set(OpeningStep)
    assert [progress.files for progress in told if progress.step is OpeningStep.MEDIA] == [0, 50, 100]


@pytest.mark.parametrize("phase", Phase)
def test_every_phase_tells_how_far_it_is(phase, files, monkeypatch):
    current, within = [], []
    begin = ImportProgress.begin

    def watched(progress, phase, total, **how):
        current.append(phase)
        begin(progress, phase, total, **how)

    monkeypatch.setattr(ImportProgress, "begin", watched)

    class Told(list):
        def append(self, progress):
            within.append((current[-1], progress.share))

    opened(*files, Cancellation(), Told())
    assert len([share for at, share in within if at is phase and share is not None]) >= 2


class CancelledIn(Cancellation):
    """Cancels itself when SQLite or the program asks for the third time after a phase has begun."""

    def __init__(self, phase, monkeypatch):
        super().__init__()
        self._asked = None
        self.begun = []
        begin = ImportProgress.begin

        def watched(progress, begun, total, **how):
            begin(progress, begun, total, **how)
            self._asked = 0 if begun is phase else self._asked
            self.begun.append(begun)

        monkeypatch.setattr(ImportProgress, "begin", watched)

    def _ask(self):
        if self._asked is not None:
            self._asked += 1
            if self._asked == 3:
                self.cancel()

    def check(self):
        self._ask()
        super().check()

    def is_cancelled(self):
        self._ask()
        return super().is_cancelled()


@pytest.mark.parametrize("phase", Phase)
def test_cancelling_stops_in_the_middle_of_every_phase_and_leaves_nothing(phase, files, monkeypatch, private):
    cancellation = CancelledIn(phase, monkeypatch)
    with pytest.raises(Cancelled):
        opened(*files, cancellation, [])
    assert cancellation.begun[-1] is phase
    assert list(private.iterdir()) == []


def test_cancelling_stops_the_search_for_media_files(path, archive, blobs):
    cancellation = Cancellation()

    class Told(list):
        def append(self, progress):
            if progress.step is OpeningStep.MEDIA:
                cancellation.cancel()
                super().append(progress)

    told = Told()
    with pytest.raises(Cancelled):
        opened(path, archive, blobs, cancellation, told)
    assert len(told) == 1


def test_an_archive_of_another_account_is_refused_before_the_records_are_read(path, make_archive):
    told = []
    with pytest.raises(RequestError):
        opened(path, make_archive("--posts", "10"), None, Cancellation(), told)
    assert max(progress.share for progress in told) < 0.2
