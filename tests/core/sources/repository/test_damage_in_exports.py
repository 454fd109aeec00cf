"""Losses of a damaged repository stay with its export: in the manifest, when it is verified, on the pages."""

import json

import pytest

from exporter_gui import cli
from exporter_gui.cli.exit_codes import DONE
from exporter_gui.core.verify.verification import verify
from exporter_gui.resources import resource
from tests.make_car import HOSTILE, make
from tests.support.manifests import manifest_of
from tests.support.media_archive import package
from tests.support.repositories import write_car, write_document

WHOLE = "one-that-is-whole"


@pytest.fixture
def exported(made, tmp_path):
    def export_as(name, **how):
        encoded = made.car.encoded() if name == WHOLE else HOSTILE[name].make(made)
        path = write_car(tmp_path / "own" / f"{name}.car", encoded)
        package(path, tmp_path / "export", **how)
        return tmp_path / "export"

    return export_as


def source_of(folder):
    return manifest_of(folder / "manifest.json")["source"]


def test_the_manifest_tells_commit_revision_and_signature(exported, made, tmp_path):
    (tmp_path / "own").mkdir()
    write_document(tmp_path / "own", made.writer)
    source = source_of(exported(WHOLE))
    assert source["schema_version"] is None
    assert source["repository"]["commit"].startswith("bafyrei")
    assert len(source["repository"]["revision"]) == 13
    assert (source["repository"]["signature"], source["repository"]["lacking"]) == ("valid", None)


@pytest.mark.parametrize("name", ["record-missing", "record-forged"])
def test_the_manifest_tells_what_was_lacking(name, exported):
    lacking = source_of(exported(name))["repository"]["lacking"]
    assert (lacking["posts"], lacking["posts_read"], lacking["has_more_posts"]) == (1, 39, False)


def test_the_manifest_does_not_call_a_signature_valid_for_what_is_lost(exported, made, tmp_path):
    (tmp_path / "own").mkdir()
    write_document(tmp_path / "own", made.writer)
    assert source_of(exported("record-missing"))["repository"]["signature"] == "valid for what could be read"


def test_a_wrong_signature_is_in_the_manifest(exported, made, tmp_path):
    (tmp_path / "own").mkdir()
    write_document(tmp_path / "own", made.writer)
    assert source_of(exported("commit-signature-wrong"))["repository"]["signature"] == "wrong"


def test_of_a_cut_file_the_manifest_tells_where(tmp_path):
    encoded = make(200, 1, 3).car.encoded()
    path = write_car(tmp_path / "own" / "repo.car", encoded[: len(encoded) // 2])
    package(path, tmp_path / "export")
    lacking = source_of(tmp_path / "export")["repository"]["lacking"]
    assert 0 < lacking["cut_at"] <= len(encoded) // 2
    assert lacking["posts"] >= lacking["posts_listed"] - lacking["posts_read"] > 0


def test_of_a_list_that_is_lost_nothing_tells_exact_numbers_of_records(tmp_path, capsys):
    path = write_car(tmp_path / "own" / "repo.car", resource("sample.car").read_bytes()[:50_000])
    result = package(path, tmp_path / "export", format="html", has_everything=True)
    manifest = manifest_of(tmp_path / "export" / "manifest.json")
    lacking, records = manifest["source"]["repository"]["lacking"], manifest["records"]
    assert lacking["has_more_others"] is True
    assert records["listed"] == records["written"] + lacking["posts"] + lacking["others"]
    told = f"Records of the repository in the export: {records['written']} of {records['listed']} or more"
    assert told in " ".join(result.notes_in_words())
    assert cli.main(["verify", str(tmp_path / "export")]) == DONE
    assert f"when it was exported: {lacking['others']} or more." in capsys.readouterr().out
    page = (tmp_path / "export" / "about.html").read_text(encoding="utf-8")
    assert "nobody can tell how many more posts and other records they named" in page
    first = next(each for each in records["first_collections"] if each["written"] < each["listed"])
    assert f"{first['written']} of at least {first['listed']} here" in page


def test_verifying_tells_it_again(exported, capsys):
    folder = exported("record-missing")
    result = verify(folder)
    assert result.is_whole
    assert result.notes_in_words() == ["The repository was damaged when it was exported, and lacked 1 post then."]
    assert cli.main(["verify", str(folder)]) == DONE
    assert "lacked 1 post then" in capsys.readouterr().out


def test_of_a_whole_one_nothing_is_told(exported):
    assert verify(exported(WHOLE)).notes == ()


def test_a_manifest_of_before_is_verified(exported):
    folder = exported(WHOLE)
    manifest = json.loads((folder / "manifest.json").read_bytes())
    del manifest["source"]["repository"]
    (folder / "manifest.json").write_text(json.dumps(manifest))
    assert verify(folder).notes == ()


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("record-missing", "1 post of the repository could not be read."),
        ("commit-signature-wrong", "The signature of the repository did not fit"),
        (WHOLE, None),
    ],
)
def test_the_page_about_the_archive_tells_it(name, told, exported, made, tmp_path):
    (tmp_path / "own").mkdir()
    write_document(tmp_path / "own", made.writer)
    page = (exported(name, format="html") / "about.html").read_text(encoding="utf-8")
    missing = page.partition('id="missing"')[2].partition("</section>")[0]
    assert "the repository" not in missing if told is None else told in missing
