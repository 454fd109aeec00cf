"""Exports as folders and ZIPs hold posts, media files, a manifest and checksums, and appear whole or not at all."""

import csv
import io
import json
import shutil
import subprocess
import sys
import zipfile
from datetime import datetime

import pytest

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.delivery import packaged
from exporter_gui.core.errors import ArchiveError, Cancelled, DestinationError, RequestError
from exporter_gui.core.export import export
from exporter_gui.core.model.media import MediaChoice
from exporter_gui.core.model.media_record import MediaState
from exporter_gui.core.output.output_folder import OutputFolder
from exporter_gui.core.output.packing import Packing
from exporter_gui.core.request import ExportRequest
from exporter_gui.core.verify.verification import verify
from tests.support.bagit_library import bagit
from tests.support.engine import EVERYTHING, contents, exported
from tests.support.media_archive import make_media_archive, package, picture, sha256, store

FILES = 7


@pytest.fixture
def archive(empty, tmp_path):
    return make_media_archive(empty, tmp_path / "archive", FILES)


def unpacked(path, folder):
    """The content of a folder or ZIP, as a folder."""
    if path.suffix != ".zip":
        return path
    with zipfile.ZipFile(path) as packed:
        packed.extractall(folder)
    (inner,) = folder.iterdir()
    assert inner.name == path.stem
    return inner


@pytest.mark.parametrize("name", ["export", "export.zip"])
@pytest.mark.parametrize("format_", ["json", "csv", "jsonl"])
def test_a_package_holds_posts_media_table_manifest_and_checksums(name, format_, archive, folder, tmp_path):
    result = package(archive, folder / name, format=format_)
    assert [path.name for path in folder.iterdir()] == [name]
    root = unpacked(folder / name, tmp_path / "unpacked")
    media = {f"media/{digest[:2]}/{digest}.jpg" for digest in map(sha256, map(picture, range(FILES)))}
    found = {each for each, digest in contents(root).items() if digest != "no file"}
    assert found == media | {f"posts.{format_}", "media.csv", "manifest.json", "SHA256SUMS"}
    assert (root / f"posts.{format_}").read_bytes() == exported(archive, tmp_path / "alone", format_)
    sums = dict(reversed(line.split("  ")) for line in (root / "SHA256SUMS").read_text().splitlines())
    assert sums == {each: contents(root)[each] for each in found if each != "SHA256SUMS"}
    assert (result.posts, result.media.copied, result.media.wanted, result.media.files) == (3, FILES, FILES, FILES)
    assert result.notes_in_words() == []
    assert verify(folder / name).is_whole


def test_sha256sum_understands_the_checksums(archive, folder):
    if not shutil.which("sha256sum"):
        pytest.skip("there is no sha256sum")
    package(archive, folder / "export")
    checked = ["sha256sum", "--quiet", "--strict", "-c", "SHA256SUMS"]
    assert subprocess.run(checked, cwd=folder / "export", check=False).returncode == 0


def test_the_table_tells_of_each_post_its_files(archive, folder):
    package(archive, folder / "export")
    text = (folder / "export" / "media.csv").read_bytes().decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert len(rows) == FILES
    alt_texts = {sha256(picture(number)): f"picture {number}" for number in range(FILES)}
    for row in rows:
        assert row["Alt text"] == alt_texts[row["SHA-256"]]
        assert (row["State"], row["Type"], row["Bytes"]) == ("copied", "image/jpeg", "1000")
        assert (folder / "export" / row["File"]).read_bytes()[:3] == b"\xff\xd8\xff"
    posts = [post["uri"] for post in json.loads((folder / "export" / "posts.json").read_bytes())]
    assert [row["Post"] for row in rows] == sorted((row["Post"] for row in rows), key=posts.index)


def test_a_cell_that_a_spreadsheet_would_run_is_made_harmless(empty, folder, tmp_path):
    archive = make_media_archive(empty, tmp_path / "archive")
    store(archive, picture(1), alt_text='=HYPERLINK("https://evil.example")')
    package(archive, folder / "export")
    text = (folder / "export" / "media.csv").read_bytes().decode("utf-8-sig")
    (row,) = csv.DictReader(io.StringIO(text, newline=""))
    assert row["Alt text"] == '\'=HYPERLINK("https://evil.example")'


