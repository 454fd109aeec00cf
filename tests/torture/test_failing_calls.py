"""Failing system calls: the complete new file or the old one, a plain sentence, and no leftovers."""

import errno
import sys

import pytest

if sys.platform != "linux":
    pytest.skip("system calls are replaced as Linux has them", allow_module_level=True)

from tests.torture.injection import SHORT, Call, Fault, Injector
from tests.torture.packages import PackageSweep
from tests.torture.sweep import Run, Sweep, surroundings
from tests.torture.ways import WAYS, make_archive, prepared

INJECTIONS = 126


def test_no_failing_call_spoils_a_file_or_shows_a_traceback(tmp_path):
    outcomes = list(Sweep(tmp_path, seed=3).outcomes(INJECTIONS))
    assert len(outcomes) == INJECTIONS
    assert [outcome for outcome in outcomes if outcome.violations] == []


def test_no_failing_call_spoils_a_folder_or_zip(tmp_path):
    outcomes = list(PackageSweep(tmp_path, seed=3).outcomes(INJECTIONS))
    assert len(outcomes) == INJECTIONS
    assert [outcome for outcome in outcomes if outcome.violations] == []


@pytest.fixture(scope="module")
def original(tmp_path_factory):
    path = tmp_path_factory.mktemp("original") / "archive.db"
    make_archive(path, 1_200)
    return path


@pytest.fixture
def outcome(original, tmp_path):
    """Export an archive in a state under a fault; tell what came of it."""

    def run(way, call, folder, number, after=0):
        by, name = call.split()
        with prepared(way, original, tmp_path / "archive") as archive, surroundings(tmp_path / "temporary"):
            exports = Run(way, archive, tmp_path, Injector(tmp_path))
            exports.calls()
            found = exports.under(Fault(Call(by, name, folder), after, number, lasting=True), is_old=True)
        assert found.violations == []
        return found

    return run


@pytest.mark.parametrize(
    ("way", "number"),
    [("in place", errno.ENOLCK), ("in place", errno.ENOSYS), ("in place", errno.EPERM), ("log in use", errno.ENOLCK)],
)
def test_an_archive_on_a_drive_without_locks_is_read_by_a_copy(way, number, outcome):
    assert outcome(way, "sqlite fcntl", "archive", number).code == 0


@pytest.mark.parametrize("number", [errno.ENODEV, errno.ENOMEM])
def test_an_archive_on_a_drive_without_shared_memory_is_read_by_a_copy(number, outcome):
    assert outcome("log in use", "sqlite mmap", "archive", number).code == 0


NO_SPACE = "There is not enough space in “{folder}” for the temporary files needed to read “archive.db”; free some"
NO_PLACE = "The temporary files needed to read “archive.db” cannot be stored in “{folder}” (%s); check that folder"


@pytest.mark.parametrize(
    ("way", "number", "sentence"),
    [
        ("in place", errno.ENOSPC, NO_SPACE),
        ("in place", errno.EDQUOT, NO_SPACE),
        ("log in use", errno.EDQUOT, NO_SPACE),
        ("in place", errno.EFBIG, NO_PLACE % "File too large"),
        ("copy", errno.ENOSPC, NO_SPACE),
        ("hot journal", errno.ENOSPC, NO_SPACE),
        ("hot journal", errno.EDQUOT, NO_PLACE % "disk I/O error"),
        ("log without its index", errno.ENOSPC, NO_PLACE % "disk I/O error"),
    ],
)
def test_no_space_for_what_sqlite_keeps_meanwhile_is_said_of_that_folder(way, number, sentence, outcome, tmp_path):
    said = outcome(way, "sqlite pwrite64", "temporary", number).said
    assert sentence.format(folder=tmp_path / "temporary") in said


@pytest.mark.parametrize(
    ("name", "number", "sentence"),
    [
        (
            "mkdir",
            errno.EROFS,
            "cannot be stored in “{folder}” (Read-only file system); check that folder, or set TMPDIR",
        ),
        ("mkdir", errno.EDQUOT, "not enough space in “{folder}” for the temporary files needed to read “archive.db”"),
        ("write", errno.ENOSPC, "not enough space in “{folder}” for the temporary files needed to read “archive.db”"),
        ("write", errno.EFBIG, "cannot be stored in “{folder}” (File too large)"),
    ],
)
def test_no_place_for_a_private_copy_is_said_of_that_folder(name, number, sentence, outcome, tmp_path):
    said = outcome("hot journal", f"python {name}", "temporary", number).said
    assert sentence.format(folder=tmp_path / "temporary") in said


@pytest.mark.parametrize("way", ["copy", "hot journal"])
def test_a_copy_that_cannot_be_given_its_name_is_copied_once_more(way, outcome):
    assert outcome(way, "python link", "temporary", errno.EPERM).code == 0


def test_a_copy_that_is_written_piece_by_piece_is_whole(outcome):
    assert outcome("copy", "python write", "temporary", SHORT).code == 0


@pytest.mark.parametrize("way", WAYS)
def test_a_drive_that_goes_away_is_named_for_what_it_is(way, outcome):
    said = outcome(way, "python stat", "archive", errno.ENOTCONN).said
    assert "“archive.db” cannot be read (" in said
    assert "; check the disk or drive that it is on and try again." in said


@pytest.mark.parametrize("way", ["in place", "log, checkpointed"])
def test_a_disk_that_cannot_be_read_is_told_from_a_damaged_archive_and_from_temporary_files(way, outcome):
    said = outcome(way, "sqlite pread64", "archive", errno.EIO, after=20).said
    assert "“archive.db” cannot be read (Input/output error)" in said


@pytest.mark.parametrize("folder", ["archive", "temporary"])
def test_a_journal_that_sqlite_cannot_look_for_is_not_taken_for_none(folder, outcome):
    found = outcome("hot journal", "sqlite stat", folder, errno.ETIMEDOUT)
    assert found.code == 0 or "the journal was not found" in found.said


@pytest.mark.parametrize("name", ["stat", "close", "fstat"])
def test_nothing_is_left_whenever_the_drive_of_the_destination_goes_away(name, original, tmp_path):
    call = Call("python", name, "destination")
    with prepared("in place", original, tmp_path / "archive") as archive, surroundings(tmp_path / "temporary"):
        exports = Run("in place", archive, tmp_path, Injector(tmp_path))
        faults = [Fault(call, after, errno.ENOTCONN) for after in range(exports.calls()[call])]
        outcomes = [exports.under(fault, is_old=True) for fault in faults]
    assert outcomes
    assert [outcome for outcome in outcomes if outcome.violations] == []


def test_a_thread_that_cannot_start_is_said(outcome):
    said = outcome("in place", "python thread", "any", errno.EAGAIN).said
    assert said == (
        "exporter-gui: The system cannot start another thread to read “archive.db”;"
        " close other programs and try again.\n"
    )
