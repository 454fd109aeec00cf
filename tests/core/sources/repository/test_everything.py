"""A folder or ZIP can take all records of a repository along, whatever their collections are called."""

import csv
import io
import json
import zipfile
from dataclasses import replace

import pytest

from exporter_gui import cli
from exporter_gui.cli.exit_codes import DONE, WRONG_USAGE
from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.errors import Cancelled, RequestError
from exporter_gui.core.export import export
from exporter_gui.core.messages import Code
from exporter_gui.core.model.time_range import TimeRange
from exporter_gui.core.output.file_names import windows_name_problem
from exporter_gui.core.request import ExportRequest
from exporter_gui.core.verify.verification import verify
from tests.make_car import HOSTILE, Link, cid_of
from tests.support.engine import EVERYTHING
from tests.support.manifests import manifest_of
from tests.support.media_archive import package
from tests.support.repositories import POST, records_of, write_car, write_records

FOLLOW = "app.bsky.graph.follow"
LIKE = "app.bsky.feed.like"
KEY = "3jzfcijpj2z2a"


@pytest.fixture
def path(made, tmp_path):
    return write_car(tmp_path / "own" / "repo.car", made.car)


def lines(file):
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def rows(file):
    return list(csv.DictReader(io.StringIO(file.read_bytes().decode("utf-8-sig"), newline="")))


def of_one(tmp_path, folder, collection, record):
    """The only record of a repository as a line and, if there is a table, as a row."""
    path = write_records(tmp_path / "repo.car", {f"{collection}/{KEY}": {"$type": collection, **record}})
    package(path, folder / "export", has_everything=True)
    (line,) = lines(folder / "export" / "records" / f"{collection}.jsonl")
    table = folder / "export" / "records" / f"{collection}.csv"
    return line, rows(table)[0] if table.exists() else None


def test_every_record_of_every_collection_is_there(path, made, folder):
    result = package(path, folder / "export", has_everything=True)
    names = {key.partition("/")[0] for key in made.records}
    records = folder / "export" / "records"
    assert {file.stem for file in records.iterdir()} == names
    for name in names:
        expected = [{"uri": each.uri, "cid": each.cid, "value": each.value} for each in records_of(path, name)]
        assert lines(records / f"{name}.jsonl") == expected
        assert (records / f"{name}.csv").exists() == (name.startswith("app.bsky.") and name != "app.bsky.feed.post")
    assert len(rows(records / f"{LIKE}.csv")) == len(lines(records / f"{LIKE}.jsonl"))
    assert (result.records.written, result.records.listed) == (len(made.records),) * 2
    assert verify(folder / "export").is_whole


@pytest.mark.parametrize("is_bag", [False, True])
def test_the_manifest_tells_of_them_and_verification_notices_a_change(is_bag, path, made, folder):
    package(path, folder / "export", has_everything=True, is_bag=is_bag)
    told = manifest_of(folder / "export" / "manifest.json")["records"]
    assert (told["listed"], told["written"]) == (len(made.records),) * 2
    likes = next(each for each in told["first_collections"] if each["name"] == LIKE)
    assert likes["files"] == [f"records/{LIKE}.jsonl", f"records/{LIKE}.csv"]
    file = next((folder / "export").rglob(f"{LIKE}.csv"))
    file.write_bytes(file.read_bytes()[:-3])
    (problem,) = verify(folder / "export").problems.first
    assert problem.code is Code.FILE_CHANGED


NARROWED = {
    "dates": {"time_range": TimeRange(start_ns=1_700_000_000_000_000_000)},
    "replies": {"include_replies": False},
    "media": {"only_media": True},
    "text": {"text": "hello"},
    "another account": {"did": "did:plc:nobody"},
}


@pytest.mark.parametrize("filters", NARROWED.values(), ids=NARROWED)
def test_of_posts_only_those_that_are_selected_are_among_the_records(filters, path, made, folder):
    selection = replace(EVERYTHING, **filters)
    result = package(path, folder / "export", selection=selection, has_everything=True)
    posts = json.loads((folder / "export" / "posts.json").read_text())
    own = {post["uri"] for post in posts}
    records = folder / "export" / "records"
    assert {line["uri"] for line in lines(records / f"{POST}.jsonl")} == own
    assert len(own) < 40
    assert len(lines(records / f"{LIKE}.jsonl")) == len(records_of(path, LIKE))
    (note,) = [message.code for message in result.messages() if message.code.startswith("records")]
    assert note is Code.RECORDS_NOT_SELECTED
    told = manifest_of(folder / "export" / "manifest.json")["records"]
    assert told["selection_applies_to"] == [POST]
    assert (told["not_selected"], told["written"]) == (40 - len(own), len(made.records) - 40 + len(own))


def test_without_filters_nothing_is_said_of_them(path, folder):
    result = package(path, folder / "export", selection=replace(EVERYTHING, include_reposts=True), has_everything=True)
    assert Code.RECORDS_NOT_SELECTED not in [message.code for message in result.messages()]
    told = manifest_of(folder / "export" / "manifest.json")["records"]
    assert (told["selection_applies_to"], told["not_selected"]) == ([], 0)


def test_without_being_asked_for_they_are_not_there(path, folder):
    result = package(path, folder / "export")
    assert result.records is None
    assert not (folder / "export" / "records").exists()
    assert manifest_of(folder / "export" / "manifest.json")["records"] is None


