"""An unknown time zone is never silently replaced by the local one."""

import contextlib

import pytest

from exporter_gui.core.errors import RequestError
from exporter_gui.ui.options.zone_names import zone_of


@pytest.mark.parametrize("name", ["Nowhere/At_All", "../etc/passwd", "A\0B", "Europe/"])
def test_the_zone_is_another_or_is_refused(name):
    with contextlib.suppress(RequestError):
        assert zone_of(name) is not None


def test_no_name_is_this_computers_zone():
    assert zone_of("") is None
