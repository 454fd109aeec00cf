"""A folder is replaced only if everything in it is the export's: nobody's own files are deleted with it."""

import errno
import sys
from pathlib import Path

import pytest

from exporter_gui.core.errors import DestinationError
from exporter_gui.core.output import foreign_files
from exporter_gui.core.output.folder import Folder
from exporter_gui.core.verify.verification import verify
from tests.support.engine import contents
from tests.support.media_archive import fail_on, make_media_archive, package

posix = pytest.mark.skipif(sys.platform == "win32", reason="there, links need privileges, and names allow less")


@pytest.fixture
def archive(empty, tmp_path):
    return make_media_archive(empty, tmp_path / "archive", 3)


@pytest.fixture
def earlier(archive, folder):
    """Folder of an earlier export."""
    package(archive, folder / "export")
    return folder / "export"


def put(path):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("mine")


def refusal(archive, export):
    """Return the refusal to replace a folder, in which nothing may have changed."""
    before = contents(export.parent)
    with pytest.raises(DestinationError) as caught:
        package(archive, export, overwrite=True)
    assert contents(export.parent) == before
    return str(caught.value)


def holds(export, name):
    return (
        f"The folder “{export}” also holds “{name}”, which is not part of the export, so it is not replaced; move that"
        " away or choose another name."
    )


@pytest.mark.parametrize("is_bag", [False, True])
@pytest.mark.parametrize("name", ["notes.txt", "media/notes.txt", "my documents/2025/letter.txt", "posts.json.bak"])
def test_a_foreign_file_keeps_the_folder_from_being_replaced(name, is_bag, archive, folder):
    package(archive, folder / "export", is_bag=is_bag)
    put(folder / "export" / name)
    assert refusal(archive, folder / "export") == holds(folder / "export", name)


def test_the_first_of_several_is_named(archive, earlier):
    for name in ("a/a.txt", "z.txt", "b.txt"):
        put(earlier / name)
    assert refusal(archive, earlier) == holds(earlier, "b.txt")


def test_a_foreign_file_is_told_before_the_work_begins(archive, earlier):
    put(earlier / "notes.txt")
    reports = []
    with pytest.raises(DestinationError, match="also holds"):
        package(archive, earlier, overwrite=True, on_progress=reports.append)
    assert reports == []


def test_a_folder_of_documents_with_a_copy_of_a_manifest_is_not_replaced(archive, earlier):
    other = earlier.with_name("documents")
    put(other / "letter.txt")
    (other / "manifest.json").write_bytes((earlier / "manifest.json").read_bytes())
    assert refusal(archive, other) == holds(other, "letter.txt")


@posix
@pytest.mark.parametrize("name", ["elsewhere", "posts.json"])
def test_a_link_is_not_the_exports_whatever_its_name(name, archive, earlier, tmp_path):
    put(tmp_path / "mine" / "notes.txt")
    (earlier / name).unlink(missing_ok=True)
    (earlier / name).symlink_to(tmp_path / "mine")
    assert refusal(archive, earlier) == holds(earlier, name)


def test_a_folder_that_cannot_be_listed_is_not_deleted(archive, earlier, monkeypatch):
    (earlier / "private").mkdir()
    fail_on(monkeypatch, "scandir", errno.EACCES, lambda *where: Path(*where).name == "private")
    with pytest.raises(DestinationError, match="also holds “private”"):
        package(archive, earlier, overwrite=True)
    assert (earlier / "private").is_dir()


@pytest.mark.parametrize("is_bag", [False, True])
@pytest.mark.parametrize("place", ["", "data/media/", "media/"])
def test_droppings_of_file_managers_do_not_matter(place, is_bag, archive, folder):
    package(archive, folder / "export", is_bag=is_bag)
    for name in (".DS_Store", "Thumbs.db", "desktop.ini"):
        put(folder / "export" / place / name)
    package(archive, folder / "export", overwrite=True, is_bag=not is_bag)
    assert not list((folder / "export").rglob("Thumbs.db"))
    assert verify(folder / "export").is_whole


@posix
def test_escaped_names_are_the_exports(archive, earlier):
    put(earlier / "100%\n\r%0A.txt")
    with (earlier / "SHA256SUMS").open("a") as sums:
        sums.write(f"{'0' * 64}  100%25%0A%0D%250A.txt\n")
    package(archive, earlier, overwrite=True)
    assert verify(earlier).is_whole


@pytest.mark.parametrize(
    "line", [b"mine\n", b"0" * 64 + b"  \n", b"0" * 64 + b"  " + b"x" * 10_000 + b"\n", b"\xff\0", b"\n"]
)
@pytest.mark.parametrize("name", ["SHA256SUMS", "manifest-sha256.txt", "tagmanifest-sha256.txt"])
def test_a_damaged_list_is_not_of_an_export(name, line, archive, folder):
    package(archive, folder / "export", is_bag=name != "SHA256SUMS")
    with (folder / "export" / name).open("ab") as sums:
        sums.write(line)
    assert "was not written by Archive Exporter" in refusal(archive, folder / "export")


def test_a_list_that_is_too_large_is_not_of_an_export(archive, earlier, monkeypatch):
    monkeypatch.setattr(foreign_files, "_LARGEST_LIST", 200)
    assert "was not written by Archive Exporter" in refusal(archive, earlier)


def test_a_folder_for_a_list_is_not_of_an_export(archive, earlier):
    (earlier / "SHA256SUMS").unlink()
    (earlier / "SHA256SUMS").mkdir()
    assert "was not written by Archive Exporter" in refusal(archive, earlier)


def test_a_file_that_is_put_there_during_the_export_is_kept(earlier):
    with Folder(earlier, overwrite=True) as tree:
        tree.add("posts.json", b"[]")
        put(earlier / "notes.txt")
        with pytest.raises(DestinationError, match=r"also holds “notes\.txt”"):
            tree.commit()
    assert (earlier / "notes.txt").read_text() == "mine"
    assert [path.name for path in earlier.parent.iterdir()] == ["export"]
