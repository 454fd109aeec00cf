"""Compressed text formats: the same content, the same bytes each time."""

import gzip

import pytest
import zstandard

from exporter_gui import cli
from exporter_gui.cli.exit_codes import DONE, WRONG_USAGE
from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.errors import Cancelled
from exporter_gui.core.export import export
from exporter_gui.core.formats import FORMATS, find_format, suffix_of
from exporter_gui.core.formats.options import make_options
from exporter_gui.core.request import ExportRequest
from tests.support.engine import EVERYTHING, TEXT_FORMATS, exported

SUFFIXES = {"gzip": ".gz", "zstd": ".zst"}
READERS = {"gzip": gzip.decompress, "zstd": lambda data: zstandard.ZstdDecompressor().decompressobj().decompress(data)}


@pytest.fixture
def archive(make_archive):
    return make_archive("--posts", "2500", "--seed", "3")


def compressed(archive, destination, format_id, compression):
    options = make_options(FORMATS[format_id].options, {"compression": compression})
    export(ExportRequest(archive, EVERYTHING, format_id, destination, options=options))
    return destination.read_bytes()


@pytest.mark.parametrize("compression", READERS)
@pytest.mark.parametrize("format_id", TEXT_FORMATS)
def test_the_content_is_that_of_the_uncompressed_file(format_id, compression, archive, tmp_path):
    data = compressed(archive, tmp_path / "one", format_id, compression)
    assert READERS[compression](data) == exported(archive, tmp_path / "plain", format_id)
    assert compressed(archive, tmp_path / "two", format_id, compression) == data


def test_a_gzip_file_tells_neither_name_nor_time(archive, tmp_path):
    data = compressed(archive, tmp_path / "posts.json", "json", "gzip")
    assert data[:10] == b"\x1f\x8b\x08\0\0\0\0\0\0\xff"


def test_a_zstd_file_has_a_checksum(archive, tmp_path):
    data = compressed(archive, tmp_path / "posts.json", "json", "zstd")
    assert zstandard.get_frame_parameters(data).has_checksum


@pytest.mark.parametrize("compression", READERS)
def test_an_empty_file_is_a_whole_one(compression, empty, tmp_path):
    assert READERS[compression](compressed(empty, tmp_path / "x", "jsonl", compression)) == b""


def test_a_cancelled_export_writes_none_of_it(archive, tmp_path):
    cancellation = Cancellation()
    options = make_options(FORMATS["json"].options, {"compression": "zstd"})
    request = ExportRequest(archive, EVERYTHING, "json", tmp_path / "x", options=options)
    with pytest.raises(Cancelled):
        export(request, lambda _progress: cancellation.cancel(), cancellation)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("compression", READERS)
def test_the_suffix_of_a_file_asks_for_compression_as_the_option_does(compression, archive, tmp_path):
    named, chosen = tmp_path / f"posts.JSONL{SUFFIXES[compression].upper()}", tmp_path / "posts.jsonl"
    assert cli.main(["export", str(archive), "--all-authors", "-o", str(named)]) == DONE
    arguments = ["export", str(archive), "--all-authors", "-o", str(chosen), "--compression", compression]
    assert cli.main(arguments) == DONE
    assert named.read_bytes() == chosen.read_bytes() == compressed(archive, tmp_path / "x", "jsonl", compression)


def test_a_suffix_and_an_option_that_contradict_each_other_are_refused(archive, tmp_path, capsys):
    name = tmp_path / "posts.csv.gz"
    assert cli.main(["export", str(archive), "-o", str(name), "--compression", "zstd"]) == WRONG_USAGE
    sentence = "The name “posts.csv.gz” contradicts --compression zstd; change the suffix, or remove the option."
    assert capsys.readouterr().err == f"exporter-gui: {sentence}\n"
    assert list(tmp_path.iterdir()) == []


def test_names_of_compressed_files_are_known():
    assert find_format("posts.csv.zst") is FORMATS["csv"]
    assert find_format("posts.JSON.GZ") is FORMATS["json"]
    assert find_format("posts.xlsx.gz") is None
    assert find_format("posts.gz") is None
    csv = FORMATS["csv"]
    assert [suffix_of(csv, make_options(csv.options, {"compression": each})) for each in ("none", "gzip", "zstd")] == [
        ".csv", ".csv.gz", ".csv.zst"
    ]  # fmt: skip
    assert suffix_of(FORMATS["xlsx"]) == ".xlsx"


@pytest.mark.parametrize("compression", READERS)
def test_a_name_that_hides_the_compression_is_told(compression, archive, tmp_path):
    options = make_options(FORMATS["json"].options, {"compression": compression})
    for name, remarks in (
        ("posts.json", [f"The file is compressed, although its name does not end in {SUFFIXES[compression]}."]),
        (f"posts.json{SUFFIXES[compression].upper()}", []),
    ):
        result = export(ExportRequest(archive, EVERYTHING, "json", tmp_path / name, options=options))
        assert result.notes_in_words() == remarks
