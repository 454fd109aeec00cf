"""ZIPs beyond the limits of the old format, and entries that are taken back."""

import stat
import zipfile

import pytest

from exporter_gui.core.output import zip_archive, zip_records
from exporter_gui.core.output.zip_archive import ZipArchive

FOUR_GIB = 4 << 30


def test_a_zip_of_more_than_four_gib_is_read(folder):
    with ZipArchive(folder / "large.zip", overwrite=False) as tree:
        tree.create("first", 5).write(b"first")
        tree.create("second", 6).write(b"second")
        tree._finish_file()
        tree._end = tree._buffer.seek(FOUR_GIB + 10)  # what lies between is a hole, which takes no space
        tree.create("third", 5).write(b"third")
        assert tree.commit() > FOUR_GIB
    with zipfile.ZipFile(folder / "large.zip") as packed:
        assert [packed.read(name) for name in packed.namelist()] == [b"first", b"second", b"third"]
        assert packed.infolist()[-1].header_offset > FOUR_GIB


@pytest.mark.parametrize("size", [2_000_000, None])
def test_an_entry_beyond_the_limit_is_read(size, folder, monkeypatch):
    monkeypatch.setattr(zip_records, "LIMIT", 1_000_000)
    monkeypatch.setattr(zip_archive, "LIMIT", 1_000_000)
    content = bytes(range(250)) * 8_000
    with ZipArchive(folder / "large.zip", overwrite=False) as tree:
        file = tree.create("entry", size)
        for at in range(0, len(content), 100_000):
            file.write(content[at : at + 100_000])
        tree.commit()
    with zipfile.ZipFile(folder / "large.zip") as packed:
        assert packed.read("large/entry") == content
        assert packed.infolist()[0].flag_bits & 8 == 0


def test_more_than_65535_entries_are_read(folder):
    number = 65_540
    with ZipArchive(folder / "many.zip", overwrite=False) as tree:
        for entry in range(number):
            tree.create(f"media/{entry}", 0)
        tree.commit()
    with zipfile.ZipFile(folder / "many.zip") as packed:
        assert len(packed.namelist()) == number
        assert packed.namelist()[-1] == "many/media/9999"


@pytest.mark.parametrize("size", [10, 3_000_000])
def test_an_entry_that_is_taken_back_leaves_nothing(size, folder):
    contents = []
    for is_taken_back in (False, True):
        with ZipArchive(folder / "same.zip", overwrite=True) as tree:
            tree.create("first", 5).write(b"first")
            if is_taken_back:
                wrong = tree.create("wrong", size)
                wrong.write(bytes(size))
                wrong.discard()
                assert tree.bytes_written == 5
            tree.create("second").write(b"second")
            tree.commit()
        contents.append((folder / "same.zip").read_bytes())
    assert contents[0] == contents[1]


def test_an_entry_that_is_taken_back_last_leaves_nothing(folder):
    with ZipArchive(folder / "same.zip", overwrite=True) as tree:
        tree.create("first", 5).write(b"first")
        wrong = tree.create("wrong", 2_000_000)
        wrong.write(bytes(2_000_000))
        wrong.discard()
        assert tree.commit() == (folder / "same.zip").stat().st_size < 1_000


def test_what_is_not_committed_leaves_nothing(folder):
    with ZipArchive(folder / "a.zip", overwrite=False) as tree:
        tree.create("first", 5).write(b"fir")
    assert list(folder.iterdir()) == []


def test_the_same_bytes_as_those_of_zipfile(folder):
    files = {"empty": b"", "large": bytes(300_000), "ä": b"x"}
    with ZipArchive(folder / "same.zip", overwrite=False) as tree:
        for name, content in files.items():
            tree.add(name, content)
        tree.commit()
    with zipfile.ZipFile(folder / "other.zip", "w") as packed:
        for name, content in files.items():
            info = zipfile.ZipInfo(f"same/{name}")
            info.create_system, info.external_attr = 3, (stat.S_IFREG | 0o644) << 16
            packed.writestr(info, content)
    assert (folder / "same.zip").read_bytes() == (folder / "other.zip").read_bytes()


def test_pieces_make_the_same_entry_as_the_whole_file(folder):
    content = bytes(range(250)) * 100
    contents = []
    for is_whole in (True, False):
        with ZipArchive(folder / "same.zip", overwrite=True) as tree:
            tree.create("posts").write(b"posts")
            if is_whole:
                tree.add("picture", content)
            else:
                file = tree.create("picture", len(content))
                file.write(content[:10_000])
                file.write(content[10_000:])
            assert tree.bytes_written == len(content) + 5
            tree.commit()
        contents.append((folder / "same.zip").read_bytes())
    assert contents[0] == contents[1]


def test_entries_are_listed_by_name(folder):
    with ZipArchive(folder / "a.zip", overwrite=False) as tree:
        for name in ("b", "a/c", "ä", "a", "a.b"):
            tree.add(name, b"")
        tree.commit()
    with zipfile.ZipFile(folder / "a.zip") as packed:
        assert packed.namelist() == ["a/a", "a/a.b", "a/a/c", "a/b", "a/ä"]
