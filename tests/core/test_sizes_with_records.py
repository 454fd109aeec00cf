"""Estimated size of an export of a repository with pictures and all records, against its size."""

import pytest

from exporter_gui.application.reading.selection_queries import first_answer
from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.media.media_estimate import MediaWish, estimate_media
from exporter_gui.core.model.media import MediaChoice
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.output.packing import Packing
from exporter_gui.core.sources import read_archive
from exporter_gui.core.sources.repository.opening import forget_repository
from tests.make_car import make
from tests.support.media_archive import package
from tests.support.repositories import write_car

KINDS = {"mostly posts": (1_500, 0.2), "as usual": (800, 3.0), "mostly likes": (60, 100.0)}


@pytest.fixture(autouse=True)
def _nothing_is_kept():
    yield
    forget_repository()


@pytest.fixture(scope="module", params=KINDS)
def path(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("own")
    (folder / "blobs").mkdir()
    posts, others = KINDS[request.param]
    return write_car(folder / "repo.car", make(posts, others, 3, blobs=folder / "blobs").car)


@pytest.mark.parametrize("packing", [Packing.FOLDER, Packing.ZIP])
@pytest.mark.parametrize("format_id", ["json", "html"])
@pytest.mark.parametrize("text", ["", "e"])
def test_the_size_is_estimated_within_15_percent(text, format_id, packing, path, folder):
    selection = Selection(None, text=text)

    def estimated(database):
        known = first_answer(database, selection, format_id, None, packing, with_records=True).estimate
        return known.with_media(estimate_media(database, selection, MediaWish(MediaChoice.ALL))).bytes

    known = read_archive(path, Cancellation(), estimated)
    destination = folder / ("export.zip" if packing is Packing.ZIP else "export")
    result = package(
        path, destination, format=format_id, selection=selection, media=MediaChoice.ALL, has_everything=True
    )
    assert result.bytes * 0.85 < known < result.bytes * 1.15
