"""Durations in words."""

import pytest

from exporter_gui.ui.widgets.quantities import duration


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "less than 1 s"),
        (0.4, "less than 1 s"),
        (0.6, "1 s"),
        (59.4, "59 s"),
        (59.6, "1 min 00 s"),
        (125, "2 min 05 s"),
    ],
)
def test_a_duration_is_shown_in_whole_seconds(qapp, seconds, text):
    assert duration(seconds) == text
