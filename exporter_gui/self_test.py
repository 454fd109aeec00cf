"""Self-test of an installation: exports an archive in every format, reads files back, and opens the window."""

import csv
import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from exporter_gui import __version__
from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.errors import ExporterError, RequestError
from exporter_gui.core.estimate import estimate
from exporter_gui.core.export import export
from exporter_gui.core.formats import FORMATS, AnyFormat
from exporter_gui.core.formats.format import Layout
from exporter_gui.core.messages import Code
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.request import ExportRequest
from exporter_gui.core.sources import read_archive
from exporter_gui.resources import resource
from exporter_gui.standard_streams import print_error, print_result

SAMPLE, REPOSITORY = "sample.db", "sample.car"
ICON = "icons/exporter-gui.svg"
_PATIENCE_MS = 60_000


class SelfTestError(Exception):
    """Failed check; the message describes it."""


def main(arguments: Sequence[str]) -> int:
    """Test with the sample archive or a given one; print a line for each step; return the exit code."""
    archive = Path(arguments[0]) if arguments else resource(SAMPLE)
    try:
        for line in _steps(archive):
            print_result(line)
        print_result("The self-test passed.")
    except (SelfTestError, ExporterError, ImportError) as error:
        print_error(f"exporter-gui: the self-test failed: {error}")
        return 1
    return 0


def _steps(archive: Path) -> Iterator[str]:
    yield f"exporter-gui {__version__}, Python {sys.version.split()[0]}, {sys.platform}"
    posts = read_archive(archive, Cancellation(), lambda opened: opened.summary(), brief=True).posts
    yield f"{archive.name}: {posts:,} posts"
    repository = read_archive(resource(REPOSITORY), Cancellation(), lambda opened: opened.summary())
    yield f"{REPOSITORY}: {repository.posts:,} posts"
    with tempfile.TemporaryDirectory() as folder:
        for name, format_ in FORMATS.items():
            if format_.layout is Layout.FILE:
                yield _export_if_installed(archive, posts, name, Path(folder, f"{name}{format_.suffix}"))
            else:
                yield _write_sample(archive, name, format_)
    yield from _window(archive)


def _export_if_installed(archive: Path, posts: int, name: str, file: Path) -> str:
    try:
        return _export(archive, posts, name, file)
    except RequestError as error:
        if error.code is not Code.FORMAT_NOT_INSTALLED:
            raise
        return f"{name}: {error}"


def _export(archive: Path, posts: int, name: str, file: Path) -> str:
    result = export(ExportRequest(archive, Selection(did=None), name, file))
    _require(result.posts == posts, f"{name}: {result.posts} of {posts} posts were exported")
    _require(file.stat().st_size == result.bytes, f"{name}: the file does not have the size that was reported")
    read = _READERS.get(name)
    if read is not None:
        found = read(file)
        _require(found == posts, f"{name}: the file contains {found} posts instead of {posts}")
    return f"{name}: {result.posts:,} posts, {result.bytes:,} bytes, {'' if read else 'not '}read back"


def _write_sample(archive: Path, name: str, format_: AnyFormat) -> str:
    """Write a sample of the posts in a format of many files, with all files that it takes along."""
    found = read_archive(archive, Cancellation(), lambda opened: estimate(opened, Selection(did=None), format_))
    return f"{name}: {found.posts:,} posts, about {found.bytes:,} bytes"


def _json_posts(file: Path) -> int:
    try:
        return len(json.loads(file.read_bytes()))
    except ValueError as error:
        raise SelfTestError(f"json: {error}") from error


def _json_lines_posts(file: Path) -> int:
    try:
        return sum(isinstance(json.loads(line), dict) for line in file.read_bytes().splitlines())
    except ValueError as error:
        raise SelfTestError(f"jsonl: {error}") from error


def _csv_posts(file: Path) -> int:
    with file.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.reader(stream))
    _require(len({len(row) for row in rows}) == 1, "csv: some rows do not have as many fields as the header")
    return len(rows) - 1


_READERS: dict[str, Callable[[Path], int]] = {"json": _json_posts, "csv": _csv_posts, "jsonl": _json_lines_posts}
"""Functions that count the posts in a file, by format; files of other formats are not read back."""


def _window(archive: Path) -> Iterator[str]:
    """Create the window off-screen without stored data, let it open the archive, and render it."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QEventLoop, QTimer, QTranslator  # noqa: PLC0415 - the other steps work without Qt
    from PySide6.QtGui import QIcon  # noqa: PLC0415 - as above
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - as above

    from exporter_gui.app import create_window  # noqa: PLC0415 - as above
    from exporter_gui.application.storage.app_data import AppData  # noqa: PLC0415 - as above
    from exporter_gui.application.storage.app_database import AppDatabase  # noqa: PLC0415 - as above

    application = QApplication.instance() or QApplication(sys.argv[:1])
    _require(not QIcon(str(resource(ICON))).pixmap(48).isNull(), "the icon cannot be drawn")
    for file in sorted(resource("translations").glob("*.qm")):
        _require(QTranslator(application).load(str(file)), f"the translation {file.name} cannot be loaded")
        yield f"translation: {file.stem}"
    window = create_window(archive, AppData(AppDatabase(None)))
    loop = QEventLoop()
    QTimer.singleShot(_PATIENCE_MS, loop.quit)
    watch = QTimer()
    watch.timeout.connect(lambda: None if window.property("state") == "opening" else loop.quit())
    watch.start(5)
    loop.exec()
    watch.stop()
    state, picture = window.property("state"), window.grab()
    window.stop()
    window.close()
    _require(state == "ready", f"the window did not open the archive; its state is “{state}”")
    yield f"window: opened the archive, rendered {picture.width()} x {picture.height()} pixels"


def _require(condition: bool, sentence: str) -> None:  # noqa: FBT001 - reads as a sentence
    if not condition:
        raise SelfTestError(f"{sentence}.")
