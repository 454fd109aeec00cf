"""The files are, to the byte, those that bskyarchive's own export wrote for the same archives."""

import csv
import hashlib
from pathlib import Path

import pytest

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.errors import ArchiveError, Cancelled
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.model.time_range import TimeRange, parse_when
from tests.support.engine import contents, difference, export_to

EXPECTED = Path(__file__).resolve().parent.parent / "expected"
CASES = list(csv.DictReader((EXPECTED / "cases.tsv").read_text(encoding="utf-8").splitlines(), delimiter="\t"))
WHOLE = sorted(path.name for path in EXPECTED.iterdir() if path.suffix != ".tsv")


def selection_of(case):
    start, end = (parse_when(case[key], None, end=key == "to") if case[key] else None for key in ("from", "to"))
    return Selection(case["account"], TimeRange(start, end))


def name_of(case):
    return f"{case['case']}.{case['format']}"


def written(case, make_archive, tmp_path, **more):
    archive = make_archive(*case["make_archive_arguments"].split())
    return export_to(tmp_path / name_of(case), archive, selection_of(case), **more)


@pytest.mark.parametrize("case", CASES, ids=name_of)
def test_a_file_is_the_one_that_bskyarchive_wrote(case, make_archive, tmp_path):
    result = written(case, make_archive, tmp_path)
    content = result.path.read_bytes()
    assert (result.posts, result.bytes) == (int(case["posts"]), int(case["bytes"]))
    assert len(content) == int(case["bytes"])
    assert hashlib.sha256(content).hexdigest() == case["sha256"]
    assert result.notes_in_words() == []


@pytest.mark.parametrize("name", WHOLE)
def test_a_file_that_is_kept_whole_is_the_same_byte_for_byte(name, make_archive, tmp_path):
    case = next(case for case in CASES if name_of(case) == name)
    content = written(case, make_archive, tmp_path).path.read_bytes()
    assert not (why := difference(content, (EXPECTED / name).read_bytes())), why


@pytest.mark.parametrize("case", CASES[:4], ids=name_of)
def test_a_cancelled_export_writes_none_of_it(case, make_archive, tmp_path):
    cancellation = Cancellation()
    with pytest.raises(Cancelled):
        written(case, make_archive, tmp_path, cancellation=cancellation, on_progress=lambda _: cancellation.cancel())
    assert contents(tmp_path) == {}


@pytest.mark.parametrize("case", CASES[:4], ids=name_of)
def test_an_archive_cut_short_gives_none_of_it(case, own_archive, tmp_path):
    archive = own_archive(*case["make_archive_arguments"].split())
    archive.write_bytes(archive.read_bytes()[:-8_192])
    with pytest.raises(ArchiveError, match=r"“archive\.db” is damaged"):
        export_to(tmp_path / name_of(case), archive, selection_of(case))
    assert contents(tmp_path) == {
        "own": "no file",
        **{f"own/{name}": digest for name, digest in contents(archive.parent).items()},
    }


@pytest.mark.parametrize(
    "selection", [Selection("did:plc:nobody"), Selection(None, TimeRange(end_ns=0))], ids=["nobody", "1969"]
)
@pytest.mark.parametrize("format_name", ["json", "csv", "jsonl"])
def test_no_posts_make_an_empty_list_or_the_header_alone(format_name, selection, make_archive, tmp_path):
    destination = tmp_path / f"posts.{format_name}"
    result = export_to(
        destination, make_archive("--posts", "300", "--seed", "7", "--hostile", "--reposts", "0.1"), selection
    )
    header = (EXPECTED / "one-post.csv").read_bytes().splitlines(keepends=True)[0]
    assert destination.read_bytes() == {"json": b"[]\n", "csv": header, "jsonl": b""}[format_name]
    assert (result.posts, result.bytes) == (0, destination.stat().st_size)
