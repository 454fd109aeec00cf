"""Where a file may go, and how it gets there: complete, in one step, with the permissions of the one it replaces."""

import hashlib
import os
import random
import sys
import threading

import pytest

from exporter_gui.core.errors import DestinationError, RequestError
from exporter_gui.core.export import export
from exporter_gui.core.output.destination import WrittenFile
from exporter_gui.core.output.destination_checks import check_destination
from exporter_gui.core.output.single_file import SingleFile
from exporter_gui.core.request import ExportRequest
from tests.support.engine import EVERYTHING, contents, export_to

posix = pytest.mark.skipif(sys.platform == "win32", reason="links, pipes and permissions of this kind are POSIX's")


@pytest.fixture
def archive(make_archive):
    return make_archive("--posts", "50", "--seed", "9", "--broken")


def test_a_file_appears_whole_in_its_place_alone(archive, tmp_path):
    seen = []

    def look(_progress):
        seen.append(sorted(path.name for path in tmp_path.iterdir()))

    result = export_to(tmp_path / "posts.json", archive, on_progress=look)
    assert all("posts.json" not in names for names in seen)
    assert len(seen) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["posts.json"]
    assert result.bytes == (tmp_path / "posts.json").stat().st_size


def test_an_existing_file_is_refused(archive, tmp_path):
    (tmp_path / "posts.json").write_text("mine")
    with pytest.raises(DestinationError, match=r"“.*posts\.json” already exists; choose another name, or export again"):
        export_to(tmp_path / "posts.json", archive)
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {"posts.json": "mine"}


def test_an_existing_file_is_replaced_where_that_is_allowed(archive, tmp_path):
    export_to(tmp_path / "new.json", archive)
    (tmp_path / "posts.json").write_text("mine" * 1_000_000)
    export_to(tmp_path / "posts.json", archive, overwrite=True)
    assert (tmp_path / "posts.json").read_bytes() == (tmp_path / "new.json").read_bytes()
    assert len(list(tmp_path.iterdir())) == 2


def test_the_file_that_is_replaced_stays_readable_until_the_end(archive, tmp_path):
    (tmp_path / "posts.json").write_text("mine")
    seen = []
    export_to(
        tmp_path / "posts.json",
        archive,
        overwrite=True,
        on_progress=lambda _: seen.append((tmp_path / "posts.json").read_text()),
    )
    assert seen == ["mine"]


def test_a_file_that_appears_meanwhile_is_not_replaced(archive, tmp_path):
    with pytest.raises(DestinationError, match="already exists"):
        export_to(
            tmp_path / "posts.json", archive, on_progress=lambda _: (tmp_path / "posts.json").write_text("theirs")
        )
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {"posts.json": "theirs"}


@posix
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664, 0o444])
def test_the_permissions_of_the_file_that_is_replaced_are_kept(mode, archive, tmp_path):
    (tmp_path / "posts.json").write_text("mine")
    (tmp_path / "posts.json").chmod(mode)
    export_to(tmp_path / "posts.json", archive, overwrite=True)
    assert (tmp_path / "posts.json").stat().st_mode & 0o7777 == mode


@posix
@pytest.mark.parametrize("mask", [0o022, 0o077])
def test_a_new_file_has_the_permissions_of_any_new_file(mask, archive, tmp_path):
    before = os.umask(mask)
    try:
        export_to(tmp_path / "posts.json", archive)
    finally:
        os.umask(before)
    assert (tmp_path / "posts.json").stat().st_mode & 0o7777 == 0o666 & ~mask


