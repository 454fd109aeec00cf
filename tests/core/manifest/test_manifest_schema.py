"""Manifests are as their schema says, and tell no paths and no names of users."""

import errno
import json
import sys
from datetime import UTC, datetime

import pytest

from exporter_gui import __version__
from exporter_gui.core.errors import DestinationError
from exporter_gui.core.export import export
from exporter_gui.core.model.media import MediaChoice
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.model.time_range import TimeRange, parse_range
from exporter_gui.core.request import ExportRequest
from exporter_gui.core.verify.verification import verify
from tests.support.engine import EVERYTHING
from tests.support.manifests import VALIDATOR, jsonschema, manifest_of
from tests.support.media_archive import fail_on, make_media_archive, package, register, uri
from tests.support.small_archive import DID, alter


@pytest.fixture
def archive(empty, tmp_path):
    return make_media_archive(empty, tmp_path / "archive", 2)


def test_a_schema_that_says_nothing_would_not_be_noticed():
    jsonschema.Draft202012Validator.check_schema(VALIDATOR.schema)
    assert not VALIDATOR.is_valid({})


@pytest.mark.parametrize("is_bag", [False, True])
@pytest.mark.parametrize("format_", ["json", "csv", "jsonl"])
def test_it_tells_what_was_exported_from_what_and_when(format_, is_bag, archive, folder):
    before = datetime.now(UTC).replace(microsecond=0)
    zone_range = parse_range("2024-05-01", "2024-05-02", UTC)
    selection = Selection(DID, zone_range, include_replies=False, text="ordinary")
    package(archive, folder / "export", format=format_, selection=selection, is_bag=is_bag, time_zone="UTC")
    manifest = manifest_of(folder / "export" / "manifest.json")
    assert manifest["made_by"] == {"name": "Archive Exporter", "version": __version__}
    assert before <= datetime.fromisoformat(manifest["made_at"]) <= datetime.now(UTC)
    assert manifest["source"] == {
        "file_name": "archive.db",
        "bytes": archive.stat().st_size,
        "schema_version": 3,
        "posts": 3,
        "newest_post": "2024-05-01",
        "newest_archived": "2025-10-30T14:00:00-07:00",
    }
    assert manifest["selection"] == {
        "account": {"did": DID, "handle": None},
        "from": "2024-05-01T00:00:00Z",
        "to": "2024-05-02T23:59:59.999999999Z",
        "time_zone": "UTC",
        "replies": False,
        "reposts": False,
        "only_media": False,
        "text": "ordinary",
    }
    assert manifest["format"] == {"name": format_, "options": {}}
    prefix = "data/" if is_bag else ""
    assert manifest["posts"] == {
        "count": 3,
        "file": f"{prefix}posts.{format_}",
        "warnings": {},
        "since": None,
        "since_export": None,
        "continue_from": {"archived_at": "2025-10-30T14:00:00.5-07:00", "posts_up_to_it": 3, "last_row": 3},
    }
    assert (manifest["media"]["copied"], manifest["media"]["bytes"]) == (2, 2_000)
    assert manifest["files"]["count"] == 4
    assert (folder / "export" / manifest["files"]["checksums"]).is_file()
    assert str(folder) not in json.dumps(manifest)
    assert str(archive.parent) not in json.dumps(manifest)


def test_it_tells_what_was_not_copied_and_why(archive, folder):
    register(archive, [{"hash": "A" * 64, "post_uri": uri(1), "file_path": "/home/ann/x.jpg"}, {"hash": "none"}])
    package(archive, folder / "export")
    media = manifest_of(folder / "export" / "manifest.json")["media"]
    assert (media["wanted"], media["copied"]) == (4, 2)
    assert media["reasons"] == {"missing": 1, "refused path": 1}
    assert media["not_copied"] == [
        {"post": uri(0), "sha256": None, "reason": "missing"},
        {"post": uri(1), "sha256": "a" * 64, "reason": "refused path"},
    ]
    assert "ann" not in (folder / "export" / "media.csv").read_text()


def test_of_many_losses_it_names_the_first_and_the_table_all(archive, folder):
    register(archive, [{"hash": f"{number:064x}", "file_path": "media/gone.jpg"} for number in range(2_500)])
    package(archive, folder / "export")
    media = manifest_of(folder / "export" / "manifest.json")["media"]
    assert (media["reasons"], len(media["not_copied"])) == ({"missing": 2_500}, 1_000)
    assert (folder / "export" / "media.csv").read_text().count(",missing,") == 2_500
    assert verify(folder / "export").is_whole


