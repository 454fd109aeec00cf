"""Rate and remaining time of an export."""

import pytest

from exporter_gui.core.progress import Progress
from exporter_gui.ui.export.pace import Pace


def paced(*steps):
    """Rate and time left after the last of some steps of (posts done of 100,000, seconds)."""
    pace = Pace()
    for done, seconds in steps:
        progress = Progress(done, 100_000, 0, seconds)
        rate = pace.per_second(progress)
    return rate, pace.seconds_left(progress)


def test_the_time_before_the_first_batch_does_not_affect_the_rate():
    rate, left = paced((1_000, 2.0), (2_000, 2.1), (3_000, 2.2))

    assert rate == pytest.approx(10_000)
    assert left == pytest.approx(9.7)


def test_later_a_single_slow_batch_changes_it_little():
    steady = [(1_000 * step, step / 10) for step in range(1, 51)]
    rate, _left = paced(*steady, (51_000, 5.6))

    assert 7_000 < rate < 10_000


def test_a_restarted_export_resets_the_rate():
    rate, _left = paced((1_000, 0.1), (2_000, 0.2), (1_000, 4.0), (2_000, 4.5))

    assert rate == pytest.approx(2_000)
