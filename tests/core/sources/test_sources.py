"""A kind of input is recognised by its first bytes, not by its name; a further one is one line in the registry."""

import contextlib
import gzip
import shutil

import pytest

from exporter_gui import cli
from exporter_gui.cli.exit_codes import DONE, FAILED
from exporter_gui.core import sources
from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.errors import ArchiveError
from exporter_gui.core.sources import SOURCES, find_source, read_archive
from tests.support.engine import EVERYTHING, export_to


class Wrapped:
    """Archives behind a line of their own."""

    header = b"wrapped archive\n"

    def recognises(self, header):
        return header.startswith(self.header)

    def attempts(self, path, cancellation, **how):
        inside = path.with_suffix(".inside")
        inside.write_bytes(path.read_bytes().removeprefix(self.header))
        return SOURCES[0].attempts(inside, cancellation, **how)


@pytest.mark.parametrize("name", ["archive.db", "notes.txt", "archive", "repo.car"])
def test_an_archive_is_recognised_whatever_its_name_is(name, make_archive, tmp_path):
    copy = shutil.copy2(make_archive("--posts", "30"), tmp_path / name)
    assert read_archive(tmp_path / name, Cancellation(), lambda opened: opened.count(EVERYTHING)) == 30
    assert find_source(tmp_path / name) is SOURCES[0]
    assert copy


@pytest.mark.parametrize("content", [b"x", b"SQLite format 4\0" + bytes(100), b"{}" * 1000])
def test_what_no_source_recognises_is_refused(content, tmp_path):
    (tmp_path / "archive.db").write_bytes(content)
    with pytest.raises(ArchiveError, match=r"“archive\.db” is neither a bskyarchive database nor a repository"):
        find_source(tmp_path / "archive.db")


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"Rate limit exceeded\n", "but a text (“Rate limit exceeded”); download it again"),
        ("Zu viele Anfragen – später wieder ".encode() * 9, "but a text (“Zu viele Anfragen – später wieder Zu vie…”)"),
        (gzip.compress(b"archive"), "is packed (gzip); unpack it first"),
        (b"PK\x03\x04" + bytes(200), "is packed (ZIP); unpack it first"),
        (b"\x28\xb5\x2f\xfd" + bytes(200), "is packed (Zstandard); unpack it first"),
        (b"\x80\x81 no text", "choose another file, or restore a backup"),
        (b"text with \x1b[31m in it", "choose another file, or restore a backup"),
    ],
)
def test_what_to_do_with_another_file_is_told(content, told, tmp_path, capsys):
    (tmp_path / "repo.car").write_bytes(content)
    assert cli.main(["inspect", str(tmp_path / "repo.car")]) == FAILED
    assert told in capsys.readouterr().err


def test_a_further_kind_of_input_is_exported_like_any_other(make_archive, tmp_path, monkeypatch, capsys):
    archive = make_archive("--posts", "30")
    wrapped = tmp_path / "archive.db"
    wrapped.write_bytes(Wrapped.header + archive.read_bytes())
    monkeypatch.setattr(sources, "SOURCES", (*SOURCES, Wrapped()))
    expected = export_to(tmp_path / "expected.json", archive).path.read_bytes()
    assert export_to(tmp_path / "posts.json", wrapped).path.read_bytes() == expected
    assert cli.main(["inspect", str(wrapped)]) == DONE
    assert "30 posts" in capsys.readouterr().out


def test_an_export_tries_again_as_often_as_the_source_has_ways(make_archive, tmp_path, monkeypatch):
    archive, opened = make_archive("--posts", "30"), []

    class AlwaysWritten:
        def recognises(self, _header):
            return True

        def attempts(self, path, cancellation, **how):
            for number in range(3):
                opened.append(number)
                yield self._attempt(path, cancellation, **how)

        @contextlib.contextmanager
        def _attempt(self, path, cancellation, **how):
            with next(SOURCES[0].attempts(path, cancellation, **how)) as database:
                yield database
                raise sources.ArchiveChangedError

    monkeypatch.setattr(sources, "SOURCES", (AlwaysWritten(),))
    with pytest.raises(ArchiveError, match="is being written by another program"):
        read_archive(archive, Cancellation(), lambda database: database.count(EVERYTHING))
    assert opened == [0, 1, 2]
