"""Manifests that were made to do harm, as earlier exports: they are refused in one sentence, and nothing is written."""

import json
import os
import shutil
import sys
import zipfile
from pathlib import Path

import pytest

from exporter_gui.core.errors import ArchiveError, RequestError, VerificationError
from exporter_gui.core.export import export
from exporter_gui.core.increments.earlier_exports import find_earlier
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.request import ExportRequest
from tests.support.media_archive import package
from tests.support.small_archive import DID, filled_copy, numbered

_DEEP = "[" * 100_000
MARK = {"archived_at": "2025-10-30T14:00:00.5-07:00", "posts_up_to_it": 3}


def _posts(**changes):
    return {"posts": {"count": 3, "file": "posts.json", "warnings": {}, "continue_from": MARK, **changes}}


def _mark(**changes):
    return _posts(continue_from={**MARK, **changes})


def _selection(**changes):
    usual = {
        "account": {"did": DID, "handle": None},
        **dict.fromkeys(("from", "to", "text", "time_zone")),
        "replies": True,
        "reposts": False,
        "only_media": False,
    }
    return {"selection": {**usual, **changes}}


INVALID = {
    "of another program": {"made_by": {"name": "Something", "version": "1"}},
    "of no version": {"manifest_version": 0},
    "a version that is true": {"manifest_version": True},
    "made by nobody": {"made_by": None},
    "posts are a list": {"posts": []},
    "no posts": {"posts": None},
    "a number that is text": _posts(count="3"),
    "a negative number": _posts(count=-1),
    "an endless number": _posts(count=10**400),
    "a mark that is text": _posts(continue_from="2025"),
    "a mark that is a number": _posts(continue_from=5),
    "no time": _mark(archived_at=None),
    "a time of nothing": _mark(archived_at=""),
    "a time that is SQL": _mark(archived_at="2025-01-01' OR '1'='1"),
    "a time that is endless": _mark(archived_at="2025-10-30T14:00:00." + "5" * 100_000),
    "a day that never was": _mark(archived_at="2025-02-30T00:00:00Z"),
    "a number of posts that is true": _mark(posts_up_to_it=True),
    "a number of posts with a fraction": _mark(posts_up_to_it=3.0),
    "a negative number of posts": _mark(posts_up_to_it=-3),
    "a row that is text": _mark(last_row="3"),
    "a negative row": _mark(last_row=-3),
    "a row beyond all": _mark(last_row=2**63),
    "too many posts": _mark(posts_up_to_it=2**63),
    "made never": {"made_at": "never"},
    "made at a number": {"made_at": 5},
    "made in no zone": {"made_at": "2026-06-01T00:00:00"},
    "an account that is a list": _selection(account=[DID]),
    "an account without a DID": _selection(account={}),
    "an endless account": _selection(account={"did": "did:plc:" + "a" * 1_000_000}),
    "no selection": {"selection": None},
}
OTHERS = {
    "filters that are objects": _selection(replies={"a": []}, text=[1]),
    "an end that is a number": _selection(to=5),
    "an account with a control character": _selection(account={"did": "did:plc:\x1b[31m"}),
    "an account of surrogates": _selection(account={"did": "\ud800"}),
    "a mark in the future": _mark(archived_at="2200-01-01T00:00:00Z"),
    "a mark in the future, after all rows": _mark(archived_at="2200-01-01T00:00:00Z", last_row=2**62),
    "a year beyond the calendar": _mark(archived_at="9999-12-31T23:59:59-24:00"),
    "a mark long ago": _mark(archived_at="0001-01-01T00:00:00Z"),
    "fewer posts": _mark(posts_up_to_it=2),
    "no mark": _posts(continue_from=None),
}
TEXTS = {
    "empty": b"",
    "not JSON": b"\x00\xff",
    "nested deeply": _DEEP.encode(),
    "a text": b'"manifest"',
    "a list": b"[]",
    "null": b"null",
    "not UTF-8": b'{"made_by": "\xff"}',
    "a number that is endless": b'{"manifest_version": ' + b"1" * 100_000 + b"}",
    "too large": b" " * (16 << 20) + b" {}",
}


MARKS = {
    "fewer posts",
    "a mark in the future",
    "a mark in the future, after all rows",
    "a mark long ago",
    "a year beyond the calendar",
}
"""Of manifests that fit, and whose mark the archive contradicts."""
SELECTION = Selection(DID)
posix = pytest.mark.skipif(sys.platform == "win32", reason="links and pipes of this kind are POSIX's")


