"""Progress of what only a repository has: its records in an export, and the search for its media files."""

import threading

import pytest
from PySide6.QtWidgets import QCheckBox, QProgressBar

from exporter_gui.application.reading import last_query
from exporter_gui.core.export import export
from exporter_gui.core.progress import OpeningProgress, OpeningStep, Progress
from exporter_gui.core.sources.repository.opening import forget_repository
from exporter_gui.ui.export.progress_panel import ProgressPanel
from tests.make_car import make
from tests.support.folder_user import export_to_folder
from tests.support.held_opening import HeldOpening
from tests.support.repositories import write_car

ENGINE = "exporter_gui.application.export.export_worker.export"


class HeldAt:
    """Lets the real engine export until its progress is of some kind."""

    def __init__(self, is_reached):
        self._is_reached = is_reached
        self.may_go_on = threading.Event()

    def export(self, request, on_progress, cancellation, on_opening):
        def report(progress):
            on_progress(progress)
            while self._is_reached(progress) and not (self.may_go_on.is_set() or cancellation.is_cancelled()):
                self.may_go_on.wait(0.005)

        return export(request, report, cancellation, on_opening)


@pytest.fixture
def path(tmp_path, monkeypatch):
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    yield write_car(tmp_path / "own" / "repo.car", make(400, 3, 3).car)
    forget_repository()


@pytest.fixture
def held(monkeypatch):
    held = HeldAt(lambda progress: progress.records_done > 300)
    monkeypatch.setattr(ENGINE, held.export)
    yield held
    held.may_go_on.set()


def export_everything(user, folder):
    user.choose("packingComboBox", "folder")
    user.find("everythingCheckBox", QCheckBox).setChecked(True)
    user.wait_for_count()
    export_to_folder(user, folder)


def test_the_bar_moves_while_records_are_written_and_the_export_can_be_cancelled(open_window, path, held, folder):
    user = open_window(path)
    user.wait_for_count()
    export_everything(user, folder / "all")
    user.wait(lambda: "records" in user.text("progressLabel"))
    bar = user.find("progressBar", QProgressBar)
    assert user.text("progressLabel").endswith(" of 1,601 records")
    user.wait(lambda: 1_000 * 400 / 2_001 < bar.value() < 1_000)

    user.press("cancelButton")
    user.wait_for_state("cancelled")
    assert list(folder.iterdir()) == []


def test_the_progress_of_records_grows_to_the_end(open_window, path, folder, monkeypatch):
    told = []
    show = ProgressPanel.show_progress
    monkeypatch.setattr(ProgressPanel, "show_progress", lambda panel, each: (told.append(each), show(panel, each)))
    user = open_window(path)
    user.wait_for_count()
    export_everything(user, folder / "all")
    user.wait_for_state("completed")
    shares = [each.share for each in told]
    assert shares == sorted(shares)
    assert len({each.records_done for each in told}) > 5
    assert told[-1].records_done == told[-1].records_total == 1_601


def test_the_search_for_media_files_shows_how_many_were_looked_at(open_window, path, monkeypatch):
    (path.parent / "blobs").mkdir()
    for number in range(60):
        (path.parent / "blobs" / f"{number}.txt").write_text("a note")
    held = HeldOpening(2, OpeningStep.MEDIA)
    monkeypatch.setattr(last_query, "read_archive", held.read_archive)
    user = open_window(path)
    user.wait(lambda: user.text("openingLabel").startswith("Looking for media files…"))
    bar = user.find("openingBar", QProgressBar)
    assert (bar.minimum(), bar.maximum()) == (0, 0)
    held.may_go_on.set()
    user.wait_for_state("ready")


def test_an_export_that_has_to_read_the_repository_again_tells_how_far_it_is(open_window, path, folder, monkeypatch):
    told = []
    show = ProgressPanel.show_opening
    monkeypatch.setattr(
        ProgressPanel, "show_opening", lambda panel, name, each: (told.append(each), show(panel, name, each))
    )
    user = open_window(path)
    user.wait_until_read()
    forget_repository()
    user.export_to(folder / "posts.json")
    user.wait_for_state("completed")
    assert told[-1] == OpeningProgress(1.0)
    assert len(told) > 10


def test_records_are_part_of_the_share():
    assert Progress(10, 10, 0, 1.0, records_done=5, records_total=10).share == 0.75
