"""Archives that cannot be read as usual, for reasons that lie in the system and not in them."""

import json
import sys

import pytest

from exporter_gui.core.errors import ArchiveError
from tests.support.archive_states import STATES, hot_journal, log_checkpointed
from tests.support.engine import contents, export_to

pytestmark = pytest.mark.usefixtures("private")
posix = pytest.mark.skipif(sys.platform == "win32", reason="its limits are others")
LONGEST_OF_SQLITE = 504
LIMITED = """
import resource, sys
from pathlib import Path
from exporter_gui.core.errors import ExporterError
from exporter_gui.core.export import export
from exporter_gui.core.request import ExportRequest
from exporter_gui.core.model.selection import Selection
archive, destination, limit, *numbers = sys.argv[1:]
limit = getattr(resource, limit)
for number in numbers:
    resource.setrlimit(limit, (int(number), resource.getrlimit(limit)[1]))
    try:
        print(export(ExportRequest(Path(archive), Selection(None), "json", Path(destination), overwrite=True)).posts)
    except ExporterError as error:
        print(error)
"""


@pytest.fixture
def archive(own_archive):
    return own_archive("--posts", "300", "--seed", "6")


@posix
@pytest.mark.parametrize("state", ["rollback journal", "log checkpointed", "log in use", "hot journal"])
def test_an_archive_whose_path_is_too_long_for_sqlite_is_read_by_a_copy(state, archive, python, private, tmp_path):
    folder = archive.parent
    while len(str(folder)) < LONGEST_OF_SQLITE - 100:
        folder /= "f" * 80
    folder.mkdir(parents=True)
    path = archive.rename(folder / archive.name)
    STATES[state](python, path)
    long_name = "a" * (LONGEST_OF_SQLITE + 1 - len(str(folder)))
    for file in list(folder.iterdir()):
        file.rename(folder / file.name.replace("archive.db", long_name))
    before = contents(folder)

    result = export_to(tmp_path / "posts.json", folder / long_name)

    assert [post["text"] for post in json.loads(result.path.read_bytes())] == ["committed"] * 300
    assert contents(folder) == before
    assert contents(private) == {}


@posix
def test_a_log_that_cannot_be_read_is_named(archive, python, private, tmp_path):
    log_checkpointed(python, archive)
    (archive.parent / "archive.db-wal").mkdir()
    with pytest.raises(ArchiveError, match=r"“archive\.db-wal” cannot be read \(Is a directory\); check the disk"):
        export_to(tmp_path / "posts.json", archive)
    assert contents(private) == {}
    assert not (tmp_path / "posts.json").exists()


@posix
@pytest.mark.parametrize("size", [0, 50_000, 400_000])
def test_a_private_copy_that_may_not_grow_is_told_as_such(size, archive, python, private, tmp_path):
    hot_journal(python, archive)
    out, errors = python(LIMITED, archive, tmp_path / "posts.json", "RLIMIT_FSIZE", size).communicate()
    assert errors == ""
    assert out == (
        f"The temporary files needed to read “archive.db” cannot be stored in “{private}” (File too large); check"
        " that folder, or set TMPDIR to another one.\n"
    )
    assert contents(private) == {}
    assert not (tmp_path / "posts.json").exists()


@posix
@pytest.mark.parametrize("state", ["rollback journal", "log in use", "hot journal"])
def test_whatever_number_of_files_may_be_open_there_is_a_sentence_or_a_file(state, archive, python, private, tmp_path):
    STATES[state](python, archive)
    out, errors = python(LIMITED, archive, tmp_path / "posts.json", "RLIMIT_NOFILE", *range(4, 24)).communicate()
    assert errors == ""
    *sentences, last = out.splitlines()
    assert last == "300"
    assert [line for line in sentences if line != "300" and "Too many files are open to " not in line] == []
    assert len(sentences) == 19
    assert contents(private) == {}
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def test_a_folder_for_temporary_files_that_is_none_is_passed_over(archive, python, tmp_path, monkeypatch):
    hot_journal(python, archive)
    monkeypatch.setenv("TMPDIR", str(archive))
    assert export_to(tmp_path / "posts.json", archive).posts == 300