def test_warnings_are_counted_by_kind(make_archive, folder):
    archive = make_archive("--posts", "50", "--seed", "9", "--broken")
    result = package(archive, folder / "export")
    posts = manifest_of(folder / "export" / "manifest.json")["posts"]
    assert posts["warnings"] == {kind.value: count for kind, count in result.warnings.counts.items()}
    assert posts["warnings"]["unreadable time"] == 1


@pytest.mark.parametrize("posts", ["0", "300"])
def test_hostile_and_empty_archives_have_valid_manifests(posts, make_archive, folder):
    arguments = ("--posts", posts, *(("--hostile", "--broken", "--schema", "1") if posts != "0" else ()))
    package(make_archive(*arguments), folder / "export", media=MediaChoice.ALL)
    manifest_of(folder / "export" / "manifest.json")


def test_a_single_file_can_have_one_beside_it(archive, folder):
    request = ExportRequest(archive, EVERYTHING, "json", folder / "posts.json", has_manifest=True)
    result = export(request)
    assert sorted(path.name for path in folder.iterdir()) == ["posts.json", "posts.json.manifest.json"]
    manifest = manifest_of(folder / "posts.json.manifest.json")
    assert manifest["files"]["list"] == [{"path": "posts.json", "bytes": result.bytes, "sha256": result.sha256}]
    assert manifest["media"] is None
    assert manifest["selection"]["account"] is None


def test_an_existing_manifest_is_refused_before_the_work_begins(archive, folder):
    (folder / "posts.json.manifest.json").write_text("mine")
    request = ExportRequest(archive, EVERYTHING, "json", folder / "posts.json", has_manifest=True)
    with pytest.raises(Exception, match=r"posts\.json\.manifest\.json” already exists"):
        export(request)
    assert [path.read_text() for path in folder.iterdir()] == ["mine"]


@pytest.mark.skipif(sys.platform == "win32", reason="there, drives fail in other ways")
def test_a_manifest_that_cannot_be_put_beside_its_file_is_told(archive, folder, monkeypatch):
    fail_on(monkeypatch, "link", errno.EIO, lambda _part, name, **_: name.endswith("manifest.json"))
    fail_on(monkeypatch, "rename", errno.EIO, lambda _part, name, **_: name.endswith("manifest.json"))
    request = ExportRequest(archive, EVERYTHING, "json", folder / "posts.json", has_manifest=True)
    with pytest.raises(DestinationError, match=r"manifest\.json” could not be .*“.*posts\.json” itself is complete\.$"):
        export(request)
    assert [path.name for path in folder.iterdir()] == ["posts.json"]


def test_a_range_beyond_the_calendar_is_an_open_end(archive, folder):
    package(archive, folder / "export", selection=Selection(None, TimeRange(-(10**21), 10**21)))
    selection = manifest_of(folder / "export" / "manifest.json")["selection"]
    assert (selection["from"], selection["to"]) == (None, None)


@pytest.mark.parametrize(
    ("times", "newest", "count"),
    [
        (["2025-01-01 10:00:00 -0700 PDT", "2025-01-01 12:00:00.5 +0000 UTC"], "2025-01-01T10:00:00-07:00", 3),
        (
            ["2025-01-01 10:00:00.5 -0700 PDT m=+1", "2025-01-01 10:00:00.55 -0700 PDT m=+0"],
            "2025-01-01T10:00:00.55-07:00",
            3,
        ),
        (["2025-01-01T10:00:00Z", "2025-01-01 10:00:01"], "2025-01-01T10:00:01Z", 3),
        (["yesterday", "2025-01-01 10:00:00 +0900 +0900"], "2025-01-01T10:00:00+09:00", 2),
        ([b"\xff", 5], "2024-01-01T00:00:00Z", 1),
    ],
)
def test_the_next_export_goes_on_from_the_newest_instant(times, newest, count, archive, folder):
    alter(archive, "UPDATE posts SET archived_at = '2024-01-01 00:00:00 +0000 UTC'")
    for number, time in enumerate(times):
        alter(archive, "UPDATE posts SET archived_at = ? WHERE uri = ?", (time, uri(number)))
    package(archive, folder / "export")
    mark = manifest_of(folder / "export" / "manifest.json")["posts"]["continue_from"]
    assert mark == {"archived_at": newest, "posts_up_to_it": count, "last_row": 3}
