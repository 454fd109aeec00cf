"""The form of an export is a part of the choices, which are remembered and exported with."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from exporter_gui.application.export.export_plan import ExportPlan
from exporter_gui.application.reading.archive_reader import OpenedArchive
from exporter_gui.application.storage.choices import Choices
from exporter_gui.core.media.media_estimate import MediaWish
from exporter_gui.core.model.account import Summary
from exporter_gui.core.model.media import MediaChoice
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.output.packing import Packing

BAG = Choices(
    packing=Packing.ZIP,
    media=MediaChoice.ALL,
    media_root=Path("/drive/media"),
    bag=True,
    manifest=True,
    zone="Asia/Tokyo",
)


def requested(choices):
    plan = ExportPlan(OpenedArchive(Path("a.db"), Summary((), 1, None, None, None, None)), choices, Selection(None))
    return plan.request(Path("out"), overwrite=False)


@pytest.mark.parametrize("choices", [BAG, Choices(packing=Packing.FOLDER, media=MediaChoice.NONE), Choices()])
def test_it_survives_being_stored(choices):
    assert Choices.from_json(choices.to_json()) == choices


def test_a_folder_with_a_name_that_is_not_text_can_be_stored():
    choices = replace(BAG, media_root=Path("/drive/\udce4"))

    assert choices.to_json().encode()
    assert Choices.from_json(choices.to_json()) == choices


def test_choices_of_older_versions_are_a_single_file():
    older = {
        name: value
        for name, value in json.loads(Choices(text="a").to_json()).items()
        if name not in {"packing", "media", "media_root", "bag", "manifest"}
    }

    assert Choices.from_json(json.dumps(older)) == Choices(text="a")


@pytest.mark.parametrize("invalid", ["tape", 3, None, [], {}])
def test_invalid_values_are_the_usual_ones(invalid):
    stored = json.loads(BAG.to_json()) | dict.fromkeys(["packing", "media", "bag", "manifest"], invalid)
    stored["media_root"] = invalid if invalid != "tape" else "a\0b"

    assert Choices.from_json(json.dumps(stored)) == Choices(zone="Asia/Tokyo")


def test_a_zip_is_requested_with_all_of_it():
    request = requested(BAG)

    assert (request.packing, request.media, request.media_root) == (BAG.packing, BAG.media, BAG.media_root)
    assert request.is_bag
    assert not request.has_manifest
    assert request.time_zone == "Asia/Tokyo"


def test_a_single_file_is_requested_without_what_it_cannot_have():
    request = requested(replace(BAG, packing=Packing.FILE))

    assert (request.packing, request.media, request.media_root) == (Packing.FILE, MediaChoice.NONE, None)
    assert not request.is_bag
    assert request.has_manifest
    assert requested(Choices()).time_zone is None


def test_media_are_wished_for_and_a_manifest_is_there_where_that_can_be():
    assert BAG.media_wish == MediaWish(MediaChoice.ALL, Path("/drive/media"))
    assert replace(BAG, packing=Packing.FILE).media_wish is None
    assert replace(BAG, manifest=False).has_manifest
    assert replace(BAG, packing=Packing.FILE).has_manifest
    assert not Choices().has_manifest
