"""Estimated sizes have two significant digits."""

import pytest

from exporter_gui.ui.widgets.quantities import about_size


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (0, "0 bytes"),
        (512, "510 bytes"),
        (4_449, "4.4 kB"),
        (340_321, "340 kB"),
        (5_849_000, "5.8 MB"),
        (996_000, "1 MB"),
    ],
)
def test_an_estimate_is_rounded(count, text):
    assert about_size(count) == text