class _Noon(datetime):
    @classmethod
    def now(cls, tz=None):
        return cls(2026, 3, 29, 12, tzinfo=tz)


@pytest.mark.parametrize("is_bag", [False, True])
def test_the_same_content_gives_the_same_zip(is_bag, archive, folder, monkeypatch):
    monkeypatch.setattr(packaged, "datetime", _Noon)
    package(archive, folder / "export.zip", is_bag=is_bag)
    first = (folder / "export.zip").read_bytes()
    package(archive, folder / "export.zip", is_bag=is_bag, overwrite=True)
    assert (folder / "export.zip").read_bytes() == first


def test_entries_of_a_zip_are_sorted_stored_or_compressed_and_without_data_descriptors(archive, folder):
    package(archive, folder / "export.zip")
    with zipfile.ZipFile(folder / "export.zip") as packed:
        entries = packed.infolist()
        assert packed.testzip() is None
    names = [entry.filename for entry in entries]
    assert names == sorted(names)
    for entry in entries:
        stored = "/media/" in entry.filename
        assert entry.compress_type == (zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED)
        assert (entry.flag_bits & 8, entry.create_system, entry.external_attr >> 16) == (0, 3, 0o100644)
        assert entry.date_time == (1980, 1, 1, 0, 0, 0)


@pytest.mark.filterwarnings("ignore::DeprecationWarning:bagit")
@pytest.mark.parametrize("name", ["bag", "bag.zip"])
def test_a_bag_is_valid(name, archive, folder, tmp_path):
    package(archive, folder / name, is_bag=True)
    root = unpacked(folder / name, tmp_path / "unpacked")
    bag = bagit.Bag(str(root))
    bag.validate()
    assert bag.info["Payload-Oxum"].endswith(f".{FILES + 2}")
    assert verify(folder / name).is_whole
    (root / "data" / "posts.json").write_bytes(b"[]\n")
    with pytest.raises(bagit.BagValidationError):
        bagit.Bag(str(root)).validate()


@pytest.mark.parametrize("name", ["export", "export.zip"])
def test_without_media_there_is_no_table_of_them(name, archive, folder, tmp_path):
    result = package(archive, folder / name, media=MediaChoice.NONE)
    root = unpacked(folder / name, tmp_path / "unpacked")
    assert sorted(path.name for path in root.iterdir()) == ["SHA256SUMS", "manifest.json", "posts.json"]
    assert result.media is None


def test_other_kinds_are_left_out_and_told_unless_all_are_asked_for(archive, folder):
    page = b"<!doctype html><title>A page</title>"
    store(archive, page, ".html", mime_type="text/html; charset=utf-8")
    store(archive, b"MZ" + bytes(100), ".EXE", mime_type="")
    result = package(archive, folder / "images")
    assert result.media.counts == {MediaState.COPIED: FILES, MediaState.OTHER_KIND: 2}
    assert result.notes_in_words() == [
        "Files that are neither images nor videos, left out: 2; to include them, choose all media files."
    ]
    result = package(archive, folder / "all", media=MediaChoice.ALL)
    assert result.media.copied == FILES + 2
    digest = sha256(page)
    assert (folder / "all" / "media" / digest[:2] / f"{digest}.html").read_bytes() == page


def test_a_file_that_only_claims_to_be_an_image_is_told_by_its_first_bytes(archive, folder):
    store(archive, b"<script>", ".jpg", mime_type="image/jpeg")
    store(archive, b"\x89PNG\r\n\x1a\n" + bytes(9), ".exe", mime_type="application/x-msdownload")
    result = package(archive, folder / "images")
    assert result.media.counts == {MediaState.COPIED: FILES + 1, MediaState.OTHER_KIND: 1}
    assert len(list((folder / "images").rglob("*.png"))) == 1


def test_progress_goes_on_through_the_media_files(archive, folder):
    seen = []
    package(archive, folder / "export", on_progress=seen.append)
    assert [progress.share for progress in seen] == sorted(progress.share for progress in seen)
    assert (seen[0].posts_done, seen[0].files_done, seen[0].files_total) == (3, 0, FILES)
    assert (seen[-1].files_done, seen[-1].share) == (FILES, 1)
    assert seen[-1].bytes_written > seen[0].bytes_written


