"""A file that is replaced keeps its owner where that can be, and nobody can read more than before."""

import os
import sys

import pytest

from tests.support.engine import export_to

if sys.platform == "win32":
    pytest.skip("owners and permissions of this kind are POSIX's", allow_module_level=True)
privileged = pytest.mark.skipif(os.geteuid() != 0, reason="only root can give files away")
SOMEBODY = 54_321


@pytest.fixture
def archive(make_archive):
    return make_archive("--posts", "50", "--seed", "9")


@pytest.fixture
def file(tmp_path):
    (tmp_path / "posts.json").write_text("mine")
    return tmp_path / "posts.json"


@pytest.mark.parametrize("bits", [0o4755, 0o2755, 0o6711, 0o1644])
def test_a_bit_that_lends_privileges_is_not_kept(bits, archive, file):
    file.chmod(bits)
    export_to(file, archive, overwrite=True)
    assert file.stat().st_mode & 0o7777 == bits & 0o777


def test_the_unfinished_file_can_be_read_by_nobody_who_could_not_read_the_old_one(archive, file):
    file.chmod(0o600)
    modes = []
    export_to(
        file,
        archive,
        overwrite=True,
        on_progress=lambda _: modes.extend(part.stat().st_mode & 0o777 for part in file.parent.glob(".*.part")),
    )
    assert modes == [0o600]


@privileged
def test_the_owner_of_a_file_keeps_it(archive, file):
    os.chown(file, SOMEBODY, SOMEBODY + 1)
    file.chmod(0o640)
    result = export_to(file, archive, overwrite=True)
    status = file.stat()
    assert (status.st_uid, status.st_gid, status.st_mode & 0o7777) == (SOMEBODY, SOMEBODY + 1, 0o640)
    assert result.notes_in_words() == []


@privileged
def test_an_owner_who_cannot_be_kept_is_told_and_the_new_group_may_do_no_more_than_everybody(
    archive, file, monkeypatch
):
    os.chown(file, SOMEBODY, SOMEBODY + 1)
    file.chmod(0o664)

    def refuse(*_arguments):
        raise PermissionError

    monkeypatch.setattr(os, "fchown", refuse)
    result = export_to(file, archive, overwrite=True)
    assert file.stat().st_mode & 0o7777 == 0o644
    assert [note for note in result.notes_in_words() if "does not have the owner and permissions" in note]
