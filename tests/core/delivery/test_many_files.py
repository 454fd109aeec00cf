"""Exports of formats that write many files: the manifest names the one to open, and they verify."""

import json
import zipfile

import pytest

from exporter_gui.core.formats.html_format import HtmlOptions
from exporter_gui.core.formats.parquet_format import ParquetOptions
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.verify.verification import verify
from tests.support.media_archive import make_media_archive, package
from tests.support.parquet import needs_parquet

FORMATS = {
    "html": (HtmlOptions(), "index.html"),
    "parquet": (ParquetOptions(partitioned=True), "posts/year=2024/month=05/part-0.parquet"),
}


@pytest.fixture
def archive(empty, tmp_path):
    return make_media_archive(empty, tmp_path / "archive", 3)


def read_files(path):
    """Return all files of a folder or ZIP by their names."""
    if path.suffix == ".zip":
        with zipfile.ZipFile(path) as packed:
            return {name.partition("/")[2]: packed.read(name) for name in packed.namelist()}
    return {each.relative_to(path).as_posix(): each.read_bytes() for each in path.rglob("*") if each.is_file()}


@pytest.mark.parametrize("is_bag", [False, True])
@pytest.mark.parametrize("name", ["export", "export.zip"])
@pytest.mark.parametrize("format_", ["html", pytest.param("parquet", marks=needs_parquet)])
def test_the_manifest_names_the_file_to_open(format_, name, is_bag, archive, folder):
    options, first = FORMATS[format_]
    package(archive, folder / name, format=format_, options=options, is_bag=is_bag)
    files = read_files(folder / name)
    named = json.loads(files["manifest.json"])["posts"]
    assert (named["file"], named["count"]) == (("data/" if is_bag else "") + first, 3)
    assert named["file"] in files
    result = verify(folder / name)
    assert result.is_whole
    assert result.posts is None


@pytest.mark.parametrize("format_", ["html", pytest.param("parquet", marks=needs_parquet)])
def test_it_does_so_without_posts(format_, archive, folder):
    options, _first = FORMATS[format_]
    package(archive, folder / "export", format=format_, options=options, selection=Selection("did:plc:nobody"))
    files = read_files(folder / "export")
    assert json.loads(files["manifest.json"])["posts"]["file"] in files
    assert verify(folder / "export").is_whole
