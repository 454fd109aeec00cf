"""The repository that ships with the program, for people to try."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.export import export
from exporter_gui.core.model.additions import Additions
from exporter_gui.core.model.media import MediaChoice
from exporter_gui.core.model.repository_contents import Signature
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.output.packing import Packing
from exporter_gui.core.request import ExportRequest
from exporter_gui.core.sources import read_archive
from exporter_gui.core.sources.repository.opening import forget_repository
from exporter_gui.resources import resource
from tests.support.engine import FILE_FORMATS

SCRIPT = Path(__file__).parent.parent / "make_sample_car.py"

SAMPLE = resource("sample.car")


@pytest.fixture(autouse=True)
def forgotten():
    yield
    forget_repository()


def test_it_belongs_to_one_invented_person_and_spans_two_years():
    summary = read_archive(SAMPLE, Cancellation(), lambda archive: archive.summary())

    assert [owner.display_name for owner in summary.owners] == ["Mira 🌿"]
    assert (summary.first_post, summary.last_post, summary.posts) == ("2023-04-01", "2025-04-17", 365)
    assert summary.problems == ()
    assert summary.repository.signature is Signature.UNCHECKED
    assert summary.repository.collections["app.bsky.feed.like"] == 260


@pytest.mark.parametrize("format_name", FILE_FORMATS)
def test_it_is_exported_without_a_note(format_name, tmp_path):
    result = export(ExportRequest(SAMPLE, Selection(did=None), format_name, tmp_path / "posts"))
    assert result.posts == 365
    formulas = ["1 cell that a spreadsheet would run as a formula was made harmless with an apostrophe."]
    expected = formulas if format_name == "sheet" else []
    assert [note for note in result.notes_in_words() if "name" not in note] == expected


def test_it_shows_pictures_links_quotes_and_replies(tmp_path):
    export(ExportRequest(SAMPLE, Selection(did=None), "json", tmp_path / "posts.json"))
    posts = json.loads((tmp_path / "posts.json").read_text(encoding="utf-8"))

    embeds = {post["embed_data"]["$type"].removeprefix("app.bsky.embed.") for post in posts if post["embed_data"]}
    assert embeds == {"images", "external", "record", "recordWithMedia"}
    assert sum(post["is_reply"] for post in posts) > 40


def test_it_can_be_combined_with_the_sample_archive():
    additions = Additions(archive=resource("sample.db"))
    summary = read_archive(SAMPLE, Cancellation(), lambda archive: archive.summary(), additions=additions)
    assert [(owner.handle, owner.posts) for owner in summary.owners] == [("mira.example", 368)]
    assert (summary.posts, summary.last_post) == (418, "2025-04-17")  # 412 of the archive, and six newer ones
    assert summary.problems == ()


def test_pictures_of_the_sample_archive_are_its_blobs(tmp_path):
    request = ExportRequest(
        SAMPLE, Selection(None), "html", tmp_path / "pages", packing=Packing.FOLDER, media=MediaChoice.IMAGES
    )
    assert export(request).media.copied == 5


def test_it_is_made_again_byte_for_byte(tmp_path):
    path = tmp_path / "sample.car"
    subprocess.run([sys.executable, SCRIPT, path], check=True)
    assert path.read_bytes() == SAMPLE.read_bytes()
