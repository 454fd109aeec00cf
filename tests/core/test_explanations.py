"""Whatever fails outside the program becomes one plain sentence that names the file; bugs stay bugs."""

import errno
import os
import sys
from pathlib import Path

import apsw
import pytest

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.errors import ArchiveError, DestinationError, FileError
from exporter_gui.core.explanations import explain_reading, explain_writing
from exporter_gui.core.sources import read_archive

NUMBERS = sorted(errno.errorcode)
BUGS_IN_THE_USE_OF_APSW = {
    apsw.BindingsError,
    apsw.ConnectionClosedError,
    apsw.ConnectionNotClosedError,
    apsw.CursorClosedError,
    apsw.Error,
    apsw.ExecTraceAbort,
    apsw.ExecutionCompleteError,
    apsw.ExtensionLoadingError,
    apsw.ForkingViolationError,
    apsw.IncompleteExecutionError,
    apsw.InterruptError,  # a cancellation
    apsw.InvalidContextError,
    apsw.MisuseError,
    apsw.NoFTS5Error,
    apsw.RangeError,
    apsw.ThreadingViolationError,
    apsw.VFSFileClosedError,
    apsw.VFSNotImplementedError,
}
OF_APSW = {kind for kind in vars(apsw).values() if isinstance(kind, type) and issubclass(kind, apsw.Error)}
OTHERS = [MemoryError(), RuntimeError("can't start new thread"), UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid")]


def assert_sentence(error, name):
    sentence = str(error)
    assert f"“{name}" in sentence
    assert sentence.endswith(".")
    assert sentence.count(";") == 1, "it says what to do"
    assert "\n" not in sentence
    assert "{" not in sentence


@pytest.mark.parametrize("number", NUMBERS)
def test_every_error_of_the_system_is_explained(number, tmp_path):
    error = OSError(number, os.strerror(number))
    explained = [explain_reading(error, tmp_path / "archive.db")]
    explained.append(explain_reading(FileError(error, tmp_path / "temporary"), tmp_path / "archive.db"))
    assert {type(one) for one in explained} == {ArchiveError}
    assert_sentence(explained[1], "archive.db")
    if number not in (errno.ENOENT, errno.ENOTDIR):
        assert_sentence(explained[0], "archive.db")
    written = explain_writing(error, tmp_path / "posts.json")
    assert isinstance(written, DestinationError)
    assert_sentence(written, "posts.json")


@pytest.mark.parametrize("kind", sorted(OF_APSW - BUGS_IN_THE_USE_OF_APSW, key=str))
def test_every_error_of_sqlite_is_explained(kind, tmp_path):
    assert_sentence(explain_reading(kind("what SQLite says"), tmp_path / "archive.db"), "archive.db")


@pytest.mark.parametrize("error", OTHERS, ids=repr)
def test_a_lack_of_memory_or_threads_and_odd_bytes_are_explained(error, own_archive, tmp_path):
    def fail(_archive):
        raise error

    with pytest.raises(ArchiveError) as explained:
        read_archive(own_archive("--posts", "300", "--seed", "6"), Cancellation(), fail)
    assert_sentence(explained.value, "archive.db")
    assert explained.value.__cause__ is error


@pytest.mark.parametrize(
    "error",
    [TypeError("a bug"), AssertionError("a bug"), RuntimeError("a bug"), ValueError("a bug"), KeyError("a bug")]
    + [kind("a bug") for kind in sorted(BUGS_IN_THE_USE_OF_APSW - {apsw.InterruptError}, key=str)],
    ids=repr,
)
def test_a_bug_stays_a_bug(error, own_archive):
    def fail(_archive):
        raise error

    with pytest.raises(type(error), match="a bug") as raised:
        read_archive(own_archive("--posts", "300", "--seed", "6"), Cancellation(), fail)
    assert raised.value is error


def test_an_error_of_files_that_the_work_itself_meets_is_not_taken_for_the_archives(own_archive):
    def fail(_archive):
        raise OSError(errno.EIO, "a terminal that has gone")

    with pytest.raises(OSError, match="a terminal that has gone"):
        read_archive(own_archive("--posts", "300", "--seed", "6"), Cancellation(), fail)


def test_the_file_beside_the_archive_is_named_where_it_is_the_one_that_cannot_be_read(tmp_path):
    error = PermissionError(errno.EACCES, "Permission denied", str(tmp_path / "real name.db-wal"))
    assert "“archive.db-wal” cannot be opened" in str(explain_reading(error, tmp_path / "archive.db"))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps a current folder")
def test_an_error_is_explained_even_if_the_current_folder_was_removed(tmp_path, monkeypatch):
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    assert_sentence(explain_writing(OSError(errno.EIO, "Input/output error"), Path("posts.json")), "posts.json")


def test_too_many_open_files_and_a_full_disk_of_the_destination_are_not_confused(tmp_path):
    sentences = {
        number: str(explain_writing(OSError(number, os.strerror(number)), tmp_path / "posts.json"))
        for number in (errno.EMFILE, errno.ENOSPC)
    }
    assert "Too many files are open" in sentences[errno.EMFILE]
    assert "The disk is full" in sentences[errno.ENOSPC]
