"""Lists of checksums, which may have been edited by anyone."""

import io

import pytest

from exporter_gui.core.output.sums import InvalidSumsError, ListedFile, read_sums, sum_line
from exporter_gui.core.output.tree import TreeFile

SHA256 = "0123456789abcdef" * 4


def names(content):
    return [file.name for file in read_sums(io.BytesIO(content))]


@pytest.mark.parametrize("name", ["posts.json", "media/ä.jpg", "100%\r\n%0A", " a  b *c", "\udcff"])
def test_names_come_back_as_they_were(name):
    line = sum_line(TreeFile(name, 0, SHA256)).encode("utf-8", "surrogateescape")
    assert list(read_sums(io.BytesIO(line * 2))) == [ListedFile(name, SHA256)] * 2


def test_a_list_is_read_across_pieces():
    listed = [f"media/{'ä' * (number % 50)}{number}.jpg" for number in range(5_000)]
    content = "".join(sum_line(TreeFile(name, 0, SHA256)) for name in listed)
    assert names(content.encode()) == listed


@pytest.mark.parametrize("ending", [b"", b"\n", b"\r\n", b"\r"])
def test_other_line_endings_are_read(ending):
    assert names(f"{SHA256} *a\r\n{SHA256}  b".encode() + ending) == ["a", "b"]


@pytest.mark.parametrize(
    "line", [b"", b"a", b"0 a", SHA256.encode(), f"{SHA256}  a\rb".encode(), f"{SHA256}  {'x' * 9_000}".encode()]
)
def test_the_line_that_cannot_be_read_is_told(line):
    with pytest.raises(InvalidSumsError) as caught:
        names(f"{SHA256}  a\n".encode() * 1_000 + line + b"\n" + f"{SHA256}  b\n".encode())
    assert caught.value.line == 1_001


def test_a_line_without_end_is_not_kept():
    class Endless(io.RawIOBase):
        pieces = 0

        def read(self, size=-1):
            self.pieces += 1
            return b"x" * size

    file = Endless()
    with pytest.raises(InvalidSumsError):
        list(read_sums(file))
    assert file.pieces == 1