def test_a_subject_has_its_web_address(tmp_path, folder):
    subject = {"uri": "at://did:plc:x/app.bsky.feed.post/3k", "cid": "bafy"}
    _line, row = of_one(tmp_path, folder, LIKE, {"subject": subject, "createdAt": "2024-05-01T00:00:00Z"})
    assert row["subject.uri"] == subject["uri"]
    assert row["createdAt"] == "2024-05-01T00:00:00Z"
    assert row["address"] == "https://bsky.app/profile/did:plc:x/post/3k"


@pytest.mark.parametrize("subject", ["did:plc:x y", "did:plc:x/../", 7, None, {"uri": []}, "at://did:plc:x/a.b.c/d"])
def test_what_has_no_web_address_gets_none(subject, tmp_path, folder):
    _line, row = of_one(tmp_path, folder, FOLLOW, {"subject": subject})
    assert row["address"] == ""


def test_links_are_text_and_nothing_is_run_by_a_spreadsheet(tmp_path, folder):
    avatar = {"$type": "blob", "ref": Link(cid_of(b"x", 0x55)), "mimeType": "image/png", "size": 1}
    record = {"displayName": "=1+1", "avatar": avatar, "description": "a\0\nb"}
    path = write_records(tmp_path / "repo.car", {"app.bsky.actor.profile/self": record})
    package(path, folder / "export", has_everything=True)
    (line,) = lines(folder / "export" / "records" / "app.bsky.actor.profile.jsonl")
    (row,) = rows(folder / "export" / "records" / "app.bsky.actor.profile.csv")
    assert row["avatar"] == line["value"]["avatar"]["ref"]["$link"]
    assert row["avatar"].startswith("bafkrei")
    assert row["displayName"] == "'=1+1"
    assert row["description"] == "a\ufffd\nb"
    assert row["address"].endswith("/profile/" + line["uri"].split("/")[2])


def test_an_unknown_collection_is_only_written_as_lines(tmp_path, folder):
    line, row = of_one(tmp_path, folder, "com.example.thing", {"bytes": b"\0", "deep": [{"a": [1, 2.5, None, True]}]})
    assert line["value"]["bytes"] == {"$bytes": "AA=="}
    assert line["value"]["deep"] == [{"a": [1, 2.5, None, True]}]
    assert row is None


def test_names_of_collections_become_names_of_files_on_every_system(tmp_path, folder):
    collections = ["com.example.a", "com.example.A", "con.example.b", "com.example." + "c" * 400, "a.b." + "d" * 400]
    path = write_records(tmp_path / "repo.car", {f"{name}/{KEY}": {"$type": name} for name in collections})
    result = package(path, folder / "export", has_everything=True)
    files = [file.name for file in (folder / "export" / "records").iterdir()]
    assert len(files) == len({name.lower() for name in files}) == len(collections)
    assert all(windows_name_problem(name) is None and len(name) < 200 for name in files)
    told = {each.name: each.files for each in result.records.first}
    assert set(told) == set(collections)
    for name, (file,) in told.items():
        assert lines(folder / "export" / file)[0]["value"]["$type"] == name
    assert verify(folder / "export").is_whole


def test_records_that_cannot_be_read_are_missed(tmp_path, made, folder):
    path = write_car(tmp_path / "repo.car", HOSTILE["record-missing"].make(made))
    result = package(path, folder / "export", has_everything=True)
    assert result.records.written == result.records.listed - 1
    assert f"in the export: {len(made.records) - 1} of {len(made.records)};" in " ".join(result.notes_in_words())


def test_a_single_file_and_an_archive_cannot_have_everything(path, archive, folder):
    with pytest.raises(RequestError) as raised:
        export(ExportRequest(path, EVERYTHING, "json", folder / "posts.json", has_everything=True))
    assert raised.value.code is Code.EVERYTHING_NEEDS_PACKING
    with pytest.raises(RequestError) as raised:
        package(archive, folder / "export", has_everything=True)
    assert raised.value.code is Code.EVERYTHING_NEEDS_REPOSITORY
    assert list(folder.iterdir()) == []


def test_it_can_be_cancelled_while_records_are_written(path, folder):
    class AtTheEnd(Cancellation):
        """Cancels itself once all posts are written, and a while later."""

    cancellation, told = AtTheEnd(), []

    def on_progress(progress):
        told.append(progress)
        if sum(each.posts_done == each.posts_total for each in told) > 3:
            cancellation.cancel()

    with pytest.raises(Cancelled):
        package(path, folder / "export", has_everything=True, on_progress=on_progress, cancellation=cancellation)
    assert list(folder.iterdir()) == []


def test_the_command_writes_everything(path, made, folder, capsys):
    arguments = ["export", str(path), "--everything", "-o"]
    assert cli.main([*arguments, str(folder / "posts.json")]) == WRONG_USAGE
    assert "add --folder or --zip, or leave out --everything." in capsys.readouterr().err
    assert cli.main([*arguments, str(folder / "mine.zip"), "--zip"]) == DONE
    assert f"{len(made.records)} records" in capsys.readouterr().out
    with zipfile.ZipFile(folder / "mine.zip") as packed:
        assert f"mine/records/{FOLLOW}.csv" in packed.namelist()
