"""Progress that arrives after Cancel was pressed does not hide that the export is being cancelled."""

import threading

import pytest
from PySide6.QtWidgets import QProgressBar

from exporter_gui.application.export.export_job import ExportJob
from exporter_gui.core.errors import Cancelled
from exporter_gui.core.progress import Progress


@pytest.fixture
def late_engine(open_window, monkeypatch):
    """An engine that tells of a batch only when it is to be cancelled, and ends when the test lets it."""
    may_end = threading.Event()

    def export(_request, on_progress, cancellation, _on_opening):
        while not cancellation.is_cancelled():
            may_end.wait(0.002)
        on_progress(Progress(2_000, 5_000, 1_000_000, 1.0))
        may_end.wait(60)
        raise Cancelled

    monkeypatch.setattr("exporter_gui.application.export.export_worker.export", export)
    yield may_end
    may_end.set()


def test_late_progress_is_not_shown(user, late_engine, folder):
    told = []
    user.window.findChild(ExportJob).progressed.connect(told.append)
    user.export_to(folder / "posts.json")
    user.press("cancelButton")
    user.wait(lambda: bool(told))

    assert user.text("progressLabel") == "Cancelling…"
    assert user.find("progressBar", QProgressBar).value() == 0
    late_engine.set()
    user.wait_for_state("cancelled")
