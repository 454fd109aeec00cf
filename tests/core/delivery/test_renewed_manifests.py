"""A file that replaces another does not leave a manifest beside it that no longer describes it."""

import json
from dataclasses import replace

import pytest

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.errors import Cancelled, DestinationError
from exporter_gui.core.export import export
from exporter_gui.core.output.layout import manifest_beside
from exporter_gui.core.request import ExportRequest
from exporter_gui.core.verify.verification import verify
from tests.support.engine import EVERYTHING


@pytest.fixture
def request_of_less(archive, folder):
    """Request that replaces an export, which has a manifest beside it, with fewer posts."""
    request = ExportRequest(archive, EVERYTHING, "json", folder / "posts.json", has_manifest=True)
    export(request)
    return request._replace(selection=replace(EVERYTHING, only_media=True), overwrite=True, has_manifest=False)


def test_a_manifest_is_replaced_with_its_file(request_of_less):
    result = export(request_of_less)
    path = request_of_less.destination
    assert verify(path).is_whole
    assert json.loads(manifest_beside(path).read_bytes())["posts"]["count"] == result.posts


def test_cancelling_leaves_file_and_manifest_as_they_were(request_of_less, folder):
    before = {path: path.read_bytes() for path in folder.iterdir()}
    cancellation = Cancellation()
    with pytest.raises(Cancelled):
        export(request_of_less, lambda _progress: cancellation.cancel(), cancellation)
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


@pytest.mark.parametrize("content", ['{"made_by": {"name": "Another program"}}', "notes"])
def test_a_foreign_file_of_that_name_is_left_alone(content, request_of_less):
    beside = manifest_beside(request_of_less.destination)
    beside.write_text(content)
    export(request_of_less)
    assert beside.read_text() == content


def test_without_a_manifest_before_none_is_written(request_of_less):
    beside = manifest_beside(request_of_less.destination)
    beside.unlink()
    export(request_of_less)
    assert not beside.exists()


def test_the_manifest_of_a_file_that_is_gone_is_replaced_only_if_asked_for(request_of_less):
    path, beside = request_of_less.destination, manifest_beside(request_of_less.destination)
    path.unlink()
    before = beside.read_bytes()

    with pytest.raises(DestinationError) as refused:
        export(request_of_less._replace(overwrite=False))
    assert refused.value.message.parameters["path"] == beside
    assert (path.exists(), beside.read_bytes()) == (False, before)

    export(request_of_less)
    assert verify(path).is_whole
