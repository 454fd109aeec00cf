"""Work on an archive that is written meanwhile is begun again, whatever the mixture of two moments looked like."""

import sys
from pathlib import Path

import apsw
import pytest

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.errors import ArchiveError
from exporter_gui.core.sources import read_archive
from tests.support.archive_states import finish, log_checkpointed, rollback_journal, run

pytestmark = pytest.mark.usefixtures("private")


@pytest.fixture(params=[rollback_journal, log_checkpointed])
def archive(request, own_archive, python):
    path = own_archive("--posts", "50")
    request.param(python, path)
    return path


@pytest.fixture
def write(archive, python):
    return lambda: finish(run(python, archive, "UPDATE posts SET text = 'changed'"))


@pytest.mark.parametrize("error", [apsw.CorruptError, apsw.SQLError, ArchiveError])
def test_what_looks_damaged_while_it_is_written_is_read_again(error, archive, write):
    attempts = []

    def work(opened):
        attempts.append(opened)
        if len(attempts) == 1:
            write()
            raise error("looks damaged")
        return opened._table.connections[0].execute("SELECT DISTINCT text FROM posts").get

    assert read_archive(archive, Cancellation(), work) == "changed"


def test_what_is_damaged_while_nobody_writes_is_told_at_once(archive):
    attempts = []

    def work(_opened):
        attempts.append(1)
        raise apsw.CorruptError

    with pytest.raises(ArchiveError, match="is damaged"):
        read_archive(archive, Cancellation(), work)
    assert attempts == [1]


@pytest.mark.skipif(sys.platform == "win32", reason="a file that is open cannot be removed there")
def test_an_archive_that_is_removed_meanwhile_is_told_by_name(archive):
    def work(_opened):
        archive.unlink(missing_ok=True)

    with pytest.raises(ArchiveError, match=r"archive\.db” does not exist; check its name"):
        read_archive(archive, Cancellation(), work)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere, a process cannot list its open files so easily")
@pytest.mark.parametrize("archive", [rollback_journal], indirect=True)
def test_a_short_look_takes_no_copy(archive, write, private):
    def work(opened):
        if not written:
            written.append(write())
        return [link.readlink() for link in Path("/proc/self/fd").iterdir() if link.is_symlink()]

    written = []
    files = read_archive(archive, Cancellation(), work, brief=True)
    assert archive in files
    assert not [file for file in files if file.is_relative_to(private)]