@posix
@pytest.mark.parametrize("there", [True, False])
def test_a_link_is_followed_and_stays_a_link(there, archive, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    target, link = tmp_path / "elsewhere" / "real.json", tmp_path / "posts.json"
    if there:
        target.write_text("mine")
    link.symlink_to(target)
    export_to(link, archive, overwrite=there)
    assert link.is_symlink()
    assert target.read_bytes().startswith(b"[\n  {")
    assert sorted(contents(tmp_path)) == ["elsewhere", "elsewhere/real.json", "posts.json"]


@posix
def test_a_link_to_an_existing_file_is_refused_like_the_file(archive, tmp_path):
    (tmp_path / "real.json").write_text("mine")
    (tmp_path / "posts.json").symlink_to(tmp_path / "real.json")
    with pytest.raises(DestinationError, match="already exists"):
        export_to(tmp_path / "posts.json", archive)
    assert (tmp_path / "real.json").read_text() == "mine"


def a_folder(path):
    path.mkdir()


def in_a_missing_folder(path):
    path.parent.rmdir()


def in_a_file(path):
    path.parent.rmdir()
    path.parent.write_text("a file")


def a_pipe(path):
    os.mkfifo(path)


@pytest.mark.parametrize("overwrite", [False, True])
@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (a_folder, "is a folder; add a file name to it"),
        (in_a_missing_folder, "The folder “.*” does not exist; create it or choose another"),
        (in_a_file, "“.*” is a file, not a folder; choose a folder"),
        pytest.param(a_pipe, "is not a regular file; choose another name", marks=posix),
    ],
)
def test_where_no_file_can_be_none_is_tried(make, sentence, overwrite, archive, tmp_path):
    path = tmp_path / "out" / "posts.json"
    path.parent.mkdir()
    make(path)
    before = sorted(tmp_path.rglob("*"))
    for attempt in (
        lambda: export_to(path, archive, overwrite=overwrite),
        lambda: check_destination(path, overwrite=overwrite),
    ):
        with pytest.raises(DestinationError, match=sentence) as refusal:
            attempt()
        assert str(refusal.value).endswith(".")
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("name", ["x" * 300 + ".json", "p" * 251 + ".json"])
def test_a_name_that_is_too_long_is_refused_in_a_sentence(name, archive, tmp_path):
    with pytest.raises(DestinationError, match="is too long for this disk; choose a shorter one"):
        export_to(tmp_path / name, archive)
    assert list(tmp_path.iterdir()) == []


def test_a_name_as_long_as_a_name_can_be_is_a_name(archive, tmp_path):
    assert export_to(tmp_path / ("p" * 250 + ".json"), archive).posts == 59


def test_an_unknown_format_is_refused_by_name(archive, tmp_path):
    with pytest.raises(RequestError, match="“xml” is not a format; choose json, csv"):
        export_to(tmp_path / "posts.xml", archive)
    assert list(tmp_path.iterdir()) == []


def test_what_is_not_committed_never_appears(tmp_path):
    with SingleFile(tmp_path / "posts.json", overwrite=False) as destination:
        destination.create().write(b"[\n")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("sizes", [[], [0], [3], [1_048_576], [70_000] * 40, [1, 3_000_000, 2, 2_000_000, 0]])
def test_size_and_hash_of_a_file_are_known_from_writing_it(sizes, tmp_path):
    pieces = [random.Random(size).randbytes(size) for size in sizes]
    with SingleFile(tmp_path / "posts.json", overwrite=False, is_hashed=True) as destination:
        file = destination.create()
        for piece in pieces:
            file.write(piece)
        assert destination.bytes_written == sum(sizes)
        written = destination.commit()
    content = b"".join(pieces)
    assert (tmp_path / "posts.json").read_bytes() == content
    assert written == (WrittenFile(tmp_path / "posts.json", len(content), hashlib.sha256(content).hexdigest()),)


@pytest.mark.parametrize("is_hashed", [True, False])
def test_the_result_of_an_export_tells_the_hash_of_its_file_if_that_was_asked_for(is_hashed, archive, tmp_path):
    request = ExportRequest(archive, EVERYTHING, "json", tmp_path / "posts.json", is_hashed=is_hashed)
    result = export(request)
    digest = hashlib.sha256((tmp_path / "posts.json").read_bytes()).hexdigest()
    assert result.sha256 == (digest if is_hashed else None)


def test_a_single_file_takes_no_second_one(tmp_path):
    with SingleFile(tmp_path / "posts.json", overwrite=False) as destination:
        with pytest.raises(ValueError, match=r"media/1\.jpg"):
            destination.create("media/1.jpg")
        assert destination.create() is destination.create()
    assert list(tmp_path.iterdir()) == []


def test_no_thread_is_left_by_what_is_not_committed(tmp_path):
    before = threading.active_count()
    with SingleFile(tmp_path / "posts.json", overwrite=False, is_hashed=True) as destination:
        destination.create().write(bytes(3_000_000))
    assert threading.active_count() == before
