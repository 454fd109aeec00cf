"""Shared fixtures of the application tests: an archive, a destination, and a check for running threads."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from exporter_gui.application.export.export_job import ExportJob
from exporter_gui.application.reading.archive_reader import ArchiveReader
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.request import ExportRequest
from tests.support.left_running import nothing_is_left_running, nothing_old_is_searched  # noqa: F401 - used by every test here
from tests.support.session_buses import bus, heard, no_bus, silent_bus  # noqa: F401 - for tests of the desktop
from tests.support.slow_engine import export_until_cancelled

ENGINE = "exporter_gui.application.export.export_worker.export"


@pytest.fixture
def request_to(archive: Path) -> Callable[[Path], ExportRequest]:
    """Ask for everything in `archive`, in a file."""
    return lambda path: ExportRequest(archive, Selection(did=None), "json", path)


@pytest.fixture
def engine_that_waits_to_be_cancelled(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ENGINE, export_until_cancelled)


@pytest.fixture
def broken_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    def break_down(*_arguments: object) -> None:
        raise RuntimeError("the engine broke down")

    monkeypatch.setattr(ENGINE, break_down)


@pytest.fixture
def job(qtbot: QtBot) -> Iterator[ExportJob]:
    job = ExportJob()
    yield job
    job.stop()
    _end(job)


@pytest.fixture
def reader(qtbot: QtBot) -> Iterator[ArchiveReader]:
    reader = ArchiveReader()
    yield reader
    reader.stop()
    _end(reader)


def _end(owner: ArchiveReader | ExportJob) -> None:
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
