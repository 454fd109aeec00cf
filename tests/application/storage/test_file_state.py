"""States of exported files."""

import os
import sys
from dataclasses import replace

import pytest

from exporter_gui.application.storage.choices import Choices
from exporter_gui.application.storage.file_state import FileState, file_states, lost_exports
from exporter_gui.application.storage.history import Outcome
from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.errors import Cancelled, VerificationError
from exporter_gui.core.export import export
from exporter_gui.core.messages import Code
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.output.packing import Packing
from exporter_gui.core.request import ExportRequest
from tests.support.an_export import an_export, an_export_to
from tests.support.engine import ignore


def state_of(entry):
    ((number, state),) = file_states([replace(entry, id=7)], Cancellation())
    assert number == 7
    return state


def test_a_file_with_the_same_bytes_is_unchanged(tmp_path):
    assert state_of(an_export_to(tmp_path / "a.json")) is FileState.UNCHANGED


def test_a_large_file_is_read_to_its_end(tmp_path):
    entry = an_export_to(tmp_path / "a.json", b"x" * 3_000_000)
    assert state_of(entry) is FileState.UNCHANGED

    (tmp_path / "a.json").write_bytes(b"x" * 2_999_999 + b"y")
    assert state_of(entry) is FileState.CHANGED


@pytest.mark.parametrize("content", [b"stops", b"post", b"posts and more", b""])
def test_a_file_with_other_bytes_is_changed(tmp_path, content):
    entry = an_export_to(tmp_path / "a.json")
    (tmp_path / "a.json").write_bytes(content)

    assert state_of(entry) is FileState.CHANGED


def test_a_deleted_file_is_missing(tmp_path):
    assert state_of(an_export(destination=tmp_path / "a.json")) is FileState.MISSING


def test_a_file_in_a_deleted_folder_is_missing(tmp_path):
    (tmp_path / "folder").write_text("a file now")

    assert state_of(an_export(destination=tmp_path / "folder" / "a.json")) is FileState.MISSING


def test_a_folder_or_a_pipe_is_not_the_file(tmp_path):
    (tmp_path / "a.json").mkdir()
    assert state_of(an_export(destination=tmp_path / "a.json")) is FileState.MISSING
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "b.json")
        assert state_of(an_export(destination=tmp_path / "b.json")) is FileState.MISSING


def test_without_a_hash_the_same_size_tells_nothing_and_another_size_tells(tmp_path):
    entry = an_export_to(tmp_path / "a.json", sha256=None)
    assert state_of(entry) is FileState.UNKNOWN

    (tmp_path / "a.json").write_bytes(b"more than that")
    assert state_of(entry) is FileState.CHANGED


@pytest.mark.skipif(sys.platform == "win32", reason="there, a name that is too long is not always told from no file")
def test_a_name_that_cannot_be_is_unknown(tmp_path):
    assert state_of(an_export(destination=tmp_path / ("x" * 300))) is FileState.UNKNOWN


def test_exports_that_wrote_nothing_have_no_file(tmp_path):
    ended = [an_export(id=number, outcome=outcome) for number, outcome in enumerate(Outcome)]

    assert [number for number, _state in file_states(ended, Cancellation())] == [0]


def test_states_known_by_size_come_before_those_that_need_reading(tmp_path):
    entries = [
        replace(an_export_to(tmp_path / "a.json"), id=1),
        replace(an_export_to(tmp_path / "b.json"), id=2),
        an_export(id=3, destination=tmp_path / "gone.json"),
    ]

    assert list(file_states(entries, Cancellation())) == [
        (3, FileState.MISSING),
        (1, FileState.UNCHANGED),
        (2, FileState.UNCHANGED),
    ]


def test_of_two_exports_to_one_file_the_last_is_unchanged(tmp_path):
    first = replace(an_export_to(tmp_path / "a.json", b"first"), id=1)
    last = replace(an_export_to(tmp_path / "a.json", b"later"), id=2)

    assert dict(file_states([last, first], Cancellation())) == {1: FileState.CHANGED, 2: FileState.UNCHANGED}


def test_reading_stops_when_it_is_cancelled(tmp_path):
    entry = an_export_to(tmp_path / "a.json")
    cancellation = Cancellation()
    cancellation.cancel()

    with pytest.raises(Cancelled):
        list(file_states([replace(entry, id=1)], cancellation))


FOLDER, ZIP = Choices(packing=Packing.FOLDER), Choices(packing=Packing.ZIP)


def test_a_folder_that_is_gone_is_missing(tmp_path):
    entry = an_export(destination=tmp_path / "mine", choices=FOLDER, bytes=5_000)
    assert state_of(entry) is FileState.MISSING

    (tmp_path / "mine").write_text("a file now")
    assert state_of(entry) is FileState.MISSING


@pytest.fixture
def folder_entry(make_archive, folder):
    """An export to a folder, as the history knows it."""
    archive, selection = make_archive("--posts", "30"), Selection(did=None)
    request = ExportRequest(archive, selection, "json", folder / "mine", packing=Packing.FOLDER, tells_end=True)
    result = export(request, ignore)
    known = {"posts": result.posts, "bytes": result.bytes, "end": result.end}
    return an_export(destination=folder / "mine", choices=FOLDER, **known)


def test_a_folder_with_the_same_files_is_not_read(folder_entry):
    assert state_of(folder_entry) is FileState.UNKNOWN
    assert lost_exports([folder_entry]) == ()


@pytest.mark.parametrize("name", ["posts.json", "manifest.json", "SHA256SUMS"])
def test_a_folder_without_one_of_its_files_is_changed(folder_entry, name):
    (folder_entry.destination / name).unlink()
    assert state_of(folder_entry) is FileState.CHANGED
    assert lost_exports([folder_entry]) == ("mine",)


def test_a_folder_with_a_file_of_another_size_is_changed(folder_entry):
    posts = folder_entry.destination / "posts.json"
    posts.write_bytes(posts.read_bytes()[:-1])
    assert state_of(folder_entry) is FileState.CHANGED


def test_a_folder_with_another_export_is_changed(folder_entry):
    assert state_of(replace(folder_entry, posts=29)) is FileState.CHANGED


def test_a_folder_that_cannot_be_read_is_unknown(folder_entry, monkeypatch):
    def refuse(path):
        raise VerificationError(Code.VERIFY_UNREADABLE, path=path, reason="Permission denied")

    monkeypatch.setattr("exporter_gui.core.increments.earlier_exports.read_complete", refuse)
    assert state_of(folder_entry) is FileState.UNKNOWN


def test_a_zip_is_compared_by_its_size(tmp_path):
    entry = an_export_to(tmp_path / "mine.zip", b"12345", choices=ZIP, sha256=None)
    assert state_of(entry) is FileState.UNKNOWN

    (tmp_path / "mine.zip").write_bytes(b"1234")
    assert state_of(entry) is FileState.CHANGED


def test_a_folder_in_the_place_of_a_file_is_not_the_file(tmp_path):
    (tmp_path / "mine.zip").mkdir()

    assert state_of(an_export(destination=tmp_path / "mine.zip", choices=ZIP)) is FileState.MISSING