@pytest.mark.parametrize("name", ["export", "export.zip"])
def test_cancelling_between_media_files_leaves_nothing(name, archive, folder, monkeypatch):
    cancellation = Cancellation()
    copy = packaged.MediaCopy._take

    def cancel_and_take(self, *file):
        cancellation.cancel()
        return copy(self, *file)

    monkeypatch.setattr(packaged.MediaCopy, "_take", cancel_and_take)
    with pytest.raises(Cancelled):
        package(archive, folder / name, cancellation=cancellation)
    assert list(folder.iterdir()) == []


def test_the_archive_is_not_locked_and_may_change_while_media_files_are_copied(archive, folder, monkeypatch):
    copy = packaged.MediaCopy._take

    def write_and_take(self, record, *file):
        store(archive, picture(100 + int(record.sha256[:8], 16)))
        return copy(self, record, *file)

    monkeypatch.setattr(packaged.MediaCopy, "_take", write_and_take)
    assert package(archive, folder / "export").media.copied == FILES


@pytest.mark.parametrize("options", [{"is_bag": True}, {"media": MediaChoice.ALL}])
def test_a_single_file_is_no_bag_and_takes_no_media_files(options, archive, folder):
    with pytest.raises(RequestError, match=r"would be a single file"):
        package(archive, folder / "posts.json", **{"packing": Packing.FILE, "media": MediaChoice.NONE, **options})
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("name", ["export", "export.zip"])
def test_a_damaged_archive_leaves_nothing(name, archive, folder):
    with archive.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * 20_000)
    with pytest.raises(ArchiveError):
        package(archive, folder / name)
    assert list(folder.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="there, such names cannot be")
@pytest.mark.parametrize("name", ["12:30.zip", "con.zip", "no \udcff text.zip"])
def test_a_zip_whose_name_no_folder_may_have_on_windows_has_another_folder_in_it(name, archive, folder):
    package(archive, folder / name)
    with zipfile.ZipFile(folder / name) as packed:
        assert {entry.partition("/")[0] for entry in packed.namelist()} == {"export"}
    assert verify(folder / name).is_whole


@pytest.mark.skipif(sys.platform == "win32", reason="there, such names cannot be")
@pytest.mark.parametrize("name", ["12:30", "no \udcff text"])
def test_a_folder_and_a_file_may_have_any_name(name, archive, folder):
    package(archive, folder / name)
    assert verify(folder / name).is_whole
    path = folder / f"{name}.json"
    export(ExportRequest(archive, EVERYTHING, "json", path, has_manifest=True))
    assert verify(path).is_whole


def test_a_full_disk_is_told_before_the_work_begins(archive, folder, monkeypatch):
    monkeypatch.setattr(OutputFolder, "free_bytes", lambda _self: 5_000)
    with pytest.raises(DestinationError, match="There is not enough space for “export”"):
        package(archive, folder / "export")
    assert list(folder.iterdir()) == []


LIMITED = """
import resource, sys
from pathlib import Path
from exporter_gui.core.errors import ExporterError
from exporter_gui.core.export import export
from exporter_gui.core.model.media import MediaChoice
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.output.packing import Packing
from exporter_gui.core.delivery import packaged
from exporter_gui.core.request import ExportRequest

for number in range(4, 30):
    resource.setrlimit(resource.RLIMIT_NOFILE, (number, 100))
    destination = Path(sys.argv[2])
    packing = Packing.ZIP if destination.suffix else Packing.FOLDER
    request = ExportRequest(
        Path(sys.argv[1]), Selection(None), "json", destination, True, packing=packing, media=MediaChoice.IMAGES
    )
    try:
        print(export(request).posts)
    except ExporterError as error:
        print(error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there, the number of open files is not limited so")
@pytest.mark.parametrize("name", ["export", "export.zip"])
def test_whatever_number_of_files_may_be_open_there_is_a_sentence_or_an_export(name, archive, folder, python):
    out, errors = python(LIMITED, archive, folder / name).communicate()
    assert errors == ""
    lines = out.splitlines()
    assert lines[-1] == "3"
    assert [line for line in lines if line != "3" and "Too many files are open to " not in line] == []
    assert [path.name for path in folder.iterdir()] == [name]
