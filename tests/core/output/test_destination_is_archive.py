"""Nothing is ever written onto the archive, by whatever name it is called."""

import sys

import pytest

from exporter_gui.core.errors import DestinationError
from exporter_gui.core.request import ExportRequest
from tests.support.engine import EVERYTHING, contents, export_to

posix = pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")


@pytest.mark.parametrize("suffix", ["", "-wal", "-shm", "-journal"])
@pytest.mark.parametrize("overwrite", [False, True])
def test_nothing_is_exported_onto_the_archive_or_what_belongs_to_it(suffix, overwrite, own_archive, tmp_path):
    archive = own_archive("--posts", "50", "--seed", "9", "--broken")
    before = contents(tmp_path)
    request = ExportRequest(archive, EVERYTHING, "json", archive.with_name(archive.name + suffix), overwrite=overwrite)
    with pytest.raises(DestinationError, match="is part of the archive itself; choose another file"):
        request.check()
    assert contents(tmp_path) == before


@posix
@pytest.mark.parametrize("suffix", ["", "-wal", "-shm", "-journal"])
@pytest.mark.parametrize("which", ["the destination", "the archive", "their folder"])
def test_links_do_not_hide_that_the_destination_is_the_archive(suffix, which, own_archive, tmp_path):
    archive = own_archive("--posts", "50", "--seed", "9", "--broken")
    destination = archive.with_name(archive.name + suffix)
    if which == "the destination":
        (tmp_path / "link").symlink_to(destination)
        destination = tmp_path / "link"
    elif which == "the archive":
        (tmp_path / "link.db").symlink_to(archive)
        archive = tmp_path / "link.db"
    else:
        (tmp_path / "folder").symlink_to(archive.parent)
        destination = tmp_path / "folder" / destination.name
    before = contents(tmp_path)
    with pytest.raises(DestinationError, match="is part of the archive itself"):
        ExportRequest(archive, EVERYTHING, "json", destination, overwrite=True).check()
    assert contents(tmp_path) == before


@posix
def test_a_second_name_of_the_archive_is_the_archive(own_archive, tmp_path):
    archive = own_archive("--posts", "50", "--seed", "9", "--broken")
    (tmp_path / "second.json").hardlink_to(archive)
    before = contents(tmp_path)
    with pytest.raises(DestinationError, match="is part of the archive itself"):
        export_to(tmp_path / "second.json", archive, overwrite=True)
    assert contents(tmp_path) == before


def test_a_neighbour_of_the_archive_is_not_the_archive(own_archive):
    archive = own_archive("--posts", "50", "--seed", "7")
    for name in ("archive.db.json", "archive.json", "archive.db-wal.json"):
        assert export_to(archive.with_name(name), archive).posts == 50
