"""Drives that lack something: the export goes on where its promise holds, and says what could not be assured."""

import errno
import os
import shutil
import sys

import pytest

from exporter_gui.core.errors import DestinationError
from exporter_gui.core.output import output_folder, unfinished_file
from tests.support.engine import contents, export_to, exported

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there, drives fail in other ways")
NOT_SUPPORTED = [errno.EINVAL, errno.ENOTSUP, errno.ENOSYS]


@pytest.fixture
def archive(make_archive):
    return make_archive("--posts", "50", "--seed", "9")


@pytest.fixture
def expected(archive, tmp_path_factory):
    return exported(archive, tmp_path_factory.mktemp("expected"))


@pytest.fixture
def fail(monkeypatch):
    """Let a function of the system fail, for those first arguments that fit."""

    def let_fail(name, number, fits=lambda *_: True):
        function = getattr(os, name)

        def fail_sometimes(*arguments, **named):
            if fits(*arguments):
                raise OSError(number, os.strerror(number))
            return function(*arguments, **named)

        monkeypatch.setattr(os, name, fail_sometimes)

    return let_fail


def is_unfinished(name, *_):
    return str(name).endswith(".part")


@pytest.mark.parametrize("number", NOT_SUPPORTED)
def test_a_drive_that_cannot_flush_gets_the_file_and_a_note(number, archive, expected, fail, tmp_path):
    fail("fsync", number)
    result = export_to(tmp_path / "posts.json", archive)
    assert (tmp_path / "posts.json").read_bytes() == expected
    assert [note for note in result.notes_in_words() if "cannot confirm that the file is stored" in note]


@pytest.mark.parametrize("number", NOT_SUPPORTED)
def test_a_drive_without_permissions_gets_the_file_and_a_note(number, archive, expected, fail, tmp_path):
    (tmp_path / "posts.json").write_text("mine")
    (tmp_path / "posts.json").chmod(0o444)
    fail("fchmod", number)
    fail("chmod", number)
    result = export_to(tmp_path / "posts.json", archive, overwrite=True)
    assert (tmp_path / "posts.json").read_bytes() == expected
    assert [note for note in result.notes_in_words() if "does not have the owner and permissions" in note]


def test_a_drive_that_does_not_tell_how_much_is_free_is_tried(archive, expected, monkeypatch, tmp_path):
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: shutil._ntuple_diskusage(0, 0, 0))
    assert exported(archive, tmp_path / "zero") == expected

    def fail(_folder):
        raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS))

    monkeypatch.setattr(shutil, "disk_usage", fail)
    assert exported(archive, tmp_path / "unknown") == expected


def test_a_drive_without_hidden_files_is_no_obstacle(archive, expected, fail, tmp_path):
    fail("open", errno.EACCES, lambda name, *_: is_unfinished(name) and name.startswith("."))
    assert exported(archive, tmp_path) == expected
    assert sorted(contents(tmp_path)) == ["posts.json"]


def test_a_folder_that_may_be_written_to_and_not_read_gets_the_file(archive, expected, fail, tmp_path):
    fail("open", errno.EACCES, lambda _path, flags, *_: flags & os.O_DIRECTORY)
    assert exported(archive, tmp_path) == expected
    assert sorted(contents(tmp_path)) == ["posts.json"]


@pytest.mark.parametrize("overwrite", [False, True])
def test_a_drive_that_reports_an_error_for_what_it_has_done_is_not_believed(overwrite, archive, monkeypatch, tmp_path):
    name = "replace" if overwrite else "link"
    function = getattr(os, name)

    def do_and_fail(*arguments, **named):
        function(*arguments, **named)
        raise FileExistsError

    monkeypatch.setattr(os, name, do_and_fail)
    export_to(tmp_path / "posts.json", archive, overwrite=overwrite)
    assert sorted(contents(tmp_path)) == ["posts.json"]


def test_a_drive_that_cannot_replace_a_file_keeps_it(archive, fail, tmp_path):
    (tmp_path / "posts.json").write_text("mine")
    before = contents(tmp_path)
    fail("replace", errno.EEXIST)
    with pytest.raises(DestinationError, match="its drive cannot replace files in one step; choose another name"):
        export_to(tmp_path / "posts.json", archive, overwrite=True)
    assert contents(tmp_path) == before


def test_a_folder_from_which_nothing_can_be_removed_keeps_a_second_name_and_that_is_told(
    archive, expected, fail, tmp_path
):
    fail("unlink", errno.EPERM, is_unfinished)
    result = export_to(tmp_path / "posts.json", archive)
    assert (tmp_path / "posts.json").read_bytes() == expected
    (left,) = tmp_path.glob(".*.part")
    assert [note for note in result.notes_in_words() if f"“{left.name}” could not be removed from" in note]


def test_a_failure_that_leaves_something_says_so(archive, fail, tmp_path):
    fail("unlink", errno.EPERM, is_unfinished)
    fail("fsync", errno.EIO)
    with pytest.raises(DestinationError, match=r"could not be written.*“(.*\.part)” could not be removed") as failure:
        export_to(tmp_path / "posts.json", archive)
    (left,) = tmp_path.iterdir()
    assert left.name in str(failure.value)


def test_where_an_open_file_cannot_be_moved_a_failed_move_leaves_nothing(archive, fail, monkeypatch, tmp_path):
    monkeypatch.setattr(unfinished_file, "_OPEN_FILES_CAN_BE_MOVED", False)
    (tmp_path / "posts.json").write_text("mine")
    before = contents(tmp_path)
    fail("replace", errno.EACCES)
    with pytest.raises(DestinationError, match="cannot be written to"):
        export_to(tmp_path / "posts.json", archive, overwrite=True)
    assert contents(tmp_path) == before


def test_a_file_that_another_program_has_open_for_a_moment_is_tried_again(monkeypatch):
    monkeypatch.setattr(output_folder, "_MAX_TRIES", 3)
    monkeypatch.setattr(output_folder, "_PAUSE_S", 0)
    answers = iter([PermissionError, PermissionError, None])

    def act():
        answer = next(answers)
        if answer is not None:
            raise answer

    output_folder.patiently(act)
    assert list(answers) == []
