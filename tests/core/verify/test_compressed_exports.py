"""Compressed exports are verified as plain ones are, and posts in folders and ZIPs have the suffix of it."""

import gzip
import json
import tracemalloc
import zipfile

import pytest
import zstandard

from exporter_gui import cli
from exporter_gui.cli.exit_codes import DONE
from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.errors import Cancelled
from exporter_gui.core.export import export
from exporter_gui.core.formats import FORMATS
from exporter_gui.core.formats.options import make_options
from exporter_gui.core.model.media import MediaChoice
from exporter_gui.core.request import ExportRequest
from exporter_gui.core.verify.content_counter import ContentCounter
from exporter_gui.core.verify.post_counter import counter_for
from exporter_gui.core.verify.verification import verify
from tests.support.engine import EVERYTHING, TEXT_FORMATS, exported
from tests.support.media_archive import package

POSTS = 3_000
SUFFIXES = {"gzip": ".gz", "zstd": ".zst"}
COMPRESS = {"gzip": gzip.compress, "zstd": zstandard.ZstdCompressor().compress}
COUNTED = ["json", "jsonl", "csv"]


@pytest.fixture
def archive(make_archive):
    return make_archive("--posts", str(POSTS), "--seed", "3")


def options_of(format_, compression):
    return make_options(FORMATS[format_].options, {"compression": compression})


def counter_of(format_="jsonl", check=lambda: None):
    return ContentCounter(counter_for(format_), check)


@pytest.mark.parametrize("compression", SUFFIXES)
@pytest.mark.parametrize("format_", COUNTED)
def test_a_single_file_is_as_it_was(format_, compression, archive, folder):
    path = folder / f"posts.{format_}{SUFFIXES[compression]}"
    options = options_of(format_, compression)
    export(ExportRequest(archive, EVERYTHING, format_, path, options=options, has_manifest=True))
    result = verify(path)
    assert (result.problems_in_words(), result.posts) == ([], POSTS)
    path.write_bytes(path.read_bytes()[:2_000])
    changed, differ = verify(path).problems_in_words()
    assert changed == f"Changed: “{path.name}”."
    assert differ.startswith(f"“{path.name}” holds ")


@pytest.mark.parametrize("name", ["mine", "mine.zip", "bag", "bag.zip"])
@pytest.mark.parametrize("compression", SUFFIXES)
@pytest.mark.parametrize("format_", COUNTED)
def test_posts_in_a_folder_or_zip_are_as_they_were(format_, compression, name, archive, folder):
    what = {"format": format_, "options": options_of(format_, compression), "is_bag": name.startswith("bag")}
    package(archive, folder / name, **what, media=MediaChoice.NONE)
    result = verify(folder / name)
    assert (result.problems_in_words(), result.posts) == ([], POSTS)


@pytest.mark.parametrize("compression", SUFFIXES)
@pytest.mark.parametrize("format_", TEXT_FORMATS)
def test_the_posts_of_a_zip_have_the_suffix_of_their_compression(format_, compression, archive, folder):
    options = options_of(format_, compression)
    package(archive, folder / "mine.zip", format=format_, options=options, media=MediaChoice.NONE)
    name = f"posts{FORMATS[format_].suffix}{SUFFIXES[compression]}"
    with zipfile.ZipFile(folder / "mine.zip") as packed:
        assert sorted(packed.namelist()) == ["mine/SHA256SUMS", "mine/manifest.json", f"mine/{name}"]
        assert json.loads(packed.read("mine/manifest.json"))["posts"]["file"] == name
        assert f"  {name}\n".encode() in packed.read("mine/SHA256SUMS")


@pytest.mark.parametrize("compression", SUFFIXES)
def test_a_compressed_folder_can_be_gone_on_from(compression, archive, folder, capsys):
    command = ["export", str(archive), "--all-authors", "--folder", "--media", "none", "--compression", compression]
    assert cli.main([*command, "-o", str(folder / "first")]) == DONE
    assert (folder / "first" / f"posts.json{SUFFIXES[compression]}").exists()
    capsys.readouterr()
    assert cli.main([*command, "-o", str(folder / "second"), "--since", str(folder / "first")]) == DONE
    assert not (folder / "second").exists()
    assert capsys.readouterr().out.startswith("Nothing new: ")


@pytest.mark.parametrize("size", [4, 7, 1_000, 1 << 18])
@pytest.mark.parametrize("compression", SUFFIXES)
@pytest.mark.parametrize("format_", COUNTED)
def test_posts_are_counted_in_several_members_however_the_file_is_cut(format_, compression, size, archive, tmp_path):
    content = exported(archive, tmp_path / "out", format_)
    parts = content[:1_000], b"", content[1_000:400_000], content[400_000:]
    stored = b"".join(map(COMPRESS[compression], parts))
    counter = counter_of(format_)
    for at in range(0, len(stored), size):
        counter.add(stored[at : at + size])
    assert counter.posts == POSTS


@pytest.mark.parametrize("compression", SUFFIXES)
def test_what_decompresses_to_much_fills_no_memory_and_can_be_cancelled(compression):
    stored = COMPRESS[compression](b"\n" * (100 << 20))
    counter = counter_of()
    tracemalloc.start()
    counter.add(stored)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert counter.posts == 100 << 20
    assert peak < 4 << 20
    cancellation = Cancellation()
    cancellation.cancel()
    with pytest.raises(Cancelled):
        counter_of(check=cancellation.check).add(stored)


def test_a_window_that_would_fill_the_memory_is_not_opened():
    wide = zstandard.ZstdCompressionParameters(window_log=27)
    compressor = zstandard.ZstdCompressor(compression_params=wide).compressobj()
    counter = counter_of()
    counter.add(compressor.compress(b"\n" * 1_000) + compressor.flush())
    assert counter.posts == 0


@pytest.mark.parametrize("compression", SUFFIXES)
def test_after_damage_no_more_is_counted(compression):
    counter = counter_of()
    counter.add(COMPRESS[compression](b"\n" * 5) + b"damage")
    counter.add(b"\n" * 5)
    assert counter.posts == 5
