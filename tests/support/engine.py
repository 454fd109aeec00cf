"""The engine as tests call it."""

import hashlib
from pathlib import Path

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.database.text_format import TextFormat
from exporter_gui.core.export import export
from exporter_gui.core.formats import FORMATS
from exporter_gui.core.formats.format import Layout
from exporter_gui.core.formats.parquet_format import is_installed
from exporter_gui.core.formats.sheet.writer import SheetWriter
from exporter_gui.core.formats.text_writer import TextWriter
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.progress import OnProgress, Progress
from exporter_gui.core.request import ExportRequest
from exporter_gui.core.result import ExportResult
from exporter_gui.core.sources import read_archive
from tests.support.small_archive import stored_posts

EVERYTHING = Selection(did=None)


def ignore(_progress: Progress) -> None:
    """Take no notice of progress."""


def export_to(  # noqa: PLR0913 - all that an export can be told
    destination: Path,
    archive: Path,
    selection: Selection = EVERYTHING,
    *,
    on_progress: OnProgress = ignore,
    cancellation: Cancellation | None = None,
    overwrite: bool = False,
) -> ExportResult:
    """Export in the format that the destination's suffix names."""
    format_ = destination.suffix.removeprefix(".")
    request = ExportRequest(archive, selection, format_, destination, overwrite=overwrite)
    return export(request, on_progress, cancellation)


class Nowhere:
    """Output of writers that are not used."""

    def create(self, _name: str = "") -> "Nowhere":
        return self

    def write(self, data: bytes) -> None:
        raise AssertionError(data)


FILE_FORMATS = tuple(
    id_ for id_, format_ in FORMATS.items() if format_.layout is Layout.FILE and (id_ != "parquet" or is_installed())
)
TEXT_FORMATS = tuple(id_ for id_, format_ in FORMATS.items() if hasattr(format_.options(), "compression"))


def text_format(format_id: str, archive: Path | None = None) -> TextFormat:
    """How a format writes posts as text; of a spreadsheet, those of this archive."""
    writer = FORMATS[format_id].writer(Nowhere())
    assert isinstance(writer, TextWriter)
    if isinstance(writer, SheetWriter) and archive is not None:
        read_archive(archive, Cancellation(), writer.prepare)
    return writer.text_format


def written_by_rule(format_: TextFormat, archive: Path) -> bytes:
    """Write all posts of an archive by a format's rule, without its fast path."""
    posts = stored_posts(archive)
    records = [without_marks(format_, format_.write_post(post)[0]) for post in posts]
    return format_.preamble + format_.separator.join(records) + format_.postamble if posts else format_.empty


def without_marks(format_: TextFormat, text: bytes) -> bytes:
    """Remove what the writer counts and removes."""
    for mark in format_.marks:
        text = text.replace(mark, b"")
    return text


def exported(archive: Path, folder: Path, format_: str = "json", selection: Selection = EVERYTHING) -> bytes:
    """Export into a folder, which must not hold such a file yet; return what was written."""
    folder.mkdir(parents=True, exist_ok=True)
    destination = folder / f"posts.{format_}"
    export_to(destination, archive, selection)
    return destination.read_bytes()


def contents(folder: Path) -> dict[str, str]:
    """Everything in a folder: names, and digests of the files."""
    digests = {}
    for path in sorted(folder.rglob("*")):
        digest = hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "no file"
        digests[path.relative_to(folder).as_posix()] = digest
    return digests


def difference(written: bytes, expected: bytes) -> str:
    """Where two files differ first, readable; nothing where they are equal."""
    if written == expected:
        return ""
    pairs = zip(written, expected, strict=False)
    same = next((at for at, (one, other) in enumerate(pairs) if one != other), min(len(written), len(expected)))
    around = slice(max(0, same - 200), same + 200)
    return f"differs at byte {same}:\nwritten  {written[around]!r}\nexpected {expected[around]!r}"