@pytest.fixture(scope="module")
def archive(make_archive, tmp_path_factory):
    empty, folder = make_archive("--posts", "0"), tmp_path_factory.mktemp("data")
    return filled_copy(empty, folder, [numbered(number) for number in range(3)])


@pytest.fixture(scope="module")
def whole(archive, tmp_path_factory):
    """The folder of a genuine export."""
    folder = tmp_path_factory.mktemp("genuine") / "all"
    package(archive, folder, selection=SELECTION)
    return folder


@pytest.fixture(scope="module")
def genuine(whole):
    """The manifest of a genuine export."""
    return json.loads((whole / "manifest.json").read_bytes())


def write(folder, whole, content):
    """Write a folder and a ZIP with a manifest, and the files of a genuine export."""
    shutil.copytree(whole, folder / "all")
    (folder / "all" / "manifest.json").write_bytes(content)
    with zipfile.ZipFile(folder / "packed.zip", "w", zipfile.ZIP_DEFLATED) as packed:
        for path in (folder / "all").iterdir():
            packed.write(path, f"all/{path.name}")
    return folder / "all", folder / "packed.zip"


def export_since(archive, path, destination):
    earlier = find_earlier(path, SELECTION, destination)
    selection = Selection(DID, since=earlier.end(is_compared=False))
    return export(ExportRequest(archive, selection, "json", destination))


@pytest.mark.parametrize("change", [*INVALID, *TEXTS])
def test_invalid_manifests_are_refused(change, genuine, whole, archive, folder):
    content = TEXTS[change] if change in TEXTS else json.dumps({**genuine, **INVALID[change]}).encode()
    for path in write(folder, whole, content):
        with pytest.raises(VerificationError, match="is damaged or was not written by Archive Exporter"):
            export_since(archive, path, folder / "new.json")


@pytest.mark.parametrize("change", OTHERS)
def test_manifests_that_do_not_fit_are_refused(change, genuine, whole, archive, folder):
    for path in write(folder, whole, json.dumps({**genuine, **OTHERS[change]}).encode()):
        with pytest.raises((RequestError, ArchiveError)) as error:
            export_since(archive, path, folder / "new.json")
        assert len(str(error.value)) < 1_000
    assert not (folder / "new.json").exists()


@pytest.mark.parametrize("change", [*INVALID, *TEXTS, *OTHERS])
def test_in_a_folder_of_exports_they_do_not_hide_the_genuine_one(change, genuine, whole, folder):
    for name in ("genuine", "hostile"):
        shutil.copytree(whole, folder / "nightly" / name)
    old = {**genuine, "made_at": "2020-01-01T00:00:00Z"}
    hostile = {**INVALID, **OTHERS}.get(change, {})
    newer = json.dumps({**old, "made_at": "2025-06-01T00:00:00Z", **hostile}).encode()
    content = TEXTS.get(change, newer)
    (folder / "nightly" / "genuine" / "manifest.json").write_text(json.dumps(old))
    (folder / "nightly" / "hostile" / "manifest.json").write_bytes(content)
    name = "hostile" if change in MARKS else "genuine"
    if change == "no mark":
        with pytest.raises(RequestError, match="does not tell when its posts were archived"):
            find_earlier(folder / "nightly", SELECTION, folder / "new.json").end(is_compared=False)
    else:
        assert find_earlier(folder / "nightly", SELECTION, folder / "new.json").path.name == name


@posix
def test_links_are_not_followed_into_an_export(genuine, folder):
    (folder / "linked").mkdir()
    (folder / "manifest").write_text(json.dumps(genuine))
    (folder / "linked" / "manifest.json").symlink_to(folder / "manifest")
    with pytest.raises(VerificationError, match=r"“.*linked” is not an ordinary file, or holds a link"):
        find_earlier(folder / "linked", SELECTION, folder / "new.json")


@posix
def test_what_is_no_file_is_refused(folder):
    (folder / "manifest.json").mkdir()
    os.mkfifo(folder / "pipe")
    for path in (folder, folder / "pipe", Path("/dev/zero"), Path("/dev/null")):
        with pytest.raises(VerificationError):
            find_earlier(path, SELECTION, folder / "new.json")
