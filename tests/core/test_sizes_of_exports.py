"""Estimated size of an export in every format and form, against its size."""

import pytest

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.estimate import estimate
from exporter_gui.core.export import export
from exporter_gui.core.formats import FORMATS
from exporter_gui.core.formats.format import Layout
from exporter_gui.core.formats.options import make_options
from exporter_gui.core.media.media_estimate import MediaWish, estimate_media
from exporter_gui.core.model.media import MediaChoice
from exporter_gui.core.output.packing import Packing
from exporter_gui.core.request import ExportRequest
from exporter_gui.core.sources import read_archive
from exporter_gui.resources import resource
from tests.support.engine import EVERYTHING, FILE_FORMATS, TEXT_FORMATS

CASES = [
    *((id_, {}) for id_ in FILE_FORMATS),
    *((id_, {"compression": each}) for id_ in TEXT_FORMATS for each in ("gzip", "zstd")),
    ("xlsx", {"columns": "main"}),
    *(("parquet", {"partitioned": True}) for id_ in FILE_FORMATS if id_ == "parquet"),
    ("html", {}),
    ("html", {"language": "japanese"}),
]


@pytest.fixture(params=["sample", "made"])
def archive(request, make_archive):
    if request.param == "sample":
        return resource("sample.db")
    return make_archive("--posts", "5000", "--seed", "3", "--reposts", "0.1")


@pytest.mark.parametrize("packing", Packing)
@pytest.mark.parametrize(("format_id", "plain"), CASES)
def test_the_size_is_estimated_within_15_percent(format_id, plain, packing, archive, tmp_path):
    format_ = FORMATS[format_id]
    options = make_options(format_.options, plain)
    is_file = packing is Packing.FILE
    if is_file and format_.layout_of(options) is Layout.FOLDER:
        return

    def estimated(database):
        known = estimate(database, EVERYTHING, format_, options, packing)
        media = estimate_media(database, EVERYTHING, MediaWish(MediaChoice.ALL))
        return known.bytes if is_file else known.with_media(media).bytes

    result = export(
        ExportRequest(
            archive,
            EVERYTHING,
            format_id,
            tmp_path / "posts",
            options=options,
            packing=packing,
            media=MediaChoice.NONE if is_file else MediaChoice.ALL,
        )
    )
    known = read_archive(archive, Cancellation(), estimated)
    assert result.bytes * 0.85 < known < result.bytes * 1.15
